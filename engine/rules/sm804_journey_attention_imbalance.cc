#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/graph/attention.h"
#include "engine/graph/mandates.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Bilingual kOfAnyStage = {.fi = "Miltä tämä vaihe tuntuu asiakkaasta? ({subject})",
                                   .en =
                                       "What does this stage feel like to the customer? "
                                       "({subject})"};
constexpr Bilingual kOfTheInvoice = {.fi = "Miltä meidän laskumme tuntuu saajasta?",
                                     .en = "What does our invoice feel like to receive?"};

double to_tenths(double number) { return std::round(number * 10) / 10; }
double to_hundredths(double number) { return std::round(number * 100) / 100; }

bool is_billing(const Model& model, const Stage& stage) {
  const auto actors = actors_at(stage);
  return !actors.empty() && std::ranges::all_of(actors, [&](Id<Function> actor) {
    return model[actor].kind == "billing";
  });
}

void add_where_evidence_differs(const Model& model, const AttentionSpread& journey,
                                Finding& finding) {
  Figure::Elements differing;
  for (std::size_t i = 0; i < journey.stages.size(); ++i) {
    if (!is_rating_beside_evidence(journey.stages[i])) continue;
    differing.push_back(&model.journey[i]);
    finding.related.push_back({model.journey[i].span,
                               {.fi = "arvio ja muu malli eroavat toisistaan",
                                .en = "the rating and what the model shows differ here"}});
  }
  finding.figures.push_back({"differing", std::move(differing)});
}

Finding finding_of(const Model& model, const AttentionSpread& journey, std::size_t which) {
  const Stage& stage = model.journey[which];
  const StageAttention& attention = journey.stages[which];
  Finding finding{
      .subjects = {subject_in("journey", stage)},
      .message =
          {.fi =
               "asiakkaan saama huomio on vaiheessa {subject} {level}/5, vaiheessa {peak} {most}/5",
           .en = "attention to the customer is {level} out of 5 at the stage {subject}, and {most} "
                 "out of 5 at {peak}"},
      .figures = {{"level", to_tenths(attention.level())},
                  {"peak", &model.journey[journey.peak]},
                  {"most", to_tenths(journey.stages[journey.peak].level())},
                  {"evidence", to_tenths(attention.evidence)},
                  {"gini", to_hundredths(journey.gini)}},
      .span = stage.span,
      .label = {.fi = "mittarien, toimintojen ja valtuuksien mukaan huomio on {evidence}/5",
                .en = "by its metrics, functions and mandates it gets {evidence} out of 5"},
      .question = is_billing(model, stage) ? kOfTheInvoice : kOfAnyStage};
  add_where_evidence_differs(model, journey, finding);
  return finding;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  const AttentionSpread journey = attention_spread(model);
  if (!journey.is_assessed)
    return not_assessed({.fi = "huomio (`attention`) on alle neljällä asiakaspolun vaiheella",
                         .en = "fewer than four stages of the journey have `attention`"});
  const double share = analysis.threshold("attention-share");
  Outcome outcome;
  for (std::size_t i = 0; i < journey.stages.size(); ++i)
    if (journey.is_left_behind(i, share)) outcome.findings.push_back(finding_of(model, journey, i));
  return outcome;
}

constexpr std::string_view kThresholds[] = {"attention-share"};

}  // namespace

extern const Rule kSm804;
constinit const Rule kSm804 = {
    .code = "SM804",
    .name = "journey-attention-imbalance",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Huomio (`attention`) ainakin neljällä asiakaspolun vaiheella, mallissa tai "
                    "rundin vastauksissa.",
              .en = "`attention` on at least four stages of the journey, in the model or in "
                    "answers of the round."},
    .summary = {.fi = "Asiakasta ajatellaan asiakaspolun myöhemmässä vaiheessa alle puolet siitä, "
                      "mitä enimmillään.",
                .en = "A later stage of the journey gets less than half the attention of the one "
                      "that gets most."},
    .why = {.fi = "Asiakasta ajatellaan eniten, kun myydään, ja vähiten, kun lasku tulee.",
            .en = "Customers are thought of most at the sale and least when the invoice comes."},
    .question = {.fi = "Miltä tämä vaihe tuntuu asiakkaasta?",
                 .en = "What does this stage feel like to the customer?"},
    .fix = {.fi = "Nimeä vaiheelle omistaja ja mittari.",
            .en = "Give that stage an owner and a metric."},
    .together = {.says = {.fi = "jää asiakaspolulla vähälle huomiolle",
                          .en = "get little of the attention"},
                 .things = {.fi = "vaihetta", .en = "stages of the journey"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .thresholds = kThresholds,
    .failing_example = R"(journey:
  interest: {name: {fi: Kiinnostus, en: Interest}, attention: 4}
  purchase: {name: {fi: Osto, en: Purchase}, attention: 5}
  delivery: {name: {fi: Toimitus, en: Delivery}, attention: 3}
  invoice: {name: {fi: Lasku, en: Invoice}, attention: 1}  # <-
)",
    .passing_example = R"(journey:
  interest: {name: {fi: Kiinnostus, en: Interest}, attention: 1}
  purchase: {name: {fi: Osto, en: Purchase}, attention: 5}
  delivery: {name: {fi: Toimitus, en: Delivery}, attention: 3}
  invoice: {name: {fi: Lasku, en: Invoice}, attention: 3}
)",
    .check = check,
};

}  // namespace stratmap
