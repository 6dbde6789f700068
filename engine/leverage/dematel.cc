#include "engine/leverage/dematel.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "engine/what_if/spectral_radius.h"
#include "engine/what_if/steady_state.h"

namespace stratmap {
namespace {

using Rows = std::vector<InfluenceRow>;

// By pair, then rater; of the rows of one rater for one pair the last.
Rows last_ratings(Rows rows) {
  const auto key = [](const InfluenceRow& row) { return std::tie(row.from, row.to, row.rater); };
  std::erase_if(rows, [](const InfluenceRow& row) { return row.from == row.to; });
  std::ranges::stable_sort(rows, {}, key);
  Rows last;
  for (InfluenceRow& row : rows) {
    if (!last.empty() && key(last.back()) == key(row))
      last.back() = std::move(row);
    else
      last.push_back(std::move(row));
  }
  return last;
}

RatedInfluence rated(std::span<const InfluenceRow> rows) {
  RatedInfluence influence{.from = rows.front().from,
                           .to = rows.front().to,
                           .lowest = rows.front().influence,
                           .highest = rows.front().influence,
                           .raters = rows.size()};
  const auto count = static_cast<double>(rows.size());
  for (const InfluenceRow& row : rows) {
    influence.mean += row.influence / count;
    influence.lowest = std::min(influence.lowest, row.influence);
    influence.highest = std::max(influence.highest, row.influence);
  }
  if (rows.size() < 2) return influence;
  double squares = 0;
  for (const InfluenceRow& row : rows)
    squares += (row.influence - influence.mean) * (row.influence - influence.mean);
  influence.deviation = std::sqrt(squares / (count - 1));
  return influence;
}

std::vector<RatedInfluence> rated_pairs(const Rows& rows) {
  std::vector<RatedInfluence> pairs;
  for (std::size_t first = 0; first < rows.size();) {
    std::size_t end = first;
    while (end < rows.size() && rows[end].from == rows[first].from &&
           rows[end].to == rows[first].to)
      ++end;
    pairs.push_back(rated({rows.data() + first, end - first}));
    first = end;
  }
  return pairs;
}

std::size_t rater_count(const Rows& rows) {
  std::vector<std::string_view> raters;
  for (const InfluenceRow& row : rows) raters.push_back(row.rater);
  std::ranges::sort(raters);
  return static_cast<std::size_t>(std::unique(raters.begin(), raters.end()) - raters.begin());
}

double largest_sum(std::span<const RatedInfluence> pairs, std::size_t count) {
  std::vector<double> sums(2 * count);
  for (const RatedInfluence& pair : pairs) {
    sums[pair.from.index()] += pair.mean;
    sums[count + pair.to.index()] += pair.mean;
  }
  return sums.empty() ? 0 : std::ranges::max(sums);
}

// N: what is sent on from one step to the next.
ResponseGraph normalized(const Dematel& dematel, std::size_t count) {
  std::vector<Response> responses;
  for (const RatedInfluence& pair : dematel.influences)
    if (pair.mean > 0) responses.push_back({pair.from, pair.to, pair.mean / dematel.k, 1});
  return {count, std::move(responses)};
}

std::vector<bool> is_factor(const Dematel& dematel, std::size_t count) {
  std::vector<bool> is_rated(count);
  for (const RatedInfluence& pair : dematel.influences)
    is_rated[pair.from.index()] = is_rated[pair.to.index()] = true;
  return is_rated;
}

// T = N + N² + …: received by each from a unit at all of them, and the same turned round.
void add_factors(const ResponseGraph& graph, Dematel& dematel) {
  const std::size_t count = graph.objective_count();
  const std::vector<bool> counts = is_factor(dematel, count);
  std::vector<double> ones(counts.begin(), counts.end());
  const auto received = steady_state(graph, ones), given = steady_state(graph.reversed(), ones);
  if (!received || !given) return;
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!counts[i]) continue;
    dematel.factors.push_back(
        {.objective = id_at<Objective>(i), .d = (*given)[i] - 1, .r = (*received)[i] - 1});
    sum += (*given)[i] - 1;
  }
  const auto factors = static_cast<double>(dematel.factors.size());
  dematel.mean_influence = sum / (factors * factors);
}

}  // namespace

std::optional<Dematel> dematel_of(const Model& model) {
  if (!model.workshop) return std::nullopt;
  const Rows rows = last_ratings(model.workshop->influence);
  const std::size_t count = model.objectives.size();
  Dematel dematel{.influences = rated_pairs(rows), .raters = rater_count(rows)};
  dematel.k = largest_sum(dematel.influences, count);
  if (dematel.k == 0) return std::nullopt;
  const ResponseGraph graph = normalized(dematel, count);
  dematel.spectral_radius = spectral_radius(graph);
  if (dematel.spectral_radius < kUnsettled) add_factors(graph, dematel);
  return dematel;
}

std::vector<double> total_influence(const Dematel& dematel, std::size_t objective_count,
                                    Id<Objective> from) {
  std::vector<double> unit(objective_count);
  unit[from.index()] = 1;
  auto total = steady_state(normalized(dematel, objective_count), unit);
  if (!total) return {};
  (*total)[from.index()] -= 1;
  return std::move(*total);
}

}  // namespace stratmap
