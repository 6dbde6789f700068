#include "render/report/levers_text_dematel.h"

#include <algorithm>

#include "base/number.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/figure_words.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr Noun kRaters = {{"arvioija", "rater"}, {"arvioijaa", "raters"}};

std::string heading(const Dematel& dematel, const TerminalStyle& style) {
  const std::string raters = counted(dematel.raters, kRaters, style.lang);
  const Message text = {.fi = "Mitä työpaja arvioi (DEMATEL, " + raters + ")",
                        .en = "What the workshop rated (DEMATEL, " + raters + ")"};
  return section_heading({text.fi, text.en}, style);
}

std::string table(const Dematel& dematel, const Model& model, const TerminalStyle& style) {
  const Lang lang = style.lang;
  std::vector<DematelFactor> factors = dematel.factors;
  std::ranges::stable_sort(factors, std::greater{}, &DematelFactor::relation);
  const auto say = [&](Bilingual text) { return std::string(text.in(lang)); };
  const FigureRow head{"",
                       {say({"antaa", "gives"}), say({"saa", "receives"}),
                        say({"painoarvo", "prominence"}), say({"suunta", "relation"}), ""}};
  std::vector<FigureRow> rows;
  for (const DematelFactor& factor : factors)
    rows.push_back(
        {std::string(model.name_of(model[factor.objective], lang)),
         {fixed_figure(factor.d, 2, lang), fixed_figure(factor.r, 2, lang),
          fixed_figure(factor.prominence(), 2, lang), signed_figure(factor.relation(), 2, lang),
          factor.relation() > 0 ? say({"syy", "cause"}) : say({"seuraus", "effect"})}});
  return figure_table(head, rows, style) + "\n" +
         sentence_lines(
             say({"Painoarvo = antaa + saa. Suunta = antaa − saa: plus on arvioijien mielestä "
                  "syy, miinus seuraus. Mukana suorat ja välilliset vaikutukset.",
                  "Prominence = gives + receives. Relation = gives − receives: in the eyes of the "
                  "raters plus is a cause, minus an effect. Direct and indirect influence both "
                  "count."}),
             style);
}

// Where the raters are furthest apart; the widest first.
std::string differences(const Dematel& dematel, const Model& model, const TerminalStyle& style) {
  constexpr double kApart = 1;  // of the scale 0–4
  constexpr std::size_t kMost = 3;
  std::vector<RatedInfluence> apart;
  for (const RatedInfluence& each : dematel.influences)
    if (each.deviation && *each.deviation >= kApart) apart.push_back(each);
  if (apart.empty()) return "";
  std::ranges::stable_sort(apart, std::greater{},
                           [](const RatedInfluence& each) { return *each.deviation; });
  apart.resize(std::min(apart.size(), kMost));
  const Lang lang = style.lang;
  std::string text =
      sentence_lines(lang == Lang::fi ? "Arvioijat näkevät eri tavoin (asteikko 0–4):"
                                      : "The raters see it differently (scale 0–4):",
                     style);
  for (const RatedInfluence& each : apart) {
    const std::string way =
        quoted_name(model, each.from, lang) + " → " + quoted_name(model, each.to, lang);
    text += sentence_lines(
        "– " + way + ": " + to_shown(each.lowest, 1, lang) + "–" + to_shown(each.highest, 1, lang) +
            (lang == Lang::fi ? ", keskiarvo " : ", mean ") + fixed_figure(each.mean, 1, lang) +
            (lang == Lang::fi ? ", hajonta " : ", deviation ") +
            fixed_figure(*each.deviation, 1, lang),
        style, 2);
  }
  return text;
}

std::string no_end(const Dematel& dematel, const TerminalStyle& style) {
  const std::string radius = fixed_figure(dematel.spectral_radius, 2, style.lang);
  return sentence_lines(
      style.lang == Lang::fi
          ? "Kokonaisvaikutusta ei voi laskea: arviot ruokkivat toisiaan ilman loppua "
            "(spektraalisäde " +
                radius + "). Vaikuttavatko kaikki todella kaikkeen yhtä paljon?"
          : "The total influence can't be worked out: the ratings feed each other without end "
            "(spectral radius " +
                radius + "). Does everything really act on everything alike?",
      style);
}

}  // namespace

std::string dematel_text(const Dematel& dematel, const Model& model, const TerminalStyle& style) {
  const std::string top = heading(dematel, style);
  if (dematel.factors.empty()) return top + no_end(dematel, style);
  return top + table(dematel, model, style) + differences(dematel, model, style);
}

}  // namespace stratmap
