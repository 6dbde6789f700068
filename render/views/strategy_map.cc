#include "render/views/strategy_map.h"

#include <algorithm>

#include "render/layout/map_layout.h"
#include "render/layout/proposed_links.h"
#include "render/views/page.h"
#include "render/views/strategy_map/finding_pills.h"
#include "render/views/strategy_map/function_map.h"
#include "render/views/strategy_map/legend_needs.h"
#include "render/views/strategy_map/link_lags.h"
#include "render/views/strategy_map/link_verdicts.h"
#include "render/views/strategy_map/map_columns.h"
#include "render/views/strategy_map/map_content.h"
#include "render/views/strategy_map/map_frame.h"
#include "render/views/strategy_map/map_gaps.h"
#include "render/views/strategy_map/map_header.h"
#include "render/views/strategy_map/map_legend.h"
#include "render/views/strategy_map/map_links.h"
#include "render/views/strategy_map/map_outline.h"
#include "render/views/strategy_map/map_remarks.h"
#include "render/views/strategy_map/map_shape.h"
#include "render/views/strategy_map/objective_box.h"

namespace stratmap {
namespace {

constexpr double kBandPadding = 20;    // above and below a band's label
constexpr double kBandsToLegend = 30;  // to the legend's first baseline
constexpr double kPillFromCorner = 8;

// Builds the map group by group in paint order: bands, columns, links, boxes, pills, header,
// legend.
class MapBuilder {
 public:
  MapBuilder(const Analysis& analysis, const ViewOptions& options)
      : analysis_(analysis),
        model_(analysis.model),
        options_(options),
        palette_(options.theme.palette),
        lang_(options.lang),
        content_(content_of(analysis, options, palette_)) {
    if (options.findings != nullptr)
      placed_ = place_findings(model_, *options.findings, content_.shown);
  }

  Scene build() {
    lay_out();
    Scene scene =
        scene_of(kStrategyMapView, model_, map_outline(analysis_, content_, lang_), lang_);
    scene.title = title();
    LegendNeeds needs = legend_needs(analysis_, content_, texts_, placed_, lang_);
    needs.without_graphviz = geometry_.without_graphviz;
    for (const Band& band : content_.bands)
      for (const Id<Objective> id : band.objectives)
        needs.no_theme = needs.no_theme || frame_of(id) == BoxFrame::dashed;
    scene.groups.push_back(
        header_group(analysis_, content_, scene.title, geometry_.canvas_width_px, palette_, lang_));
    add_bands(scene);
    add_links(scene);
    add_boxes(scene);
    add_pills(scene);
    add_gaps(scene);
    // Over all lines, so that none runs over them.
    MarkRoom room(geometry_);
    for (std::size_t i = 0; i < content_.bands.size(); ++i)
      if (content_.bands[i].objectives.empty())
        room.take(empty_band_room(geometry_.bands[i], lang_));
    needs.other_lags = add_signs(scene, room);
    add_gap_marks(scene, room);
    VerdictSigns verdicts =
        verdict_signs(content_, geometry_, room, model_, palette_, lang_);  // last: moves nothing
    std::ranges::move(verdicts.groups, std::back_inserter(scene.groups));
    needs.other_verdicts = std::move(verdicts.without_room);
    Legend legend = legend_below(geometry_.bottom_px + kBandsToLegend, geometry_.canvas_width_px,
                                 needs, palette_, lang_);
    if (!legend.group.shapes.empty()) scene.groups.push_back(std::move(legend.group));
    scene.remarks = map_remarks(model_, content_, geometry_, lang_);
    set_size(scene, geometry_.canvas_width_px,
             geometry_.bottom_px + kBandsToLegend + legend.height_px, options_.paper, palette_);
    return scene;
  }

 private:
  BoxDetail detail() const {
    return options_.paper == Paper::slide_16x9 ? BoxDetail::compact : BoxDetail::full;
  }
  void lay_out();
  std::string title() const;
  void add_bands(Scene& scene) const;
  void add_links(Scene& scene) const;
  std::vector<std::string> add_signs(Scene& scene, MarkRoom& room) const;
  void add_boxes(Scene& scene) const;
  void add_pills(Scene& scene) const;
  void add_gaps(Scene& scene) const;
  void add_gap_marks(Scene& scene, MarkRoom& room) const;
  BoxFrame frame_of(Id<Objective> objective) const;
  const BandColours& colours_of(Id<Objective> objective) const;

  const Analysis& analysis_;
  const Model& model_;
  const ViewOptions& options_;
  const Palette& palette_;
  Lang lang_;
  MapContent content_;
  PlacedFindings placed_;
  std::vector<BoxTexts> texts_;  // by objective
  std::vector<Group> columns_;
  MapGeometry geometry_;
  std::vector<LinkPath> gap_paths_;
};

void MapBuilder::lay_out() {
  const MapShape shape = map_shape(model_, content_, options_.keep);
  MapPlan plan = plan_map(shape, map_space(shape, detail()));
  const ThemeColumns columns(model_, content_.columns, plan.columns, lang_);
  plan.space.top_px = header_height_px(model_, plan.canvas_width_px, lang_) + columns.height_px();
  MapHeights heights;
  for (std::size_t i = 0; i < model_.objectives.size(); ++i) {
    texts_.push_back(texts_of(analysis_, id_at<Objective>(i), detail(), plan.box_width_px, lang_));
    heights.box_px.push_back(texts_.back().height_px());
  }
  for (const Band& band : content_.bands)
    heights.band_min_px.push_back(band.label_height_px() + 2 * kBandPadding);
  geometry_ = place(plan, heights);
  columns_ = columns.groups(geometry_, palette_);
  std::vector<LinkShape> proposed;
  for (const ProposedLink& gap : content_.gaps) proposed.push_back({gap.from.value, gap.to.value});
  gap_paths_ = proposed_paths(plan, geometry_, proposed);
}

std::string MapBuilder::title() const {
  std::string title = heading(kStrategyMapView, model_, lang_);
  if (options_.theme_only)
    title.append(": ").append(model_.name_of(model_[*options_.theme_only], lang_));
  return title;
}

void MapBuilder::add_bands(Scene& scene) const {
  for (std::size_t i = 0; i < content_.bands.size(); ++i)
    scene.groups.push_back(band_group(content_.bands[i], geometry_.bands[i], palette_, lang_));
  scene.groups.insert(scene.groups.end(), columns_.begin(), columns_.end());
}

void MapBuilder::add_links(Scene& scene) const {
  for (std::size_t i = 0; i < content_.links.size(); ++i)
    if (!geometry_.links[i].empty())
      scene.groups.push_back(
          link_group(content_.links[i], geometry_.links[i], model_, palette_, lang_));
}

// Gives the lags for which their arrows have no room, in words.
std::vector<std::string> MapBuilder::add_signs(Scene& scene, MarkRoom& room) const {
  std::vector<std::string> without_room;
  Group signs{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  const auto add = [&](std::vector<Shape> shapes) {
    for (Shape& shape : shapes) signs.shapes.push_back(std::move(shape));
  };
  for (std::size_t i = 0; i < content_.links.size(); ++i) {
    if (geometry_.links[i].empty()) continue;
    add(link_sign(content_.links[i], geometry_.links[i], palette_));
    std::vector<Shape> plate =
        link_lag(content_.links[i], i, geometry_.links[i], room, palette_, lang_);
    const DrawnLink& drawn = content_.links[i];
    if (const std::string lag = lag_text(*drawn.link, lang_); !lag.empty() && plate.empty())
      without_room.push_back(std::string(model_.name_of(model_[drawn.from], lang_))
                                 .append(" → ")
                                 .append(model_.name_of(model_[drawn.to], lang_))
                                 .append(" ")
                                 .append(lag));
    add(std::move(plate));
  }
  scene.groups.push_back(std::move(signs));
  return without_room;
}

const BandColours& MapBuilder::colours_of(Id<Objective> objective) const {
  const auto& perspective = model_[objective].perspective;
  return perspective ? palette_.band(model_[perspective->id].kind) : palette_.unplaced;
}

BoxFrame MapBuilder::frame_of(Id<Objective> objective) const {
  const bool in_column = geometry_.column_of[objective.index()] != kNoColumn;
  return in_column && !model_[objective].theme ? BoxFrame::dashed : BoxFrame::solid;
}

void MapBuilder::add_boxes(Scene& scene) const {
  for (const Band& band : content_.bands)
    for (const Id<Objective> id : band.objectives)
      scene.groups.push_back(objective_box(model_[id], texts_[id.index()],
                                           geometry_.boxes[id.index()], frame_of(id),
                                           colours_of(id), palette_, lang_));
}

void MapBuilder::add_pills(Scene& scene) const {
  for (std::size_t i = 0; i < placed_.on_objectives.size(); ++i) {
    if (placed_.on_objectives[i].findings.empty()) continue;
    const Rect& box = geometry_.boxes[i];
    scene.groups.push_back(finding_pill(placed_.on_objectives[i], model_.objectives[i].id,
                                        box.right() - kPillFromCorner, box.y, model_, palette_,
                                        lang_));
  }
  for (std::size_t i = 0; i < placed_.on_perspectives.size(); ++i) {
    if (placed_.on_perspectives[i].findings.empty()) continue;
    const Rect& band = geometry_.bands[i];
    scene.groups.push_back(finding_pill(placed_.on_perspectives[i], model_.perspectives[i].id,
                                        band.x + kLabelWidth - kPillFromCorner,
                                        band.y + kPillHeight, model_, palette_, lang_));
  }
}

void MapBuilder::add_gaps(Scene& scene) const {
  for (std::size_t i = 0; i < content_.gaps.size(); ++i)
    if (!gap_paths_[i].empty())
      scene.groups.push_back(gap_group(content_.gaps[i], gap_paths_[i], model_, palette_, lang_));
}

void MapBuilder::add_gap_marks(Scene& scene, MarkRoom& room) const {
  Group marks{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  const std::size_t first = geometry_.links.size();  // numbers after those of the map's links
  for (std::size_t i = 0; i < gap_paths_.size(); ++i)
    if (!gap_paths_[i].empty()) room.add_line(gap_paths_[i].line, first + i);
  for (std::size_t i = 0; i < gap_paths_.size(); ++i) {
    if (gap_paths_[i].empty()) continue;
    for (Shape& shape : gap_mark(gap_paths_[i], first + i, room, palette_))
      marks.shapes.push_back(std::move(shape));
  }
  if (!marks.shapes.empty()) scene.groups.push_back(std::move(marks));
}

}  // namespace

constinit const View kStrategyMapView{
    .name = "map",
    .title = {"strategiakartta", "strategy map"},
    .says = {"tavoitteet, niiden yhteydet, mittarit ja omistajat",
             "objectives with their links, metrics and owners"},
    .draw = strategy_map,
    .proposing_rule = kProposingRule,
};

Scene strategy_map(const Analysis& analysis, const ViewOptions& options) {
  Scene map = MapBuilder(analysis, options).build();
  if (!options.function) return map;
  return map_of_function(std::move(map), focus_on(*options.function, analysis), analysis, options,
                         options.theme.palette);
}

}  // namespace stratmap
