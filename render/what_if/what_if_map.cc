#include "render/what_if/what_if_map.h"

#include <algorithm>

#include "base/number.h"
#include "render/layout/wrap.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/figure_words.h"
#include "render/report/report.h"
#include "render/views/page.h"
#include "render/views/parts/legend.h"
#include "render/views/strategy_map.h"
#include "render/views/strategy_map/corner_tags.h"
#include "render/views/strategy_map/drawn_map.h"
#include "render/what_if/effect_plates.h"
#include "render/what_if/untouched.h"

namespace stratmap {
namespace {

constexpr double kNoteSize = 12.5;
constexpr double kNoteLine = 18;

constexpr Bilingual kHeading{"Entä jos", "What if"};

std::string change_in_words(const WhatIf& what_if, const Model& model, Lang lang) {
  std::vector<std::string> changes;
  for (const Change& change : what_if.changes)
    changes.push_back(quoted_name(model, change.objective, lang) +
                      (change.points > 0 ? " +" : " ") + to_shown(change.points, 6, lang));
  constexpr Noun kMonths = {{"kuukausi", "month"}, {"kuukautta", "months"}};
  const std::string months = counted(what_if.horizon_months, kMonths, lang);
  return std::string(kHeading.in(lang)) + ": " + listed(changes, 3, lang) +
         (lang == Lang::fi ? " pistettä – kartan oletuksilla, " + months + " eteenpäin"
                           : " points – as the map assumes, " + months + " ahead");
}

std::string assumption(const WhatIf& what_if, Lang lang) {
  const std::string gain = to_shown(what_if.gain, 3, lang);
  return lang == Lang::fi ? "Oletettu, ei mitattu: nuoli välittää eteenpäin " + gain +
                                " × voimakkuutensa verran viiveensä jälkeen."
                          : "Assumed, not measured: of each point an arrow passes on " + gain +
                                " × its strength after its lag.";
}

std::string conflict(const ObjectiveEffect& effect, const Model& model, Lang lang) {
  const auto way = [&](const EffectPath& path) {
    return named_way(model, path.objectives, lang) + " (" + signed_figure(path.points, 1, lang) +
           ")";
  };
  return "↕ " + quoted_name(model, effect.objective, lang) + ": " + way(effect.parts.up) +
         (lang == Lang::fi ? ", mutta " : ", but ") + way(effect.parts.down);
}

// What stands below the map in words, the strongest conflicts first.
std::vector<std::string> notes_of(const WhatIf& what_if, const Model& model, Lang lang) {
  constexpr std::size_t kMostConflicts = 3;
  std::vector<const ObjectiveEffect*> conflicts;
  for (const ObjectiveEffect& effect : what_if.effects)
    if (touch_of(effect) == Touch::both_ways && !effect.parts.is_passed_on())
      conflicts.push_back(&effect);
  const auto size = [](const ObjectiveEffect* effect) {
    return effect->parts.positive - effect->parts.negative;
  };
  std::ranges::stable_sort(conflicts, std::greater{}, size);
  if (conflicts.size() > kMostConflicts) conflicts.resize(kMostConflicts);
  std::vector<std::string> notes;
  for (const ObjectiveEffect* effect : conflicts) notes.push_back(conflict(*effect, model, lang));
  notes.push_back(assumption(what_if, lang));
  return notes;
}

const ObjectiveEffect* first_of(const WhatIf& what_if, Touch touch) {
  const auto found = std::ranges::find_if(
      what_if.effects, [&](const ObjectiveEffect& each) { return touch_of(each) == touch; });
  return found == what_if.effects.end() ? nullptr : &*found;
}

// What the plates mean, each by one that stands on the map.
double add_legend(Scene& scene, const WhatIf& what_if, const Palette& palette, Lang lang) {
  constexpr std::pair<Touch, Bilingual> kMeanings[] = {
      {Touch::set, {"asetettu muutos, pisteinä", "the change that is set, in points"}},
      {Touch::raised,
       {"nousee; 90\u00a0% siitä tässä ajassa", "rises; 90\u00a0% of it within this time"}},
      {Touch::lowered, {"laskee", "falls"}},
      {Touch::both_ways, {"vetää kahteen suuntaan", "pulls both ways"}},
  };
  LegendSetter legend(scene.height_px, scene.width_px, palette, lang);
  legend.heading(kHeading);
  for (const auto& [touch, meaning] : kMeanings) {
    const ObjectiveEffect* effect = first_of(what_if, touch);
    if (effect == nullptr) continue;
    const std::string text = plate_text(*effect, touch, lang);
    const Touch shown = touch;
    legend.item(tag_width_px(text), meaning,
                [&](Point at) { return effect_plate(text, shown, at, palette); });
  }
  legend.note(lang == Lang::fi ? "sävy: mitä enemmän, sitä vahvempi · haalea: ei liiku"
                               : "tint: the more, the stronger · faded: does not move");
  return add_below(scene, std::move(legend).finish());
}

double add_notes(Scene& scene, double top, const std::vector<std::string>& notes,
                 const Palette& palette) {
  const double room = scene.width_px - 2 * kMargin;
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  double y = top;
  for (const std::string& note : notes) {
    for (std::string& line : wrap(note, {.width_px = room, .size_px = kNoteSize})) {
      TextShape shape =
          text_line({kMargin, y}, kNoteSize, FontWeight::regular, palette.ink, std::move(line));
      shape.room_px = room;
      group.shapes.push_back(std::move(shape));
      y += kNoteLine;
    }
  }
  scene.groups.push_back(std::move(group));
  return y;
}

std::string outline_of(const WhatIf& what_if, const Model& model, const std::string& subtitle,
                       const std::vector<std::string>& notes, Lang lang) {
  std::string text = subtitle + ".\n";
  for (const ObjectiveEffect& effect : what_if.effects)
    if (const auto touch = touch_of(effect))
      text += std::string(model.name_of(model[effect.objective], lang)) + ": " +
              plate_text(effect, *touch, lang) + "\n";
  for (const std::string& note : notes) text += note + "\n";
  return text;
}

}  // namespace

Scene what_if_map(const WhatIf& what_if, const Analysis& analysis, const ViewOptions& options) {
  const Model& model = analysis.model;
  const Palette& palette = options.theme.palette;
  const Lang lang = options.lang;
  Scene scene = strategy_map(analysis, options);
  const std::string subtitle = change_in_words(what_if, model, lang);
  const std::vector<std::string> notes = notes_of(what_if, model, lang);
  scene.title += std::string(": ") + std::string(kHeading.in(lang));
  scene.outline = outline_of(what_if, model, subtitle, notes, lang) + scene.outline;
  scene.prefix += "-what-if";
  set_subtitle(scene, subtitle, palette);
  fade_untouched(what_if, model, palette, scene);
  add_plates(what_if, model, palette, lang, scene);
  double y = add_legend(scene, what_if, palette, lang);
  y = add_notes(scene, y + 8, notes, palette);
  extend(scene, y, options.paper, palette);
  return finished(std::move(scene), analysis, options);
}

}  // namespace stratmap
