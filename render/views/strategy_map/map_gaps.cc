#include "render/views/strategy_map/map_gaps.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/rules/rule.h"
#include "engine/rules/wording.h"
#include "render/views/strategy_map/finding_pills.h"
#include "render/views/strategy_map/map_links.h"

namespace stratmap {
namespace {

constexpr double kCasing = 3.4;
constexpr double kPillWidth = 24;
constexpr double kTextSize = 11.5;

Id<Objective> id_of(const Model& model, const Element* element) {
  return id_at<Objective>(
      static_cast<std::size_t>(static_cast<const Objective*>(element) - model.objectives.data()));
}

std::string tooltip_of(const Finding& finding, const Model& model, Lang lang) {
  std::string text(finding.rule->code);
  text.append(": ").append(message_of(finding, model, lang));
  const std::string reasons = to_text(finding.label, finding, model, lang);
  if (!reasons.empty()) text.append("\n").append(reasons);
  return text.append("\n").append(question_of(finding, model, lang));
}

}  // namespace

std::vector<ProposedLink> proposed_links(const Model& model, const CheckResult& result) {
  std::vector<ProposedLink> links;
  for (const Finding& finding : result.findings) {
    if (finding.rule->code != kProposingRule) continue;
    const Subject& link = finding.subjects.front();
    links.push_back({id_of(model, link.element), id_of(model, link.effect), &finding});
  }
  return links;
}

Stroke gap_stroke(const Palette& palette) { return {palette.gap, 2.2, {7, 5}, 1}; }

Group gap_group(const ProposedLink& proposed, const LinkPath& path, const Model& model,
                const Palette& palette, Lang lang) {
  const Stroke stroke = gap_stroke(palette);
  Group outer{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  outer.shapes.push_back(PathShape{.path = path.line,
                                   .fill = {},
                                   .stroke = {palette.paper, stroke.width_px + kCasing, {}, 0.85}});
  Group gap{.handle = {"gap",
                       "",
                       {{"from", model[proposed.from].id},
                        {"to", model[proposed.to].id},
                        {"code", std::string(kProposingRule)}}},
            .tooltip = tooltip_of(*proposed.finding, model, lang),
            .shapes = {},
            .groups = {}};
  gap.shapes.push_back(PathShape{.path = path.line, .fill = {}, .stroke = stroke});
  gap.shapes.push_back(arrow_head(path.tip, path.heading, palette.gap));
  outer.groups.push_back(std::move(gap));
  return outer;
}

std::vector<Shape> gap_mark(const LinkPath& path, std::size_t number, MarkRoom& room,
                            const Palette& palette) {
  const std::optional<Rect> pill = room.place_on(path.line, 0.5, kPillWidth, kPillHeight, number);
  if (!pill) return {};
  room.take(*pill);
  TextShape mark = text_line({pill->center_x(), pill->center_y() + 4}, kTextSize, FontWeight::bold,
                             palette.gap, "?");
  mark.anchor = TextShape::Anchor::middle;
  return {RectShape{*pill, kPillHeight / 2, palette.paper, {palette.gap, 1.5, {}, 1}},
          std::move(mark)};
}

}  // namespace stratmap
