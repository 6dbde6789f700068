#include "tests/render/layout/sample_maps.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace stratmap {
namespace {

std::uint32_t below(std::mt19937& random, std::size_t limit) {
  return static_cast<std::uint32_t>(random() % limit);
}

bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

Rect grown(const Rect& rect, double by) {
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

bool holds(const Rect& rect, Point point) {
  return point.x > rect.x && point.x < rect.right() && point.y > rect.y && point.y < rect.bottom();
}

bool on_edge(const Rect& rect, Point point) {
  return holds(grown(rect, 0.01), point) && !holds(grown(rect, -0.01), point);
}

class FaultFinder {
 public:
  FaultFinder(const MapShape& shape, const MapSpace& space, const MapGeometry& geometry)
      : shape_(shape), space_(space), geometry_(geometry) {}

  std::vector<std::string> faults() {
    check_boxes();
    check_bands();
    for (std::size_t link = 0; link < shape_.links.size(); ++link) check_link(link);
    return std::move(faults_);
  }

 private:
  void fault(std::string text) { faults_.push_back(std::move(text)); }

  bool drawn(std::uint32_t box) const {
    return box < geometry_.boxes.size() && geometry_.boxes[box].width > 0;
  }

  void check_boxes() {
    const std::vector<Rect>& boxes = geometry_.boxes;
    for (std::uint32_t a = 0; a < boxes.size(); ++a) {
      for (std::uint32_t b = a + 1; b < boxes.size(); ++b) {
        const Rect room = grown(boxes[a], 0.4 * space_.box_gap_px);
        if (drawn(a) && drawn(b) && overlap(room, boxes[b])) {
          fault("boxes " + std::to_string(a) + " and " + std::to_string(b) + " touch");
        }
      }
    }
  }

  void check_bands() {
    for (std::size_t band = 0; band < shape_.bands.size(); ++band) {
      const Rect& rect = geometry_.bands[band];
      const double left = rect.x + space_.label_width_px;
      const Rect room{left, rect.y, rect.right() - left, rect.height};
      for (std::uint32_t box : shape_.bands[band]) {
        const Rect& b = geometry_.boxes[box];
        const bool inside = holds(room, {b.x, b.y}) && holds(room, {b.right(), b.bottom()});
        if (!inside) fault("box " + std::to_string(box) + " leaves its band");
      }
      if (rect.right() > geometry_.canvas_width_px) fault("a band leaves the canvas");
    }
  }

  void check_link(std::size_t number) {
    const LinkShape link = shape_.links[number];
    const LinkPath& path = geometry_.links[number];
    const std::string name = "link " + std::to_string(number);
    const bool expected = link.from != link.to && drawn(link.from) && drawn(link.to);
    if (path.empty() == expected) fault(name + (expected ? " is missing" : " is drawn"));
    if (path.empty()) return;
    if (!on_edge(geometry_.boxes[link.from], path.line.start)) fault(name + " begins in the air");
    if (!on_edge(geometry_.boxes[link.to], path.tip)) fault(name + " ends in the air");
    const Point end = path.line.end();
    if (std::abs(std::hypot(path.tip.x - end.x, path.tip.y - end.y) - 9) > 0.01) {
      fault(name + " has no room for its head");
    }
    check_way(link, path, name);
  }

  void check_way(const LinkShape& link, const LinkPath& path, const std::string& name) {
    const Rect canvas{space_.margin_px + space_.label_width_px, space_.top_px,
                      geometry_.canvas_width_px - 2 * space_.margin_px - space_.label_width_px,
                      geometry_.bottom_px - space_.top_px};
    const std::vector<Point> samples = samples_of(path.line, 64);
    for (const Point& point : samples) {
      if (!std::isfinite(point.x) || !holds(canvas, point)) return fault(name + " leaves the map");
    }
    for (std::uint32_t box = 0; box < geometry_.boxes.size(); ++box) {
      const bool own = box == link.from || box == link.to;
      const Rect room = grown(geometry_.boxes[box], own ? -0.01 : 4);
      const bool through = drawn(box) && std::any_of(samples.begin(), samples.end(),
                                                     [&](Point p) { return holds(room, p); });
      if (through) fault(name + " runs through box " + std::to_string(box));
    }
  }

  const MapShape& shape_;
  const MapSpace& space_;
  const MapGeometry& geometry_;
  std::vector<std::string> faults_;
};

}  // namespace

MapShape sample_map(const SampleSpec& spec) {
  std::mt19937 random(spec.seed);
  MapShape shape;
  shape.box_count = spec.boxes;
  shape.bands.resize(spec.bands);
  std::vector<std::uint32_t> band_of;
  for (std::uint32_t box = 0; box < spec.boxes; ++box) {
    std::uint32_t band = box * spec.bands / spec.boxes;
    if (band == spec.empty_band) band = band == 0 ? spec.bands - 1 : band - 1;
    band_of.push_back(band);
    shape.bands[band].push_back(box);
  }
  const auto wanted = static_cast<std::size_t>(spec.links_per_box * spec.boxes);
  for (std::size_t tries = 0; shape.links.size() < wanted && tries < 40 * wanted; ++tries) {
    const LinkShape link{below(random, spec.boxes), below(random, spec.boxes)};
    const int up = static_cast<int>(band_of[link.from]) - static_cast<int>(band_of[link.to]);
    const std::uint32_t dice = below(random, 12);
    const bool usual = up == 1 || (up == 2 && dice < 3) || (up == 0 && dice < 4) ||
                       (up == 3 && dice < 1) || (up < 0 && dice < 1);
    if (usual && link.from != link.to) shape.links.push_back(link);
  }
  if (spec.top == TopBand::pyramid && !shape.bands[0].empty()) {
    for (std::size_t i = 1; i < shape.bands[0].size(); ++i) {
      shape.links.push_back({shape.bands[0][i], shape.bands[0][0]});
    }
  }
  return shape;
}

MapShape service_company_map() {
  return {
      20,
      {{0, 1, 2, 3}, {4, 5, 6, 7, 8}, {9, 10, 11, 12, 13, 14}, {15, 16, 17, 18, 19}},
      {{1, 0},  {2, 0},   {3, 0},   {4, 1},   {5, 1},   {6, 2},   {8, 3},   {4, 5},   {6, 5},
       {7, 4},  {9, 4},   {10, 4},  {10, 5},  {11, 6},  {12, 6},  {13, 7},  {14, 8},  {11, 2},
       {15, 9}, {15, 13}, {15, 14}, {16, 11}, {16, 10}, {17, 13}, {17, 12}, {19, 17}, {19, 18}}};
}

MapShape property_care_map() {
  return {22,
          {{0, 1, 2, 3}, {4, 5, 6, 7, 8}, {9, 10, 11, 12, 13, 14, 15, 16}, {17, 18, 19, 20, 21}},
          {{0, 17},  {1, 0},   {2, 0},  {3, 0},   {4, 1},   {5, 4},   {5, 16}, {6, 4},
           {7, 4},   {8, 1},   {9, 5},  {9, 10},  {10, 7},  {10, 11}, {11, 7}, {11, 4},
           {11, 9},  {12, 6},  {13, 8}, {13, 1},  {14, 2},  {14, 9},  {15, 5}, {17, 11},
           {17, 12}, {17, 14}, {17, 8}, {18, 17}, {18, 15}, {19, 18}, {20, 17}}};
}

MapShape city_map() {
  return {12,
          {{0, 1, 2}, {3, 4, 5, 6}, {7, 8, 9}, {10, 11}},
          {{1, 0},
           {2, 0},
           {3, 1},
           {4, 1},
           {4, 2},
           {5, 2},
           {6, 0},
           {7, 5},
           {7, 2},
           {8, 5},
           {8, 6},
           {9, 6},
           {10, 3},
           {10, 7},
           {11, 8},
           {11, 4}}};
}

MapHeights sample_heights(const MapShape& shape) {
  MapHeights heights;
  for (std::uint32_t box = 0; box < shape.box_count; ++box) {
    heights.box_px.push_back(91.5 + 17.5 * (box * 7 % 4));
  }
  heights.band_min_px.assign(shape.bands.size(), 96);
  return heights;
}

std::vector<std::string> faults_of(const MapShape& shape, const MapSpace& space,
                                   const MapGeometry& geometry) {
  return FaultFinder(shape, space, geometry).faults();
}

}  // namespace stratmap
