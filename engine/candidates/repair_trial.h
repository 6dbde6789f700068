#pragma once

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis.h"
#include "engine/rules/rule.h"

namespace stratmap {

using ObjectivePair = std::pair<Id<Objective>, Id<Objective>>;  // cause, effect

// What an added arrow does to the findings of a map.
struct Repair {
  struct Closed {
    const Rule* rule;
    Message subjects;  // by name; empty where it is the map
  };

  double gain = 0;  // warnings 2, notes 1: those it clears less those it raises, at least 0
  std::vector<Closed> closed;
};

// Whether no arrow of the map can change what the rule finds.
bool is_blind_to_arrows(const Rule& rule);
// Whether another arrow clears nothing that the rule finds, and at most raises more.
bool is_never_cleared(const Rule& rule);

// A copy of a model on which arrows are tried: raising, of medium strength, without a lag. Looked
// at are the findings of the rules of structure, perspectives and red threads that are not off,
// but for those that speak of missing texts, of closed perspectives and of missing arrows.
class RepairTrial {
 public:
  explicit RepairTrial(const Analysis& analysis);
  RepairTrial(const RepairTrial&) = delete;
  RepairTrial& operator=(const RepairTrial&) = delete;

  Repair repair_by(const ObjectivePair& arrow);
  // At most so much can be gained by any one of the arrows. A finding that all of them together
  // don't clear none of them does: findings ask for paths, and more arrows are more paths. That
  // does not hold of a map that hangs on a thread (SM112), so these count in full.
  double most_gain(std::span<const ObjectivePair> arrows);

 private:
  struct Found {
    const Rule* rule;
    double weight;
    std::vector<Subject> subjects;
  };
  using Findings = std::map<std::string, Found>;  // by code and subjects

  void find(const Rule& rule, Findings& findings) const;
  Findings findings_with(std::span<const ObjectivePair> arrows, std::span<const Rule* const> rules);

  Model model_;
  Analysis analysis_;  // of model_
  std::vector<const Rule*> rules_;
  Findings before_;
  std::vector<const Rule*> rules_before_;  // those with a finding that an arrow may clear
};

}  // namespace stratmap
