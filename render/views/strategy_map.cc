#include "render/views/strategy_map.h"

#include <algorithm>

#include "render/layout/map_layout.h"
#include "render/layout/proposed_links.h"
#include "render/views/page.h"
#include "render/views/parts/metric_figures.h"
#include "render/views/strategy_map/finding_pills.h"
#include "render/views/strategy_map/map_frame.h"
#include "render/views/strategy_map/map_gaps.h"
#include "render/views/strategy_map/map_legend.h"
#include "render/views/strategy_map/map_links.h"
#include "render/views/strategy_map/map_outline.h"
#include "render/views/strategy_map/map_words.h"
#include "render/views/strategy_map/objective_box.h"

namespace stratmap {
namespace {

constexpr double kBandPadding = 20;    // above and below a band's label
constexpr double kBandsToLegend = 30;  // to the legend's first baseline
constexpr double kPillFromCorner = 8;

// Kept free of marks whether a pill stands there or not: switching findings on moves nothing.
Rect room_for_pill(const Rect& box) {
  constexpr double kWidest = 52;
  return {box.right() - kPillFromCorner - kWidest, box.y - kPillHeight / 2, kWidest, kPillHeight};
}

MapShape shape_of(const Model& model, const std::vector<Band>& bands,
                  const std::vector<DrawnLink>& links) {
  MapShape shape{
      .box_count = static_cast<std::uint32_t>(model.objectives.size()), .bands = {}, .links = {}};
  for (const Band& band : bands) {
    std::vector<std::uint32_t> boxes;
    for (const Id<Objective> objective : band.objectives) boxes.push_back(objective.value);
    shape.bands.push_back(std::move(boxes));
  }
  for (const DrawnLink& link : links) shape.links.push_back({link.from.value, link.to.value});
  return shape;
}

// Builds the map group by group in paint order: bands, links, boxes, pills, header, legend.
class MapBuilder {
 public:
  MapBuilder(const Analysis& analysis, const ViewOptions& options)
      : analysis_(analysis),
        model_(analysis.model),
        palette_(options.theme.palette),
        lang_(options.lang),
        bands_(bands_of(analysis, palette_, options.lang)),
        links_(drawn_links(analysis.model)) {
    if (options.gaps != nullptr) gaps_ = proposed_links(model_, *options.gaps);
    if (options.findings != nullptr) placed_ = place_findings(model_, *options.findings);
  }

  Scene build(Paper paper) {
    lay_out();
    Scene scene = scene_of(kStrategyMapView, model_,
                           map_outline(analysis_, bands_, links_, gaps_, lang_), lang_);
    Legend legend = legend_below(geometry_.bottom_px + kBandsToLegend, geometry_.canvas_width_px,
                                 legend_needs(), palette_, lang_);
    scene.groups.push_back(header_group(analysis_, geometry_.canvas_width_px, palette_, lang_));
    add_bands(scene);
    add_links(scene);
    add_boxes(scene);
    add_pills(scene);
    add_gaps(scene);
    if (!legend.group.shapes.empty()) scene.groups.push_back(std::move(legend.group));
    if (geometry_.declared_order) scene.remarks.emplace_back(map_words::kDeclaredOrder.in(lang_));
    set_size(scene, geometry_.canvas_width_px,
             geometry_.bottom_px + kBandsToLegend + legend.height_px, paper, palette_);
    return scene;
  }

 private:
  void lay_out();
  LegendNeeds legend_needs() const;
  std::string words_of(const PlacedKnot& knot) const;
  void add_bands(Scene& scene) const;
  void add_links(Scene& scene) const;
  void add_boxes(Scene& scene) const;
  void add_pills(Scene& scene) const;
  void add_gaps(Scene& scene) const;
  const BandColours& colours_of(Id<Objective> objective) const;

  const Analysis& analysis_;
  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  std::vector<Band> bands_;
  std::vector<DrawnLink> links_;
  std::vector<ProposedLink> gaps_;
  PlacedFindings placed_;
  std::vector<BoxTexts> texts_;  // by objective
  MapGeometry geometry_;
  std::vector<LinkPath> gap_paths_;
};

void MapBuilder::lay_out() {
  const MapSpace space{
      .margin_px = kMargin, .label_width_px = kLabelWidth, .top_px = header_height_px(model_)};
  const MapPlan plan = plan_map(shape_of(model_, bands_, links_), space);
  MapHeights heights;
  for (std::size_t i = 0; i < model_.objectives.size(); ++i) {
    texts_.push_back(texts_of(analysis_, id_at<Objective>(i), plan.box_width_px, lang_));
    heights.box_px.push_back(texts_.back().height_px());
  }
  for (const Band& band : bands_)
    heights.band_min_px.push_back(band.label_height_px() + 2 * kBandPadding);
  geometry_ = place(plan, heights);
  std::vector<LinkShape> proposed;
  for (const ProposedLink& gap : gaps_) proposed.push_back({gap.from.value, gap.to.value});
  gap_paths_ = proposed_paths(plan, geometry_, proposed);
}

LegendNeeds MapBuilder::legend_needs() const {
  LegendNeeds needs{.owners = !texts_.empty(),
                    .declared_order = geometry_.declared_order,
                    .findings_elsewhere = placed_.elsewhere};
  if (analysis_.today) needs.status_day = date_text(*analysis_.today, lang_);
  for (const DrawnLink& drawn : links_) {
    needs.causes = needs.causes || drawn.link->kind == LinkKind::cause;
    needs.feedback = needs.feedback || drawn.link->kind == LinkKind::feedback;
    needs.funds = needs.funds || drawn.link->kind == LinkKind::funds;
    needs.lowers = needs.lowers || drawn.link->effect == Effect::lowers;
    needs.several_strengths =
        needs.several_strengths || drawn.link->strength != links_.front().link->strength;
  }
  needs.gaps = !gaps_.empty();
  for (const BoxTexts& texts : texts_) {
    needs.green = needs.green || texts.status == Status::green;
    needs.amber = needs.amber || texts.status == Status::amber;
    needs.red = needs.red || texts.status == Status::red;
    needs.no_metric = needs.no_metric || !texts.has_metric;
    needs.no_status = needs.no_status || (texts.has_metric && texts.status == Status::none);
  }
  for (const auto* places : {&placed_.on_objectives, &placed_.on_perspectives})
    for (const FindingsHere& here : *places) {
      if (!here.knots.empty()) continue;  // its pill shows numbers
      for (const Finding* finding : here.findings) {
        needs.errors = needs.errors || finding->severity == Severity::error;
        needs.warnings = needs.warnings || finding->severity == Severity::warning;
        needs.notes = needs.notes || finding->severity == Severity::note;
      }
    }
  for (const PlacedKnot& knot : placed_.knots) needs.knots.push_back(words_of(knot));
  return needs;
}

std::string MapBuilder::words_of(const PlacedKnot& knot) const {
  std::string words(knot.about == nullptr ? model_.text_in(model_.organization.name, lang_)
                                          : model_.name_of(*knot.about, lang_));
  if (!knot.is_on_map) words.append(" ").append(map_words::kNotOnMap.in(lang_));
  return words;
}

void MapBuilder::add_bands(Scene& scene) const {
  for (std::size_t i = 0; i < bands_.size(); ++i)
    scene.groups.push_back(band_group(bands_[i], geometry_.bands[i], palette_, lang_));
}

void MapBuilder::add_links(Scene& scene) const {
  Group signs{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  for (std::size_t i = 0; i < links_.size(); ++i) {
    if (geometry_.links[i].empty()) continue;
    scene.groups.push_back(link_group(links_[i], geometry_.links[i], model_, palette_, lang_));
    for (Shape& shape : link_sign(links_[i], geometry_.links[i], palette_))
      signs.shapes.push_back(std::move(shape));
  }
  scene.groups.push_back(std::move(signs));
}

const BandColours& MapBuilder::colours_of(Id<Objective> objective) const {
  const auto& perspective = model_[objective].perspective;
  return perspective ? palette_.band(model_[perspective->id].kind) : palette_.unplaced;
}

void MapBuilder::add_boxes(Scene& scene) const {
  for (const Band& band : bands_)
    for (const Id<Objective> id : band.objectives)
      scene.groups.push_back(objective_box(model_[id], texts_[id.index()],
                                           geometry_.boxes[id.index()], colours_of(id), palette_,
                                           lang_));
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
  MarkRoom room{.taken = geometry_.boxes, .lines = {}};
  for (const Rect& box : geometry_.boxes) room.taken.push_back(room_for_pill(box));
  for (const LinkPath& link : geometry_.links)
    for (const Point point : samples_of(link.line, 24)) room.lines.push_back(point);
  Group marks{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  for (std::size_t i = 0; i < gaps_.size(); ++i) {
    if (gap_paths_[i].empty()) continue;
    scene.groups.push_back(gap_group(gaps_[i], gap_paths_[i], model_, palette_, lang_));
    for (Shape& shape : gap_mark(gap_paths_[i], room, palette_))
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
  return MapBuilder(analysis, options).build(options.paper);
}

}  // namespace stratmap
