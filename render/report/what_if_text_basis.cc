#include "render/report/what_if_text_basis.h"

#include <cmath>

#include "base/number.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/figure_words.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

std::string assumption(const WhatIf& what_if, Lang lang) {
  const auto strength = [&](double share) { return fixed_figure(what_if.gain * share, 2, lang); };
  const std::string gain = to_shown(what_if.gain, 3, lang);
  const std::string draws = to_shown(static_cast<double>(what_if.draws), 0, lang);
  const std::string weak = strength(0.25), medium = strength(0.5), strong = strength(0.75);
  return lang == Lang::fi
             ? "Oletettu, ei mitattu: nuoli välittää eteenpäin " + gain +
                   " × voimakkuutensa verran (heikko " + weak + ", keskivahva " + medium +
                   ", vahva " + strong +
                   ") viiveensä jälkeen. 5–95\u00a0%: jokainen nuoli arvottu " + draws +
                   " kertaa ±50\u00a0%:n sisältä."
             : "Assumed, not measured: of each point an arrow passes on " + gain +
                   " × its strength (weak " + weak + ", medium " + medium + ", strong " + strong +
                   ") after its lag. 5–95\u00a0%: every arrow drawn " + draws +
                   " times from within ±50\u00a0%.";
}

std::string end_of(const FcmCourse& fcm, Lang lang) {
  const bool fi = lang == Lang::fi;
  const std::string steps = std::to_string(fcm.steps), period = std::to_string(fcm.period);
  switch (fcm.end) {
    case FcmEnd::fixed_point:
      return fi ? "asettuu paikoilleen, askelia " + steps : "comes to rest, steps: " + steps;
    case FcmEnd::cycle:
      return fi ? "jää kiertämään, kierroksessa askelia " + period
                : "keeps going round, steps a turn: " + period;
    case FcmEnd::neither:
      return fi ? "ei asetu eikä toistu, askelia " + steps
                : "neither rests nor repeats, steps: " + steps;
  }
  return "";
}

std::string fcm_words(const FcmCourse& fcm, Lang lang) {
  constexpr Bilingual kName{"FCM (sumea kognitiivinen kartta, ei viiveitä): ",
                            "FCM (fuzzy cognitive map, no lags): "};
  constexpr Bilingual kWherever{" – lähdöstä riippumatta samaan kohtaan",
                                "; at the same point, wherever it starts"};
  std::string text = std::string(kName.in(lang)) + end_of(fcm, lang);
  if (fcm.has_one_fixed_point) text += kWherever.in(lang);
  return text + ".";
}

// Whether what comes after the horizon is worth a word: a tenth of what there is by then.
bool goes_on(const ObjectiveEffect& effect) {
  constexpr double kWorthAWord = 0.1;  // points
  const double further = std::abs(*effect.steady - effect.course.end);
  return further >= kWorthAWord && further >= std::abs(effect.course.end) / 10;
}

std::string in_the_end(const WhatIf& what_if, const Model& model, Lang lang) {
  constexpr std::size_t kMostNamed = 5;
  std::vector<std::string> further;
  for (const ObjectiveEffect& effect : what_if.effects)
    if (goes_on(effect))
      further.push_back(quoted_name(model, effect.objective, lang) + " " +
                        points_figure(*effect.steady, lang));
  if (further.empty())
    return lang == Lang::fi ? "Kun kaikki on ehtinyt perille, luvut ovat lähes samat."
                            : "When all has come through, the figures are nearly the same.";
  const std::string named = listed(further, kMostNamed, lang);
  return lang == Lang::fi
             ? "Kun kaikki on ehtinyt perille: " + named + "; muut lähes ennallaan."
             : "When all has come through: " + named + "; the others nearly as they are.";
}

std::string no_end(const WhatIf& what_if, const Model& model, Lang lang) {
  std::vector<Id<Objective>> ring = what_if.cycle;
  if (!ring.empty()) ring.push_back(ring.front());
  const std::string way = named_way(model, ring, lang), months = months_text(what_if, lang);
  const std::string radius = fixed_figure(what_if.spectral_radius, 2, lang);
  return lang == Lang::fi ? "Vaikutus ei asetu koskaan: kehä " + way +
                                " vahvistaa itseään joka kierroksella (spektraalisäde " + radius +
                                "). Luvut pätevät vain " + months +
                                " kuukauden päähän. Onko kehän jokainen nuoli näin vahva?"
                          : "It never settles: the ring " + way +
                                " feeds itself on every turn (spectral radius " + radius +
                                "). The figures hold for " + months +
                                " only. Is every arrow of the ring that strong?";
}

}  // namespace

std::string basis_text(const WhatIf& what_if, const TerminalStyle& style) {
  std::string text = sentence_lines(assumption(what_if, style.lang), style);
  if (what_if.fcm) text += fcm_text(*what_if.fcm, style);
  return text;
}

std::string fcm_text(const FcmCourse& fcm, const TerminalStyle& style) {
  return sentence_lines(fcm_words(fcm, style.lang), style);
}

std::string end_text(const WhatIf& what_if, const Model& model, const TerminalStyle& style) {
  return sentence_lines(what_if.converges ? in_the_end(what_if, model, style.lang)
                                          : no_end(what_if, model, style.lang),
                        style);
}

std::string months_text(const WhatIf& what_if, Lang lang) {
  constexpr Noun kMonths = {{"", "month"}, {"", "months"}};
  if (lang == Lang::fi) return std::to_string(what_if.horizon_months);
  return counted(what_if.horizon_months, kMonths, lang);
}

}  // namespace stratmap
