#include "engine/network/coordination.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
objectives:
  a: {owner: x, contributors: y, drives: [b, c]}
  b: {owner: z, contributors: y, drives: {a: {lag: 1y}}}
  c: {owner: unknown, contributors: x, drives: {d: {kind: funds}}}
  d: {owner: w}
functions: {x: {works_with: y}, y: {}, z: {}, w: {}}
)";

// A·D·Aᵀ by the definition, cell by cell.
std::uint32_t by_definition(const Examined& it, Id<Function> f, Id<Function> g) {
  const auto& contributors = it.analysis.involvement.contributors;
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < it.model.objectives.size(); ++i)
    for (std::size_t j = 0; j < it.model.objectives.size(); ++j) {
      const auto one = id_at<Objective>(i), other = id_at<Objective>(j);
      const bool is_joined = i == j || it.analysis.causes.between(one, other) != nullptr ||
                             it.analysis.causes.between(other, one) != nullptr;
      if (is_joined && contributors.holds(one, f) && contributors.holds(other, g)) ++sum;
    }
  return sum;
}

TEST_CASE("Coordination requirements are A times D times A transposed") {
  const Examined it(kHouse);
  const std::size_t count = it.model.functions.size();
  CoordinationRequirements requirements(it.analysis.causes, it.analysis.involvement, count);
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = 0; j < count; ++j)
      if (i != j)
        CHECK(requirements.between(id_at<Function>(i), id_at<Function>(j)) ==
              by_definition(it, id_at<Function>(i), id_at<Function>(j)));
  CHECK(requirements.between(it.function("x"), it.function("y")) == 3);
  CHECK(requirements.between(it.function("y"), it.function("z")) == 2);
  CHECK(requirements.of(it.function("w")).empty());
}

TEST_CASE("Congruence is the share of required pairs that are tied") {
  const Examined it(kHouse);
  CoordinationRequirements requirements(it.analysis.causes, it.analysis.involvement, 4);
  const Congruence found = congruence(requirements, it.analysis.ties, 4);
  CHECK(found.required == 3);  // x–y, x–z, y–z
  CHECK(found.tied == 1);
  CHECK(found.share() == Approx(1 / 3.0));
  CHECK(Congruence{}.share() == 1);
}

}  // namespace
}  // namespace stratmap
