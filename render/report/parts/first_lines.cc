#include "render/report/parts/first_lines.h"

#include <algorithm>
#include <vector>

#include "engine/additions.h"
#include "render/report/parts/lacks.h"
#include "render/report/parts/sums.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostTables = 4;
constexpr Noun kRows = {{"rivi", "row"}, {"riviä", "rows"}};
// The object of what opens them: "avaa enintään 9 sääntöä", "avaa yhden säännön".
constexpr Noun kOpenedRules = {{"säännön", "rule"}, {"sääntöä", "rules"}};

// "up to 9 rules"; "1 rule".
std::string at_most(std::size_t rules, Lang lang) {
  const std::string count = counted(rules, kOpenedRules, lang);
  return rules == 1 ? count : (lang == Lang::fi ? "enintään " : "up to ") + count;
}

// "`mode` for the organization, which opens up to 9 rules"
std::string opening(const Addition& addition, Lang lang) {
  const std::string rules = at_most(addition.opens.size(), lang);
  return std::string(addition.what.in(lang)) + (lang == Lang::fi ? " – avaa " : "; it opens ") +
         rules + ".";
}

// "`measures` where it is missing, which completes up to 4 rules"
std::string completion(const KeyLack& lack, Lang lang) {
  const std::string rules = at_most(lack.rules.size(), lang);
  return "`" + std::string(lack.key) + "`" +
         (lang == Lang::fi ? " sinne, mistä se puuttuu – täydentää "
                           : " where it is missing; it completes ") +
         rules + ".";
}

std::string cheapest(const CheckResult& result, const Model& model, Lang lang) {
  if (const auto addition = cheapest_addition(model, result)) return opening(*addition, lang);
  if (const auto lack = commonest_key_lack(result)) return completion(*lack, lang);
  return "";
}

}  // namespace

std::string cheapest_lack(const CheckResult& result, const Model& model, Lang lang) {
  const std::size_t open = result.rules_not_assessed();
  std::string text;
  if (open > 0) {
    const std::string rules = counted(open, kRuleNoun, lang);
    text = lang == Lang::fi ? "Arvioimatta jäi " + rules + "." : rules + " not assessed.";
  }
  const std::string adding = cheapest(result, model, lang);
  if (adding.empty()) return text;
  const std::string lead(Bilingual{"Helpoin lisä: ", "Cheapest to add: "}.in(lang));
  return text + (text.empty() ? "" : " ") + lead + adding;
}

std::string rejected_rows(const CheckResult& result, Lang lang) {
  std::size_t rows = 0;
  std::vector<std::string> tables;
  for (const Finding& finding : result.findings) {
    if (finding.table == nullptr) continue;
    const std::size_t rejected = finding.table->rejected.size() + finding.table->unlisted;
    if (rejected == 0) continue;
    rows += rejected;
    tables.push_back(finding.table->path);
  }
  if (rows == 0) return "";
  return counted(rows, kRows, lang) +
         (lang == Lang::fi ? " jäi lukematta: " : " could not be read: ") +
         listed(tables, kMostTables, lang);
}

}  // namespace stratmap
