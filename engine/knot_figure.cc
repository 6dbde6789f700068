#include "engine/knot_figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

#include "engine/metrics/rollup_scores.h"
#include "engine/metrics/score.h"
#include "engine/rules/rule.h"
#include "engine/rules/wording.h"

namespace stratmap {
namespace {

// Which figure of a rule is told, in a few words. Of several for one rule the first that is there.
struct Telling {
  std::string_view code;
  FigureKind kind;
  std::string_view figure;
  Wording text;
};

constexpr std::array kTellings = {
    Telling{
        "SM306",
        FigureKind::count,
        "ties",
        {"yhteyksiä {ties}, muita toimintoja {others}", "{ties} ties, {others} other functions"}},
    Telling{"SM307",
            FigureKind::count,
            "inside",
            {"{ties} yhteydestä {inside} jää sisälle", "{inside} of {ties} ties stay inside"}},
    Telling{"SM402", FigureKind::count, "count", {"{count} omistajaa", "{count} owners"}},
    Telling{"SM403",
            FigureKind::share,
            "sales-share",
            {"{sales-share}\u00A0% asiakkuuksista myynnin tai markkinoinnin johdossa",
             "{sales-share}% of the customer relationships led by sales or marketing"}},
    Telling{"SM404", FigureKind::count, "count", {"{count} omistajaa", "{count} owners"}},
    Telling{"SM406",
            FigureKind::count,
            "kinds",
            {"{functions} toimintoa, {kinds} käsitystä asiakkaasta",
             "{functions} functions, {kinds} ideas of the customer"}},
    Telling{"SM409",
            FigureKind::rating,
            "rating",
            {"oma arvio {rating}/5, muiden mediaani {other}/5",
             "own rating {rating}/5, the median of the others {other}/5"}},
    Telling{"SM501",
            FigureKind::share,
            "chosen-share",
            {"{chosen} {chosen-share}\u00A0%, {other} {other-share}\u00A0%",
             "{chosen} {chosen-share}%, {other} {other-share}%"}},
    Telling{"SM503",
            FigureKind::share,
            "agreeing",
            {"{count} vastaajasta {agreeing} samaa mieltä", "{agreeing} of {count} agree"}},
    Telling{"SM505",
            FigureKind::count,
            "met",
            {"{assessed} näytöstä {met} tukee", "{met} of {assessed} pieces of evidence"}},
    Telling{"SM506",
            FigureKind::count,
            "present",
            {"{expected} asiasta {present} mitataan", "{present} of {expected} things measured"}},
    Telling{"SM516",
            FigureKind::rating,
            "to",
            {"tasolta {from} tasolle {to}", "from level {from} to {to}"}},
    Telling{"SM612",
            FigureKind::share,
            "weight",
            {"{weight}\u00A0% palkkiosta", "{weight}% of the reward"}},
    Telling{"SM701",
            FigureKind::count,
            "required",
            {"{required} {required#yhteinen asia|yhteistä asiaa} kartalla",
             "{required} {required#matter|matters} in common on the map"}},
    Telling{"SM706",
            FigureKind::rating,
            "low",
            {"{missing}: {low}/5, suurin kolmesta {high}/5",
             "{missing} {low}/5, the highest of the three {high}/5"}},
    Telling{"SM802",
            FigureKind::count,
            "handoffs",
            {"{stages} vaihetta, {handoffs} {handoffs#siirto|siirtoa}",
             "{stages} stages, {handoffs} {handoffs#hand-over|hand-overs}"}},
    Telling{
        "SM804",
        FigureKind::rating,
        "level",
        {"huomio {level}/5, vaiheessa {peak} {most}/5", "attention {level}/5, at {peak} {most}/5"}},
    Telling{"SM901",
            FigureKind::rating,
            "low",
            {"arviot {low}–{high}", "ratings from {low} to {high}"}},
    Telling{"SM901",
            FigureKind::count,
            "answers",
            {"{functions} toimintoa, {answers} eri vastausta",
             "{functions} functions, {answers} different answers"}},
    Telling{"SM913",
            FigureKind::count,
            "differences",
            {"eri vastaus {differences} kysymykseen",
             "{differences} {differences#question|questions} answered otherwise"}},
    Telling{"SM114", FigureKind::score, "score", {"pisteet {score}/100", "score {score} of 100"}},
};

const double* number_in(const Finding& finding, std::string_view name) {
  const auto figure = std::ranges::find(finding.figures, name, &Figure::name);
  return figure == finding.figures.end() ? nullptr : std::get_if<double>(&figure->value);
}

const Telling* telling_of(const Finding& finding) {
  const auto found = std::ranges::find_if(kTellings, [&](const Telling& telling) {
    return telling.code == finding.rule->code && number_in(finding, telling.figure) != nullptr;
  });
  return found == kTellings.end() ? nullptr : &*found;
}

Message in_both(const Wording& text, const Finding& finding, const Model& model) {
  return {to_text(text, finding, model, Lang::fi), to_text(text, finding, model, Lang::en)};
}

}  // namespace

std::optional<FigureKind> kind_of_figure(const Finding& finding) {
  const Telling* telling = telling_of(finding);
  if (telling == nullptr) return std::nullopt;
  return telling->kind;
}

std::optional<KnotFigure> telling_figure(const Finding& finding, const Model& model) {
  const Telling* telling = telling_of(finding);
  if (telling == nullptr) return std::nullopt;
  return KnotFigure{.kind = telling->kind,
                    .name = telling->figure,
                    .value = *number_in(finding, telling->figure),
                    .text = in_both(telling->text, finding, model)};
}

std::optional<KnotFigure> score_figure(Id<Objective> objective, const Analysis& analysis) {
  const auto score = objective_scores(analysis)[objective.index()].score;
  if (!score || *score >= kGreenScore) return std::nullopt;
  constexpr Wording kScore = {"pisteet {score}/100", "score {score} of 100"};
  const double shown = std::round(10 * *score) / 10;
  const Finding figure{.subjects = {}, .message = {}, .figures = {{"score", shown}}};
  return KnotFigure{.kind = FigureKind::score,
                    .name = "score",
                    .value = shown,
                    .text = in_both(kScore, figure, analysis.model)};
}

std::optional<KnotFigure> share_figure(const Customer& customer, const Model& model) {
  if (!customer.share) return std::nullopt;
  constexpr Wording kShare = {"{share}\u00A0% liikevaihdosta tai volyymista",
                              "{share}% of revenue or volume"};
  const Finding figure{.subjects = {}, .message = {}, .figures = {{"share", *customer.share}}};
  return KnotFigure{.kind = FigureKind::share,
                    .name = "share",
                    .value = *customer.share,
                    .text = in_both(kShare, figure, model)};
}

}  // namespace stratmap
