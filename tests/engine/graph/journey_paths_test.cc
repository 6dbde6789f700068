#include "engine/graph/journey_paths.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kFunctions = R"(
functions: {sales: {hands_over_to: {service: {delay: 5d}}}, service: {}, billing: {}}
)";

std::vector<std::size_t> places(const std::vector<Id<Stage>>& stages) {
  std::vector<std::size_t> places;
  for (const Id<Stage> stage : stages) places.push_back(stage.index());
  return places;
}

TEST_CASE("A path leaves out the stages where nobody is known to act") {
  const Model model = model_of(std::string(kFunctions) + R"(
journey: {offer: {functions: [sales, billing]}, wait: {}, ask: {functions: unknown}, start: {functions: service}}
)");
  const auto paths = journey_paths(model);
  REQUIRE(paths.size() == 1);
  CHECK_FALSE(paths[0].customer);
  CHECK(places(paths[0].stages) == std::vector<std::size_t>{0, 3});
  REQUIRE(paths[0].changes.size() == 1);
  CHECK(paths[0].changes[0].described == &model.functions[0].hands_over_to[0]);
  CHECK(paths[0].first_return() == nullptr);
}

TEST_CASE("A case comes back where an actor has been before on the path") {
  const Model model = model_of(std::string(kFunctions) + R"(
journey: {offer: {functions: sales}, start: {functions: service}, invoice: {functions: billing}, renewal: {functions: sales}, end: {functions: service}}
)");
  const JourneyPath path = journey_paths(model).front();
  std::vector<bool> back, described;
  for (const ActorChange& change : path.changes) {
    back.push_back(change.comes_back);
    described.push_back(change.described != nullptr);
  }
  CHECK(back == std::vector<bool>{false, false, true, true});
  CHECK(described == std::vector<bool>{true, false, false, true});
  CHECK(path.first_return()->to.index() == 3);
  CHECK(changes_hands_too_often(path, 9, 1));  // it comes back
}

TEST_CASE("Where stages name customers each external customer has a path of its own") {
  const Model model = model_of(std::string(kFunctions) + R"(
customers: {homes: {}, shops: {}, staff: {kind: internal}}
journey: {offer: {functions: sales, customers: homes}, start: {functions: service}, invoice: {functions: billing, customers: [homes, shops]}}
)");
  const auto paths = journey_paths(model);
  REQUIRE(paths.size() == 2);
  CHECK(places(paths[0].stages) == std::vector<std::size_t>{0, 1, 2});
  CHECK(places(paths[1].stages) == std::vector<std::size_t>{1, 2});
}

TEST_CASE("A path is judged from four stages on by its changes and by their share") {
  const auto path = [](std::string_view stages) {
    return journey_paths(
               model_of(std::string(kFunctions).append("journey: {").append(stages).append("}\n")))
        .front();
  };
  const std::string two = "a: {functions: sales}, b: {functions: service}, ";
  CHECK_FALSE(changes_hands_too_often(path(two + "c: {functions: billing}"), 1, 0));
  const JourneyPath four = path(two + "c: {functions: service}, d: {functions: billing}");
  CHECK_FALSE(changes_hands_too_often(four, 4, 0.7));
  CHECK(changes_hands_too_often(four, 2, 0.7));
  CHECK(changes_hands_too_often(four, 4, 0.6));
}

}  // namespace
}  // namespace stratmap
