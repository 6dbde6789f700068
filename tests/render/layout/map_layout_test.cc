#include "render/layout/map_layout.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>

#include "tests/render/layout/sample_maps.h"

namespace stratmap {
namespace {

MapGeometry laid_out(const MapShape& shape) {
  return place(plan_map(shape, {}), sample_heights(shape));
}

std::vector<std::string> faults(const MapShape& shape) {
  return faults_of(shape, {}, laid_out(shape));
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("Broken geometry is seen by the tests") {
  const MapShape shape = service_company_map();
  const auto faults_with = [&](auto&& change) {
    MapGeometry geometry = laid_out(shape);
    change(geometry);
    return faults_of(shape, {}, geometry).size();
  };
  CHECK(faults_with([](MapGeometry&) {}) == 0);
  CHECK(faults_with([](MapGeometry& g) { g.boxes[5] = g.boxes[4]; }) > 0);
  CHECK(faults_with([](MapGeometry& g) { g.boxes[5].y += 400; }) > 0);
  CHECK(faults_with([](MapGeometry& g) { std::swap(g.links[0], g.links[9]); }) > 0);
  CHECK(faults_with([](MapGeometry& g) { g.links[3] = {}; }) > 0);
  CHECK(faults_with([](MapGeometry& g) {
          g.links[17].line.pieces = {{PathPiece::Kind::line, {}, {}, g.links[17].line.end()}};
        }) > 0);
}

TEST_CASE("No link runs through a box and no boxes touch on sixteen ordinary maps") {
  CHECK(faults(service_company_map()) == Faults{});
  CHECK(faults(property_care_map()) == Faults{});
  CHECK(faults(city_map()) == Faults{});
  const SampleSpec specs[] = {
      {.boxes = 12, .links_per_box = 1.1, .seed = 11},
      {.boxes = 12, .links_per_box = 2.5, .top = TopBand::plain, .seed = 12},
      {.boxes = 12, .bands = 5, .seed = 13, .empty_band = 2},
      {.boxes = 25, .links_per_box = 0.6, .seed = 21},
      {.boxes = 25, .links_per_box = 1.4, .seed = 22},
      {.boxes = 25, .links_per_box = 1.4, .top = TopBand::plain, .seed = 23},
      {.boxes = 25, .links_per_box = 3.0, .seed = 24},
      {.boxes = 25, .bands = 6, .seed = 25, .empty_band = 0},
      {.boxes = 60, .links_per_box = 0.8, .seed = 61},
      {.boxes = 60, .links_per_box = 1.6, .seed = 62},
      {.boxes = 60, .links_per_box = 1.6, .top = TopBand::plain, .seed = 63},
      {.boxes = 60, .links_per_box = 3.0, .seed = 64},
      {.boxes = 60, .bands = 5, .seed = 65, .empty_band = 4},
  };
  for (const SampleSpec& spec : specs) {
    CAPTURE(spec.boxes, spec.seed);
    CHECK(faults(sample_map(spec)) == Faults{});
  }
}

TEST_CASE("No link runs through a box and no boxes touch on three hundred random maps") {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    SampleSpec spec;
    spec.seed = seed;
    spec.boxes = 1 + seed * 7 % 45;
    spec.bands = 1 + seed % 6;
    spec.links_per_box = 0.3 * (seed % 9);
    spec.top = seed % 3 == 0 ? TopBand::plain : TopBand::pyramid;
    if (seed % 4 == 0 && spec.bands > 1) spec.empty_band = seed % spec.bands;
    CAPTURE(seed, spec.boxes, spec.bands);
    REQUIRE(faults(sample_map(spec)) == Faults{});
  }
}

TEST_CASE("Large maps keep the rules too") {
  CHECK(faults(sample_map({.boxes = 150, .links_per_box = 1.5, .seed = 5})) == Faults{});
  const MapShape one_band = sample_map({.boxes = 200, .bands = 1, .links_per_box = 0.7});
  CHECK(faults(one_band) == Faults{});
  CHECK(plan_map(one_band, {}).rows.size() == 12);

  MapShape hub = sample_map({.boxes = 90, .links_per_box = 0.4});
  for (std::uint32_t box = 5; box < 85; ++box) hub.links.push_back({box, 0});
  CHECK(faults(hub) == Faults{});
  MapShape source = sample_map({.boxes = 90, .links_per_box = 0.4});
  for (std::uint32_t box = 5; box < 85; ++box) source.links.push_back({89, box});
  CHECK(faults(source) == Faults{});
}

TEST_CASE("Nothing and nearly nothing can be laid out") {
  CHECK(laid_out({}).boxes.empty());
  CHECK(laid_out({}).canvas_width_px == 1480);

  const MapShape empty_bands{0, {{}, {}, {}}, {}};
  const MapGeometry empty = laid_out(empty_bands);
  REQUIRE(empty.bands.size() == 3);
  for (const Rect& band : empty.bands) CHECK(band.height == 96);
  CHECK(empty.bands[0].y == 124);
  CHECK(empty.bands[1].y == empty.bands[0].bottom() + 6);
  CHECK(empty.bottom_px == empty.bands[2].bottom());

  const MapShape one{1, {{0}}, {}};
  const MapPlan plan = plan_map(one, {});
  CHECK(plan.box_width_px == 226);
  const MapGeometry geometry = place(plan, sample_heights(one));
  CHECK(geometry.boxes[0].center_x() == Approx((178 + 1434) / 2.0));
}

TEST_CASE("Links to nowhere do no harm and are not drawn") {
  MapShape shape{4, {{0, 1}, {2}}, {{0, 0}, {2, 0}, {2, 0}, {0, 9}, {9, 0}, {3, 0}, {1, 2}}};
  CHECK(faults(shape) == Faults{});
  const MapGeometry geometry = laid_out(shape);
  CHECK(geometry.links[0].empty());
  CHECK_FALSE(geometry.links[1].empty());
  CHECK(geometry.links[1].line != geometry.links[2].line);
  CHECK(geometry.links[3].empty());
  CHECK(geometry.links[5].empty());
  CHECK(geometry.links[6].heading == Heading::down);
  CHECK(geometry.boxes[3].width == 0);
}

TEST_CASE("A box named twice is drawn once") {
  const MapShape shape{2, {{0, 0, 1}, {0, 7}}, {{1, 0}}};
  const MapPlan plan = plan_map(shape, {});
  CHECK(plan.rows[0].boxes.size() == 2);
  CHECK(plan.rows[1].boxes.empty());
}

TEST_CASE("The same map has the same geometry to the bit") {
  for (std::uint32_t seed : {3U, 4U}) {
    const MapShape shape = sample_map({.boxes = 40, .seed = seed});
    const MapGeometry first = laid_out(shape);
    laid_out(service_company_map());  // what was laid out before leaves no trace
    CHECK(laid_out(shape) == first);
  }
}

TEST_CASE("Layouts on several threads come out the same") {
  const MapShape shape = sample_map({.boxes = 40, .seed = 8});
  const MapGeometry alone = laid_out(shape);
  std::vector<MapGeometry> together(4);
  std::vector<std::thread> threads;
  for (MapGeometry& geometry : together) {
    threads.emplace_back([&] { geometry = laid_out(shape); });
  }
  for (std::thread& thread : threads) thread.join();
  for (const MapGeometry& geometry : together) CHECK(geometry == alone);
}

TEST_CASE("Heights move nothing sideways") {
  const MapShape shape = property_care_map();
  const MapPlan plan = plan_map(shape, {});
  MapHeights tall = sample_heights(shape);
  for (double& height : tall.box_px) height += 40;
  const MapGeometry a = place(plan, sample_heights(shape));
  const MapGeometry b = place(plan, tall);
  for (std::size_t box = 0; box < a.boxes.size(); ++box) CHECK(a.boxes[box].x == b.boxes[box].x);
}

TEST_CASE("All boxes have one width and those of a row one height") {
  const MapShape shape = property_care_map();
  const MapPlan plan = plan_map(shape, {});
  const MapGeometry geometry = place(plan, sample_heights(shape));
  for (const MapRow& row : plan.rows) {
    for (std::uint32_t box : row.boxes) {
      CHECK(geometry.boxes[box].width == plan.box_width_px);
      CHECK(geometry.boxes[box].height == geometry.boxes[row.boxes[0]].height);
      CHECK(geometry.boxes[box].y == geometry.boxes[row.boxes[0]].y);
    }
  }
}

TEST_CASE("The known maps come out with few crossings on a page of usual width") {
  const MapPlan company = plan_map(service_company_map(), {});
  CHECK(count_crossings(company.layers) <= 2);
  CHECK(company.canvas_width_px == 1480);
  CHECK(company.box_width_px == 181);
  CHECK(company.rows.size() == 5);
  CHECK_FALSE(company.without_graphviz);

  const MapPlan care = plan_map(property_care_map(), {});
  CHECK(count_crossings(care.layers) <= 3);
  CHECK(care.canvas_width_px == 1480);

  const MapPlan city = plan_map(city_map(), {});
  CHECK(count_crossings(city.layers) <= 1);
  CHECK(city.box_width_px == 226);
}

TEST_CASE("Neighbours in a row are joined by a straight arrow") {
  const MapShape shape{3, {{0, 1, 2}}, {{0, 1}}};
  const MapGeometry geometry = laid_out(shape);
  REQUIRE(geometry.links[0].line.pieces.size() == 1);
  CHECK(geometry.links[0].line.pieces[0].kind == PathPiece::Kind::line);
  CHECK(geometry.links[0].heading == Heading::right);
  CHECK(geometry.links[0].tip.x == geometry.boxes[1].x);
}

}  // namespace stratmap
