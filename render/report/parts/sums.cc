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

// " Against the baseline: 12 known left out, 2 gone."
std::string baseline_sum(const AgainstBaseline& baseline, Lang lang) {
  const std::string known = std::to_string(baseline.known), gone = std::to_string(baseline.gone);
  if (lang == Lang::fi)
    return " Lähtötilanteesta tuttuja jäi pois " + known + ", poistuneita on " + gone + ".";
  return " Against the baseline: " + known + " known left out, " + gone + " gone.";
}

}  // namespace

std::string sums_of(const CheckResult& result, Lang lang) {
  const bool is_of_new = result.against_baseline.has_value();
  std::string text;
  if (result.findings.empty()) {
    text = (is_of_new ? Bilingual{"Ei uusia havaintoja", "No new findings"}
                      : Bilingual{"Ei havaintoja", "No findings"})
               .in(lang);
  } else {
    text = (is_of_new ? Bilingual{"Uutta: ", "New: "} : Bilingual{"", ""}).in(lang);
    text += severities(result, lang);
  }
  if (!result.accepted.empty())
    text.append(lang == Lang::fi ? "; hyväksytty " : "; ")
        .append(std::to_string(result.accepted.size()))
        .append(lang == Lang::fi ? "" : " accepted");
  text += ". " + rules_sum(result, lang) + ".";
  if (is_of_new) text += baseline_sum(*result.against_baseline, lang);
  return text;
}

std::string until_text(const Period& period, Lang lang) {
  const std::string day = to_string(period);
  return lang == Lang::fi ? " (" + day + " asti)" : " (until " + day + ")";
}

}  // namespace stratmap
