#include "engine/candidates/twins.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kModel = R"(
functions: {x: {}, y: {}}
objectives:
  a: {owner: x}
  b: {owner: x, drives: end}
  c: {owner: [x, y], drives: [end, other]}
  d: {owner: y, drives: end}
  end: {}
  other: {}
)";

TEST_CASE("Twins are counted by how alike they are") {
  const Examined it(kModel);
  Twins twins(it.analysis.causes, surroundings_of(it.model, it.analysis.involvement));
  const auto a = it.objective("a"), end = it.objective("end"), other = it.objective("other");
  // {x} beside {x, →end} is 1/2, beside {x, y, →end, →other} 1/4, beside the rest 0.
  CHECK(*twins.share_with_arrow(a, end) == Approx(1));
  CHECK(*twins.share_with_arrow(a, other) == Approx(0.25 / 0.75));
  CHECK(ids_of(twins.with_arrow(a, end), it.model.objectives) == Texts{"b", "c"});
  CHECK(ids_of(twins.with_arrow(a, other), it.model.objectives) == Texts{"c"});
  // {y, →end} beside {x, →end} is 1/3: they share an effect.
  CHECK(*twins.share_with_arrow(it.objective("d"), end) == Approx(1));
}

TEST_CASE("An objective without its like has no twins to ask") {
  const Examined it(kModel);
  Twins twins(it.analysis.causes, surroundings_of(it.model, it.analysis.involvement));
  CHECK_FALSE(twins.share_with_arrow(it.objective("other"), it.objective("end")));
  CHECK(twins.with_arrow(it.objective("other"), it.objective("end")).empty());
}

}  // namespace
}  // namespace stratmap
