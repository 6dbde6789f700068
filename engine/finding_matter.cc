#include "engine/finding_matter.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

struct AskedMatter {
  std::string_view claim;
  char matter;
};
constexpr std::array kAskedMatters = {AskedMatter{"means", '5'},
                                      AskedMatter{"importance", '5'},
                                      AskedMatter{"enough", '5'},
                                      AskedMatter{"expects", '5'},
                                      AskedMatter{"manages", '4'},
                                      AskedMatter{"leads", '4'},
                                      AskedMatter{"owns", '4'},
                                      AskedMatter{"holds-data", '4'},
                                      AskedMatter{"systems", '4'},
                                      AskedMatter{"channels", '4'},
                                      AskedMatter{"led_at", '8'},
                                      AskedMatter{"done_at", '8'},
                                      AskedMatter{"attention", '8'},
                                      AskedMatter{"practices", '8'},
                                      AskedMatter{"metrics", '6'},
                                      AskedMatter{"combines", '6'},
                                      AskedMatter{"customer_orientation", '5'}};

constexpr std::array<std::string_view, 4> kOnMandates = {"SM306", "SM706", "SM801", "SM803"};

bool is_one_of(std::string_view code, std::span<const std::string_view> codes) {
  return std::ranges::find(codes, code) != codes.end();
}

// What the word "customer" means here, where no customer is asked about.
bool is_definition(const Subject& subject) {
  return subject.element == nullptr &&
         (subject.section == "glossary" ||
          (subject.section == "customers" && subject.id == "definition"));
}

// What a subject names: its element, the head of an arrow, what a question asks about.
std::array<const Element*, 3> elements_of(const Subject& subject) {
  return {subject.element, subject.effect, subject.words ? subject.words->about : nullptr};
}

std::array<std::string_view, 5> ids_of(const Subject& subject) {
  const auto id_of = [](const Element* element) -> std::string_view {
    return element == nullptr ? std::string_view{} : element->id;
  };
  const std::string_view claim = subject.words ? subject.words->claim : std::string_view{};
  const auto [element, effect, about] = elements_of(subject);
  return {subject.section, subject.id, claim, id_of(about), id_of(effect)};
}

bool names(const Subject& subject, const Element* element) {
  const auto elements = elements_of(subject);
  return std::ranges::find(elements, element) != elements.end();
}

}  // namespace

char matter_of(const Finding& finding) {
  const Subject& subject = finding.subjects.front();
  if (subject.words && !subject.words->claim.empty()) {
    const auto asked = std::ranges::find(kAskedMatters, subject.words->claim, &AskedMatter::claim);
    if (asked != kAskedMatters.end()) return asked->matter;
  }
  if (is_definition(subject)) return '5';
  if (is_one_of(finding.rule->code, kOnMandates)) return '0';
  if (finding.rule->code == "SM913") return '4';
  const char group = finding.rule->code[2];
  return group == '2' ? '1' : group;
}

bool speaks_of(const Finding& finding, const Element* element) {
  return std::ranges::any_of(finding.subjects, [&](const Subject& subject) {
    if (element == nullptr) return subject.section == "organization";
    return names(subject, element);
  });
}

bool is_one_story(const Finding& one, const Finding& other, const Element* on) {
  if (matter_of(one) == matter_of(other)) return true;
  for (const Subject& subject : one.subjects)
    for (const Element* element : elements_of(subject))
      if (element != nullptr && element != on && speaks_of(other, element)) return true;
  return false;
}

bool is_named_before(const Finding& one, const Finding& other) {
  if (one.rule->code != other.rule->code) return one.rule->code < other.rule->code;
  return std::ranges::lexicographical_compare(one.subjects, other.subjects, {}, ids_of, ids_of);
}

}  // namespace stratmap
