#include "render/views/scorecard/scorecard_row.h"

#include <string>

#include "render/layout/wrap.h"
#include "render/views/parts/metric_figures.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/parts/status_words.h"
#include "render/views/scorecard/scorecard_words.h"
#include "render/views/scorecard/sparkline.h"

namespace stratmap {
namespace {

using namespace scorecard_words;

constexpr double kNameSize = 13;
constexpr double kTextSize = 12.5;
constexpr double kLine = 15.5;
constexpr double kGap = 14;  // between columns
constexpr double kBar = 5;

// Sets the texts and shapes of one row.
class RowSetter {
 public:
  RowSetter(const ScorecardRow& row, const RowSetting& setting, const Palette& palette)
      : row_(row), set_(setting), model_(setting.analysis.model), palette_(palette) {}

  Group set() && {
    begin();
    if (row_.objective && row_.is_first) {
      const Objective& objective = model_[*row_.objective];
      write(model_.name_of(objective, set_.lang), kScorecardColumns.objective,
            kScorecardColumns.metric, kNameSize, FontWeight::semibold, palette_.ink);
    }
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

  void write_figure(const std::string& text, double right, double room, FontWeight weight,
                    Colour colour) {
    TextShape shape = text_line({right, set_.rect.center_y() + 4.6}, kTextSize, weight, colour,
                                clip_to_width(text, room, kTextSize, weight));
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
    write_figure(figures.value, kScorecardColumns.value_right, 94, FontWeight::bold, palette_.ink);
    write_figure(figures.target, kScorecardColumns.target_right, 86, FontWeight::regular,
                 palette_.muted);
    const bool has_reason = standing.status == Status::none && !standing.reason.en.empty();
    add_status(standing.status, say(has_reason ? standing.reason : status_word(standing.status)));
    if (set_.history == nullptr) return;
    const Rect room{kScorecardColumns.trend, set_.rect.y + 9, kTrendWidth, set_.rect.height - 18};
    for (Shape& shape :
         sparkline(*set_.history, metric, standing, room, set_.colours.strong, palette_))
      group_.shapes.push_back(std::move(shape));
    add_cells();
  }

  // A cell a period, told by glyph and tooltip; one without a value is an empty frame.
  void add_cells() {
    const auto cells = heat_of(*set_.history);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Rect cell{kScorecardColumns.cells + static_cast<double>(i) * kHeatCellStep,
                      set_.rect.y + 8, kHeatCellWidth, set_.rect.height - 16};
      Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
      if (!cells[i]) {
        group.shapes.push_back(RectShape{cell, 4, {}, {palette_.hairline, 1, {3, 3}}});
      } else {
        group.tooltip = to_string(cells[i]->period) + ": " + say(status_word(cells[i]->status));
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
