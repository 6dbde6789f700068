#pragma once

#include <span>

#include "engine/knot_load.h"
#include "engine/knots.h"

namespace stratmap {

// How a knot is told: by one of its findings, a figure and two answers of the round, all of one
// story.
class KnotTelling {
 public:
  KnotTelling(const Analysis& analysis, const Findings& findings, const MeetingPoints& points,
              const KnotLoads& loads)
      : analysis_(analysis), findings_(findings), points_(points), loads_(loads) {}

  // Never an aside where there is another; then the strongest.
  std::size_t leading_of(const Knot& knot, std::uint32_t point) const;
  // Its own answers, else those of a finding of the same story; not what an earlier knot told.
  std::optional<std::size_t> opposing_of(const Knot& knot, std::uint32_t point,
                                         std::span<const Knot> earlier) const;
  // That of the leading finding, else the most telling one of its story or on the subject; the
  // subject's own, a customer's part of the revenue or an objective's score, before one that tells
  // less.
  std::optional<KnotFigure> figure_of(const Knot& knot, std::uint32_t point) const;

 private:
  double strength_of(std::size_t finding, const Knot& knot, std::uint32_t point) const;
  std::optional<KnotFigure> own_figure_at(std::uint32_t point) const;
  std::optional<std::size_t> most_telling(const Knot& knot, std::uint32_t point) const;
  bool is_told(const OpposingAnswers& answers, std::span<const Knot> earlier) const;

  const Analysis& analysis_;
  const Findings& findings_;
  const MeetingPoints& points_;
  const KnotLoads& loads_;
};

}  // namespace stratmap
