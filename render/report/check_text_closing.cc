#include "render/report/check_text_closing.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/check_text_findings.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kMostNames = 3;
constexpr Noun kRules = {{"sääntö", "rule"}, {"sääntöä", "rules"}};

std::string title(std::string_view text, const TerminalStyle& style) {
  return painted(folded(text, {.width = style.width_columns}), Tint::strong, style.ink) + "\n";
}

// A folded line of a list; what follows its first line is indented further.
std::string item(std::string_view text, const TerminalStyle& style) {
  return std::string(kIndent, ' ') +
         folded(to_visible(text),
                {.first_column = kIndent, .indent = 2 * kIndent, .width = style.width_columns}) +
         "\n";
}

// Several lines of a text on one.
std::string on_one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace(line, '\n', ' ');
  return line;
}

// " (until 2026-12)"
std::string until(const Period& period, Lang lang) {
  const std::string day = to_string(period);
  return lang == Lang::fi ? " (" + day + " asti)" : " (until " + day + ")";
}

// What one rule lacks, for some subjects or as a whole.
struct LackOfRule {
  const Rule* rule = nullptr;
  std::vector<const Subject*> subjects;  // those that could not be assessed beside others
  std::size_t count = 0;                 // of all subjects, where it is none of them; or 0
  std::string_view section;
};

// The rules that lack the same thing.
struct Lack {
  std::string_view reason;
  std::vector<LackOfRule> rules;

  // How many rules would be assessed; those of reading ask for nothing that one would add.
  std::size_t worth() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        rules, [](const LackOfRule& each) { return !each.rule->code.starts_with("SM0"); }));
  }
  // Those of them that were not assessed for any subject.
  std::size_t rules_as_a_whole() const {
    return static_cast<std::size_t>(std::ranges::count_if(rules, [](const LackOfRule& each) {
      return each.subjects.empty() && !each.rule->code.starts_with("SM0");
    }));
  }
  void add(const NotAssessed& entry) {
    if (rules.empty() || rules.back().rule != entry.rule)
      rules.push_back({entry.rule, {}, entry.subjects, entry.section});
    if (entry.why.subject) rules.back().subjects.push_back(&*entry.why.subject);
  }
};

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

std::string rules_of(const Lack& lack, const Model& model, Lang lang) {
  std::string text;
  for (const LackOfRule& each : lack.rules) {
    text.append(text.empty() ? "" : ", ").append(each.rule->code);
    const std::string subjects = subjects_of(each, model, lang);
    if (!subjects.empty()) text.append(" (").append(subjects).append(")");
  }
  return text;
}

std::string severities(const CheckResult& result, Lang lang) {
  std::string text;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    const std::size_t count = result.count(severity);
    if (count == 0) continue;
    text.append(text.empty() ? "" : ", ").append(counted(count, severity, lang));
  }
  return text;
}

std::string rules_sum(const CheckResult& result, Lang lang) {
  const std::size_t not_assessed = result.rules_not_assessed();
  const std::string clear = std::to_string(result.rules_clear);
  const std::string open = std::to_string(not_assessed);
  const std::string rules = counted(result.rules_run, kRules, lang);
  if (lang == Lang::fi) return rules + ": kunnossa " + clear + ", ei arvioitu " + open;
  return rules + ": " + clear + " clear, " + open + " not assessed";
}

}  // namespace

std::string accepted_text(const CheckResult& result, const Model& model,
                          const TerminalStyle& style) {
  if (result.accepted.empty()) return "";
  const Lang lang = style.lang;
  std::string text = title(Bilingual{"Hyväksytty", "Accepted"}.in(lang), style);
  for (const AcceptedFinding& each : result.accepted) {
    std::string line(each.finding.rule->code);
    const std::string name = name_of(each.finding, model, lang);
    line.append(name.empty() ? "" : " ").append(name).append(": ");
    line += on_one_line(model.text_in(each.accept->because, lang));
    if (each.accept->until) line += until(*each.accept->until, lang);
    text += item(line, style);
  }
  return text + "\n";
}

std::string not_assessed_text(const CheckResult& result, const Model& model,
                              const TerminalStyle& style) {
  if (result.not_assessed.empty()) return "";
  const Lang lang = style.lang;
  std::string text = title(
      Bilingual{"Ei arvioitu – mitä mallista puuttuu", "Not assessed – what the model does not say"}
          .in(lang),
      style);
  for (const Lack& lack : lacks_of(result, lang))
    text += item(std::string(lack.reason) + ": " + rules_of(lack, model, lang), style);
  return text + "\n";
}

std::string cheapest_lack_text(const CheckResult& result, const TerminalStyle& style) {
  const std::size_t open = result.rules_not_assessed();
  if (open == 0) return "";
  const Lang lang = style.lang;
  const std::vector<Lack> lacks = lacks_of(result, lang);
  const auto most = std::ranges::max_element(lacks, {}, &Lack::rules_as_a_whole);
  const std::string rules = counted(open, kRules, lang);
  std::string text = lang == Lang::fi ? "Arvioimatta jäi " + rules + "." : rules + " not assessed.";
  if (most != lacks.end() && most->rules_as_a_whole() > 0) {
    const std::string worth = counted(most->rules_as_a_whole(), kRules, lang);
    text += lang == Lang::fi ? " Eniten avaisi tämän täydentäminen: "
                             : " Adding this would open most: ";
    text.append(most->reason).append(" (").append(worth).append(")");
  }
  return folded(to_visible(text), {.width = style.width_columns}) + "\n";
}

std::string sums_text(const CheckResult& result, const TerminalStyle& style) {
  const Lang lang = style.lang;
  std::string text;
  if (result.findings.empty()) {
    text = Bilingual{"Ei havaintoja", "No findings"}.in(lang);
  } else {
    text = severities(result, lang);
  }
  if (!result.accepted.empty())
    text.append(lang == Lang::fi ? "; hyväksytty " : "; ")
        .append(std::to_string(result.accepted.size()))
        .append(lang == Lang::fi ? "" : " accepted");
  text += ". " + rules_sum(result, lang) + ".";
  return folded(text, {.width = style.width_columns}) + "\n";
}

}  // namespace stratmap
