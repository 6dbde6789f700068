#include "render/report/report.h"

#include <algorithm>

namespace stratmap {
namespace {

struct Section {
  std::string_view name;
  Noun noun;
  std::string_view elative;  // Finnish: "(kahdeksasta) tavoitteesta"
};

constexpr Section kSections[] = {
    {"objectives", {{"tavoite", "objective"}, {"tavoitetta", "objectives"}}, "tavoitteesta"},
    {kLinks, {{"nuoli", "link"}, {"nuolta", "links"}}, "nuolesta"},
    {"perspectives",
     {{"näkökulma", "perspective"}, {"näkökulmaa", "perspectives"}},
     "näkökulmasta"},
    {"functions", {{"toiminto", "function"}, {"toimintoa", "functions"}}, "toiminnosta"},
    {"customers", {{"asiakkuus", "customer"}, {"asiakkuutta", "customers"}}, "asiakkuudesta"},
    {"metrics", {{"mittari", "metric"}, {"mittaria", "metrics"}}, "mittarista"},
    {"initiatives", {{"hanke", "initiative"}, {"hanketta", "initiatives"}}, "hankkeesta"},
};

constexpr Noun kSeverities[] = {
    {{"pois", "off"}, {"pois", "off"}},
    {{"huomio", "note"}, {"huomiota", "notes"}},
    {{"puute", "warning"}, {"puutetta", "warnings"}},
    {{"ristiriita", "error"}, {"ristiriitaa", "errors"}},
};

struct Group {
  char digit;
  Bilingual title;
};

constexpr Group kGroups[] = {
    {'0', {"mallin lukeminen", "reading the model"}},
    {'1', {"rakenne ja syy-seuraussuhteet", "structure and cause–effect"}},
    {'2', {"yhteydet näkökulmien välillä", "links across perspectives"}},
    {'3', {"siilot ja yhteistyö", "silos and collaboration"}},
    {'4', {"asiakkuuksien omistajuus ja käsitteet", "customer ownership and definitions"}},
    {'5', {"toimintatapa ja sen mittarit", "operating mode and its metrics"}},
    {'6', {"mittarien laatu", "quality of metrics"}},
    {'7',
     {"henkilöstön punainen lanka ja asiakaslojaliteetin ketju",
      "HR red thread and loyalty chain"}},
    {'8', {"asiakaspolku ja valtuudet", "journey and mandate"}},
    {'9', {"kulttuurirundi ja kysely", "culture round and survey"}},
};

std::size_t link_count(const Model& model) {
  std::size_t count = 0;
  for (const Objective& objective : model.objectives)
    count += static_cast<std::size_t>(std::ranges::count_if(
        objective.drives, [](const Link& link) { return link.kind != LinkKind::none; }));
  return count;
}

const Noun& noun_of(Severity severity) { return kSeverities[static_cast<std::size_t>(severity)]; }

}  // namespace

Bilingual severity_word(Severity severity) { return noun_of(severity).one; }

Bilingual severity_word(const Rule& rule) {
  if (is_reading_error(rule)) return {"virhe", "error"};
  return severity_word(rule.severity);
}

std::string counted(std::size_t count, Severity severity, Lang lang) {
  return counted(count, noun_of(severity), lang);
}

Bilingual class_word(RuleClass rule_class) {
  switch (rule_class) {
    case RuleClass::certain:
      return {"varma", "certain"};
    case RuleClass::convention:
      return {"periaate", "convention"};
    case RuleClass::judgement:
      return {"arvio", "judgement"};
    case RuleClass::data:
      return {"aineisto", "data"};
  }
  return {};
}

std::string counted(std::size_t count, const Noun& noun, Lang lang) {
  const Bilingual& word = count == 1 ? noun.one : noun.many;
  return std::to_string(count).append(" ").append(word.in(lang));
}

const Noun* noun_of(std::string_view section) {
  const auto found = std::ranges::find(kSections, section, &Section::name);
  return found == std::end(kSections) ? nullptr : &found->noun;
}

std::string share_of(std::size_t count, std::size_t whole, std::string_view section, Lang lang) {
  const auto found = std::ranges::find(kSections, section, &Section::name);
  const std::string number = std::to_string(count);
  if (found == std::end(kSections)) return number;
  if (lang == Lang::en) return number + " of " + counted(whole, found->noun, lang);
  return std::to_string(whole).append(" ").append(found->elative).append(" ").append(number);
}

std::string listed(const std::vector<std::string>& items, std::size_t most, Lang lang) {
  const std::string_view joint = lang == Lang::fi ? " ja " : " and ";
  // One more name is no longer than "and 1 more".
  const std::size_t shown = items.size() <= most + 1 ? items.size() : most;
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) text += i + 1 == items.size() ? joint : std::string_view(", ");
    text += items[i];
  }
  if (shown == items.size()) return text;
  text.append(joint).append(std::to_string(items.size() - shown));
  return text.append(lang == Lang::fi ? " muuta" : " more");
}

std::size_t size_of(std::string_view section, const Model& model) {
  if (section == "objectives") return model.objectives.size();
  if (section == kLinks) return link_count(model);
  if (section == "perspectives") return model.perspectives.size();
  if (section == "functions") return model.functions.size();
  if (section == "customers") return model.customers.size();
  if (section == "metrics") return model.metrics.size();
  if (section == "initiatives") return model.initiatives.size();
  return 0;
}

Bilingual group_title(std::string_view code) {
  const char digit = code.size() > 2 ? code[2] : ' ';
  const auto found = std::ranges::find(kGroups, digit, &Group::digit);
  return found == std::end(kGroups) ? Bilingual{} : found->title;
}

}  // namespace stratmap
