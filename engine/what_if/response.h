#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/analysis.h"

namespace stratmap {

// What an arrow is assumed to do: one score point at `from` moves `to` by `weight` points,
// `lag_months` later.
struct Response {
  Id<Objective> from, to;
  double weight = 0;             // below 0: lowers
  std::uint32_t lag_months = 0;  // 0: in the same month
};

// The responses of a map: the matrix W, each entry with its lag. None leads from an objective to
// itself. Those that act in the same month and lie on a cycle of such act in the next one, so that
// a month can be worked out from the months before it.
class ResponseGraph {
 public:
  ResponseGraph(std::size_t objective_count, std::vector<Response> responses);

  std::size_t objective_count() const { return objective_count_; }
  // Each after all that lead to its start, where it acts in the same month.
  std::span<const Response> responses() const { return responses_; }
  std::vector<double> weights() const;  // in the same order

  // Every response turned round, with its lag.
  ResponseGraph reversed() const;
  // By objective, whether a change at one of `starts` can ever come there.
  std::vector<bool> reached_from(std::span<const Id<Objective>> starts) const;

 private:
  std::size_t objective_count_;
  std::vector<Response> responses_;
};

// The responses of a model: its links of kind `cause` (L), `feedback` and `funds`;
// weight = sign × `gain` × strength. A pair of objectives that is linked twice counts once: by its
// cause, else by its first entry.
ResponseGraph response_graph(const Analysis& analysis);

// A lag in steps of a month, rounded up.
std::uint32_t whole_months(const Duration& duration);

}  // namespace stratmap
