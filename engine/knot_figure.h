#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/analysis.h"
#include "engine/rules/finding.h"

namespace stratmap {

// How telling a figure is: shares of money or of people, then people's ratings on a scale, then
// scores, then counts.
enum class FigureKind : std::uint8_t { share, rating, score, count };

// The figure that a knot is told with.
struct KnotFigure {
  FigureKind kind = FigureKind::count;
  std::string_view name;  // of the finding's figure; of the subject's own "share" or "score"
  double value = 0;
  Message text;                             // "attention 1/5, 5/5 at "Offer""
  std::optional<std::size_t> finding = {};  // whose it is; nothing: the subject's own
};

// The telling figure of a finding, where its rule has one.
std::optional<KnotFigure> telling_figure(const Finding& finding, const Model& model);
// Whether it is one, and of which kind.
std::optional<FigureKind> kind_of_figure(const Finding& finding);

// The part of the revenue that a customer is; nothing where it is not told.
std::optional<KnotFigure> share_figure(const Customer& customer, const Model& model);

// The score of an objective; nothing where it has none or is on target.
std::optional<KnotFigure> score_figure(Id<Objective> objective, const Analysis& analysis);

}  // namespace stratmap
