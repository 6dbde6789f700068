#include "engine/graph/relation.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "models/model.h"

namespace stratmap {
namespace {

using Owners = Relation<Objective, Function>;

std::vector<std::uint32_t> targets(const Owners& owners, std::uint32_t from) {
  std::vector<std::uint32_t> numbers;
  for (const auto id : owners[Id<Objective>{from}]) numbers.push_back(id.value);
  return numbers;
}

TEST_CASE("A relation gives each target once and in order") {
  const Owners owners(4, {{{2}, {5}}, {{0}, {3}}, {{2}, {1}}, {{2}, {5}}, {{0}, {3}}, {{3}, {0}}});
  CHECK(targets(owners, 0) == std::vector<std::uint32_t>{3});
  CHECK(targets(owners, 1).empty());
  CHECK(targets(owners, 2) == std::vector<std::uint32_t>{1, 5});
  CHECK(targets(owners, 3) == std::vector<std::uint32_t>{0});
  CHECK(owners.pair_count() == 4);
  CHECK(owners.holds({2}, {5}));
  CHECK_FALSE(owners.holds({1}, {5}));
}

TEST_CASE("A relation of nothing is empty") {
  CHECK(Owners().pair_count() == 0);
  CHECK(targets(Owners(1, {}), 0).empty());
}

TEST_CASE("A relation holds what a set of pairs would") {
  std::mt19937 draw(7);
  for (int round = 0; round < 50; ++round) {
    std::vector<Owners::Pair> pairs;
    std::set<std::pair<std::uint32_t, std::uint32_t>> expected;
    for (int i = 0; i < 60; ++i) {
      const auto from = static_cast<std::uint32_t>(draw() % 9);
      const auto to = static_cast<std::uint32_t>(draw() % 7);
      pairs.push_back({{from}, {to}});
      expected.emplace(from, to);
    }
    const Owners owners(9, pairs);
    std::set<std::pair<std::uint32_t, std::uint32_t>> found;
    for (std::uint32_t from = 0; from < 9; ++from)
      for (const std::uint32_t to : targets(owners, from)) found.emplace(from, to);
    CHECK(found == expected);
    CHECK(owners.pair_count() == expected.size());
  }
}

}  // namespace
}  // namespace stratmap
