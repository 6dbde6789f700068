#include "render/views/silo_map.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "base/number.h"
#include "engine/rules/rule.h"
#include "engine/rules/wording.h"
#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/legend.h"
#include "render/views/silos/silo_layout.h"
#include "render/views/silos/silo_words.h"

namespace stratmap {
namespace {

using namespace silo_words;

constexpr double kRadius = 12;
constexpr double kWeakStrength = 0.25;

Group group_of(std::string kind, std::string id) {
  return {
      .handle = {std::move(kind), std::move(id), {}}, .tooltip = {}, .shapes = {}, .groups = {}};
}

// Columns are told apart by place and number; their colours only repeat it.
const BandColours& colours_of(std::size_t column, const SiloColumn& what, const Palette& palette) {
  const std::array<const BandColours*, 5> colours = {
      &palette.financial, &palette.customer, &palette.process, &palette.learning, &palette.other};
  return what.has_ties ? *colours[column % colours.size()] : palette.unplaced;
}

class SiloPainter {
 public:
  SiloPainter(const Analysis& analysis, const ViewOptions& options)
      : model_(analysis.model),
        palette_(options.theme.palette),
        lang_(options.lang),
        gaps_(options.gaps),
        figures_(function_figures(analysis)),
        shown_(silo_columns(figures_)),
        geometry_(silo_geometry(shown_)) {
    for (std::uint32_t c = 0; c < shown_.columns.size(); ++c)
      for (std::uint32_t r = 0; r < shown_.columns[c].members.size(); ++r)
        places_[shown_.columns[c].members[r]->element] = {c, r};
    note_missing();
  }

  Scene paint(Paper paper) const {
    Scene scene = scene_of(kSilosView, model_, outline(), lang_);
    const double width = geometry_.canvas_width_px;
    scene.groups.push_back(heading_group(heading(kSilosView, model_, lang_), subtitle(),
                                         width - 2 * kMargin, width, palette_));
    for (std::size_t i = 0; i < shown_.columns.size(); ++i) scene.groups.push_back(column(i));
    for (std::size_t i = 0; i < shown_.ties.size(); ++i) scene.groups.push_back(tie(i));
    for (std::size_t i = 0; i < shown_.columns.size(); ++i)
      for (std::size_t j = 0; j < shown_.columns[i].members.size(); ++j)
        scene.groups.push_back(box(i, j));
    const std::vector<Path> ways = silo_ways(geometry_, missing_);
    for (std::size_t i = 0; i < missing_.size(); ++i) scene.groups.push_back(gap(i, ways[i]));
    Legend below = legend();
    scene.groups.push_back(std::move(below.group));
    set_size(scene, width, geometry_.bottom_px + 30 + below.height_px, paper, palette_);
    return scene;
  }

 private:
  std::string say(Bilingual words) const { return std::string(words.in(lang_)); }
  std::string name_of(const Element& element) const {
    return std::string(model_.name_of(element, lang_));
  }
  std::string title_of(std::size_t number) const {
    return shown_.columns[number].has_ties ? say(kCommunity) + std::to_string(number + 1)
                                           : say(kWithoutTies);
  }
  std::string percent(double share) const { return to_shown(100 * share, 0, lang_) + "\u00A0%"; }
  // "" where there is nothing to say.
  std::string inside_words(const SiloColumn& column) const {
    if (!column.has_ties) return say(kNobody);
    if (!shown_.has_shares) return "";
    return percent(column.inside()) + say(kStayInside) + " (" + say(kByChance) +
           percent(column.inside_by_chance) + ")";
  }

  void note_missing();
  std::string subtitle() const;
  Group column(std::size_t number) const;
  void add_meter(Group& group, const SiloColumn& column, const Rect& rect, Colour colour) const;
  Group tie(std::size_t number) const;
  Group box(std::size_t column, std::size_t row) const;
  Group gap(std::size_t number, const Path& path) const;
  Legend legend() const;
  std::string outline() const;

  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  const CheckResult* gaps_;
  NetworkFigures figures_;
  SiloColumns shown_;
  SiloGeometry geometry_;
  std::map<const Element*, SiloPlace> places_;
  std::vector<SiloTie> missing_;
  std::vector<const Finding*> missing_findings_;  // of each
};

Stroke stroke_of(double strength, const Palette& palette) {
  Stroke stroke{palette.link, 1.2 + 3 * strength, {}};
  if (strength <= kWeakStrength) stroke.dashes = {2, 4};
  return stroke;
}

void SiloPainter::note_missing() {
  if (gaps_ == nullptr) return;
  for (const Finding& finding : gaps_->findings) {
    if (finding.rule->code != kSilosView.proposing_rule || finding.subjects.size() < 2) continue;
    const auto one = places_.find(finding.subjects[0].element);
    const auto other = places_.find(finding.subjects[1].element);
    if (one == places_.end() || other == places_.end()) continue;
    missing_.push_back(
        {std::min(one->second, other->second), std::max(one->second, other->second), nullptr});
    missing_findings_.push_back(&finding);
  }
}

bool shows_unit(const ActorFigures& actor) {
  return actor.unit != nullptr && actor.unit != actor.element;
}

std::string SiloPainter::subtitle() const {
  const bool units = std::ranges::any_of(shown_.columns, [](const SiloColumn& column) {
    return std::ranges::any_of(column.members,
                               [](const ActorFigures* actor) { return shows_unit(*actor); });
  });
  return say(kSubtitle) + (units ? say(kUnitsToo) : "") + (shown_.has_shares ? say(kMeterToo) : "");
}

Group SiloPainter::column(std::size_t number) const {
  const SiloColumn& column = shown_.columns[number];
  const Rect& rect = geometry_.columns[number];
  const BandColours& colours = colours_of(number, column, palette_);
  Group group = group_of("community", std::to_string(number));
  const std::string inside = inside_words(column);
  group.tooltip = title_of(number) + (inside.empty() ? "" : ": " + inside);
  group.shapes.push_back(RectShape{rect, kRadius, colours.tint, {colours.strong, 1.3}});
  group.shapes.push_back(
      RectShape{{rect.x, rect.y, rect.width, kSiloHead}, kRadius, colours.strong, {}});
  TextShape title = text_line({rect.center_x(), rect.y + 25}, 14.5, FontWeight::bold,
                              palette_.paper, title_of(number));
  title.anchor = TextShape::Anchor::middle;
  title.room_px = rect.width;
  group.shapes.push_back(std::move(title));
  add_meter(group, column, rect, colours.strong);
  return group;
}

// How many of the members' ties stay inside, with a mark where chance would put it.
void SiloPainter::add_meter(Group& group, const SiloColumn& column, const Rect& rect,
                            Colour colour) const {
  constexpr double kInset = 16, kSize = 11;
  const Rect meter{rect.x + kInset, rect.bottom() - 24, rect.width - 2 * kInset, 8};
  const std::string words = inside_words(column);
  if (words.empty()) return;
  TextShape text = text_line({meter.x, meter.y - 9}, kSize, FontWeight::medium, palette_.ink,
                             clip_to_width(words, meter.width, kSize, FontWeight::medium));
  text.room_px = meter.width;
  group.shapes.push_back(std::move(text));
  if (!column.has_ties) return;
  group.shapes.push_back(RectShape{meter, 4, palette_.paper, {colour, 1.2}});
  group.shapes.push_back(
      RectShape{{meter.x, meter.y, meter.width * column.inside(), meter.height}, 4, colour, {}});
  const double chance = meter.x + meter.width * column.inside_by_chance;
  group.shapes.push_back(
      line_between({chance, meter.y - 4}, {chance, meter.bottom() + 4}, {palette_.ink, 1.8}));
}

Group SiloPainter::tie(std::size_t number) const {
  const TieFigures& what = *shown_.ties[number].tie;
  Group group = group_of("tie", "");
  group.handle.attributes = {{"from", what.from->id}, {"to", what.to->id}};
  group.tooltip = name_of(*what.from) + " – " + name_of(*what.to);
  if (what.is_bridge) group.tooltip += ": " + say(kOnly);
  const Path& path = geometry_.ties[number];
  Stroke casing{palette_.paper, stroke_of(what.strength, palette_).width_px + 3.5, {}, 0.85};
  if (shown_.ties[number].one.column != shown_.ties[number].other.column)
    group.shapes.push_back(PathShape{.path = path, .stroke = casing});
  group.shapes.push_back(PathShape{.path = path, .stroke = stroke_of(what.strength, palette_)});
  return group;
}

// A diamond: who holds parts together.
PathShape cut_sign(Point c, const Palette& palette) {
  PathShape sign =
      polygon({{c.x, c.y - 7}, {c.x + 7, c.y}, {c.x, c.y + 7}, {c.x - 7, c.y}}, palette.warning);
  sign.stroke = {palette.paper, 1.5};
  return sign;
}

Group SiloPainter::box(std::size_t column, std::size_t row) const {
  constexpr double kSize = 13, kUnitSize = 10.5;
  const ActorFigures& actor = *shown_.columns[column].members[row];
  const Rect& rect = geometry_.boxes[column][row];
  Group group = group_of("function", actor.element->id);
  group.tooltip = name_of(*actor.element);
  if (actor.is_articulation_point) group.tooltip += ": " + say(kCut);
  group.shapes.push_back(RectShape{
      rect, 9, palette_.paper, {colours_of(column, shown_.columns[column], palette_).strong, 1.5}});
  const auto add = [&](const std::string& text, double y, double size, FontWeight weight,
                       Colour colour) {
    const double room = rect.width - 20;
    TextShape line = text_line({rect.center_x(), y}, size, weight, colour,
                               clip_to_width(text, room, size, weight));
    line.anchor = TextShape::Anchor::middle;
    line.room_px = room;
    group.shapes.push_back(std::move(line));
  };
  const bool has_unit = shows_unit(actor);
  add(name_of(*actor.element), rect.center_y() + (has_unit ? -2 : 4.6), kSize, FontWeight::semibold,
      palette_.ink);
  if (has_unit)
    add(name_of(*actor.unit), rect.center_y() + 14, kUnitSize, FontWeight::regular, palette_.muted);
  if (actor.is_articulation_point)
    group.shapes.push_back(cut_sign({rect.right() - 12, rect.y}, palette_));
  return group;
}

Group SiloPainter::gap(std::size_t number, const Path& path) const {
  const Finding& finding = *missing_findings_[number];
  Group group = group_of("gap", "");
  group.handle.attributes = {{"from", std::string(finding.subjects[0].id)},
                             {"to", std::string(finding.subjects[1].id)},
                             {"code", std::string(kSilosView.proposing_rule)}};
  group.tooltip = message_of(finding, model_, lang_);
  group.shapes.push_back(PathShape{.path = path, .stroke = {palette_.paper, 5, {}, 0.85}});
  group.shapes.push_back(PathShape{.path = path, .stroke = {palette_.gap, 2.2, {7, 5}}});
  return group;
}

Legend SiloPainter::legend() const {
  LegendSetter legend(geometry_.bottom_px + 30, geometry_.canvas_width_px, palette_, lang_);
  legend.heading();
  constexpr double kWidth = 40;
  const auto line = [&](Point at, const Stroke& stroke) {
    return std::vector<Shape>{line_between(at, {at.x + kWidth, at.y}, stroke)};
  };
  bool any_weak = false, any_cut = false;
  for (const SiloTie& tie : shown_.ties) any_weak = any_weak || tie.tie->strength <= kWeakStrength;
  for (const ActorFigures& actor : figures_.actors)
    any_cut = any_cut || actor.is_articulation_point;
  if (!shown_.ties.empty())
    legend.item(kWidth, kTie, [&](Point at) { return line(at, stroke_of(0.6, palette_)); });
  if (any_weak)
    legend.item(kWidth, kWeak,
                [&](Point at) { return line(at, stroke_of(kWeakStrength, palette_)); });
  if (!missing_.empty())
    legend.item(kWidth, kMissing, [&](Point at) { return line(at, {palette_.gap, 2.2, {7, 5}}); });
  if (any_cut)
    legend.item(kLegendGlyph, kCut, [&](Point at) {
      return std::vector<Shape>{cut_sign({at.x + kLegendGlyph / 2, at.y}, palette_)};
    });
  if (shown_.functions_left_out > 0)
    legend.note((lang_ == Lang::fi ? "Kuvasta puuttuvat pienimmät yhteisöt; toimintoja: "
                                   : "The smallest communities are left out; functions: ") +
                std::to_string(shown_.functions_left_out));
  return std::move(legend).finish();
}

std::string SiloPainter::outline() const {
  std::string text;
  for (std::size_t i = 0; i < shown_.columns.size(); ++i) {
    const SiloColumn& column = shown_.columns[i];
    text += title_of(i) + ": ";
    for (std::size_t j = 0; j < column.members.size(); ++j)
      text += (j == 0 ? "" : ", ") + name_of(*column.members[j]->element);
    const std::string inside = inside_words(column);
    text += (inside.empty() ? "" : ". " + inside) + ".\n";
  }
  for (const SiloTie& tie : shown_.ties)
    if (tie.one.column != tie.other.column)
      text += name_of(*tie.tie->from) + " – " + name_of(*tie.tie->to) + "\n";
  for (const Finding* finding : missing_findings_)
    text += message_of(*finding, model_, lang_) + "\n";
  return text;
}

std::optional<Bilingual> lacks(const Model& model) {
  if (model.functions.size() < 2)
    return Bilingual{"mallissa ei ole kahta toimintoa (`functions`)",
                     "the model has not two functions (`functions`)"};
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
