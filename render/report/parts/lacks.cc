#include "render/report/parts/lacks.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostNames = 3;

bool is_of_reading(const Rule& rule) { return rule.code.starts_with("SM0"); }

// "2 metrics", "3 places".
std::string counted_in(std::string_view section, std::size_t count, Lang lang) {
  constexpr Noun kPlaces = {{"kohta", "place"}, {"kohtaa", "places"}};
  const Noun* const noun = noun_of(section);
  return counted(count, noun == nullptr ? kPlaces : *noun, lang);
}

// A few subjects by name, many by number; "" where a rule lacks something as a whole.
std::string subjects_of(const LackOfRule& lack, const Model& model, Lang lang) {
  if (lack.subjects.empty())
    return lack.count == 0 ? "" : counted_in(lack.section, lack.count, lang);
  if (lack.subjects.size() > kMostNames)
    return counted_in(lack.subjects.front()->section, lack.subjects.size(), lang);
  std::vector<std::string> names;
  for (const Subject* each : lack.subjects) names.push_back(name_of(*each, model, lang));
  return listed(names, kMostNames, lang);
}

// The first key of the model that a reason names: "the metric has no `measures`".
std::string_view key_in(std::string_view reason) {
  const std::size_t open = reason.find('`');
  if (open == std::string_view::npos) return {};
  return reason.substr(open + 1, reason.find('`', open + 1) - open - 1);
}

// Keys of what a client may not have: a bonus, a formula, a unit that was bought.
constexpr std::string_view kMayBeAbsent[] = {"accept",         "basis",  "formula", "metric",
                                             "round.previous", "status", "stop_if"};

}  // namespace

std::size_t Lack::worth() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      rules, [](const LackOfRule& each) { return !is_of_reading(*each.rule); }));
}

void Lack::add(const NotAssessed& entry) {
  if (rules.empty() || rules.back().rule != entry.rule)
    rules.push_back({entry.rule, {}, entry.subjects, entry.section});
  if (entry.why.subject) rules.back().subjects.push_back(&*entry.why.subject);
}

std::vector<Lack> lacks_of(const CheckResult& result, Lang lang) {
  std::vector<Lack> lacks;
  for (const NotAssessed& entry : result.not_assessed) {
    const std::string_view reason = entry.why.reason.in(lang);
    auto found = std::ranges::find(lacks, reason, &Lack::reason);
    if (found == lacks.end()) found = lacks.insert(lacks.end(), {reason, {}});
    found->add(entry);
  }
  std::ranges::stable_sort(lacks, std::ranges::greater{}, &Lack::worth);
  return lacks;
}

std::optional<KeyLack> commonest_key_lack(const CheckResult& result) {
  std::vector<KeyLack> lacks;
  for (const NotAssessed& entry : result.not_assessed) {
    const std::string_view key = key_in(entry.why.reason.en);
    const bool is_of_part = entry.why.subject.has_value() && !is_of_reading(*entry.rule);
    if (!is_of_part || key.empty() || std::ranges::count(kMayBeAbsent, key) > 0) continue;
    auto lack = std::ranges::find(lacks, key, &KeyLack::key);
    if (lack == lacks.end()) lack = lacks.insert(lacks.end(), {key, {}});
    if (std::ranges::count(lack->rules, entry.rule) == 0) lack->rules.push_back(entry.rule);
  }
  const auto most =
      std::ranges::max_element(lacks, {}, [](const KeyLack& lack) { return lack.rules.size(); });
  return most == lacks.end() ? std::nullopt : std::optional(*most);
}

std::string rules_of(const Lack& lack, const Model& model, Lang lang) {
  std::string text;
  for (const LackOfRule& each : lack.rules) {
    text.append(text.empty() ? "" : ", ").append(each.rule->code);
    const std::string subjects = subjects_of(each, model, lang);
    if (!subjects.empty()) text.append(" (").append(subjects).append(")");
  }
  return text;
}

}  // namespace stratmap
