#include <algorithm>
#include <vector>

#include "engine/metrics/period_math.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// A metric of an objective that has a score, and the period that it comes from.
struct Scored {
  const Metric* metric = nullptr;
  Period period;
};

std::vector<Scored> scored_metrics(const Analysis& analysis, Id<Objective> objective) {
  std::vector<Scored> scored;
  for (const auto id : analysis.involvement.metrics[objective]) {
    const Standing& standing = analysis.standings[id.index()];
    if (standing.score && standing.period)
      scored.push_back({&analysis.model[id], *standing.period});
  }
  return scored;
}

// Whether two days are further apart than one period: by whole months where it has them.
bool are_further_apart(Day first, Day last, const Length& period) {
  if (!period.months) return last.number - first.number > period.days;
  return ordinal_on(PeriodKind::month, last) - ordinal_on(PeriodKind::month, first) >
         *period.months;
}

// One period of the rarest; in days where one of them has no whole months.
Length rarest_of(const std::vector<Scored>& scored) {
  const auto kind = [](const Scored& each) { return each.period.kind; };
  Length rarest = length_of(std::ranges::max(scored, {}, kind).period.kind);
  const bool in_months = std::ranges::all_of(
      scored, [&](const Scored& each) { return length_of(each.period.kind).months.has_value(); });
  if (!in_months) rarest.months.reset();
  return rarest;
}

void look_at(const Objective& objective, const std::vector<Scored>& scored, Outcome& outcome) {
  const auto end = [](const Scored& each) { return each.period.last_day(); };
  const auto [oldest, newest] = std::ranges::minmax_element(scored, {}, end);
  if (!are_further_apart(end(*oldest), end(*newest), rarest_of(scored))) return;
  outcome.findings.push_back(
      {.subjects = {subject_of(objective)},
       .message = {.fi = "tavoitteen {subject} pisteet tulevat eri ajoilta: {oldest} jaksolta "
                         "{period}, {newest} jaksolta {period2}",
                   .en = "the score of {subject} mixes different times: {oldest} is of {period}, "
                         "{newest} of {period2}"},
       .figures = {{"oldest", oldest->metric},
                   {"period", to_string(oldest->period)},
                   {"newest", newest->metric},
                   {"period2", to_string(newest->period)}},
       .span = objective.span,
       .related = {{oldest->metric->span, {.fi = "vanhempi luku", .en = "the older number"}},
                   {newest->metric->span, {.fi = "uudempi luku", .en = "the newer number"}}}});
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kFewScores = {.fi = "tavoitteella on alle kaksi mittaria, joilla on pisteet",
                                    .en = "the objective has fewer than two metrics with a score"};
  const Model& model = analysis.model;
  if (model.objectives.empty())
    return not_assessed({.fi = "mallissa ei ole tavoitteita", .en = "the model has no objectives"});
  Outcome outcome{.assessed = false};
  for (std::size_t o = 0; o < model.objectives.size(); ++o) {
    const std::vector<Scored> scored = scored_metrics(analysis, id_at<Objective>(o));
    if (scored.size() < 2) {
      outcome.unassessed.push_back({kFewScores, subject_of(model.objectives[o])});
      continue;
    }
    outcome.assessed = true;
    look_at(model.objectives[o], scored, outcome);
  }
  return outcome;
}

}  // namespace

extern const Rule kSm616;
constinit const Rule kSm616 = {
    .code = "SM616",
    .name = "mixed-comparability",
    .rule_class = RuleClass::data,
    .needs = {.fi = "Tavoitteella kaksi mittaria, joilla on pisteet.",
              .en = "An objective with two metrics that have a score."},
    .summary = {.fi = "Tavoitteen mittarien luvut ovat eri ajoilta – kauempana toisistaan kuin "
                      "harvimman mittausväli.",
                .en = "The numbers behind an objective's score are further apart than one period "
                      "of the rarest of them."},
    .why = {.fi = "Viime kevään luku ja tämän kuun luku eivät kerro samasta tilanteesta, vaikka "
                  "niistä laskee yhden pistemäärän.",
            .en = "A number of last spring and one of this month do not describe the same "
                  "situation, though one score is made of both."},
    .question = {.fi = "Ovatko nämä luvut samalta kuukaudelta?",
                 .en = "Are these from the same month?"},
    .fix = {.fi = "Päivitä vanhempi luku – tai kerro pisteiden vieressä, miltä ajalta luvut ovat.",
            .en = "Refresh the older number, or say beside the score what times it is of."},
    .together = {.says = {.fi = "saa pisteensä eri aikojen luvuista",
                          .en = "have scores of different times"}},
    .source = {.fi = "tämän ohjelman oma valinta", .en = "default of this tool"},
    .failing_example = R"(settings: {as_of: 2026-11-10}
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}  # <-
metrics:
  nps:
    name: {fi: Suositteluindeksi, en: Net promoter score}
    measures: loyalty
    limits: [10, 20]
    target: 30
    frequency: quarterly
    values: {2026-Q2: 25}
  churn:
    name: {fi: Sopimuspoistuma, en: Contract churn}
    measures: loyalty
    direction: down
    limits: [2, 1]
    target: 0.5
    frequency: monthly
    values: {2026-10: 0.9}
)",
    .passing_example = R"(settings: {as_of: 2026-11-10}
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  nps:
    name: {fi: Suositteluindeksi, en: Net promoter score}
    measures: loyalty
    limits: [10, 20]
    target: 30
    frequency: quarterly
    values: {2026-Q3: 25}
  churn:
    name: {fi: Sopimuspoistuma, en: Contract churn}
    measures: loyalty
    direction: down
    limits: [2, 1]
    target: 0.5
    frequency: monthly
    values: {2026-10: 0.9}
)",
    .check = check,
};

}  // namespace stratmap
