#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metrics/score_card.h"

namespace stratmap {

enum class ScoreLevel : std::uint8_t { map, perspective, function, objective, metric };

std::string_view word_of(ScoreLevel level);  // "perspective"

// A line of a score card: a score made of others, or a metric.
struct ScoreRow {
  ScoreLevel level = ScoreLevel::map;
  const Element* element = nullptr;     // null: the map
  const Element* parent = nullptr;      // what the row rolls up to; null: the map, or nothing
  const RolledScore* rolled = nullptr;  // of all but metrics
  const Metric* metric = nullptr;
  const Standing* standing = nullptr;  // of metrics
  std::size_t depth = 0;               // steps below the map; 0 for what does not roll up to it
};

// The map, its perspectives with their objectives and metrics; the cards of functions with the
// objectives of `level: unit` that they own; objectives that belong to neither; metrics of none. A
// metric of several objectives is under each.
std::vector<ScoreRow> score_rows(const Analysis& analysis, const ScoreCard& card);

// By shape and letter, "◆ R": a black and white print says as much.
std::string sign_of(Status status, Lang lang);

// A whole number, rounded down, so that a score that only just misses a limit does not read as if
// it met it; "–" for none.
std::string shown_score(std::optional<double> score, Lang lang);

// What the report calls an element; null is the whole map.
std::string name_in_scores(const Element* element, const Model& model, Lang lang);

// The same, set in by its depth.
std::string indented_name(const ScoreRow& row, const Model& model, Lang lang);

// Why a score made of others is not what one would think, or not there; "" where it is plain.
std::string remark_on(const ScoreRow& row, const RollupTerms& terms, Lang lang);

}  // namespace stratmap
