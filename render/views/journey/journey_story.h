#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/graph/attention.h"
#include "engine/graph/journey_paths.h"

namespace stratmap {

// What the journey map shows, before it is drawn.

// A function at a stage; the first of a stage is the one that the customer's case is with.
struct JourneyActor {
  Id<Function> function;
  const Text* role = nullptr;
  const Mandate* mandate = nullptr;  // null: not asked

  bool has_no_right() const;  // to promise the customer anything without asking
};

struct JourneyStage {
  Id<Stage> stage;
  std::vector<JourneyActor> actors;
  StageAttention attention;
  bool is_left_behind = false;    // less than half the attention of the stage that gets most
  bool is_beside = false;         // its rating and its evidence are far apart
  bool has_nobody = false;        // where others have functions
  bool is_asked_unknown = false;  // nobody knows who
  bool is_unmeasured = false;     // where others have metrics
};

// A step of some customer's path, drawn once.
struct JourneyStep {
  std::size_t from = 0, to = 0;  // places in `stages`
  bool is_change = false;        // the case changes hands
  const HandOver* described = nullptr;
  bool comes_back = false;
};

struct JourneyStory {
  std::vector<JourneyStage> stages;  // the first 60
  std::size_t stages_left_out = 0;
  std::vector<JourneyStep> steps;  // by the stage they come to
  std::vector<JourneyPath> paths;
  std::size_t peak = 0;  // the stage with most attention
  bool attention_is_assessed = false;
  bool customers_differ = false;                                          // by stage
  bool has_functions = false, has_metrics = false, has_mandates = false;  // on some stage
};

JourneyStory journey_story(const Analysis& analysis);

}  // namespace stratmap
