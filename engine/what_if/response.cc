#include "engine/what_if/response.h"

#include <algorithm>
#include <cmath>

#include "engine/graph/components.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kNoComponent = 0xFFFFFFFF;

std::vector<Edge> same_month_edges(std::span<const Response> responses) {
  std::vector<Edge> edges;
  for (const Response& response : responses)
    if (response.lag_months == 0) edges.emplace_back(response.from.value, response.to.value);
  return edges;
}

void put_off_cycles(std::size_t count, std::vector<Response>& responses) {
  std::vector<std::uint32_t> component_of(count, kNoComponent);
  const Components components = strong_components(count, same_month_edges(responses));
  for (std::uint32_t i = 0; i < components.size(); ++i)
    for (const std::uint32_t objective : components[i]) component_of[objective] = i;
  for (Response& response : responses) {
    const std::uint32_t component = component_of[response.from.index()];
    const bool on_cycle =
        component != kNoComponent && component == component_of[response.to.index()];
    if (on_cycle && response.lag_months == 0) response.lag_months = 1;
  }
}

// By objective, its turn within a month: later than all that move it in the same month.
std::vector<std::uint32_t> turns(std::size_t count, std::span<const Response> responses) {
  std::vector<std::vector<std::uint32_t>> next(count);
  std::vector<std::uint32_t> waits_for(count), turn(count), queue;
  for (const auto& [from, to] : same_month_edges(responses)) {
    next[from].push_back(to);
    ++waits_for[to];
  }
  for (std::uint32_t i = 0; i < count; ++i)
    if (waits_for[i] == 0) queue.push_back(i);
  for (std::size_t at = 0; at < queue.size(); ++at) {
    turn[queue[at]] = static_cast<std::uint32_t>(at);
    for (const std::uint32_t to : next[queue[at]])
      if (--waits_for[to] == 0) queue.push_back(to);
  }
  return turn;
}

Response response_of(Id<Objective> from, const Link& link, double gain) {
  const double sign = link.effect == Effect::lowers ? -1 : 1;
  return {.from = from,
          .to = link.to.id,
          .weight = sign * gain * link.strength,
          .lag_months = link.lag ? whole_months(*link.lag) : 0};
}

bool brings_back(const Link& link) {
  return (link.kind == LinkKind::feedback || link.kind == LinkKind::funds) && !link.to.is_unknown();
}

}  // namespace

ResponseGraph::ResponseGraph(std::size_t objective_count, std::vector<Response> responses)
    : objective_count_(objective_count), responses_(std::move(responses)) {
  put_off_cycles(objective_count_, responses_);
  const std::vector<std::uint32_t> turn = turns(objective_count_, responses_);
  std::ranges::stable_sort(responses_, {}, [&](const Response& r) { return turn[r.to.index()]; });
}

std::vector<double> ResponseGraph::weights() const {
  std::vector<double> weights;
  weights.reserve(responses_.size());
  for (const Response& response : responses_) weights.push_back(response.weight);
  return weights;
}

ResponseGraph ResponseGraph::reversed() const {
  std::vector<Response> turned = responses_;
  for (Response& response : turned) std::swap(response.from, response.to);
  return {objective_count_, std::move(turned)};
}

std::vector<bool> ResponseGraph::reached_from(std::span<const Id<Objective>> starts) const {
  std::vector<std::vector<Id<Objective>>> next(objective_count_);
  for (const Response& response : responses_) next[response.from.index()].push_back(response.to);
  std::vector<bool> is_reached(objective_count_);
  std::vector<Id<Objective>> queue(starts.begin(), starts.end());
  for (const Id<Objective> start : starts) is_reached[start.index()] = true;
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (const Id<Objective> to : next[queue[at].index()]) {
      if (is_reached[to.index()]) continue;
      is_reached[to.index()] = true;
      queue.push_back(to);
    }
  }
  return is_reached;
}

ResponseGraph response_graph(const Analysis& analysis) {
  const double gain = analysis.threshold("gain");
  const Model& model = analysis.model;
  std::vector<Response> responses;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const Id<Objective> from = id_at<Objective>(i);
    for (const Cause& cause : analysis.causes.links_from(from))
      responses.push_back(response_of(from, *cause.link, gain));
    std::vector<Id<Objective>> taken;
    for (const Link& link : model.objectives[i].drives) {
      if (!brings_back(link) || link.to.id == from) continue;
      if (analysis.causes.between(from, link.to.id) != nullptr) continue;
      if (std::ranges::count(taken, link.to.id) > 0) continue;
      taken.push_back(link.to.id);
      responses.push_back(response_of(from, link, gain));
    }
  }
  return {model.objectives.size(), std::move(responses)};
}

std::uint32_t whole_months(const Duration& duration) {
  constexpr double kMost = 1e6;  // far beyond any horizon
  constexpr double kDaysInMonth = 30.44;
  const auto months = [&]() -> double {
    const double count = duration.count;
    switch (duration.unit) {
      case DurationUnit::day:
        return std::ceil(count / kDaysInMonth);
      case DurationUnit::week:
        return std::ceil(count * 7 / kDaysInMonth);
      case DurationUnit::month:
        return count;
      case DurationUnit::quarter:
        return count * 3;
      case DurationUnit::year:
        return count * 12;
    }
    return 0;
  };
  return static_cast<std::uint32_t>(std::min(months(), kMost));
}

}  // namespace stratmap
