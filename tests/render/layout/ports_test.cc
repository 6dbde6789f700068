#include "render/layout/ports.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

constexpr double kWidth = 200;

std::vector<LinkPorts> ports(const Layers& layers, const std::vector<double>& centers) {
  return ports_of(layers, routes_of(layers), centers, kWidth);
}

}  // namespace

TEST_CASE("Ports stand apart about the middle in the order of what they lead to") {
  const Layers layers = make_layers({{0}, {1, 2, 3}}, {{3, 0}, {1, 0}, {2, 0}}, 4);
  const auto p = ports(layers, {500, 200, 500, 800});
  CHECK(p[1].to_px == 500 - 26);
  CHECK(p[2].to_px == 500);
  CHECK(p[0].to_px == 500 + 26);
  CHECK(p[0].from_px == 800);
}

TEST_CASE("Many ports move together, within the corners of the box") {
  std::vector<std::uint32_t> causes;
  std::vector<LinkShape> links;
  std::vector<double> centers{1000};
  for (std::uint32_t box = 1; box <= 40; ++box) {
    causes.push_back(box);
    links.push_back({box, 0});
    centers.push_back(100.0 * box);
  }
  const auto p = ports(make_layers({{0}, causes}, links, 41), centers);
  for (std::size_t link = 1; link < links.size(); ++link) {
    CHECK(p[link].to_px > p[link - 1].to_px);
  }
  CHECK(p.front().to_px >= 900 + 28);
  CHECK(p.back().to_px <= 1100 - 28 + 1e-9);
}

TEST_CASE("The right end of the top side stays free") {
  std::vector<LinkShape> links;
  for (std::uint32_t box = 0; box < 6; ++box) links.push_back({6, box});
  const Layers layers = make_layers({{0, 1, 2, 3, 4, 5}, {6}}, links, 7);
  const auto p = ports(layers, {100, 400, 700, 1000, 1300, 1600, 850});
  for (const LinkPorts& port : p) CHECK(port.from_px <= 850 + 100 - 56 + 1e-9);
}

TEST_CASE("Links with the same first step leave through one port") {
  const Layers layers = make_layers({{0, 1}, {2}, {3}}, {{3, 0}, {3, 1}}, 4);
  const auto p = ports(layers, {100, 500, 600, 300, 300});
  CHECK(p[0].from_px == p[1].from_px);
}

TEST_CASE("A link that is nearly straight becomes straight") {
  const Layers layers = make_layers({{0}, {1}}, {{1, 0}}, 2);
  const auto p = ports(layers, {500, 512});
  CHECK(p[0].from_px == p[0].to_px);
  const auto far = ports(layers, {500, 530});
  CHECK(far[0].from_px == 530);
  CHECK(far[0].to_px == 500);
}

TEST_CASE("Repeated links run side by side without crossing") {
  const Layers layers = make_layers({{0}, {1}}, {{1, 0}, {1, 0}}, 2);
  const auto p = ports(layers, {500, 700});
  CHECK(p[0].from_px < p[1].from_px);
  CHECK(p[0].to_px < p[1].to_px);
}

TEST_CASE("Brackets stand outermost, the short ones farther out") {
  const Layers layers =
      make_layers({{4}, {0, 1, 2, 3}}, {{0, 2}, {0, 3}, {0, 4}, {3, 1}, {2, 0}}, 5);
  // Items: box 4 first, then 0 … 3.
  const auto p = ports(layers, {1900, 200, 500, 800, 1100});
  CHECK(p[2].from_px < p[1].from_px);
  CHECK(p[1].from_px < p[0].from_px);
}

}  // namespace stratmap
