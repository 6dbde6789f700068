#include "engine/leverage/rank_correlation.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

using Values = std::vector<double>;

TEST_CASE("Equal values share the mean of their ranks") {
  CHECK(mean_ranks(Values{30, 10, 20, 20}) == Values{4, 1, 2.5, 2.5});
  CHECK(mean_ranks(Values{}).empty());
}

TEST_CASE("Spearman looks at the order alone") {
  CHECK(*spearman(Values{1, 2, 3, 4}, Values{10, 20, 30, 1000}) == Approx(1));
  CHECK(*spearman(Values{1, 2, 3, 4}, Values{4, 3, 2, 1}) == Approx(-1));
  CHECK(*spearman(Values{1, 2, 3, 4, 5}, Values{2, 1, 4, 3, 5}) == Approx(0.8));
  CHECK(*spearman(Values{1, 2, 2, 3}, Values{1, 2, 3, 4}) == Approx(0.948683).epsilon(1e-6));
}

TEST_CASE("Where nothing varies there is no correlation") {
  CHECK_FALSE(spearman(Values{1, 1, 1}, Values{1, 2, 3}));
  CHECK_FALSE(spearman(Values{1}, Values{1}));
  CHECK_FALSE(spearman(Values{}, Values{}));
}

}  // namespace
}  // namespace stratmap
