#include "render/views/strategy_map/focus_lists.h"

#include <algorithm>
#include <initializer_list>

#include "render/views/strategy_map/focus_words.h"
#include "render/views/strategy_map/map_words.h"
#include "render/words/metric_figures.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

using namespace focus_words;

enum class Owners : std::uint8_t { told, left_out };

std::string owners_of(const Objective& objective, const Model& model, Lang lang) {
  std::string names;
  for (const Ref<Function>& owner : objective.owners)
    names.append(names.empty() ? "" : " + ")
        .append(owner.is_unknown() ? map_words::kUnknownOwner.in(lang)
                                   : model.name_of(model[owner.id], lang));
  return names.empty() ? std::string(map_words::kNoOwner.in(lang)) : names;
}

std::string objectives_of(const FunctionFocus& focus, std::initializer_list<BoxRole> roles,
                          Owners owners, const Model& model, Lang lang) {
  std::string text;
  for (std::size_t i = 0; i < focus.roles.size(); ++i) {
    if (std::find(roles.begin(), roles.end(), focus.roles[i]) == roles.end()) continue;
    text.append(text.empty() ? "" : "; ").append(model.name_of(model.objectives[i], lang));
    if (owners == Owners::told) text += " (" + owners_of(model.objectives[i], model, lang) + ")";
  }
  return text;
}

std::string metrics_of(const FunctionFocus& focus, const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  std::string text;
  for (const Id<Metric> id : focus.metrics) {
    const Standing& standing = analysis.standings[id.index()];
    const MetricFigures figures = figures_of(model[id], standing, model, lang);
    text.append(text.empty() ? "" : "; ").append(model.name_of(model[id], lang));
    if (standing.value) text += " " + figures.value;
    text.append(" (").append(status_word(standing.status).in(lang)).append(")");
  }
  return text;
}

std::string number(std::size_t count) { return std::to_string(count); }

}  // namespace

std::vector<FocusList> focus_lists(const FunctionFocus& focus, const Analysis& analysis,
                                   Lang lang) {
  const Model& model = analysis.model;
  using enum BoxRole;
  std::vector<FocusList> lists{
      {kOwned, objectives_of(focus, {owned}, Owners::left_out, model, lang)},
      {kCarried, objectives_of(focus, {carried}, Owners::told, model, lang)},
      {kMetrics, metrics_of(focus, analysis, lang)},
      {kCauses, objectives_of(focus, {cause, both}, Owners::told, model, lang)},
      {kEffects, objectives_of(focus, {effect, both}, Owners::told, model, lang)}};
  std::erase_if(lists, [](const FocusList& list) { return list.items.empty(); });
  return lists;
}

std::string focus_in_figures(const FunctionFocus& focus, Lang lang) {
  using enum BoxRole;
  const std::size_t own = focus.count(owned), helped = focus.count(carried);
  const std::size_t causes = focus.count(cause) + focus.count(both);
  const std::size_t effects = focus.count(effect) + focus.count(both);
  if (lang == Lang::fi)
    return number(own) + (own == 1 ? " oma tavoite" : " omaa tavoitetta") + ", mukana " +
           number(helped) + " muussa · nojaa " + number(causes) + " muuhun · " + number(effects) +
           (effects == 1 ? " muu nojaa siihen" : " muuta nojaa siihen");
  return number(own) + (own == 1 ? " objective" : " objectives") + " of its own, takes part in " +
         number(helped) + (helped == 1 ? " other" : " others") + " · depends on " + number(causes) +
         (causes == 1 ? " other" : " others") + " · " + number(effects) +
         (effects == 1 ? " other depends on it" : " others depend on it");
}

}  // namespace stratmap
