#pragma once

#include "engine/knot_load.h"
#include "engine/knots.h"

namespace stratmap {

// Whom to invite to talk about a knot: those whose words are quoted, whom the leading finding
// names, who carry it, whom most of its findings touch; five at most, and where there are others,
// never fewer than two beside the function that the knot is about, nor one alone.
class KnotInvitations {
 public:
  KnotInvitations(const Analysis& analysis, const Findings& findings, const MeetingPoints& points,
                  const KnotLoads& loads)
      : analysis_(analysis), findings_(findings), points_(points), loads_(loads) {}

  std::vector<Id<Function>> to(const Knot& knot, std::uint32_t point) const;

 private:
  using Functions = std::vector<Id<Function>>;
  enum class Counted : std::uint8_t { matters, all };

  const Function* function_of(const Element* element) const;  // null: no function
  Functions speakers(const Knot& knot) const;
  Functions named_in(const Finding& finding) const;
  Functions met_most(const Knot& knot, std::uint32_t point, Counted counted) const;
  Functions other_ends(const Knot& knot, std::uint32_t point) const;
  Functions house_of(std::uint32_t point) const;
  Functions leaders() const;
  Functions in_order(const std::vector<std::size_t>& count_of) const;

  const Analysis& analysis_;
  const Findings& findings_;
  const MeetingPoints& points_;
  const KnotLoads& loads_;
};

}  // namespace stratmap
