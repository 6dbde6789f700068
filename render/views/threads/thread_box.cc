#include "render/views/threads/thread_box.h"

#include <algorithm>

#include "render/layout/wrap.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/parts/status_pill.h"
#include "render/views/threads/thread_words.h"
#include "render/words/metric_figures.h"

namespace stratmap {
namespace {

using namespace thread_words;

constexpr double kBar = 6, kFrame = 1.4;
constexpr double kLeft = 16, kRight = 10, kPadding = 10;
constexpr double kSign = 20;  // from the status to what it is of
constexpr double kFigure = 13, kFigureLine = 18;
constexpr double kAboveMetric = 6;
constexpr TextStyle kName{13.5, 17, FontWeight::semibold, 3};
constexpr TextStyle kMetric{11.5, 15, FontWeight::regular, 2};
constexpr double kLabel = 11, kLabelLine = 16;

void set_height(ThreadBox& box) {
  double height = 2 * kPadding + kLabelLine + box.name.height_px();
  if (box.has_figures || !box.metric.lines.empty())
    height += kAboveMetric + box.metric.height_px() + (box.has_figures ? kFigureLine : 0);
  box.rect.height = height;
}

double room_in(double width) { return width - kLeft - kRight; }

void set_label(ThreadBox& box, std::string_view label) {
  box.label = clip_to_width(label, room_in(box.rect.width), kLabel, FontWeight::medium);
}

void set_metric(ThreadBox& box, Id<Metric> id, const Analysis& analysis, Lang lang) {
  const Metric& metric = analysis.model[id];
  const Standing& standing = analysis.standings[id.index()];
  const double room = room_in(box.rect.width) - kSign;
  const MetricFigures figures = figures_of(metric, standing, analysis.model, lang, UnitShown::once);
  box.metric = name_block(metric, room, kMetric, analysis.model, lang);
  box.status = standing.status;
  box.has_figures = true;
  box.value = clip_to_width(figures.value, room, kFigure, FontWeight::bold);
  const double left = room - text_width_px(box.value, kFigure, FontWeight::bold) - 4;
  if (!figures.target.empty() && left > 0)
    box.target =
        clip_to_width(figures.separator + " " + figures.target, left, kFigure, FontWeight::regular);
}

std::optional<Id<Metric>> metric_for(Id<Objective> objective, MetricShown shown,
                                     const Analysis& analysis) {
  if (shown == MetricShown::none) return std::nullopt;
  if (shown == MetricShown::of_customer)
    for (const Id<Metric> metric : analysis.involvement.metrics[objective])
      if (const auto& nature = analysis.model[metric].nature; nature && is_customer(*nature))
        return metric;
  return headline_metric(analysis, objective);
}

ThreadBox box_of(double width) {
  ThreadBox box;
  box.rect.width = width;
  return box;
}

const BandColours& colours_of(const ThreadBox& box, const Palette& palette) {
  return box.is_placed ? palette.band(box.kind) : palette.unplaced;
}

}  // namespace

ThreadBox thread_box(Id<Objective> objective, double width, MetricShown shown,
                     const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  ThreadBox box = box_of(width);
  box.id = model[objective].id;
  const auto perspective = analysis.ladder.perspective_of(objective);
  box.is_placed = perspective.has_value();
  if (perspective) box.kind = model[*perspective].kind;
  set_label(box, perspective ? model.name_of(model[*perspective], lang) : kNoPerspective.in(lang));
  box.name = name_block(model[objective], room_in(width), kName, model, lang);
  if (const auto metric = metric_for(objective, shown, analysis))
    set_metric(box, *metric, analysis, lang);
  else if (shown != MetricShown::none)
    box.metric = text_block(kNoMetric, room_in(width) - kSign, kMetric, lang);
  set_height(box);
  return box;
}

ThreadBox reward_box(Id<Reward> reward, double width, const Analysis& analysis, Lang lang) {
  ThreadBox box = box_of(width);
  set_label(box, kRewards[static_cast<std::size_t>(analysis.model[reward].kind)].in(lang));
  box.name = name_block(analysis.model[reward], room_in(width), kName, analysis.model, lang);
  set_height(box);
  return box;
}

ThreadBox metric_box(Id<Metric> metric, double width, const Analysis& analysis, Lang lang) {
  ThreadBox box = box_of(width);
  set_metric(box, metric, analysis, lang);
  set_height(box);
  box.rect.height -= kLabelLine + kAboveMetric;
  return box;
}

void note_status(const ThreadBox& box, StatusesShown& shown) {
  if (!box.metric.lines.empty() || box.has_figures)
    shown[static_cast<std::size_t>(box.status)] = true;
}

Group thread_box_group(const ThreadBox& box, const Palette& palette) {
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  if (!box.id.empty()) group.handle = {"objective", "", {{"id", box.id}}};
  const BandColours& colours = colours_of(box, palette);
  const Rect& r = box.rect;
  group.shapes.push_back(RectShape{r, 9, colours.strong, {}});
  group.shapes.push_back(
      RectShape{{r.x + kBar, r.y + kFrame, r.width - kBar - kFrame, r.height - 2 * kFrame},
                7.6,
                palette.paper,
                {}});
  double y = r.y + kPadding;
  const double x = r.x + kLeft;
  if (!box.label.empty()) {
    TextShape label = text_line({x, y + 11}, kLabel, FontWeight::medium, colours.strong, box.label);
    label.room_px = room_in(r.width);
    group.shapes.push_back(std::move(label));
    y += kLabelLine;
  }
  add_block(group.shapes, box.name, {x, y}, palette.ink);
  y += box.name.height_px() + (box.label.empty() ? 0 : kAboveMetric);
  if (box.metric.lines.empty() && !box.has_figures) return group;
  append_shapes(group.shapes, status_glyph(box.status, {x + 6.5, y + 7.5}, palette));
  add_block(group.shapes, box.metric, {x + kSign, y}, palette.muted);
  y += box.metric.height_px();
  if (!box.has_figures) return group;
  TextShape figures =
      text_line({x + kSign, y + 14}, kFigure, FontWeight::bold, palette.ink, box.value);
  if (!box.target.empty())
    figures.runs.push_back({box.target, FontWeight::regular, palette.muted, 4});
  figures.room_px = room_in(r.width) - kSign;
  group.shapes.push_back(std::move(figures));
  return group;
}

Group missing_box(const Rect& rect, const std::string& words, const Palette& palette) {
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  group.shapes.push_back(RectShape{rect, 9, palette.alarm_tint, {palette.red, 1.8, {6, 4}}});
  const double width = text_width_px(words, 12.5, FontWeight::semibold) + kSign;
  const Point at{rect.center_x() - width / 2, rect.center_y()};
  append_shapes(group.shapes, status_glyph(Status::red, {at.x + 7, at.y}, palette));
  TextShape text =
      text_line({at.x + kSign, at.y + 4.5}, 12.5, FontWeight::semibold, palette.red, words);
  text.room_px = rect.width - kSign;
  group.shapes.push_back(std::move(text));
  return group;
}

}  // namespace stratmap
