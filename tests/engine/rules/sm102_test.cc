#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM102 sees an objective that drives itself in any kind but none") {
  CHECK(subjects_found("SM102", "objectives: {a: {drives: {a: {kind: funds}}}}") ==
        Texts{"objectives/a -> objectives/a"});
  CHECK(subjects_found("SM102", "objectives: {a: {drives: {a: {kind: none}}}}").empty());
}

TEST_CASE("SM102 compares effect and strength and lag and kind") {
  const auto found = [](std::string_view second) {
    return messages("SM102",
                    "objectives: {a: {drives: [b, {b: " + std::string(second) + "}]}, b: {}}");
  };
  const auto differing = [](std::string_view keys) {
    return Texts{"the objective \"a\" names \"b\" twice, and the entries differ in " +
                 std::string(keys)};
  };
  CHECK(found("{effect: lowers}") == differing("effect"));
  CHECK(found("{strength: weak, lag: 1mo}") == differing("strength, lag"));
  CHECK(found("{kind: none}") == differing("kind"));
  CHECK(found("{strength: medium}").empty());
  CHECK(found("{why: we saw it}").empty());
}

TEST_CASE("SM102 tells a pair once however often it stands") {
  CHECK(subjects_found("SM102",
                       "objectives: {a: {drives: [b, {b: {lag: 1mo}}, {b: {lag: 2mo}}, a, a]}, "
                       "b: {}}") ==
        Texts{"objectives/a -> objectives/b", "objectives/a -> objectives/a"});
}

TEST_CASE("SM102 is not assessed on a map without arrows") {
  CHECK(reason_not_assessed("SM102", "objectives: {a: {}}") == "the map has no arrows");
}

TEST_CASE("SM102 takes lags of the same length for the same") {
  const auto found = [](std::string_view lags) {
    return subjects_found("SM102", "objectives: {a: {drives: [" + std::string(lags) + "]}, b: {}}");
  };
  CHECK(found("b: {lag: 1y}, b: {lag: 12mo}").empty());
  CHECK(found("b: {lag: 1q}, b: {lag: 3mo}").empty());
  CHECK(found("b: {lag: 2w}, b: {lag: 14d}").empty());
  CHECK(found("b, b: {lag: 0d}").empty());
  CHECK(found("b: {lag: 0mo}, b: {lag: 0d}").empty());
  CHECK(found("b: {lag: 1mo}, b: {lag: 30d}") == Texts{"objectives/a -> objectives/b"});
  CHECK(found("b: {lag: 2q}, b: {lag: 1y}") == Texts{"objectives/a -> objectives/b"});
}

}  // namespace
}  // namespace stratmap
