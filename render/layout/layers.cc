#include "render/layout/layers.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace stratmap {
namespace {

class LayerMaker {
 public:
  LayerMaker(const std::vector<std::vector<std::uint32_t>>& rows, std::uint32_t box_count)
      : item_of_box_(box_count, kNoBox) {
    layers_.rows.resize(rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
      for (std::uint32_t box : rows[row]) add_box(box, row);
    }
  }

  Layers with_links(const std::vector<LinkShape>& links) && {
    layers_.ways.resize(links.size());
    for (std::size_t i = 0; i < links.size(); ++i) layers_.ways[i] = add_link(links[i]);
    return std::move(layers_);
  }

 private:
  void add_box(std::uint32_t box, std::uint32_t row) {
    if (box >= item_of_box_.size() || item_of_box_[box] != kNoBox) return;
    item_of_box_[box] = add_item({.box = box, .row = row});
  }

  std::uint32_t add_item(LayerItem item) {
    const auto number = static_cast<std::uint32_t>(layers_.items.size());
    layers_.items.push_back(item);
    layers_.rows[item.row].push_back(number);
    return number;
  }

  std::uint32_t item_of(std::uint32_t box) const {
    return box < item_of_box_.size() ? item_of_box_[box] : kNoBox;
  }

  // The place where the links that leave `item` pass `row`.
  std::uint32_t place(std::uint32_t item, std::uint32_t row) {
    const std::uint64_t key = static_cast<std::uint64_t>(item) << 32 | row;
    const auto [found, is_new] = places_.try_emplace(key, 0);
    if (is_new) found->second = add_item({.row = row, .trunk = layers_.items[item].box});
    return found->second;
  }

  void add_edge(std::uint32_t a, std::uint32_t b) {
    const bool a_above = layers_.items[a].row < layers_.items[b].row;
    const LayerEdge edge{a_above ? a : b, a_above ? b : a};
    if (edges_.insert({edge.upper, edge.lower}).second) layers_.edges.push_back(edge);
  }

  std::vector<std::uint32_t> add_link(LinkShape link) {
    const std::uint32_t from = item_of(link.from);
    const std::uint32_t to = item_of(link.to);
    if (from == kNoBox || to == kNoBox || from == to) return {};
    std::uint32_t row = layers_.items[from].row;
    const std::uint32_t last = layers_.items[to].row;
    if (row == last) {
      layers_.sides.push_back({from, to});
      return {from, to};
    }
    std::vector<std::uint32_t> way{from};
    while (row != last) {
      row = row < last ? row + 1 : row - 1;
      way.push_back(row == last ? to : place(from, row));
      add_edge(way[way.size() - 2], way.back());
    }
    return way;
  }

  Layers layers_;
  std::vector<std::uint32_t> item_of_box_;
  std::unordered_map<std::uint64_t, std::uint32_t> places_;  // look-up only
  std::set<std::pair<std::uint32_t, std::uint32_t>> edges_;  // look-up only
};

// Inversions of a sequence: the pairs that stand in the wrong order.
std::uint64_t inversions(const std::vector<std::uint32_t>& sequence, std::size_t range) {
  std::vector<std::uint64_t> tree(range + 1, 0);  // Fenwick tree of how often a value was seen
  std::uint64_t count = 0;
  for (std::size_t seen = 0; seen < sequence.size(); ++seen) {
    std::uint64_t not_greater = 0;
    for (std::size_t i = sequence[seen] + 1; i > 0; i -= i & (~i + 1)) not_greater += tree[i];
    count += seen - not_greater;
    for (std::size_t i = sequence[seen] + 1; i <= range; i += i & (~i + 1)) ++tree[i];
  }
  return count;
}

}  // namespace

Layers make_layers(const std::vector<std::vector<std::uint32_t>>& rows,
                   const std::vector<LinkShape>& links, std::uint32_t box_count) {
  return LayerMaker(rows, box_count).with_links(links);
}

std::vector<std::uint32_t> places_in_rows(const Layers& layers) {
  std::vector<std::uint32_t> places(layers.items.size(), 0);
  for (const std::vector<std::uint32_t>& row : layers.rows) {
    for (std::uint32_t i = 0; i < row.size(); ++i) places[row[i]] = i;
  }
  return places;
}

// Barth, Jünger, Mutzel: Simple and efficient bilayer cross counting (2002).
std::uint64_t count_crossings(const Layers& layers) {
  const std::vector<std::uint32_t> places = places_in_rows(layers);
  std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> by_row(layers.rows.size());
  for (const LayerEdge& edge : layers.edges) {
    by_row[layers.items[edge.upper].row].push_back({places[edge.upper], places[edge.lower]});
  }
  std::uint64_t count = 0;
  for (std::size_t row = 0; row + 1 < layers.rows.size(); ++row) {
    std::sort(by_row[row].begin(), by_row[row].end());
    std::vector<std::uint32_t> lower;
    for (const auto& edge : by_row[row]) lower.push_back(edge.second);
    count += inversions(lower, layers.rows[row + 1].size());
  }
  return count;
}

}  // namespace stratmap
