#include "render/layout/routes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stratmap {
namespace {

struct Span {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  std::size_t link = 0;
};

class RouteFinder {
 public:
  explicit RouteFinder(const Layers& layers)
      : layers_(layers), place_(places_in_rows(layers)), routes_(layers.ways.size()) {}

  std::vector<Route> routes() {
    std::vector<std::vector<Span>> brackets(layers_.rows.size());
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>> beside;
    for (std::size_t link = 0; link < layers_.ways.size(); ++link) {
      const std::vector<std::uint32_t>& way = layers_.ways[link];
      if (way.empty()) continue;
      const std::uint32_t from_row = layers_.items[way.front()].row;
      const std::uint32_t to_row = layers_.items[way.back()].row;
      routes_[link].kind = from_row > to_row ? RouteKind::up : RouteKind::down;
      if (from_row != to_row) continue;
      const Span span = span_of(link);
      const bool next_to = !box_between(from_row, span);
      routes_[link].kind = next_to ? RouteKind::beside : RouteKind::bracket;
      if (next_to) beside[{layers_.rows[from_row][span.left], from_row}].push_back(link);
      if (!next_to) brackets[from_row].push_back(span);
    }
    for (const auto& [pair, links] : beside) share_side(links);
    for (std::vector<Span>& spans : brackets) stack(spans);
    return std::move(routes_);
  }

 private:
  Span span_of(std::size_t link) const {
    const std::uint32_t a = place_[layers_.ways[link].front()];
    const std::uint32_t b = place_[layers_.ways[link].back()];
    return {std::min(a, b), std::max(a, b), link};
  }

  bool box_between(std::uint32_t row, const Span& span) const {
    for (std::uint32_t i = span.left + 1; i < span.right; ++i) {
      if (layers_.items[layers_.rows[row][i]].is_box()) return true;
    }
    return false;
  }

  void share_side(const std::vector<std::size_t>& links) {
    for (std::uint32_t i = 0; i < links.size(); ++i) {
      routes_[links[i]].lane = i;
      routes_[links[i]].lanes = static_cast<std::uint32_t>(links.size());
    }
  }

  // Short brackets run below long ones; each takes the lowest lane that is free over its length.
  void stack(std::vector<Span>& spans) {
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
      return a.right - a.left < b.right - b.left;
    });
    for (std::size_t i = 0; i < spans.size(); ++i) {
      std::uint32_t lane = 0;
      for (std::size_t j = 0; j < i; ++j) {
        const bool apart = spans[j].right < spans[i].left || spans[i].right < spans[j].left;
        if (!apart) lane = std::max(lane, routes_[spans[j].link].lane + 1);
      }
      routes_[spans[i].link].lane = lane;
    }
  }

  const Layers& layers_;
  std::vector<std::uint32_t> place_;
  std::vector<Route> routes_;
};

}  // namespace

std::vector<Route> routes_of(const Layers& layers) { return RouteFinder(layers).routes(); }

std::vector<std::uint32_t> bracket_lanes(const Layers& layers, const std::vector<Route>& routes) {
  std::vector<std::uint32_t> lanes(layers.rows.size(), 0);
  for (std::size_t link = 0; link < routes.size(); ++link) {
    if (routes[link].kind != RouteKind::bracket) continue;
    std::uint32_t& row_lanes = lanes[layers.items[layers.ways[link].front()].row];
    row_lanes = std::max(row_lanes, routes[link].lane + 1);
  }
  return lanes;
}

}  // namespace stratmap
