#include "render/views/journey/journey_layout.h"

#include <algorithm>

#include "render/layout/wrap.h"
#include "render/views/journey/journey_words.h"
#include "render/views/page.h"
#include "render/words/metric_figures.h"

namespace stratmap {
namespace {

using namespace journey_words;
using namespace journey_style;

constexpr double kLabelWidth = 158;
constexpr double kLeastColumn = 146, kMostColumn = 420;
constexpr std::size_t kMostColumns = 10;
constexpr std::size_t kMostLanes = 24;
constexpr std::size_t kMostMetrics = 4;
constexpr double kBetweenRows = 36;
constexpr double kHeadPadding = 11;
constexpr double kNumberGap = 8;  // to the name of a stage
constexpr double kPointRoom = 3;  // right of it
constexpr double kLeastLane = 56, kLeastChip = 34;
constexpr double kAboveBars = 26;

template <class T>
std::string names_in(const Refs<T>& refs, const Model& model, Lang lang) {
  std::string text;
  for (const Ref<T>& ref : refs)
    if (!ref.is_unknown())
      text.append(text.empty() ? "" : ", ").append(model.name_of(model[ref.id], lang));
  return text;
}

std::string owners_of(const Metric& metric, const Model& model, Lang lang) {
  std::string text;
  for (const Ref<Function>& owner : metric.owners)
    text.append(text.empty() ? "" : " + ")
        .append(owner.is_unknown() ? kUnknownOwner.in(lang) : model.name_of(model[owner.id], lang));
  return text.empty() ? std::string(kNoOwner.in(lang)) : text;
}

// Works from the widths to the heights, row by row and part by part.
class Setter {
 public:
  Setter(const JourneyStory& story, const Analysis& analysis, Lang lang)
      : story_(story), analysis_(analysis), model_(analysis.model), lang_(lang) {}

  JourneyLayout set() && {
    set_widths();
    double y = kSubtitleBottom + 10;
    for (std::size_t first = 0; first < story_.stages.size(); first += per_row_) {
      y = set_row(first, std::min(first + per_row_, story_.stages.size()), y) + kBetweenRows;
    }
    layout_.bottom_px = y - kBetweenRows;
    layout_.functions_left_out = left_out_.size();
    return std::move(layout_);
  }

 private:
  void set_widths();
  double set_row(std::size_t first, std::size_t end, double y);
  double set_heads(JourneyRow& row, double y);
  void choose_lanes(JourneyRow& row);
  double set_lanes(JourneyRow& row, double y);
  double set_lane(JourneyRow& row, JourneyLane& lane, double y);
  double set_chart(JourneyRow& row, double y) const;
  double set_metrics(JourneyRow& row, double y);
  JourneyChip chip_of(const JourneyActor& actor, double width) const;
  JourneyMetric metric_of(Id<Metric> id, double width) const;

  TextBlock block(std::string_view text, double width, const TextStyle& style) const {
    return text_block(text, width, style, hyphenation_of(code_of(lang_)));
  }

  const JourneyStory& story_;
  const Analysis& analysis_;
  const Model& model_;
  Lang lang_;
  JourneyLayout layout_;
  std::size_t per_row_ = 1;
  double column_ = 0;  // width
  std::vector<Id<Function>> left_out_;
};

void Setter::set_widths() {
  const std::size_t stages = std::max<std::size_t>(story_.stages.size(), 1);
  const std::size_t rows = (stages + kMostColumns - 1) / kMostColumns;
  per_row_ = (stages + rows - 1) / rows;
  layout_.left_px = kMargin + kLabelWidth;
  const auto columns = static_cast<double>(per_row_);
  const double room = kCanvasWidth - kMargin - layout_.left_px;
  column_ = std::clamp((room + kStageGap) / columns - kStageGap, kLeastColumn, kMostColumn);
  const double right = layout_.left_px + columns * (column_ + kStageGap) - kStageGap;
  layout_.right_px = right;
  layout_.canvas_width_px = std::max(kCanvasWidth, right + kMargin);
}

double Setter::set_row(std::size_t first, std::size_t end, double y) {
  JourneyRow row;
  for (std::size_t i = first; i < end; ++i) {
    JourneyColumn column;
    column.stage = i;
    column.column = {layout_.left_px + static_cast<double>(i - first) * (column_ + kStageGap), y,
                     column_, 0};
    row.columns.push_back(std::move(column));
  }
  double bottom = set_heads(row, y);
  choose_lanes(row);
  bottom = set_lanes(row, bottom);
  bottom = set_chart(row, bottom);
  bottom = set_metrics(row, bottom);
  for (JourneyColumn& column : row.columns) column.column.height = bottom - column.column.y;
  layout_.rows.push_back(std::move(row));
  return bottom;
}

double Setter::set_heads(JourneyRow& row, double y) {
  constexpr double kCaptionRoom = 36;  // of what the lanes are about, left of the columns
  double names = 0, touchpoints = kCaptionRoom;
  for (JourneyColumn& column : row.columns) {
    const Stage& stage = model_[story_.stages[column.stage].stage];
    const double number =
        text_width_px(std::to_string(column.stage + 1), kStageNumber, FontWeight::bold);
    column.name_px = column.column.x + kNumberLeft + number + kNumberGap;
    column.name = name_block(stage, column.column.right() - column.name_px - kPointRoom, kStageName,
                             model_, lang_);
    if (story_.customers_differ)
      column.travellers =
          block(names_in(stage.customers, model_, lang_), column_ - 2 * kStageInset, kTravellers);
    column.touchpoints =
        block(names_in(stage.channels, model_, lang_), column_ - 2 * kStageInset, kTouchpoints);
    names = std::max(names, column.name.height_px());
    touchpoints =
        std::max(touchpoints, column.travellers.height_px() + column.touchpoints.height_px());
  }
  const double height = names + 2 * kHeadPadding;
  for (JourneyColumn& column : row.columns) {
    column.head = {column.column.x, y, column_, height};
    column.column.y = column.head.bottom() + 7;
  }
  row.touchpoints_px = y + height + 17;
  return row.touchpoints_px + touchpoints;
}

void add(std::vector<Id<Function>>& functions, Id<Function> function) {
  if (std::ranges::find(functions, function) == functions.end()) functions.push_back(function);
}

// Those who have the case somewhere here, then others, as many as there is room for; in the order
// in which the customer meets them.
void Setter::choose_lanes(JourneyRow& row) {
  std::vector<Id<Function>> in_order, chosen;
  for (const JourneyColumn& column : row.columns)
    for (const JourneyActor& actor : story_.stages[column.stage].actors)
      add(in_order, actor.function);
  for (const JourneyColumn& column : row.columns)
    if (const auto& actors = story_.stages[column.stage].actors; !actors.empty())
      add(chosen, actors.front().function);
  for (const Id<Function> function : in_order)
    if (chosen.size() < kMostLanes) add(chosen, function);
  for (const Id<Function> function : in_order)
    if (std::ranges::find(chosen, function) != chosen.end())
      row.lanes.push_back({.function = function, .lane = {}, .name = {}});
    else
      add(left_out_, function);
}

double Setter::set_lanes(JourneyRow& row, double y) {
  row.lanes_px = y;
  y += kCaptionHeight;
  for (JourneyLane& lane : row.lanes) y = set_lane(row, lane, y);
  const bool is_empty = row.lanes.empty();
  return y + (is_empty ? kLeastLane : 0);
}

JourneyChip Setter::chip_of(const JourneyActor& actor, double width) const {
  const double room = width - 2 * kChipPadding;
  JourneyChip chip;
  if (actor.role != nullptr) chip.role = text_block(*actor.role, room, kRole, model_, lang_);
  const Mandate* mandate = actor.mandate;
  if (!story_.has_mandates) return chip;
  const Bilingual words =
      mandate == nullptr ? kMandateNotAsked : kMandates[static_cast<std::size_t>(mandate->word)];
  chip.mandate = block(words.in(lang_), room - kMandateGlyph, kMandate);
  if (mandate != nullptr)
    chip.limit = text_block(mandate->limit, room - kMandateGlyph, kLimit, model_, lang_);
  return chip;
}

double Setter::set_lane(JourneyRow& row, JourneyLane& lane, double y) {
  lane.name = name_block(model_[lane.function], kLabelWidth - 22, kLaneName, model_, lang_);
  double height = std::max(kLeastLane, lane.name.height_px() + 16);
  std::vector<std::pair<JourneyColumn*, JourneyChip>> chips;
  for (JourneyColumn& column : row.columns) {
    const auto& actors = story_.stages[column.stage].actors;
    for (std::size_t i = 0; i < actors.size(); ++i) {
      if (actors[i].function != lane.function) continue;
      JourneyChip chip = chip_of(actors[i], column_ - 2 * kStageInset);
      chip.actor = i;
      const double text = chip.role.height_px() + chip.mandate.height_px() + chip.limit.height_px();
      chip.rect = {column.column.x + kStageInset, 0, column_ - 2 * kStageInset,
                   std::max(kLeastChip, text + 2 * kChipPadding - 2)};
      height = std::max(height, chip.rect.height + 2 * kLanePadding);
      chips.emplace_back(&column, std::move(chip));
    }
  }
  lane.lane = {kMargin, y, layout_.right_px - kMargin, height};
  for (auto& [column, chip] : chips) {
    chip.rect.y = lane.lane.center_y() - chip.rect.height / 2;
    column->chips.push_back(std::move(chip));
  }
  return lane.lane.bottom();
}

double Setter::set_chart(JourneyRow& row, double y) const {
  constexpr double kSteps = 5;
  row.chart_px = y + 4;
  row.base_px = row.chart_px + kAboveBars + kSteps * kChartStep;
  std::size_t remarks = 0;
  for (const JourneyColumn& column : row.columns) {
    const JourneyStage& stage = story_.stages[column.stage];
    const std::size_t second = stage.is_beside || !stage.attention.rating ? 1 : 0;
    remarks = std::max(remarks, second + (stage.is_left_behind ? 1 : 0));
  }
  return row.base_px + 10 + kRemarkLine * static_cast<double>(remarks) + 6;
}

JourneyMetric Setter::metric_of(Id<Metric> id, double width) const {
  const Metric& metric = model_[id];
  const double room = width - kMetricIndent;
  const MetricFigures figures =
      figures_of(metric, analysis_.standings[id.index()], model_, lang_, UnitShown::once);
  JourneyMetric shown{.metric = id,
                      .name = name_block(metric, room, kMetricName, model_, lang_),
                      .owner = block(owners_of(metric, model_, lang_), room, kMetricOwner),
                      .value = figures.value,
                      .target = {}};
  if (!figures.target.empty()) shown.target = figures.separator + " " + figures.target;
  const double value = text_width_px(shown.value, kValueSize, FontWeight::bold);
  shown.target =
      clip_to_width(shown.target, room - value - kValueGap, kValueSize, FontWeight::regular);
  if (value > room) {
    shown.value = clip_to_width(shown.value, room, kValueSize, FontWeight::bold);
    shown.target.clear();
  }
  return shown;
}

double Setter::set_metrics(JourneyRow& row, double y) {
  row.metrics_px = y;
  const double top = y + 12;
  double lowest = top + 28;
  for (JourneyColumn& column : row.columns) {
    double at = top;
    for (const Ref<Metric>& ref : model_[story_.stages[column.stage].stage].metrics) {
      if (ref.is_unknown()) continue;
      if (column.metrics.size() == kMostMetrics) {
        ++column.metrics_left_out;
        continue;
      }
      JourneyMetric metric = metric_of(ref.id, column_ - 2 * kStageInset);
      metric.top_px = at;
      at += metric.name.height_px() + kValueLine + metric.owner.height_px() + kMetricGap;
      column.metrics.push_back(std::move(metric));
    }
    column.metrics_end_px = at;
    lowest = std::max(lowest, at + (column.metrics_left_out > 0 ? 20 : 0));
  }
  return lowest + 4;
}

}  // namespace

const JourneyColumn* JourneyLayout::column_of(std::size_t stage) const {
  const std::size_t per_row = rows.front().columns.size();
  const JourneyColumn& column = rows[stage / per_row].columns[stage % per_row];
  const auto has_case = [](const JourneyChip& chip) { return chip.actor == 0; };
  return std::ranges::any_of(column.chips, has_case) ? &column : nullptr;
}

std::size_t JourneyLayout::row_of(std::size_t stage) const {
  return stage / rows.front().columns.size();
}

JourneyLayout lay_out(const JourneyStory& story, const Analysis& analysis, Lang lang) {
  return Setter(story, analysis, lang).set();
}

}  // namespace stratmap
