#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kReads[] = {"champion-share", "champion-ties"};
constexpr std::size_t kFewestOwned = 3;

// What a champion may lack; nothing where the model does not say.
struct Lacks {
  std::optional<bool> mandate, ties, shared_metric;
};

// The customer objectives, and how many of them each function owns.
struct CustomerObjectives {
  std::vector<bool> is_one;  // by objective
  std::size_t count = 0;
  std::size_t owned = 0;                 // that have an owner
  std::vector<std::size_t> by_function;  // that it owns

  explicit CustomerObjectives(const Analysis& analysis)
      : is_one(analysis.model.objectives.size()), by_function(analysis.model.functions.size()) {
    for (std::size_t i = 0; i < is_one.size(); ++i) {
      is_one[i] = analysis.ladder.is_kind(id_at<Objective>(i), PerspectiveKind::customer);
      if (is_one[i]) add(analysis.model.objectives[i]);
    }
  }

 private:
  void add(const Objective& objective) {
    ++count;
    std::vector<Id<Function>> owners;
    for (const auto& owner : objective.owners)
      if (!owner.is_unknown() && std::ranges::find(owners, owner.id) == owners.end())
        owners.push_back(owner.id);
    for (const auto owner : owners) ++by_function[owner.index()];
    if (!owners.empty()) ++owned;
  }
};

// Whether a function other than its owner steers by the metric or is what it tells about.
bool has_another(const Metric& metric, Id<Function> owner) {
  const auto is_other = [&](const Ref<Function>& each) {
    return !each.is_unknown() && each.id != owner;
  };
  return std::ranges::any_of(metric.used_by, is_other) ||
         std::ranges::any_of(metric.functions, is_other);
}

// Nothing where no owned metric measures a customer objective at all.
std::optional<bool> lacks_shared_metric(const Analysis& analysis,
                                        const CustomerObjectives& customer, Id<Function> champion) {
  bool is_assessable = false;
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i) {
    const auto id = id_at<Metric>(i);
    const auto owners = analysis.involvement.owners[id];
    const bool measures = std::ranges::any_of(
        analysis.involvement.measured[id],
        [&](Id<Objective> objective) { return customer.is_one[objective.index()]; });
    if (!measures || owners.empty()) continue;
    is_assessable = true;
    if (std::ranges::find(owners, champion) != owners.end() &&
        has_another(analysis.model[id], champion))
      return false;
  }
  return is_assessable ? std::optional(true) : std::nullopt;
}

double fewest_ties(const Analysis& analysis) {
  const auto others = static_cast<double>(analysis.chart.actors().size()) - 1;
  return std::max(2.0, analysis.threshold("champion-ties") * others);
}

Lacks lacks_of(const Analysis& analysis, const CustomerObjectives& customer, Id<Function> id) {
  Lacks lacks;
  if (const auto& mandate = analysis.model[id].mandate)
    lacks.mandate = mandate->word == MandateWord::none || mandate->word == MandateWord::ask_first;
  if (!analysis.ties.pairs().empty())
    lacks.ties = static_cast<double>(analysis.ties.partners(id).size()) < fewest_ties(analysis);
  lacks.shared_metric = lacks_shared_metric(analysis, customer, id);
  return lacks;
}

// In two words or three, by what is lacking: mandate, ties, a shared metric.
Bilingual words_for(const Lacks& lacks) {
  const bool mandate = lacks.mandate == true, ties = lacks.ties == true;
  if (mandate && ties && lacks.shared_metric == true)
    return {"valtuuksia, riittävästi yhteyksiä eikä yhteistä asiakasmittaria",
            "a mandate, enough ties or a shared customer metric"};
  if (mandate && ties) return {"valtuuksia eikä riittävästi yhteyksiä", "a mandate or enough ties"};
  if (mandate)
    return {"valtuuksia eikä yhteistä asiakasmittaria", "a mandate or a shared customer metric"};
  return {"riittävästi yhteyksiä eikä yhteistä asiakasmittaria",
          "enough ties or a shared customer metric"};
}

constexpr Wording kNamed = {
    .fi = "toiminto {subject} puhuu asiakkaan puolesta, mutta sillä ei ole {lacks}",
    .en = "the function {subject} speaks for the customer without {lacks}"};
constexpr Wording kOwner = {
    .fi =
        "toiminto {subject} omistaa {all} asiakastavoitteesta {owned}, mutta sillä ei ole {lacks}",
    .en = "the function {subject} owns {owned} of {all} customer objectives without {lacks}"};

bool is_champion(const Function& function) { return is_decided(function.champion); }

Finding finding_of(const Analysis& analysis, const CustomerObjectives& customer, Id<Function> id,
                   const Lacks& lacks) {
  const Function& function = analysis.model[id];
  return {.subjects = {subject_of(function)},
          .message = is_champion(function) ? kNamed : kOwner,
          .figures = {{"lacks", words_for(lacks)},
                      count("owned", customer.by_function[id.index()]),
                      count("all", customer.count),
                      count("ties", analysis.ties.partners(id).size()),
                      count("others", analysis.chart.actors().size() - 1)},
          .span = function.span,
          .label = {.fi = "yhteys {ties} toimintoon, muita on {others}",
                    .en = "ties to {ties} of {others} functions"}};
}

void look_at(const Analysis& analysis, const CustomerObjectives& customer, Id<Function> id,
             Outcome& outcome) {
  constexpr Bilingual kTooLittle = {
      .fi = "valtuuksista, yhteyksistä ja asiakasmittareista on kuvattu alle kaksi",
      .en = "fewer than two of its mandate, ties and customer metrics are described"};
  const Lacks lacks = lacks_of(analysis, customer, id);
  int known = 0, lacking = 0;
  for (const auto& each : {lacks.mandate, lacks.ties, lacks.shared_metric}) {
    known += each.has_value() ? 1 : 0;
    lacking += each == true ? 1 : 0;
  }
  if (known < 2) {
    outcome.unassessed.push_back({kTooLittle, subject_of(analysis.model[id])});
    return;
  }
  outcome.assessed = true;
  if (lacking >= 2) outcome.findings.push_back(finding_of(analysis, customer, id, lacks));
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  const CustomerObjectives customer(analysis);
  const bool shares_known = customer.owned >= kFewestOwned;
  if (!shares_known && std::ranges::none_of(model.functions, is_champion))
    return not_assessed(
        {.fi = "kukaan ei ole asiakkaan puolestapuhuja (`champion`), ja omistaja on alle kolmella "
               "asiakastavoitteella",
         .en = "no function has a `champion`, and fewer than three customer objectives have an "
               "owner"});
  const double most = analysis.threshold("champion-share") * static_cast<double>(customer.count);
  Outcome outcome{.assessed = false};
  for (const auto id : analysis.chart.actors()) {
    const auto owned = static_cast<double>(customer.by_function[id.index()]);
    const bool owns_most = shares_known && owned > 0 && reaches(owned, most);
    if (is_champion(model[id]) || owns_most) look_at(analysis, customer, id, outcome);
  }
  // Nobody carries the customer alone: that is what the rule asks.
  if (outcome.unassessed.empty()) outcome.assessed = true;
  return outcome;
}

}  // namespace

extern const Rule kSm306;
constinit const Rule kSm306 = {
    .code = "SM306",
    .name = "lone-customer-champion",
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::opener,
    .needs = {.fi = "Asiakkaan puolestapuhuja (`champion`) tai kolme asiakastavoitetta, joilla on "
                    "omistaja; ja kaksi näistä: valtuudet, yhteydet, asiakastavoitteen mittarit.",
              .en = "A `champion`, or three customer objectives with owners; and two of these: "
                    "mandate, ties, metrics of customer objectives."},
    .summary = {.fi = "Toiminto puhuu asiakkaan puolesta, mutta siltä puuttuu ainakin kaksi: "
                      "valtuudet, yhteydet muihin, muiden kanssa yhteinen asiakasmittari.",
                .en = "A function speaks for the customer and lacks at least two of these: "
                      "mandate, ties to others, a customer metric shared with others."},
    .why = {.fi = "Yksin asiakkaan puolesta taisteleva häviää, kun pelataan toisen osapuolen "
                  "säännöillä.",
            .en = "One person set to fight for the customer by the other side's rules loses "
                  "alone."},
    .question = {.fi = "Mistä tämä ihminen saa päättää kysymättä keneltäkään?",
                 .en = "What can this person decide without asking?"},
    .fix = {.fi = "Anna päätösvalta ja mittari, joka on yhteinen linjan kanssa.",
            .en = "Give it a right to decide, and a metric shared with the line."},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .thresholds = kReads,
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, works_with: delivery}
  delivery: {name: {fi: Toimitus, en: Delivery}}
  marketing:  # <-
    name: {fi: Markkinointi, en: Marketing}
    champion: {fi: Asiakaskokemusjohtaja, en: Head of customer experience}
    mandate: none
    works_with: sales
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, works_with: delivery}
  delivery: {name: {fi: Toimitus, en: Delivery}}
  marketing:
    name: {fi: Markkinointi, en: Marketing}
    champion: {fi: Asiakaskokemusjohtaja, en: Head of customer experience}
    mandate: {within-limits: {fi: 500 €, en: EUR 500}}
    works_with: sales
)",
    .check = check,
};

}  // namespace stratmap
