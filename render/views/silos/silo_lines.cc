#include "render/views/silos/silo_lines.h"

#include "engine/rules/rule.h"
#include "engine/rules/wording.h"
#include "render/views/silos/silo_words.h"

namespace stratmap {
namespace {

constexpr double kWeakStrength = 0.25;

Group group_of(std::string kind, std::vector<std::pair<std::string, std::string>> attributes) {
  return {.handle = {std::move(kind), "", std::move(attributes)},
          .tooltip = {},
          .shapes = {},
          .groups = {}};
}

}  // namespace

bool is_weak(const TieFigures& tie) { return tie.strength <= kWeakStrength; }

Stroke tie_stroke(double strength, const Palette& palette) {
  if (strength <= kWeakStrength) return {palette.warning, 1.2 + 3 * strength, {2, 4}};
  return {palette.link, 1.2 + 3 * strength, {}};
}

Stroke weak_stroke(const Palette& palette) { return tie_stroke(kWeakStrength, palette); }

Stroke missing_stroke(const Palette& palette) { return {palette.gap, 2.2, {7, 5}}; }

Group tie_group(const SiloTie& tie, const Path& path, const Model& model, const Palette& palette,
                Lang lang) {
  const TieFigures& what = *tie.tie;
  Group group = group_of("tie", {{"from", what.from->id}, {"to", what.to->id}});
  group.tooltip.append(model.name_of(*what.from, lang))
      .append(" – ")
      .append(model.name_of(*what.to, lang));
  if (is_weak(what)) group.tooltip.append(": ").append(silo_words::kWeak.in(lang));
  if (what.is_bridge) group.tooltip.append(": ").append(silo_words::kOnly.in(lang));
  const Stroke stroke = tie_stroke(what.strength, palette);
  if (tie.one.column != tie.other.column)
    group.shapes.push_back(
        PathShape{.path = path, .stroke = {palette.paper, stroke.width_px + 3.5, {}, 0.85}});
  group.shapes.push_back(PathShape{.path = path, .stroke = stroke});
  return group;
}

Group missing_group(const Finding& finding, const Path& path, const Model& model,
                    const Palette& palette, Lang lang) {
  Group group = group_of("gap", {{"from", std::string(finding.subjects[0].id)},
                                 {"to", std::string(finding.subjects[1].id)},
                                 {"code", std::string(finding.rule->code)}});
  group.tooltip = message_of(finding, model, lang);
  group.shapes.push_back(PathShape{.path = path, .stroke = {palette.paper, 5, {}, 0.85}});
  group.shapes.push_back(PathShape{.path = path, .stroke = missing_stroke(palette)});
  return group;
}

}  // namespace stratmap
