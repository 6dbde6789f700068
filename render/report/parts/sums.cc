#include "render/report/parts/sums.h"

namespace stratmap {
namespace {

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
  const std::string rules = counted(result.rules_run, kRuleNoun, lang);
  if (lang == Lang::fi) return rules + ": kunnossa " + clear + ", ei arvioitu " + open;
  return rules + ": " + clear + " clear, " + open + " not assessed";
}

}  // namespace

std::string sums_of(const CheckResult& result, Lang lang) {
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
  return text + ". " + rules_sum(result, lang) + ".";
}

std::string until_text(const Period& period, Lang lang) {
  const std::string day = to_string(period);
  return lang == Lang::fi ? " (" + day + " asti)" : " (until " + day + ")";
}

}  // namespace stratmap
