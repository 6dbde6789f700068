#include "engine/what_if/sign_conflict.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace stratmap {
namespace {

// A map on which every objective stands twice, for what pushes it up and for what pulls it down.
// An arrow that lowers leads from one to the other, so that all weights are sizes.
struct Doubled {
  std::size_t count;  // of objectives of the map itself
  ResponseGraph graph;
  std::vector<double> change;

  Id<Objective> up(Id<Objective> objective) const { return objective; }
  Id<Objective> down(Id<Objective> objective) const {
    return id_at<Objective>(objective.index() + count);
  }
  Id<Objective> single(Id<Objective> objective) const {
    return id_at<Objective>(objective.index() % count);
  }
};

Doubled doubled(const ResponseGraph& graph, std::span<const double> change) {
  const std::size_t count = graph.objective_count();
  const auto twin = [&](Id<Objective> objective) {
    return id_at<Objective>(objective.index() + count);
  };
  std::vector<Response> responses;
  for (const Response& each : graph.responses()) {
    const double size = std::abs(each.weight);
    const Id<Objective> same = each.to, other = twin(each.to);
    const bool lowers = each.weight < 0;
    responses.push_back({each.from, lowers ? other : same, size, each.lag_months});
    responses.push_back({twin(each.from), lowers ? same : other, size, each.lag_months});
  }
  std::vector<double> doubled_change(2 * count);
  for (std::size_t i = 0; i < count; ++i) {
    doubled_change[i] = std::max(change[i], 0.0);
    doubled_change[count + i] = std::max(-change[i], 0.0);
  }
  return {count, ResponseGraph(2 * count, std::move(responses)), std::move(doubled_change)};
}

// The strongest single way to every objective in every month: the recurrence of propagation, with
// the largest instead of the sum. No arrow counts for more than 1 here: else the strongest way
// would be to go round for ever.
class StrongestWays {
 public:
  StrongestWays(const Doubled& map, std::uint32_t horizon)
      : map_(map), best_(map.graph.objective_count(), horizon), horizon_(horizon) {
    for (std::uint32_t t = 0; t <= horizon; ++t) advance(t);
  }

  EffectPath to(Id<Objective> end) const {
    std::uint32_t month = 0;
    for (std::uint32_t t = 1; t <= horizon_; ++t)
      if (best_.points(t, end) > best_.points(month, end)) month = t;
    EffectPath path;
    if (best_.points(month, end) == 0) return path;
    path.points = 1;
    for (const Response* last = way_in(month, end); last != nullptr; last = way_in(month, end)) {
      path.objectives.push_back(map_.single(end));
      path.points *= last->weight;
      month -= last->lag_months;
      end = last->from;
    }
    path.objectives.push_back(map_.single(end));
    path.points *= map_.change[end.index()];
    std::ranges::reverse(path.objectives);
    return path;
  }

 private:
  void advance(std::uint32_t t) {
    const auto now = best_.month(t);
    if (t == 0) std::ranges::copy(map_.change, now.begin());
    for (const Response& each : map_.graph.responses())
      if (each.lag_months <= t)
        now[each.to.index()] = std::max(now[each.to.index()], brought(each, t));
  }

  double brought(const Response& each, std::uint32_t t) const {
    return std::min(each.weight, 1.0) * best_.points(t - each.lag_months, each.from);
  }

  // The response that the best of a month came by; null: it began there.
  const Response* way_in(std::uint32_t t, Id<Objective> to) const {
    const double best = best_.points(t, to);
    if (t == 0 && best == map_.change[to.index()]) return nullptr;
    for (const Response& each : map_.graph.responses())
      if (each.to == to && each.lag_months <= t && brought(each, t) == best) return &each;
    return nullptr;
  }

  const Doubled& map_;
  Propagation best_;
  std::uint32_t horizon_;
};

}  // namespace

bool PushAndPull::pulls_both_ways() const {
  constexpr double kShare = 0.25;
  const double all = positive - negative;
  return positive > kShare * all && -negative > kShare * all;
}

bool PushAndPull::is_passed_on() const {
  const auto last_but_one = [](const EffectPath& path) {
    return path.objectives.size() < 2 ? path.objectives.back() : path.objectives.end()[-2];
  };
  return last_but_one(up) == last_but_one(down);
}

std::vector<PushAndPull> pushes_and_pulls(const ResponseGraph& graph,
                                          std::span<const double> change, std::uint32_t horizon) {
  const Doubled map = doubled(graph, change);
  const Propagation apart = propagated(map.graph, map.change, horizon);
  std::optional<StrongestWays> ways;
  std::vector<PushAndPull> all(graph.objective_count());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Id<Objective> objective = id_at<Objective>(i);
    all[i].positive = apart.points(horizon, map.up(objective));
    all[i].negative = -apart.points(horizon, map.down(objective));
    if (!all[i].pulls_both_ways()) continue;
    if (!ways) ways.emplace(map, horizon);
    all[i].up = ways->to(map.up(objective));
    all[i].down = ways->to(map.down(objective));
    all[i].down.points = -all[i].down.points;
  }
  return all;
}

}  // namespace stratmap
