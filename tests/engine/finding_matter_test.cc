#include "engine/finding_matter.h"

#include <catch2/catch.hpp>

#include "engine/rules/rule.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

struct Told {
  explicit Told(std::string_view code, std::vector<Subject> subjects) {
    rule.code = code;
    finding = {.rule = &rule, .subjects = std::move(subjects), .message = {}};
  }
  Told(const Told&) = delete;
  Told& operator=(const Told&) = delete;

  Rule rule{};
  Finding finding;
};

Subject question(std::string_view claim, const Element* about = nullptr) {
  Subject subject = topic("round", "stop");
  subject.words = TopicWords{.claim = claim, .about = about, .about_section = "customers"};
  return subject;
}

TEST_CASE("A finding is a matter of its group and a question of what it asks about") {
  CHECK(matter_of(Told("SM402", {word("x")}).finding) == '4');
  CHECK(matter_of(Told("SM205", {word("x")}).finding) == '1');
  CHECK(matter_of(Told("SM706", {word("x")}).finding) == '0');
  CHECK(matter_of(Told("SM801", {word("x")}).finding) == '0');
  CHECK(matter_of(Told("SM901", {question("owns")}).finding) == '4');
  CHECK(matter_of(Told("SM901", {question("means")}).finding) == '5');
  CHECK(matter_of(Told("SM901", {question("attention")}).finding) == '8');
  CHECK(matter_of(Told("SM406", {topic("customers", "definition")}).finding) == '5');
  CHECK(matter_of(Told("SM903", {whole("round")}).finding) == '9');
}

TEST_CASE("Two findings tell one story by their matter or by another element") {
  const Model model = model_of("customers: {towns: {}, shops: {}}\nobjectives: {o: {}}\n");
  const Subject towns = subject_of(model.customers[0]), shops = subject_of(model.customers[1]);
  const Subject objective = subject_of(model.objectives[0]);
  const Element* on = &model.objectives[0];
  const Told owner("SM402", {towns}), asked("SM901", {question("owns", &model.customers[1])}),
      mode("SM514", {towns, objective}), metric("SM601", {objective});
  CHECK(is_one_story(owner.finding, asked.finding, on));        // whose the customer is
  CHECK(is_one_story(owner.finding, mode.finding, on));         // both on towns
  CHECK_FALSE(is_one_story(mode.finding, metric.finding, on));  // only what both meet on
  CHECK_FALSE(is_one_story(mode.finding, asked.finding, on));
}

TEST_CASE("A finding speaks of its elements and at both ends of an arrow") {
  const Model model = model_of("customers: {towns: {}}\nobjectives: {a: {}, b: {}}\n");
  const Told arrow("SM607", {subject_of(model.objectives[0], model.objectives[1])});
  CHECK(speaks_of(arrow.finding, &model.objectives[0]));
  CHECK(speaks_of(arrow.finding, &model.objectives[1]));
  CHECK_FALSE(speaks_of(arrow.finding, &model.customers[0]));
  CHECK_FALSE(speaks_of(arrow.finding, nullptr));
  const Told asked("SM901", {question("owns", &model.customers[0])});
  CHECK(speaks_of(asked.finding, &model.customers[0]));
  const Told house("SM501", {whole("organization")});
  CHECK(speaks_of(house.finding, nullptr));
}

TEST_CASE("Findings are named in the order of codes and then of ids") {
  const Model model = model_of("customers: {b: {}, a: {}}\n");
  const Told first("SM401", {subject_of(model.customers[1])}),
      second("SM401", {subject_of(model.customers[0])}),
      third("SM402", {subject_of(model.customers[1])});
  CHECK(is_named_before(first.finding, second.finding));
  CHECK_FALSE(is_named_before(second.finding, first.finding));
  CHECK(is_named_before(second.finding, third.finding));
  CHECK_FALSE(is_named_before(first.finding, first.finding));
}

}  // namespace
}  // namespace stratmap
