#include "engine/candidates/repair_trial.h"

#include <algorithm>
#include <array>

#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 3> kGroups = {"SM1", "SM2", "SM7"};
constexpr std::array<std::string_view, 3> kNotLookedAt = {"SM113", "SM207", "SM208"};
// They never look at an arrow: trying one would only find the same again.
constexpr std::array<std::string_view, 13> kBlindToArrows = {
    "SM107", "SM108", "SM109", "SM114", "SM206", "SM703", "SM705",
    "SM706", "SM707", "SM708", "SM710", "SM712", "SM715"};
constexpr std::string_view kThread = "SM112";
constexpr std::string_view kMostObjectives = "candidates-objectives";  // a threshold
// They find fault with arrows that are there: another one clears nothing.
constexpr std::array<std::string_view, 6> kNeverCleared = {"SM101", "SM102", "SM110",
                                                           "SM111", "SM202", "SM203"};

bool is_looked_at(const Rule& rule, const Model& model) {
  const auto begins = [&](std::string_view group) { return rule.code.starts_with(group); };
  const auto is_off = [&](const RuleSetting& setting) {
    return setting.code == rule.code && setting.severity == Severity::off;
  };
  return rule.check != nullptr && std::ranges::any_of(kGroups, begins) &&
         std::ranges::find(kNotLookedAt, rule.code) == kNotLookedAt.end() &&
         !is_blind_to_arrows(rule) && std::ranges::none_of(model.settings.rules, is_off);
}

// A model that looks for no missing arrows itself: SM106 names the best one where it does.
Model without_candidates(Model model) {
  std::erase_if(model.settings.thresholds,
                [](const ThresholdSetting& setting) { return setting.name == kMostObjectives; });
  model.settings.thresholds.push_back({std::string(kMostObjectives), 0, {}});
  return model;
}

Message names_of(const std::vector<Subject>& subjects, const Model& model) {
  Message names;
  for (const Subject& subject : subjects) {
    const auto add = [&](std::string& text, Lang lang) {
      const std::string name = name_of(subject, model, lang);
      text.append(text.empty() || name.empty() ? "" : " – ").append(name);
    };
    add(names.fi, Lang::fi);
    add(names.en, Lang::en);
  }
  return names;
}

double weight_of(const Finding& finding, const Rule& rule) {
  const Severity severity = finding.severity == Severity::off ? rule.severity : finding.severity;
  return severity == Severity::note ? 1 : 2;
}

}  // namespace

bool is_blind_to_arrows(const Rule& rule) {
  return std::ranges::find(kBlindToArrows, rule.code) != kBlindToArrows.end();
}

bool is_never_cleared(const Rule& rule) {
  return std::ranges::find(kNeverCleared, rule.code) != kNeverCleared.end();
}

RepairTrial::RepairTrial(const Analysis& analysis)
    : model_(without_candidates(analysis.model)), analysis_(analyse(model_, analysis.today)) {
  for (const Rule* rule : all_rules())
    if (is_looked_at(*rule, model_)) rules_.push_back(rule);
  before_ = findings_with({}, rules_);
  for (const auto& [key, found] : before_)
    if (!is_never_cleared(*found.rule) &&
        (rules_before_.empty() || rules_before_.back() != found.rule))
      rules_before_.push_back(found.rule);
}

void RepairTrial::find(const Rule& rule, Findings& findings) const {
  Outcome outcome = rule.check(analysis_);
  for (Finding& finding : outcome.findings) {
    std::string key = std::string(rule.code).append(" ").append(to_string(finding.subjects));
    const double weight = weight_of(finding, rule);
    findings.try_emplace(std::move(key), Found{&rule, weight, std::move(finding.subjects)});
  }
}

RepairTrial::Findings RepairTrial::findings_with(std::span<const ObjectivePair> arrows,
                                                 std::span<const Rule* const> rules) {
  const auto drives_of = [&](const ObjectivePair& arrow) -> std::vector<Link>& {
    return model_.objectives[arrow.first.index()].drives;
  };
  for (const ObjectivePair& arrow : arrows)
    drives_of(arrow).emplace_back().to = {arrow.second, model_[arrow.second].span};
  analysis_.causes = CauseGraph(model_);
  Findings findings;
  for (const Rule* rule : rules) find(*rule, findings);
  for (const ObjectivePair& arrow : arrows) drives_of(arrow).pop_back();
  return findings;
}

Repair RepairTrial::repair_by(const ObjectivePair& arrow) {
  const Findings after = findings_with({&arrow, 1}, rules_);
  Repair repair;
  for (const auto& [key, found] : before_) {
    if (after.contains(key)) continue;
    repair.gain += found.weight;
    repair.closed.push_back({found.rule, names_of(found.subjects, model_)});
  }
  for (const auto& [key, found] : after)
    if (!before_.contains(key)) repair.gain -= found.weight;
  repair.gain = std::max(repair.gain, 0.0);
  return repair;
}

double RepairTrial::most_gain(std::span<const ObjectivePair> arrows) {
  if (before_.empty() || arrows.empty()) return 0;
  const Findings after = findings_with(arrows, rules_before_);
  double gain = 0;
  for (const auto& [key, found] : before_) {
    if (is_never_cleared(*found.rule)) continue;
    if (found.rule->code == kThread || !after.contains(key)) gain += found.weight;
  }
  return gain;
}

}  // namespace stratmap
