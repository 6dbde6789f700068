#include "render/views/strategy_map/map_links.h"

#include <set>
#include <utility>

#include "render/views/strategy_map/link_lags.h"
#include "render/views/strategy_map/map_words.h"
#include "render/words/verdict_words.h"

namespace stratmap {
namespace {

constexpr double kHeadLength = 10;
constexpr double kHeadHalfWidth = 4.6;
constexpr double kCasing = 3.4;  // wider than the line by this much
constexpr double kSignFromTip = 19;

// By strength: weak 1.2, medium 1.7, strong 2.6.
double line_width(double strength) {
  if (strength < 0.375) return 1.2;
  if (strength < 0.625) return 1.7;
  return 2.6;
}

Point behind(Point tip, Heading heading, double distance) {
  switch (heading) {
    case Heading::up:
      return {tip.x, tip.y + distance};
    case Heading::down:
      return {tip.x, tip.y - distance};
    case Heading::left:
      return {tip.x + distance, tip.y};
    case Heading::right:
      return {tip.x - distance, tip.y};
  }
  return tip;
}

Point beside(Point point, Heading heading, double distance) {
  const bool upright = heading == Heading::up || heading == Heading::down;
  return upright ? Point{point.x + distance, point.y} : Point{point.x, point.y + distance};
}

std::string tooltip_of(const DrawnLink& drawn, const Model& model, Lang lang) {
  std::string text(model.name_of(model[drawn.from], lang));
  text.append(" → ").append(model.name_of(model[drawn.to], lang));
  text += link_in_words(*drawn.link, lang);
  if (drawn.verdict)
    text.append("\n").append(verdict_sentence(*drawn.verdict, *drawn.link).in(lang));
  if (!drawn.link->notes) return text;
  const std::string_view why = model.text_in(drawn.link->notes->why, lang);
  if (!why.empty()) text.append("\n").append(why);
  return text;
}

}  // namespace

std::vector<DrawnLink> drawn_links(const Model& model) {
  std::vector<DrawnLink> links;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    std::set<Id<Objective>> seen;
    for (const Link& link : model.objectives[i].drives) {
      const bool drawn = link.kind != LinkKind::none && link.to.id.index() != i;
      if (drawn && seen.insert(link.to.id).second)
        links.push_back({id_at<Objective>(i), link.to.id, &link});
    }
  }
  return links;
}

std::string link_in_words(const Link& link, Lang lang) {
  std::string words;
  const auto add = [&](Bilingual word, std::string_view more = "") {
    words.append(words.empty() ? "" : ", ").append(word.in(lang)).append(more);
  };
  if (link.effect == Effect::lowers) add(map_words::kLowers);
  if (link.kind == LinkKind::feedback) add(map_words::kFeedback);
  if (link.kind == LinkKind::funds) add(map_words::kFunds);
  if (line_width(link.strength) < line_width(0.5)) add(map_words::kWeak);
  if (line_width(link.strength) > line_width(0.5)) add(map_words::kStrong);
  if (const std::string lag = lag_text(link, lang); !lag.empty()) add(map_words::kLag, " " + lag);
  return words.empty() ? words : " (" + words + ")";
}

Stroke link_stroke(LinkKind kind, double strength, const Palette& palette) {
  Stroke stroke{palette.link, line_width(strength), {}, 1};
  if (kind == LinkKind::feedback) stroke.dashes = {1, 4};
  if (kind == LinkKind::funds) stroke.dashes = {9, 4, 1, 4};
  return stroke;
}

PathShape arrow_head(Point tip, Heading heading, Colour colour) {
  const Point base = behind(tip, heading, kHeadLength);
  return polygon(
      {tip, beside(base, heading, -kHeadHalfWidth), beside(base, heading, kHeadHalfWidth)}, colour);
}

std::vector<Shape> minus_sign(Point center, const Palette& palette) {
  constexpr double kRadius = 6;
  constexpr double kHalf = 3;
  return {CircleShape{center, kRadius, palette.paper, {palette.red, 1.3, {}, 1}},
          line_between({center.x - kHalf, center.y}, {center.x + kHalf, center.y},
                       {palette.red, 1.7, {}, 1})};
}

std::vector<Shape> link_sign(const DrawnLink& drawn, const LinkPath& path, const Palette& palette) {
  if (drawn.link->effect != Effect::lowers) return {};
  return minus_sign(behind(path.tip, path.heading, kSignFromTip), palette);
}

Group link_group(const DrawnLink& drawn, const LinkPath& path, const Model& model,
                 const Palette& palette, Lang lang) {
  const Stroke stroke = link_stroke(drawn.link->kind, drawn.link->strength, palette);
  Group outer{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  outer.shapes.push_back(PathShape{.path = path.line,
                                   .fill = {},
                                   .stroke = {palette.paper, stroke.width_px + kCasing, {}, 0.85}});
  Group link{.handle = {"link", "", {{"from", model[drawn.from].id}, {"to", model[drawn.to].id}}},
             .tooltip = tooltip_of(drawn, model, lang),
             .shapes = {},
             .groups = {}};
  if (drawn.verdict)
    link.handle.attributes.emplace_back("verdict", std::string(word_of(*drawn.verdict)));
  link.shapes.push_back(PathShape{.path = path.line, .fill = {}, .stroke = stroke});
  link.shapes.push_back(arrow_head(path.tip, path.heading, palette.link));
  outer.groups.push_back(std::move(link));
  return outer;
}

}  // namespace stratmap
