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

// "2 broken - 0": the steps of each joint, in order
std::string joints(std::string_view stages) {
  const Examined it(std::string(R"(
objectives: {a: {drives: b}, b: {drives: c}, c: {}, lone: {}}
threads: {own: {stages: {)") +
                    std::string(stages) + "}}}\n");
  const auto on = stages_on(it.model.threads.front(), it.model, it.analysis.involvement);
  std::string text;
  for (const ThreadJoint& joint : joints_on(on, it.analysis.causes))
    text.append(text.empty() ? "" : " ")
        .append(joint.is_broken() ? "broken"
                : joint.steps     ? std::to_string(*joint.steps)
                                  : "-");
  return text;
}

TEST_CASE("A joint holds where arrows lead from a stage to the next or both share an objective") {
  CHECK(joints("one: a, two: b, three: c") == "1 1");
  CHECK(joints("one: a, two: c, three: [a, c]") == "2 0");
  CHECK(joints("one: c, two: a, three: [lone, b]") == "broken 1");
  CHECK(joints("one: a, two: [], three: c") == "- -");
  CHECK(joints("one: a").empty());
}

TEST_CASE("The stages of built-in forms have names in both languages and no others") {
  CHECK(built_in_name(ThreadTemplate::loyalty, "staff")->fi == "henkilöstö");
  CHECK(built_in_name(ThreadTemplate::hr_red_thread, "induction")->en == "induction");
  CHECK(built_in_name(ThreadTemplate::hr_red_thread, "customer")->fi == "asiakas");
  CHECK_FALSE(built_in_name(ThreadTemplate::loyalty, "induction"));
  CHECK_FALSE(built_in_name(ThreadTemplate::none, "staff"));
}

}  // namespace
}  // namespace stratmap
