#include "render/views/scorecard.h"

#include <set>
#include <string>

#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/scorecard/scorecard_row.h"
#include "render/views/scorecard/scorecard_words.h"
#include "render/views/scorecard/sparkline.h"
#include "render/words/dates.h"
#include "render/words/metric_figures.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

using namespace scorecard_words;

constexpr double kHeadHeight = 30;
constexpr double kSectionGap = 10;
constexpr double kRowGap = 1;
constexpr double kHeadSize = 13.5;

class ScorecardPainter {
 public:
  ScorecardPainter(const Analysis& analysis, const ViewOptions& options)
      : analysis_(analysis),
        model_(analysis.model),
        palette_(options.theme.palette),
        lang_(options.lang),
        sections_(scorecard_of(analysis)),
        histories_(histories_of(analysis, kSparklinePeriods)) {}

  Scene paint(Paper paper) {
    Scene scene = scene_of(kScorecardView, model_, outline(), lang_);
    scene.groups.push_back(heading_group(heading(kScorecardView, model_, lang_), subtitle(),
                                         kCanvasWidth - 2 * kMargin, kCanvasWidth, palette_));
    scene.groups.push_back(column_heads());
    double y = kSubtitleBottom + 34;
    for (const ScorecardSection& section : sections_) add(section, y, scene);
    set_size(scene, kCanvasWidth, y + kMargin - kSectionGap, paper, palette_);
    return scene;
  }

 private:
  std::string say(Bilingual words) const { return std::string(words.in(lang_)); }

  std::string subtitle() const {
    const std::string day =
        analysis_.today ? say(kStatusOn) + date_text(*analysis_.today, lang_) + " · " : "";
    return day + say(kHowToRead);
  }

  Group column_heads() const;
  void add(const ScorecardSection& section, double& y, Scene& scene);
  Group section_head(const ScorecardSection& section, const Rect& rect) const;
  std::string title_of(const ScorecardSection& section) const;
  const BandColours& colours_of(const ScorecardSection& section) const;
  std::string outline() const;
  std::string in_words(const ScorecardRow& row) const;

  const Analysis& analysis_;
  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  std::vector<ScorecardSection> sections_;
  std::vector<History> histories_;
  std::set<std::string> drawn_;  // metrics: one of several objectives keeps its handle once
};

Group ScorecardPainter::column_heads() const {
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  const auto write = [&](Bilingual words, double x, TextShape::Anchor anchor) {
    TextShape text =
        text_line({x, kSubtitleBottom + 24}, 11.5, FontWeight::medium, palette_.muted, say(words));
    text.anchor = anchor;
    group.shapes.push_back(std::move(text));
  };
  using enum TextShape::Anchor;
  const ScorecardColumns& at = kScorecardColumns;
  write(kObjective, at.objective, start);
  write(kMetric, at.metric, start);
  write(kOwner, at.owner, start);
  write(kTrend, at.trend, start);
  write(kValue, at.value_right, end);
  write(kTarget, at.target_right, end);
  write(kStatus, at.status, start);
  write(kLastPeriods, at.cells, start);
  return group;
}

const BandColours& ScorecardPainter::colours_of(const ScorecardSection& section) const {
  return section.perspective == nullptr ? palette_.unplaced
                                        : palette_.band(section.perspective->kind);
}

std::string ScorecardPainter::title_of(const ScorecardSection& section) const {
  switch (section.kind) {
    case ScorecardSection::Kind::perspective:
      return std::string(model_.name_of(*section.perspective, lang_));
    case ScorecardSection::Kind::other_objectives:
      return say(kOtherObjectives);
    case ScorecardSection::Kind::other_metrics:
      return say(kOtherMetrics);
  }
  return "";
}

// A bar in the colour of the perspective with its name, and how many metrics stand where.
Group ScorecardPainter::section_head(const ScorecardSection& section, const Rect& rect) const {
  Group group{.handle = {"band", section.perspective ? section.perspective->id : "", {}},
              .tooltip = {},
              .shapes = {},
              .groups = {}};
  group.shapes.push_back(RectShape{rect, 8, colours_of(section).strong, {}});
  double x = rect.right() - 14;
  for (const Status status : {Status::none, Status::red, Status::amber, Status::green}) {
    std::size_t count = section.metrics_by_status[static_cast<std::size_t>(status)];
    if (status == Status::none) count += section.without_metric;
    if (count == 0) continue;
    const std::string text = std::to_string(count);
    x -= text_width_px(text, 12, FontWeight::semibold);
    group.shapes.push_back(
        text_line({x, rect.center_y() + 4.3}, 12, FontWeight::semibold, palette_.paper, text));
    x -= 16;
    group.shapes.push_back(CircleShape{{x, rect.center_y()}, 10.5, palette_.paper, {}});
    for (Shape& shape : status_glyph(status, {x, rect.center_y()}, palette_))
      group.shapes.push_back(std::move(shape));
    x -= 24;
  }
  const double room = x - rect.x - 2 * kMargin;
  group.shapes.push_back(text_line(
      {kScorecardColumns.objective, rect.center_y() + 4.8}, kHeadSize, FontWeight::bold,
      palette_.paper, clip_to_width(title_of(section), room, kHeadSize, FontWeight::bold)));
  return group;
}

void ScorecardPainter::add(const ScorecardSection& section, double& y, Scene& scene) {
  const double width = kCanvasWidth - 2 * kMargin;
  scene.groups.push_back(section_head(section, {kMargin, y, width, kHeadHeight}));
  y += kHeadHeight + 2;
  bool tinted = false;
  for (const ScorecardRow& row : section.rows) {
    if (row.is_first) tinted = !tinted;
    const BandColours& colours = colours_of(section);
    Group group = scorecard_row(row,
                                {.analysis = analysis_,
                                 .history = row.metric ? &histories_[row.metric->index()] : nullptr,
                                 .colours = colours,
                                 .back = tinted ? colours.tint : palette_.paper,
                                 .rect = {kMargin, y, width, kScorecardRow},
                                 .lang = lang_},
                                palette_);
    if (row.metric && !drawn_.insert(group.handle.id).second) group.handle = {};
    scene.groups.push_back(std::move(group));
    y += kScorecardRow + kRowGap;
  }
  y += kSectionGap;
}

std::string ScorecardPainter::in_words(const ScorecardRow& row) const {
  std::string text =
      row.objective ? std::string(model_.name_of(model_[*row.objective], lang_)) : "";
  if (!row.metric) return text + ": " + say(kNoMetric) + ".";
  const Metric& metric = model_[*row.metric];
  const Standing& standing = analysis_.standings[row.metric->index()];
  const MetricFigures figures = figures_of(metric, standing, model_, lang_);
  if (!text.empty()) text += ": ";
  text.append(model_.name_of(metric, lang_)).append(" ").append(figures.value);
  if (!figures.target.empty())
    text.append(" ").append(figures.separator).append(" ").append(figures.target);
  if (standing.newest_period)
    text.append(" (").append(period_text(*standing.newest_period, lang_)).append(")");
  text += ", " + say(status_word(standing.status));
  if (const std::string reason = say(standing.reason); !reason.empty()) text += " (" + reason + ")";
  return text + ".";
}

std::string ScorecardPainter::outline() const {
  std::string text;
  for (const ScorecardSection& section : sections_) {
    text += title_of(section) + "\n";
    for (const ScorecardRow& row : section.rows) text += "– " + in_words(row) + "\n";
  }
  return text;
}

std::optional<Bilingual> lacks(const Model& model) {
  if (model.objectives.empty() && model.metrics.empty())
    return Bilingual{"mallissa ei ole tavoitteita eikä mittareita (`objectives`, `metrics`)",
                     "the model has neither objectives nor metrics (`objectives`, `metrics`)"};
  return std::nullopt;
}

}  // namespace

constinit const View kScorecardView{
    .name = "scorecard",
    .title = {"tuloskortti", "balanced scorecard"},
    .says = {"mittarit näkökulmittain: arvo, tavoitearvo, tila ja suunta",
             "metrics by perspective: value, target, status and trend"},
    .draw = scorecard,
    .lacks = lacks,
};

Scene scorecard(const Analysis& analysis, const ViewOptions& options) {
  return ScorecardPainter(analysis, options).paint(options.paper);
}

}  // namespace stratmap
