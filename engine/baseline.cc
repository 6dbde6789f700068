#include "engine/baseline.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "engine/rules/all_rules.h"

namespace stratmap {
namespace {

KnownFinding known(std::string_view code, const std::string& subject) {
  return {.code = std::string(code), .subject = subject};
}

KnownFinding known(const Finding& finding) {
  return known(finding.rule->code, to_string(finding.subjects));
}

void put_in_order(std::vector<KnownFinding>& findings) {
  std::ranges::sort(findings);
  findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
}

bool holds(const std::vector<KnownFinding>& in_order, const KnownFinding& finding) {
  return std::ranges::binary_search(in_order, finding);
}

// What a check could say of findings that were there before.
class Judgement {
 public:
  explicit Judgement(const CheckResult& result) {
    for (const Rule* rule : result.rules_assessed) assessed_.insert(rule->code);
    for (const NotAssessed& entry : result.not_assessed)
      if (entry.why.subject)
        unassessed_.push_back(known(entry.rule->code, to_string(*entry.why.subject)));
    put_in_order(unassessed_);
  }

  // A rule may lack something for one of the subjects that a finding speaks of together.
  bool judges(const KnownFinding& finding) const {
    if (!assessed_.contains(finding.code) || holds(unassessed_, finding)) return false;
    constexpr std::string_view kBetween = ", ";
    std::string_view rest = finding.subject;
    while (!rest.empty()) {
      const std::string_view subject = rest.substr(0, rest.find(kBetween));
      if (holds(unassessed_, known(finding.code, std::string(subject)))) return false;
      rest.remove_prefix(std::min(rest.size(), subject.size() + kBetween.size()));
    }
    return true;
  }

 private:
  std::unordered_set<std::string_view> assessed_;
  std::vector<KnownFinding> unassessed_;
};

// The findings of a check, those that were accepted apart.
std::vector<KnownFinding> found(const CheckResult& result) {
  std::vector<KnownFinding> findings;
  for (const Finding& each : result.findings) findings.push_back(known(each));
  put_in_order(findings);
  return findings;
}

std::vector<KnownFinding> accepted(const CheckResult& result) {
  std::vector<KnownFinding> findings;
  for (const AcceptedFinding& each : result.accepted) findings.push_back(known(each.finding));
  put_in_order(findings);
  return findings;
}

}  // namespace

std::string organization_of(const Model& model) {
  const Organization& organization = model.organization;
  return std::string(organization.name.in(organization.language, organization.language));
}

Baseline baseline_of(const Model& model, const CheckResult& result, const Baseline& before) {
  Baseline baseline{.organization = organization_of(model), .findings = found(result)};
  const Judgement judgement(result);
  for (const KnownFinding& each : before.findings)
    if (rule_named(each.code) != nullptr && !judgement.judges(each))
      baseline.findings.push_back(each);
  put_in_order(baseline.findings);
  return baseline;
}

CheckResult less_known(CheckResult result, const Baseline& baseline, const Analysis& analysis) {
  std::vector<KnownFinding> before = baseline.findings;
  put_in_order(before);
  const std::vector<KnownFinding> now = found(result), silenced = accepted(result);
  const Judgement judgement(result);
  const auto is_gone = [&](const KnownFinding& each) {
    return judgement.judges(each) && !holds(now, each) && !holds(silenced, each);
  };
  const auto gone = static_cast<std::size_t>(std::ranges::count_if(before, is_gone));
  const std::size_t left_out = std::erase_if(
      result.findings, [&](const Finding& each) { return holds(before, known(each)); });
  result.against_baseline = {.known = left_out, .gone = gone};
  result.knots = knots_of(analysis, result.findings);
  result.asked_also = ask_also(result.findings, result.knots);
  return result;
}

std::vector<std::string> unknown_codes(const Baseline& baseline) {
  std::vector<std::string> codes;
  for (const KnownFinding& each : baseline.findings)
    if (rule_named(each.code) == nullptr) codes.push_back(each.code);
  std::ranges::sort(codes);
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

}  // namespace stratmap
