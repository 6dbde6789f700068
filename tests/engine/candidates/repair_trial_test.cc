#include "engine/candidates/repair_trial.h"

#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial}
  loyalty: {perspective: customer, drives: profit}
  delivery: {perspective: process, drives: loyalty}
  skills: {perspective: learning, drives: delivery}
  tools: {perspective: learning}
  brand: {perspective: customer, drives: profit}
)";

Texts closed(const Repair& repair) {
  Texts texts;
  for (const Repair::Closed& each : repair.closed)
    texts.push_back(std::string(each.rule->code) + " " + each.subjects.en);
  return texts;
}

TEST_CASE("An arrow repairs what it clears, less what it raises") {
  const Examined it(kMap);
  RepairTrial trial(it.analysis);
  // tools is isolated: a warning. Nothing new is raised.
  const Repair tools = trial.repair_by({it.objective("tools"), it.objective("delivery")});
  CHECK(closed(tools) == Texts{"SM103 \"tools\""});
  CHECK(tools.gain == 2);
  // The same straight to the top skips perspectives: a note.
  CHECK(trial.repair_by({it.objective("tools"), it.objective("profit")}).gain == 1);
  // brand has no driver at all: a warning.
  const Repair brand = trial.repair_by({it.objective("delivery"), it.objective("brand")});
  CHECK(closed(brand) == Texts{"SM105 \"brand\""});
  CHECK(brand.gain == 2);
}

TEST_CASE("A trial leaves nothing behind") {
  const Examined it(kMap);
  RepairTrial trial(it.analysis);
  const ObjectivePair arrow = {it.objective("delivery"), it.objective("brand")};
  const double gain = trial.repair_by(arrow).gain;
  (void)trial.repair_by({it.objective("tools"), it.objective("brand")});
  CHECK(trial.repair_by(arrow).gain == gain);
  CHECK(it.model.objectives[2].drives.size() == 1);
}

TEST_CASE("Many arrows together gain at least what one does") {
  const Examined it(kMap);
  RepairTrial trial(it.analysis);
  const ObjectivePair tools = {it.objective("tools"), it.objective("delivery")};
  const ObjectivePair brand = {it.objective("delivery"), it.objective("brand")};
  CHECK(trial.most_gain(std::vector{tools}) >= 2);
  CHECK(trial.most_gain(std::vector{tools, brand}) >= 4);
  CHECK(trial.most_gain({}) == 0);
}

TEST_CASE("A rule that is off has nothing to repair") {
  const Examined it(std::string(kMap).append("settings: {rules: {SM103: off}}"));
  RepairTrial trial(it.analysis);
  CHECK(closed(trial.repair_by({it.objective("tools"), it.objective("delivery")})).empty());
}

Texts subjects_of(const Rule& rule, const Model& model) {
  const Analysis analysis = analyse(model);
  Texts texts;
  for (const Finding& finding : rule.check(analysis).findings)
    texts.push_back(to_string(finding.subjects));
  return texts;
}

// Calls `look` with what the rule finds in its failing example, and then with each arrow added.
template <class Look>
void with_every_arrow(const Rule& rule, Look look) {
  Model model = model_of(rule.failing_example);
  const Texts before = subjects_of(rule, model);
  REQUIRE_FALSE(before.empty());
  for (Objective& from : model.objectives)
    for (std::size_t to = 0; to < model.objectives.size(); ++to) {
      from.drives.emplace_back().to = {id_at<Objective>(to), model.objectives[to].span};
      look(before, subjects_of(rule, model));
      from.drives.pop_back();
    }
}

TEST_CASE("No arrow changes what a rule finds that the trials leave out") {
  int tried = 0;
  for (const Rule* rule : all_rules()) {
    if (!is_blind_to_arrows(*rule)) continue;
    CAPTURE(rule->code);
    with_every_arrow(*rule, [&](const Texts& before, const Texts& after) {
      CHECK(after == before);
      ++tried;
    });
  }
  CHECK(tried > 20);
}

TEST_CASE("No arrow clears what a rule finds of the arrows that are there") {
  int tried = 0;
  for (const Rule* rule : all_rules()) {
    if (!is_never_cleared(*rule)) continue;
    CAPTURE(rule->code);
    with_every_arrow(*rule, [&](const Texts& before, const Texts& after) {
      CHECK(after.size() >= before.size());
      ++tried;
    });
  }
  CHECK(tried > 20);
}

}  // namespace
}  // namespace stratmap
