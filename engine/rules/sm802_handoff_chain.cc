#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/graph/journey_paths.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// By the unit of the duration.
constexpr std::array<Wording, 5> kDelays = {
    {{"pisin kirjattu viive {delay} {delay#päivä|päivää}",
      "the longest delay written is {delay} {delay#day|days}"},
     {"pisin kirjattu viive {delay} {delay#viikko|viikkoa}",
      "the longest delay written is {delay} {delay#week|weeks}"},
     {"pisin kirjattu viive {delay} {delay#kuukausi|kuukautta}",
      "the longest delay written is {delay} {delay#month|months}"},
     {"pisin kirjattu viive {delay} {delay#neljännes|neljännestä}",
      "the longest delay written is {delay} {delay#quarter|quarters}"},
     {"pisin kirjattu viive {delay} {delay#vuosi|vuotta}",
      "the longest delay written is {delay} {delay#year|years}"}}};

void add_longest_delay(const std::vector<ActorChange>& changes, Finding& finding) {
  const Duration* longest = nullptr;
  for (const ActorChange& change : changes) {
    if (change.described == nullptr || !change.described->delay) continue;
    const Duration& delay = *change.described->delay;
    if (longest == nullptr || delay.length_days() > longest->length_days()) longest = &delay;
  }
  if (longest == nullptr) return;
  finding.figures.push_back({"delay", static_cast<double>(longest->count)});
  finding.label = kDelays[static_cast<std::size_t>(longest->unit)];
}

void add_changes(const Model& model, const std::vector<ActorChange>& changes, Finding& finding) {
  constexpr Wording kDescribed = {.fi = "hoitaja vaihtuu", .en = "it changes hands here"};
  constexpr Wording kUndescribed = {
      .fi = "hoitaja vaihtuu, eikä siirtoa ole kuvattu (`hands_over_to`)",
      .en = "it changes hands here, and the hand-over is not described (`hands_over_to`)"};
  std::size_t undescribed = 0;
  for (const ActorChange& change : changes) {
    undescribed += change.described == nullptr ? 1 : 0;
    finding.related.push_back(
        {model[change.to].span, change.described == nullptr ? kUndescribed : kDescribed});
  }
  finding.figures.push_back(count("undescribed", undescribed));
}

// Of all customers, or of one.
struct PathWording {
  Wording of_all, of_one;

  const Wording& of(const Subject& subject) const {
    return subject.element == nullptr ? of_all : of_one;
  }
};

constexpr PathWording kChanges = {
    .of_all = {.fi = "asiakkaan asia vaihtaa hoitajaa {handoffs} {handoffs#kerran|kertaa} {stages} "
                     "vaiheen aikana",
               .en = "the customer's case changes hands {handoffs} {handoffs#time|times} over "
                     "{stages} stages"},
    .of_one = {.fi = "asiakkaan {subject} asia vaihtaa hoitajaa {handoffs} "
                     "{handoffs#kerran|kertaa} {stages} vaiheen aikana",
               .en = "the case of the customer {subject} changes hands {handoffs} "
                     "{handoffs#time|times} over {stages} stages"}};
constexpr PathWording kReturns = {
    .of_all = {.fi = "asiakkaan asia vaihtaa hoitajaa {handoffs} {handoffs#kerran|kertaa} {stages} "
                     "vaiheen aikana ja palaa toimintoon {returning}",
               .en = "the customer's case changes hands {handoffs} {handoffs#time|times} over "
                     "{stages} stages and comes back to {returning}"},
    .of_one = {
        .fi = "asiakkaan {subject} asia vaihtaa hoitajaa {handoffs} {handoffs#kerran|kertaa} "
              "{stages} vaiheen aikana ja palaa toimintoon {returning}",
        .en = "the case of the customer {subject} changes hands {handoffs} {handoffs#time|times} "
              "over {stages} stages and comes back to {returning}"}};

Finding finding_of(const Model& model, const JourneyPath& path, Subject subject, Span span) {
  Figure::Elements actors;
  for (const Id<Stage> stage : path.stages)
    if (const Function* actor = &model[*actor_at(model[stage])];
        actors.empty() || actors.back() != actor)
      actors.push_back(actor);
  const ActorChange* back = path.first_return();
  const Wording& message = (back == nullptr ? kChanges : kReturns).of(subject);
  Finding finding{.subjects = {std::move(subject)},
                  .message = message,
                  .figures = {count("handoffs", path.changes.size()),
                              count("stages", path.stages.size()),
                              {"path", std::move(actors)}},
                  .span = span};
  if (back != nullptr) finding.figures.push_back({"returning", &model[*actor_at(model[back->to])]});
  add_longest_delay(path.changes, finding);
  add_changes(model, path.changes, finding);
  return finding;
}

// One path, of a customer or of them all.
void look_at(const Analysis& analysis, const JourneyPath& path, Outcome& outcome) {
  const Model& model = analysis.model;
  Subject subject = path.customer ? subject_of(model[*path.customer]) : whole("journey");
  if (path.stages.size() < kFewestPathStages) {
    outcome.unassessed.push_back({{.fi = "polulla on alle neljä vaihetta, joilla on toimintoja",
                                   .en = "fewer than four stages of the journey have functions"},
                                  std::move(subject)});
    return;
  }
  outcome.assessed = true;
  if (!changes_hands_too_often(path, analysis.threshold("handoffs-max"),
                               analysis.threshold("handoff-share")))
    return;
  const Span span = path.customer ? model[*path.customer].span : analysis.section_span("journey");
  outcome.findings.push_back(finding_of(model, path, std::move(subject), span));
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.journey.empty())
    return not_assessed(
        {.fi = "mallissa ei ole asiakaspolkua (`journey`)", .en = "the model has no `journey`"});
  Outcome outcome{.assessed = false};
  for (const JourneyPath& path : journey_paths(model)) look_at(analysis, path, outcome);
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  return outcome;
}

constexpr std::string_view kThresholds[] = {"handoffs-max", "handoff-share"};

}  // namespace

extern const Rule kSm802;
constinit const Rule kSm802 = {
    .code = "SM802",
    .name = "handoff-chain",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin neljä asiakaspolun vaihetta, joilla on toimintoja (`functions`).",
              .en = "At least four stages of the journey with `functions`."},
    .summary = {.fi = "Asiakkaan asia vaihtaa asiakaspolulla usein hoitajaa, tai se palaa "
                      "takaisin samalle.",
                .en = "Along the journey the customer's case often changes hands, or comes back to "
                      "the same ones."},
    .why = {.fi = "Jokaisessa vaihdossa asiakas kertoo asiansa uudelleen.",
            .en = "At each change the customer tells the story again."},
    .question = {.fi = "Montako kertaa asiakas joutuu kertomaan asiansa alusta?",
                 .en = "How many times does the customer repeat the story?"},
    .fix = {.fi = "Nimeä asialle yksi omistaja, tai yhdistä vaiheita.",
            .en = "Name one owner of the case, or merge stages."},
    .together = {.says = {.fi = "vaihtaa polullaan usein hoitajaa",
                          .en = "change hands often along the journey"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .thresholds = kThresholds,
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, hands_over_to: {service: {delay: 5d}}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
journey:  # <-
  offer: {name: {fi: Tarjous, en: Offer}, functions: sales}
  start: {name: {fi: Aloitus, en: Start}, functions: service}
  invoice: {name: {fi: Lasku, en: Invoice}, functions: billing}
  renewal: {name: {fi: Jatko, en: Renewal}, functions: sales}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, hands_over_to: {service: {delay: 5d}}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
journey:
  offer: {name: {fi: Tarjous, en: Offer}, functions: sales}
  start: {name: {fi: Aloitus, en: Start}, functions: service}
  invoice: {name: {fi: Lasku, en: Invoice}, functions: [service, billing]}
  renewal: {name: {fi: Jatko, en: Renewal}, functions: [service, sales]}
)",
    .check = check,
};

}  // namespace stratmap
