#include "render/layout/isotonic.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

namespace stratmap {
namespace {

using Values = std::vector<double>;

double cost(const std::vector<Wish>& wishes, const Values& values) {
  double sum = 0;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    sum += wishes[i].weight * (values[i] - wishes[i].value) * (values[i] - wishes[i].value);
  }
  return sum;
}

}  // namespace

TEST_CASE("Wishes in order are granted") {
  CHECK(isotonic({{1, 1}, {2, 5}, {2, 1}, {7, 1}}) == Values{1, 2, 2, 7});
  CHECK(isotonic({}).empty());
}

TEST_CASE("Wishes against the order meet at their weighted mean") {
  CHECK(isotonic({{4, 1}, {1, 2}}) == Values{2, 2});
  CHECK(isotonic({{1, 1}, {5, 1}, {3, 1}, {4, 1}}) == Values{1, 4, 4, 4});
}

TEST_CASE("No other ascending values are nearer to the wishes") {
  std::mt19937 random(1);
  for (int round = 0; round < 50; ++round) {
    std::vector<Wish> wishes;
    for (int i = 0; i < 6; ++i) {
      wishes.push_back(
          {static_cast<double>(random() % 20), 1.0 + static_cast<double>(random() % 4)});
    }
    const Values best = isotonic(wishes);
    CHECK(std::is_sorted(best.begin(), best.end()));
    for (int other = 0; other < 200; ++other) {
      Values values;
      for (double value : best) values.push_back(value + static_cast<double>(random() % 5) - 2);
      std::sort(values.begin(), values.end());
      CHECK(cost(wishes, best) <= cost(wishes, values) + 1e-9);
    }
  }
}

}  // namespace stratmap
