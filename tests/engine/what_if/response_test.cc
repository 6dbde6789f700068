#include "engine/what_if/response.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/number.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// "a>b 0.3 @2" for each, in the order they are worked out.
Texts shown(const Examined& examined) {
  const ResponseGraph graph = response_graph(examined.analysis);
  Texts texts;
  for (const Response& each : graph.responses()) {
    const std::string weight = to_plain(each.weight, 6);
    texts.push_back(examined.model[each.from].id + ">" + examined.model[each.to].id + " " + weight +
                    " @" + std::to_string(each.lag_months));
  }
  return texts;
}

std::uint32_t months(std::string_view duration) { return whole_months(*parse_duration(duration)); }

TEST_CASE("An arrow answers by gain times strength, and by its sign") {
  const Examined map(R"(
objectives:
  a: {drives: {b: {strength: weak, lag: 2mo}, c: {strength: medium, effect: lowers, lag: 1q}}}
  b: {drives: {d: {strength: 0.4, lag: 1y}}}
  c: {drives: {d: {strength: strong, lag: 10d}}}
  d: {}
)");
  CHECK(shown(map) == Texts{"a>b 0.15 @2", "a>c -0.3 @3", "b>d 0.24 @12", "c>d 0.45 @1"});
}

TEST_CASE("The gain is that of the model") {
  const Examined map(R"(
objectives: {a: {drives: {b: {lag: 1mo}}}, b: {}}
settings: {thresholds: {gain: 1}}
)");
  CHECK(shown(map) == Texts{"a>b 0.5 @1"});
}

TEST_CASE("What brings money or news back counts beside the causes and each pair once") {
  const Examined map(R"(
objectives:
  a: {drives: [{b: {lag: 1mo}}, {b: {kind: feedback, strength: strong}}, {c: {kind: none}}]}
  b: {drives: [{a: {kind: funds, strength: weak, lag: 1y}}, {a: {kind: feedback}}, {b: {kind: feedback}}]}
  c: {}
)");
  CHECK(shown(map) == Texts{"b>a 0.15 @12", "a>b 0.3 @1"});
}

TEST_CASE("A lag is rounded up to whole months") {
  CHECK(months("0d") == 0);
  CHECK(months("1d") == 1);
  CHECK(months("30d") == 1);
  CHECK(months("31d") == 2);
  CHECK(months("4w") == 1);
  CHECK(months("5w") == 2);
  CHECK(months("3mo") == 3);
  CHECK(months("2q") == 6);
  CHECK(months("2y") == 24);
  CHECK(months("2000000000y") == 1'000'000);
}

TEST_CASE("Without a lag an arrow acts in the same month unless it lies on a cycle of such") {
  const Examined map(R"(
objectives:
  top: {}
  b: {drives: [c, top]}
  c: {drives: b}
  a: {drives: b}
)");
  // a comes before b, and b before top, whatever their order in the file.
  CHECK(shown(map) == Texts{"b>c 0.3 @1", "c>b 0.3 @1", "a>b 0.3 @0", "b>top 0.3 @0"});
}

TEST_CASE("A lag anywhere on a cycle leaves the others of it in the same month") {
  const Examined map("objectives: {a: {drives: b}, b: {drives: {a: {lag: 3mo}}}}");
  CHECK(shown(map) == Texts{"b>a 0.3 @3", "a>b 0.3 @0"});
}

TEST_CASE("A map turned round keeps what acts when in order") {
  const ResponseGraph graph(3, {{{0}, {1}, 0.5, 0}, {{1}, {2}, 0.4, 0}, {{2}, {0}, 0.3, 2}});
  const ResponseGraph turned = graph.reversed();
  REQUIRE(turned.responses().size() == 3);
  std::vector<bool> used(3);
  for (const Response& each : turned.responses()) {
    if (each.lag_months == 0) used[each.from.index()] = true;
    CHECK_FALSE(used[each.to.index()]);
  }
}

TEST_CASE("What can be reached goes round cycles and not against the arrows") {
  const ResponseGraph graph(4, {{{0}, {1}, 0.5, 0}, {{1}, {0}, 0.4, 1}, {{2}, {0}, 0.3, 2}});
  const Id<Objective> start{1};
  CHECK(graph.reached_from({&start, 1}) == std::vector<bool>{true, true, false, false});
}

}  // namespace
}  // namespace stratmap
