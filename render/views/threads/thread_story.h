#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "engine/graph/thread_stages.h"

namespace stratmap {

// What the thread map shows of a thread, before it is drawn.

struct StageOfThread {
  std::string_view id;
  std::optional<Bilingual> name;          // of a built-in form; else its id in words
  bool is_dark = false;                   // it names no objective and no reward
  bool lacks_loyal_metric = false;        // the loyalty at the end is not measured as loyalty
  std::vector<Id<Objective>> objectives;  // each once
  std::vector<Id<Reward>> rewards;        // that it names
};

enum class JointState : std::uint8_t { holds, broken, not_assessed };

struct JointOfThread {
  JointState state = JointState::not_assessed;
  std::size_t steps = 0;  // where it holds: arrows on the shortest way
};

// A way from an objective of a stage to the nearest one of the next.
struct StrandOfThread {
  std::size_t joint = 0;
  Id<Objective> from, to;
  std::size_t steps = 0;
};

// Where a thread breaks: at a stage that is dark, or at a joint.
struct ThreadBreak {
  bool is_stage = false;
  std::size_t at = 0;

  friend bool operator==(const ThreadBreak&, const ThreadBreak&) = default;
};

struct ThreadStory {
  const Thread* thread = nullptr;
  std::vector<StageOfThread> stages;  // the first 40
  std::size_t stages_left_out = 0;
  std::vector<JointOfThread> joints;    // one fewer
  std::vector<StrandOfThread> strands;  // by joint
  std::vector<ThreadBreak> breaks;      // from the beginning of the thread on
};

// Of all threads but those of HR, which the map shows in a way of their own.
std::vector<ThreadStory> thread_stories(const Analysis& analysis);

}  // namespace stratmap
