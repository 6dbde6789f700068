#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/language.h"
#include "engine/metrics/absence.h"
#include "models/model.h"

namespace stratmap {

// By shape and word, never by colour alone. `none`: not available, with a reason.
enum class Status : std::uint8_t { green, amber, red, none };

// Where a metric stands on a day (score and status of a metric; the formulas are those of
// docs/metrics.md, "From value to status").
struct Standing {
  std::optional<Period> period;    // of the value
  std::optional<double> value;     // nothing: not available
  std::optional<double> target;    // the final one; of a range: the nearer edge
  std::optional<double> expected;  // the target of the day
  std::optional<double> score;     // 0–100
  std::optional<double> progress;  // 100 · (value − baseline) / (target − baseline), not clamped
  Status status = Status::none;
  bool stale = false;
  Bilingual reason;                 // why there is no value, or no score; empty where there is one
  Absence absence = Absence::none;  // the same, for programs

  // The newest value of a period that is over, however old: what `value` is unless it is stale.
  std::optional<Period> newest_period;
  std::optional<double> newest_value;
  std::optional<double> over;  // 100–120: how far beyond the expected value, towards `stretch`
  // The value lies where the metric usually varies (Wheeler's limits): no signal of a change.
  bool within_usual_variation = false;
};

// The day that freshness and targets are judged on: `as_of`, else settings.as_of, else the day
// from which on everything in the model is known: the end of the newest period with a value, or
// its `as_of` where that is later. The clock is never asked.
std::optional<Day> today_of(const Model& model, std::optional<Day> as_of);

// One standing a metric, in the order of Model::metrics.
std::vector<Standing> standings_of(const Model& model, std::optional<Day> today);

}  // namespace stratmap
