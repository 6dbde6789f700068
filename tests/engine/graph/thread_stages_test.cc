#include "engine/graph/thread_stages.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kThreads = R"(
objectives: {goals: {}, culture: {}, calm: {}}
metrics: {sales: {measures: [goals, calm]}}
rewards: {bonus: {metric: sales}, rule: {}}
threads:
  chain: {template: loyalty, stages: {culture: [], rewards: [bonus, goals], staff: rule}}
  winter: {stages: {react: calm, prepare: []}}
)";

// "rewards: goals goals calm"; an absent stage in brackets
Texts stages(std::size_t thread) {
  const Examined it(kThreads);
  Texts texts;
  for (const StageOnThread& stage :
       stages_on(it.model.threads[thread], it.model, it.analysis.involvement)) {
    std::string text = std::string(stage.id) + (stage.is_filled ? ":" : " -");
    for (const auto objective : stage.objectives) text += " " + it.model[objective].id;
    texts.push_back(stage.written == nullptr ? "(" + text + ")" : text);
  }
  return texts;
}

TEST_CASE("A built-in thread has its stages in order whatever is written") {
  CHECK(stages(0) == Texts{"rewards: goals goals calm", "culture -", "staff:", "(value -)",
                           "(experience -)", "(loyalty -)"});
}

TEST_CASE("A thread of the user's own has its stages as written") {
  CHECK(stages(1) == Texts{"react: calm", "prepare -"});
}

}  // namespace
}  // namespace stratmap
