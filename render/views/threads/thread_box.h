#pragma once

#include <array>
#include <optional>
#include <string>

#include "engine/analysis.h"
#include "render/views/parts/text_block.h"

namespace stratmap {

// An objective (or a reward model) on a thread: what it is, its name, and a metric with its status.
struct ThreadBox {
  std::string id;  // of the objective; empty: a reward model
  Rect rect;       // its place is set by the layout
  PerspectiveKind kind = PerspectiveKind::other;
  bool is_placed = false;  // in a perspective
  std::string label;       // "Asiakkuudet"
  TextBlock name, metric;
  bool has_figures = false;
  Status status = Status::none;
  std::string value, target;
};

// Whether a box tells the metric.
enum class MetricShown : std::uint8_t { headline, of_customer, none };

ThreadBox thread_box(Id<Objective> objective, double width_px, MetricShown shown,
                     const Analysis& analysis, Lang lang);
ThreadBox reward_box(Id<Reward> reward, double width_px, const Analysis& analysis, Lang lang);
// A metric on its own.
ThreadBox metric_box(Id<Metric> metric, double width_px, const Analysis& analysis, Lang lang);

// Which glyphs of statuses stand in boxes, by Status.
using StatusesShown = std::array<bool, 4>;
void note_status(const ThreadBox& box, StatusesShown& shown);

Group thread_box_group(const ThreadBox& box, const Palette& palette);

// A dashed box where something is missing, with a word.
Group missing_box(const Rect& rect, const std::string& words, const Palette& palette);

}  // namespace stratmap
