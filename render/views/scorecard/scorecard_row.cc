#include "render/views/scorecard/scorecard_row.h"

#include <string>

#include "engine/metrics/period_math.h"
#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/scorecard/scorecard_words.h"
#include "render/views/scorecard/sparkline.h"
#include "render/words/dates.h"
#include "render/words/metric_figures.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

using namespace scorecard_words;

constexpr double kNameSize = 13;
constexpr double kTextSize = 12.5;
constexpr double kPeriodSize = 10.5;
constexpr double kLine = 15.5;
constexpr double kGap = 14;  // between columns
constexpr double kBar = 5;
constexpr double kBaseline = 4.6;  // below the middle of the row

// Sets the texts and shapes of one row.
class RowSetter {
 public:
  RowSetter(const ScorecardRow& row, const RowSetting& setting, const Palette& palette)
      : row_(row), set_(setting), model_(setting.analysis.model), palette_(palette) {}

  Group set() && {
    begin();
    if (row_.objective && row_.is_first) add_objective(*row_.objective);
    row_.metric ? add_metric(*row_.metric) : add_lack();
    if (row_.is_first || !row_.objective)
      write(owners(), kScorecardColumns.owner, kScorecardColumns.trend, kTextSize,
            FontWeight::medium, set_.colours.strong);
    return std::move(group_);
  }

 private:
  std::string say(Bilingual words) const { return std::string(words.in(set_.lang)); }

  void begin() {
    group_.handle = row_.metric ? Handle{"metric", model_[*row_.metric].id, {}}
                                : Handle{"objective", model_[*row_.objective].id, {}};
    group_.shapes.push_back(RectShape{set_.rect, 4, set_.back, {}});
    group_.shapes.push_back(RectShape{
        {set_.rect.x, set_.rect.y + 1, kBar, set_.rect.height - 2}, 2, set_.colours.strong, {}});
  }

  // In a group of its own, where the row is that of a metric.
  void add_objective(Id<Objective> id) {
    const double left = kScorecardColumns.objective, right = kScorecardColumns.metric;
    if (!row_.metric)
      return write(model_.name_of(model_[id], set_.lang), left, right, kNameSize,
                   FontWeight::semibold, palette_.ink);
    Group row = std::move(group_);
    group_ = {
        .handle = {"objective", model_[id].id, {}}, .tooltip = {}, .shapes = {}, .groups = {}};
    group_.shapes.push_back(
        RectShape{{left - 4, set_.rect.y + 1, right - left, set_.rect.height - 2}, 4, set_.back});
    write(model_.name_of(model_[id], set_.lang), left, right, kNameSize, FontWeight::semibold,
          palette_.ink);
    row.groups.push_back(std::move(group_));
    group_ = std::move(row);
  }

  // At most two lines from `left` to the next column.
  void write(std::string_view text, double left, double next, double size, FontWeight weight,
             Colour colour) {
    const double width = next - left - kGap;
    const auto lines = wrap(text, {.width_px = width,
                                   .size_px = size,
                                   .weight = weight,
                                   .hyphenation = hyphenation_of(code_of(set_.lang)),
                                   .max_lines = 2});
    double y = set_.rect.center_y() + 4.6 - kLine * (static_cast<double>(lines.size()) - 1) / 2;
    for (const std::string& line : lines) {
      TextShape shape = text_line({left, y}, size, weight, colour, line);
      shape.room_px = width;
      group_.shapes.push_back(std::move(shape));
      y += kLine;
    }
  }

  // `at`: the right end of its baseline, from the middle of the row.
  void write_figure(const std::string& text, Point at, double room, double size, FontWeight weight,
                    Colour colour) {
    TextShape shape = text_line({at.x, set_.rect.center_y() + at.y}, size, weight, colour,
                                clip_to_width(text, room, size, weight));
    shape.anchor = TextShape::Anchor::end;
    shape.room_px = room;
    group_.shapes.push_back(std::move(shape));
  }

  void add_status(Status status, const std::string& words) {
    const double y = set_.rect.center_y();
    for (Shape& shape : status_glyph(status, {kScorecardColumns.status + 7, y}, palette_))
      group_.shapes.push_back(std::move(shape));
    write(words, kScorecardColumns.status + 21, kScorecardColumns.cells, 12, FontWeight::regular,
          palette_.ink);
  }

  void add_metric(Id<Metric> id) {
    const Metric& metric = model_[id];
    const Standing& standing = set_.analysis.standings[id.index()];
    const MetricFigures figures = figures_of(metric, standing, model_, set_.lang);
    write(model_.name_of(metric, set_.lang), kScorecardColumns.metric, kScorecardColumns.owner,
          kTextSize, FontWeight::regular, palette_.ink);
    add_value(figures.value, standing.newest_period);
    write_figure(figures.target, {kScorecardColumns.target_right, kBaseline}, 86, kTextSize,
                 FontWeight::regular, palette_.muted);
    const bool has_reason = standing.status == Status::none && !standing.reason.en.empty();
    add_status(standing.status, say(has_reason ? standing.reason : status_word(standing.status)));
    if (set_.history == nullptr) return;
    const Rect room{kScorecardColumns.trend, set_.rect.y + 9, kTrendWidth, set_.rect.height - 18};
    for (Shape& shape :
         sparkline(*set_.history, metric, standing, room, set_.colours.strong, palette_))
      group_.shapes.push_back(std::move(shape));
    add_cells(metric, standing);
  }

  // With its period under it; of a value that is too old the period of that.
  void add_value(const std::string& value, const std::optional<Period>& period) {
    constexpr double kRoom = 94, kToPeriod = 13.5;
    const double right = kScorecardColumns.value_right;
    const double baseline = period ? kBaseline - kToPeriod / 2 : kBaseline;
    write_figure(value, {right, baseline}, kRoom, kTextSize, FontWeight::bold, palette_.ink);
    if (period)
      write_figure(period_text(*period, set_.lang), {right, baseline + kToPeriod}, kRoom,
                   kPeriodSize, FontWeight::regular, palette_.muted);
  }

  // "10/2026: 61 kpl, tavoitteessa", of the cell that lies `back` periods before the newest.
  std::string tooltip_of(const std::optional<PastValue>& cell, std::size_t back,
                         const Metric& metric, const Standing& standing) const {
    const Period& newest = set_.history->back().period;
    const Period period =
        cell ? cell->period
             : period_at(newest.kind, ordinal_of(newest) - static_cast<std::int32_t>(back));
    std::string text = period_text(period, set_.lang) + ": ";
    if (!cell) return text + say(kNoValue);
    Standing then = standing;
    then.value = cell->value;
    return text + figures_of(metric, then, model_, set_.lang).value + ", " +
           say(status_word(cell->status));
  }

  // A cell a period, told by glyph and tooltip; one without a value is an empty frame.
  void add_cells(const Metric& metric, const Standing& standing) {
    const auto cells = heat_of(*set_.history);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Rect cell{kScorecardColumns.cells + static_cast<double>(i) * kHeatCellStep,
                      set_.rect.y + 8, kHeatCellWidth, set_.rect.height - 16};
      Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
      if (!set_.history->empty())
        group.tooltip = tooltip_of(cells[i], cells.size() - 1 - i, metric, standing);
      if (!cells[i]) {
        group.shapes.push_back(RectShape{cell, 4, {}, {palette_.hairline, 1, {3, 3}}});
      } else {
        group.shapes.push_back(RectShape{cell, 4, palette_.status_tint(cells[i]->status), {}});
        for (Shape& shape :
             status_glyph(cells[i]->status, {cell.center_x(), cell.center_y()}, palette_))
          group.shapes.push_back(std::move(shape));
      }
      group_.groups.push_back(std::move(group));
    }
  }

  void add_lack() {
    write(kNoMetricYet.in(set_.lang), kScorecardColumns.metric, kScorecardColumns.owner, kTextSize,
          FontWeight::regular, palette_.muted);
    add_status(Status::none, say(kNoMetric));
  }

  // Of the objective; of a metric without one its own.
  std::string owners() const {
    const Refs<Function>& owners =
        row_.objective ? model_[*row_.objective].owners : model_[*row_.metric].owners;
    std::string text;
    for (const Ref<Function>& owner : owners)
      text.append(text.empty() ? "" : " + ")
          .append(owner.is_unknown() ? kNotKnown.in(set_.lang)
                                     : model_.name_of(model_[owner.id], set_.lang));
    return text.empty() ? say(kNoOwner) : text;
  }

  const ScorecardRow& row_;
  const RowSetting& set_;
  const Model& model_;
  const Palette& palette_;
  Group group_;
};

}  // namespace

Group scorecard_row(const ScorecardRow& row, const RowSetting& setting, const Palette& palette) {
  return RowSetter(row, setting, palette).set();
}

}  // namespace stratmap
