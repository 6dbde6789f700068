#include <cmath>
#include <utility>

#include "engine/limits.h"
#include "engine/metrics/rollup_scores.h"
#include "engine/metrics/score.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Bilingual kTooLittle = {.fi = "liian harvalla sen osalla on pisteet",
                                  .en = "too few of its parts have a score"};

// Those among the metrics of an objective that are red and weigh something.
Figure::Elements red_metrics(const Analysis& analysis, Id<Objective> objective) {
  Figure::Elements red;
  for (const auto id : analysis.involvement.metrics[objective])
    if (analysis.standings[id.index()].status == Status::red && analysis.model[id].weight() > 0)
      red.push_back(&analysis.model[id]);
  return red;
}

// Those among the objectives of a perspective, on the main map.
Figure::Elements red_objectives(const Analysis& analysis, const RolledScores& scores,
                                Id<Perspective> perspective) {
  Figure::Elements red;
  for (const auto id : analysis.ladder.objectives_in(perspective)) {
    const Objective& objective = analysis.model[id];
    if (scores.objectives[id.index()].status == Status::red && objective.weight > 0 &&
        objective.level != ObjectiveLevel::unit)
      red.push_back(&objective);
  }
  return red;
}

// Whether an average is green over something red; false also where too little is known.
bool hides_red(const RolledScore& rolled, const Subject& subject, Outcome& outcome) {
  if (!rolled.score) {
    outcome.unassessed.push_back({kTooLittle, subject});
    return false;
  }
  outcome.assessed = true;
  return rolled.red > 0 && status_of(rolled.mean) == Status::green;
}

Finding finding_of(const Subject& subject, const RolledScore& rolled, Figure::Elements red,
                   Span span) {
  return {.subjects = {subject},
          .message = {.fi = "{subject} on keskimäärin vihreä ({mean} pistettä), mutta punaisella "
                            "{red#on|ovat} {names}",
                      .en = "{subject} is green on average ({mean} points), but {names} "
                            "{red#is|are} red"},
          .figures = {{"mean", std::floor(*rolled.mean + kRounding)},
                      count("red", red.size()),
                      count("count", rolled.scored),
                      {"names", std::move(red)}},
          .span = span};
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.objectives.empty())
    return not_assessed({.fi = "mallissa ei ole tavoitteita", .en = "the model has no objectives"});
  const RolledScores scores = rolled_scores_of(analysis, analysis.standings);
  Outcome outcome{.assessed = false};
  for (std::size_t o = 0; o < model.objectives.size(); ++o) {
    const Objective& objective = model.objectives[o];
    const Subject subject = subject_of(objective);
    if (hides_red(scores.objectives[o], subject, outcome))
      outcome.findings.push_back(finding_of(subject, scores.objectives[o],
                                            red_metrics(analysis, id_at<Objective>(o)),
                                            objective.span));
  }
  for (std::size_t p = 0; p < model.perspectives.size(); ++p) {
    if (scores.perspectives[p].parts == 0) continue;
    const Subject subject = subject_of(model.perspectives[p]);
    if (hides_red(scores.perspectives[p], subject, outcome))
      outcome.findings.push_back(finding_of(subject, scores.perspectives[p],
                                            red_objectives(analysis, scores, id_at<Perspective>(p)),
                                            analysis.span_of(model.perspectives[p])));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm617;
constinit const Rule kSm617 = {
    .code = "SM617",
    .name = "red-hidden-by-average",
    .severity = Severity::note,
    .needs = {.fi = "Pisteet, jotka on laskettu mittareista tai tavoitteista.",
              .en = "A score made of metrics or objectives."},
    .summary = {.fi = "Tavoite tai näkökulma on keskimäärin vihreä, vaikka jokin sen osista on "
                      "punainen.",
                .en = "An objective or perspective whose parts are green on average, though one of "
                      "them is red."},
    .why = {.fi = "Keskiarvo kertoo, miten keskimäärin menee. Asiakas kohtaa sen osan, joka ei "
                  "toimi.",
            .en = "An average tells how things go on average; the customer meets the part that "
                  "does not work."},
    .question = {.fi = "Mitä vihreä peittää?", .en = "What does the green hide?"},
    .fix = {.fi = "Näytä punainen osa vihreän vieressä, ja sopikaa sille tekijä.",
            .en = "Show the red part beside the green, and agree on who takes it up."},
    .together = {.says = {.fi = "on keskimäärin vihreä, vaikka jokin osa on punainen",
                          .en = "are green on average over something red"},
                 .things = {.fi = "asiaa", .en = "items"}},
    .source = in_both_languages("OECD/JRC 2008, Handbook on Constructing Composite Indicators"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}  # <-
metrics:
  nps:
    name: {fi: Suositteluindeksi, en: Net promoter score}
    measures: loyalty
    weight: 3
    limits: [10, 20]
    target: 30
    values: {2026: 31}
  churn:
    name: {fi: Sopimuspoistuma, en: Contract churn}
    measures: loyalty
    direction: down
    limits: [2, 1]
    target: 0.5
    values: {2026: 3.2}
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  nps:
    name: {fi: Suositteluindeksi, en: Net promoter score}
    measures: loyalty
    weight: 3
    limits: [10, 20]
    target: 30
    values: {2026: 31}
  churn:
    name: {fi: Sopimuspoistuma, en: Contract churn}
    measures: loyalty
    direction: down
    limits: [2, 1]
    target: 0.5
    values: {2026: 1.5}
)",
    .check = check,
};

}  // namespace stratmap
