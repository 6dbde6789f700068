#include "engine/leverage/dematel.h"

#include <catch2/catch.hpp>
#include <string>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kRows[] = {"0112314542", "1022234142", "1203422234", "1220344523",
                                      "1322041235", "1123204112", "1232450223", "1234232023",
                                      "1324442304", "1424333210"};

// Ten factors, one rater. The ratings of 5 are beyond the 0–4 that a table may hold, so this goes
// round the reader: no model file gives these figures.
Model ten_factors() {
  std::string yaml = "workshop: {name: Day}\nobjectives:\n";
  for (int i = 0; i < 10; ++i) yaml += "  f" + std::to_string(i) + ": {}\n";
  Model model = model_of(yaml);
  for (std::uint32_t i = 0; i < 10; ++i)
    for (std::uint32_t j = 0; j < 10; ++j)
      model.workshop->influence.push_back({"r", {i}, {j}, static_cast<double>(kRows[i][j] - '0')});
  return model;
}

TEST_CASE("The ten golden factors have their figures") {
  const auto dematel = dematel_of(ten_factors());
  REQUIRE(dematel);
  CHECK(dematel->k == 29);
  CHECK(dematel->spectral_radius == Approx(0.784464).epsilon(1e-6));
  CHECK(dematel->mean_influence == Approx(0.366933).epsilon(1e-5));
  const auto first = total_influence(*dematel, 10, {0});
  CHECK(first[0] == Approx(0.125565).epsilon(1e-5));
  CHECK(first[1] == Approx(0.312624).epsilon(1e-5));
  const double d[] = {3.7670, 3.4170, 3.7288, 4.0878, 3.6495,
                      2.8069, 3.7656, 3.5482, 4.2581, 3.6643};
  const double r[] = {1.5231, 3.3431, 3.1767, 4.1931, 4.2521,
                      4.7764, 4.1061, 3.5080, 3.3319, 4.4828};
  REQUIRE(dematel->factors.size() == 10);
  for (std::size_t i = 0; i < 10; ++i) {
    INFO("factor " << i);
    CHECK(dematel->factors[i].d == Approx(d[i]).margin(5.1e-5));
    CHECK(dematel->factors[i].r == Approx(r[i]).margin(5.1e-5));
  }
  CHECK(dematel->factors[0].relation() > 0);
  CHECK(dematel->factors[5].relation() < 0);
  CHECK(dematel->factors[0].prominence() == Approx(5.2901).margin(1e-4));
}

Model rated(const std::vector<InfluenceRow>& rows) {
  Model model = model_of("workshop: {name: Day}\nobjectives: {a: {}, b: {}, c: {}, apart: {}}\n");
  model.workshop->influence = rows;
  return model;
}

TEST_CASE("An influence is the mean of its raters with how far they are apart") {
  const Model model = rated({{"r1", {0}, {1}, 4},
                             {"r2", {0}, {1}, 1},
                             {"r3", {0}, {1}, 1},
                             {"r1", {1}, {2}, 3},
                             {"r1", {2}, {2}, 4}});
  const auto dematel = dematel_of(model);
  REQUIRE(dematel);
  CHECK(dematel->raters == 3);
  REQUIRE(dematel->influences.size() == 2);
  CHECK(dematel->influences[0].mean == Approx(2));
  CHECK(*dematel->influences[0].deviation == Approx(std::sqrt(3.0)));
  CHECK(dematel->influences[0].lowest == 1);
  CHECK(dematel->influences[0].highest == 4);
  CHECK_FALSE(dematel->influences[1].deviation);
  CHECK(dematel->k == Approx(3));
  REQUIRE(dematel->factors.size() == 3);  // the one that nobody rated is none
  // N: a → b 2/3, b → c 1; T adds a → c 2/3.
  CHECK(dematel->factors[0].d == Approx(4.0 / 3));
  CHECK(dematel->factors[2].r == Approx(5.0 / 3));
}

TEST_CASE("Of two ratings of one rater the later counts") {
  const auto dematel =
      dematel_of(rated({{"r1", {0}, {1}, 4}, {"r2", {0}, {1}, 2}, {"r1", {0}, {1}, 1}}));
  CHECK(dematel->influences[0].mean == Approx(1.5));
  CHECK(dematel->raters == 2);
}

TEST_CASE("Two that do all they can to each other never settle") {
  const auto dematel = dematel_of(rated({{"r", {0}, {1}, 4}, {"r", {1}, {0}, 4}}));
  REQUIRE(dematel);
  CHECK(dematel->spectral_radius == Approx(1));
  CHECK(dematel->factors.empty());
}

TEST_CASE("Without a workshop or with nothing but noughts there is no matrix") {
  CHECK_FALSE(dematel_of(model_of("objectives: {a: {}}")));
  CHECK_FALSE(dematel_of(rated({})));
  CHECK_FALSE(dematel_of(rated({{"r", {0}, {1}, 0}})));
}

}  // namespace
}  // namespace stratmap
