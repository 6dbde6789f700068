#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/graph/median.h"
#include "engine/graph/orientation.h"
#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestOthers = 2;

using Ratings = std::vector<std::optional<double>>;  // by function

// What a unit is compared with: its parent, else the middle one of all others.
struct Yardstick {
  double rating = 0;
  const Function* parent = nullptr;
};

Yardstick yardstick_of(const Model& model, const Ratings& ratings, std::size_t unit) {
  const auto& parent = model.functions[unit].parent;
  if (parent && !parent->is_unknown() && ratings[parent->id.index()])
    return {*ratings[parent->id.index()], &model[parent->id]};
  std::vector<double> others;
  for (std::size_t i = 0; i < ratings.size(); ++i)
    if (i != unit && ratings[i]) others.push_back(*ratings[i]);
  return {median_of(std::move(others)).value_or(0), nullptr};
}

Finding finding_of(const Function& unit, double rating, const Yardstick& yardstick) {
  constexpr Wording kParent = {
      .fi =
          "ostettu yksikkö {subject} arvioi asiakaslähtöisyytensä tasolle {rating}, "
          "sen yläyksikkö {parent} tasolle {other}",
      .en =
          "the acquired unit {subject} rates its customer orientation {rating}, its parent "
          "{parent} rates {other}"};
  constexpr Wording kMedian = {
      .fi =
          "ostettu yksikkö {subject} arvioi asiakaslähtöisyytensä tasolle {rating}, muiden "
          "mediaani on {other}",
      .en =
          "the acquired unit {subject} rates its customer orientation {rating}, the median of the "
          "others is {other}"};
  Finding finding{.subjects = {subject_of(unit)},
                  .message = yardstick.parent == nullptr ? kMedian : kParent,
                  .figures = {{"rating", rating}, {"other", yardstick.rating}},
                  .span = unit.span};
  if (yardstick.parent != nullptr) finding.figures.push_back({"parent", yardstick.parent});
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kUnrated = {
      .fi =
          "yksiköllä ei ole asiakaslähtöisyyden arviota (`customer_orientation`) tähän "
          "päivään mennessä",
      .en = "the unit has no rating of `customer_orientation` up to today"};
  constexpr Bilingual kFewOthers = {
      .fi = "asiakaslähtöisyys on arvioitu alle kahdessa muussa toiminnossa",
      .en = "fewer than two other functions have a rating of `customer_orientation`"};
  const Model& model = analysis.model;
  Ratings ratings;
  for (const Function& function : model.functions)
    ratings.push_back(latest_orientation(function, analysis.today));
  const auto rated = static_cast<std::size_t>(
      std::ranges::count_if(ratings, [](const auto& rating) { return rating.has_value(); }));
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    const Function& unit = model.functions[i];
    if (unit.status != FunctionStatus::acquired) continue;
    if (!ratings[i] || rated - 1 < kFewestOthers) {
      outcome.unassessed.push_back({ratings[i] ? kFewOthers : kUnrated, subject_of(unit)});
      continue;
    }
    outcome.assessed = true;
    const Yardstick yardstick = yardstick_of(model, ratings, i);
    if (reaches(std::abs(*ratings[i] - yardstick.rating), analysis.threshold("orientation-gap")))
      outcome.findings.push_back(finding_of(unit, *ratings[i], yardstick));
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ostettuja yksiköitä (`status: acquired`)",
                         .en = "no function has the `status` acquired"});
  return outcome;
}

constexpr std::string_view kThresholds[] = {"orientation-gap"};

}  // namespace

extern const Rule kSm409;
constinit const Rule kSm409 = {
    .code = "SM409",
    .name = "unaligned-acquisition",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ostettu toiminto (`status: acquired`) ja `customer_orientation` sillä ja "
                    "kahdella muulla.",
              .en = "A function of `status` acquired, and `customer_orientation` on it and two "
                    "others."},
    .summary = {.fi = "Ostetun yksikön asiakaslähtöisyys poikkeaa selvästi talon tasosta.",
                .en = "The customer orientation of an acquired unit is far from that of the rest "
                      "of the organization."},
    .why = {.fi =
                "Asiakaslähtöinen yritys ostetaan usein vähemmän asiakaslähtöiseen. Ero tasaantuu "
                "– kysymys on, kumpaan suuntaan.",
            .en = "Customer-oriented businesses are often merged into less oriented ones. The "
                  "difference evens out; the question is which way."},
    .question = {.fi = "Ostimmeko asiakkaat vai tavan kohdella heitä?",
                 .en = "What did we buy: customers or a way of treating them?"},
    .fix = {.fi = "Sopikaa, kumpi oppii kummalta, ja kirjatkaa tavoitetaso päivämäärällä.",
            .en = "Agree on who learns from whom, and write the level aimed at with its date."},
    .together = {.says = {.fi = "on asiakaslähtöisyydessä eri tasolla kuin talo",
                          .en =
                              "are far from the rest of the organization in customer orientation"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .thresholds = kThresholds,
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, customer_orientation: 3}
  production: {name: {fi: Tuotanto, en: Production}, customer_orientation: 2}
  bakery: {name: {fi: Leipomo, en: Bakery}, status: acquired, customer_orientation: 5}  # <-
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, customer_orientation: 4}
  production: {name: {fi: Tuotanto, en: Production}, customer_orientation: 3}
  bakery: {name: {fi: Leipomo, en: Bakery}, status: acquired, customer_orientation: 5}
)",
    .check = check,
};

}  // namespace stratmap
