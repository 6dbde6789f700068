#include "render/views/silo_map.h"

#include <algorithm>
#include <map>
#include <string>

#include "engine/rules/rule.h"
#include "render/views/page.h"
#include "render/views/parts/legend.h"
#include "render/views/silos/community_column.h"
#include "render/views/silos/function_box.h"
#include "render/views/silos/silo_layout.h"
#include "render/views/silos/silo_lines.h"
#include "render/views/silos/silo_outline.h"
#include "render/views/silos/silo_pills.h"
#include "render/views/silos/silo_words.h"

namespace stratmap {
namespace {

using namespace silo_words;

constexpr double kToLegend = 30;  // from the columns to its first baseline
constexpr double kSummarySize = 13;

class SiloPainter {
 public:
  SiloPainter(const Analysis& analysis, const ViewOptions& options)
      : model_(analysis.model),
        palette_(options.theme.palette),
        lang_(options.lang),
        figures_(function_figures(analysis)),
        shown_(silo_columns(figures_)),
        geometry_(silo_geometry(shown_)) {
    if (options.gaps != nullptr) note_missing(*options.gaps);
  }

  Scene paint(Paper paper) const {
    Scene scene =
        scene_of(kSilosView, model_, silo_outline(shown_, missing_findings_, model_, lang_), lang_);
    const double width = geometry_.canvas_width_px;
    TextShape summary = text_line({width - kMargin, 42}, kSummarySize, FontWeight::semibold,
                                  palette_.ink, silo_summary(shown_, missing_.size(), lang_));
    summary.anchor = TextShape::Anchor::end;
    const double taken =
        text_width_px(summary.runs.front().text, kSummarySize, FontWeight::semibold) + 24;
    scene.groups.push_back(heading_group(heading(kSilosView, model_, lang_),
                                         silo_subtitle(shown_, lang_), width - 2 * kMargin - taken,
                                         width, palette_));
    scene.groups.push_back({.handle = {}, .tooltip = {}, .shapes = {summary}, .groups = {}});
    for (std::size_t i = 0; i < shown_.columns.size(); ++i)
      scene.groups.push_back(community_column(shown_, i, geometry_.columns[i], palette_, lang_));
    for (std::size_t i = 0; i < shown_.ties.size(); ++i)
      scene.groups.push_back(tie_group(shown_.ties[i], geometry_.ties[i], model_, palette_, lang_));
    add_boxes(scene);
    const SiloWays ways = silo_ways(shown_, geometry_, missing_);
    for (std::size_t i = 0; i < missing_.size(); ++i)
      scene.groups.push_back(
          missing_group(*missing_findings_[i], ways.paths[i], model_, palette_, lang_));
    scene.groups.push_back(pills(ways.paths));
    Legend below = legend(ways.bottom_px + kToLegend);
    scene.groups.push_back(std::move(below.group));
    set_size(scene, width, ways.bottom_px + kToLegend + below.height_px, paper, palette_);
    return scene;
  }

 private:
  void note_missing(const CheckResult& gaps);
  void add_boxes(Scene& scene) const;
  Group pills(const std::vector<Path>& missing) const;
  Legend legend(double top_px) const;

  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  NetworkFigures figures_;
  SiloColumns shown_;
  SiloGeometry geometry_;
  std::vector<SiloTie> missing_;
  std::vector<const Finding*> missing_findings_;  // of each
};

void SiloPainter::note_missing(const CheckResult& gaps) {
  std::map<const Element*, SiloPlace> places;
  for (std::uint32_t c = 0; c < shown_.columns.size(); ++c)
    for (std::uint32_t r = 0; r < shown_.columns[c].members.size(); ++r)
      places[shown_.columns[c].members[r]->element] = {c, r};
  for (const Finding& finding : gaps.findings) {
    if (finding.rule->code != kSilosView.proposing_rule || finding.subjects.size() < 2) continue;
    const auto one = places.find(finding.subjects[0].element);
    const auto other = places.find(finding.subjects[1].element);
    if (one == places.end() || other == places.end()) continue;
    missing_.push_back(
        {std::min(one->second, other->second), std::max(one->second, other->second), nullptr});
    missing_findings_.push_back(&finding);
  }
}

void SiloPainter::add_boxes(Scene& scene) const {
  for (std::size_t i = 0; i < shown_.columns.size(); ++i)
    for (std::size_t j = 0; j < shown_.columns[i].members.size(); ++j)
      scene.groups.push_back(function_box(*shown_.columns[i].members[j], geometry_.boxes[i][j],
                                          column_colours(shown_, i, palette_).strong, model_,
                                          palette_, lang_));
}

// Words on what is weak or missing between communities, where there is room for them. Those of weak
// ties come first, so that they stand where they stood without missing ones.
Group SiloPainter::pills(const std::vector<Path>& missing) const {
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  SiloPillRoom room(shown_, geometry_);
  const auto add = [&](const SiloTie& tie, const Path& line, Bilingual says, Colour colour) {
    if (tie.one.column == tie.other.column) return;
    const std::string words(says.in(lang_));
    const std::optional<Rect> place = room.take(line, silo_pill_width(words));
    if (!place) return;
    for (Shape& shape : silo_pill(*place, words, colour, palette_))
      group.shapes.push_back(std::move(shape));
  };
  for (std::size_t i = 0; i < shown_.ties.size(); ++i)
    if (is_weak(*shown_.ties[i].tie))
      add(shown_.ties[i], geometry_.ties[i], kWeakPill, palette_.warning);
  room.add_lines(missing);
  for (std::size_t i = 0; i < missing.size(); ++i)
    add(missing_[i], missing[i], kMissingPill, palette_.gap);
  return group;
}

Legend SiloPainter::legend(double top_px) const {
  LegendSetter legend(top_px, geometry_.canvas_width_px, palette_, lang_);
  legend.heading();
  constexpr double kWidth = 40, kUsualStrength = 0.6;
  const auto line = [&](Bilingual words, const Stroke& stroke) {
    legend.item(kWidth, words, [&](Point at) {
      return std::vector<Shape>{line_between(at, {at.x + kWidth, at.y}, stroke)};
    });
  };
  if (!shown_.ties.empty()) line(kTie, tie_stroke(kUsualStrength, palette_));
  if (std::ranges::any_of(shown_.ties, [](const SiloTie& tie) { return is_weak(*tie.tie); }))
    line(kWeak, weak_stroke(palette_));
  if (!missing_.empty()) line(kMissing, missing_stroke(palette_));
  if (std::ranges::any_of(figures_.actors, &ActorFigures::is_articulation_point))
    legend.item(kLegendGlyph, kCut, [&](Point at) {
      return std::vector<Shape>{cut_sign({at.x + kLegendGlyph / 2, at.y}, palette_)};
    });
  if (shown_.functions_left_out > 0)
    legend.note(std::string(kLeftOut.in(lang_)) + std::to_string(shown_.functions_left_out));
  return std::move(legend).finish();
}

std::optional<Bilingual> lacks(const Model& model) {
  if (model.functions.size() < 2)
    return Bilingual{"mallissa on alle kaksi toimintoa (`functions`)",
                     "the model has fewer than two functions (`functions`)"};
  return std::nullopt;
}

}  // namespace

constinit const View kSilosView{
    .name = "silos",
    .title = {"missä ovat siilot?", "where are the silos?"},
    .says = {"toimintojen yhteisöt, niiden väliset yhteydet ja puuttuvat yhteydet",
             "communities of functions, the ties between them and the missing ones"},
    .draw = silo_map,
    .lacks = lacks,
    .proposing_rule = "SM312",
};

Scene silo_map(const Analysis& analysis, const ViewOptions& options) {
  return SiloPainter(analysis, options).paint(options.paper);
}

}  // namespace stratmap
