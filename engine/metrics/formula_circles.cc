#include "engine/metrics/formula_circles.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

#include "engine/graph/components.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kUnseen = 0xFFFFFFFF;

class CircleFinder {
 public:
  explicit CircleFinder(const Formulas& formulas)
      : formulas_(formulas),
        part_(formulas.by_metric.size(), kUnseen),
        before_(formulas.by_metric.size(), kUnseen),
        circles_(formulas.by_metric.size()) {}

  std::vector<std::vector<Id<Metric>>> circles() && {
    const Components parts = strong_components(part_.size(), edges());
    for (std::uint32_t p = 0; p < parts.size(); ++p)
      for (const std::uint32_t metric : parts[p]) part_[metric] = p;
    for (const auto& part : parts) {
      const std::size_t told = part.size() > kMostOnCircles ? 1 : part.size();
      for (const std::uint32_t metric : std::span(part).first(told)) trace(metric, part);
    }
    for (std::size_t m = 0; m < circles_.size(); ++m)
      if (names_itself(m)) circles_[m] = {id_at<Metric>(m)};
    return std::move(circles_);
  }

 private:
  std::vector<Edge> edges() const {
    std::vector<Edge> edges;
    for (std::size_t m = 0; m < part_.size(); ++m)
      for (const Id<Metric> operand : formulas_.by_metric[m].metrics)
        edges.emplace_back(static_cast<std::uint32_t>(m), operand.value);
    return edges;
  }

  bool names_itself(std::size_t metric) const {
    const auto& operands = formulas_.by_metric[metric].metrics;
    return std::ranges::find(operands, id_at<Metric>(metric)) != operands.end();
  }

  // Breadth first from the metric within its part, until a formula names it.
  void trace(std::uint32_t start, const std::vector<std::uint32_t>& part) {
    for (const std::uint32_t metric : part) before_[metric] = kUnseen;
    std::vector<std::uint32_t> queue = {start};
    for (std::size_t next = 0; next < queue.size(); ++next) {
      for (const Id<Metric> operand : formulas_.by_metric[queue[next]].metrics) {
        if (operand.value == start) return note(start, queue[next]);
        if (part_[operand.index()] != part_[start] || before_[operand.index()] != kUnseen) continue;
        before_[operand.index()] = queue[next];
        queue.push_back(operand.value);
      }
    }
  }

  void note(std::uint32_t start, std::uint32_t last) {
    std::vector<Id<Metric>>& circle = circles_[start];
    for (std::uint32_t here = last; here != start; here = before_[here]) circle.push_back({here});
    circle.push_back({start});
    std::ranges::reverse(circle);
  }

  const Formulas& formulas_;
  std::vector<std::uint32_t> part_;    // by metric: its strong component
  std::vector<std::uint32_t> before_;  // by metric: whence the search came to it
  std::vector<std::vector<Id<Metric>>> circles_;
};

}  // namespace

std::vector<std::vector<Id<Metric>>> circles_by_metric(const Formulas& formulas) {
  return CircleFinder(formulas).circles();
}

}  // namespace stratmap
