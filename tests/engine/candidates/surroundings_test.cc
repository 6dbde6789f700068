#include "engine/candidates/surroundings.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kModel = R"(
themes: {renewal: {}}
functions: {sales: {}, it: {}}
customers: {homes: {}}
systems: {crm: {}}
objectives:
  a: {owner: sales, contributors: [it, sales], theme: renewal}
  b: {owner: [unknown, sales]}
  c: {}
metrics:
  m: {measures: a, customer: homes, source: crm}
  n: {measures: b, source: customers, customer: homes}
journey: {start: {metrics: [m, n]}}
)";

Texts names(const std::vector<const Element*>& elements) {
  Texts texts;
  for (const Element* element : elements) texts.push_back(element->id);
  return texts;
}

TEST_CASE("What is around an objective is told by its people, its theme and its metrics") {
  const Examined it(kModel);
  const auto around = surroundings_of(it.model, it.analysis.involvement);
  REQUIRE(around.size() == 3);
  CHECK(names(shared_elements(it.model, around[0], around[0])) ==
        Texts{"sales", "it", "renewal", "homes", "crm", "start"});
  CHECK(names(shared_elements(it.model, around[0], around[1])) == Texts{"sales", "homes", "start"});
  CHECK(around[1].size() == 4);  // the word `customers` is a source, and no element
  CHECK(around[2].empty());
}

TEST_CASE("The Jaccard index is the share of what is in both") {
  const Examined it(kModel);
  const auto around = surroundings_of(it.model, it.analysis.involvement);
  CHECK(jaccard_index(around[0], around[1]) == Approx(3.0 / 7));
  CHECK(jaccard_index(around[1], around[0]) == Approx(3.0 / 7));
  CHECK(jaccard_index(around[0], around[0]) == 1);
  CHECK(jaccard_index(around[0], around[2]) == 0);
  CHECK(jaccard_index(around[2], around[2]) == 0);
}

}  // namespace
}  // namespace stratmap
