#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/graph/role_holders.h"
#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestStages = 4;

// The stages that a customer goes through, less those where nobody is known to act. The one named
// first at a stage is its actor.
using Path = std::vector<const Stage*>;

Id<Function> actor_at(const Stage& stage) { return stage.functions.front().function.id; }

bool has_actor(const Stage& stage) {
  return !stage.functions.empty() && !stage.functions.front().function.is_unknown();
}

bool leaves_out(const Stage& stage, Id<Customer> customer) {
  return !stage.customers.empty() &&
         std::ranges::none_of(stage.customers,
                              [&](const Ref<Customer>& named) { return named.id == customer; });
}

// Nothing: of all customers.
Path path_of(const Model& model, std::optional<Id<Customer>> customer) {
  Path path;
  for (const Stage& stage : model.journey)
    if (has_actor(stage) && !(customer && leaves_out(stage, *customer))) path.push_back(&stage);
  return path;
}

// A change of actor: the customer comes to `to`, where another function than at `from` acts.
struct Change {
  const Stage* from = nullptr;
  const Stage* to = nullptr;
  const HandOver* described = nullptr;  // null: it is not
};

const HandOver* hand_over_between(const Model& model, Id<Function> from, Id<Function> to) {
  const auto& hand_overs = model[from].hands_over_to;
  const auto found = std::ranges::find_if(
      hand_overs, [&](const HandOver& hand_over) { return hand_over.to.id == to; });
  return found == hand_overs.end() ? nullptr : &*found;
}

std::vector<Change> changes_along(const Model& model, const Path& path) {
  std::vector<Change> changes;
  for (std::size_t i = 1; i < path.size(); ++i) {
    const auto from = actor_at(*path[i - 1]), to = actor_at(*path[i]);
    if (from != to) changes.push_back({path[i - 1], path[i], hand_over_between(model, from, to)});
  }
  return changes;
}

// The first actor that comes back after another one; null: none does.
const Function* returning_actor(const Model& model, const std::vector<Change>& changes) {
  std::vector<Id<Function>> left;
  for (const Change& change : changes) {
    left.push_back(actor_at(*change.from));
    if (std::ranges::find(left, actor_at(*change.to)) != left.end())
      return &model[actor_at(*change.to)];
  }
  return nullptr;
}

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

void add_longest_delay(const std::vector<Change>& changes, Finding& finding) {
  const Duration* longest = nullptr;
  for (const Change& change : changes) {
    if (change.described == nullptr || !change.described->delay) continue;
    const Duration& delay = *change.described->delay;
    if (longest == nullptr || delay.length_days() > longest->length_days()) longest = &delay;
  }
  if (longest == nullptr) return;
  finding.figures.push_back({"delay", static_cast<double>(longest->count)});
  finding.label = kDelays[static_cast<std::size_t>(longest->unit)];
}

void add_changes(const std::vector<Change>& changes, Finding& finding) {
  constexpr Wording kDescribed = {.fi = "hoitaja vaihtuu", .en = "it changes hands here"};
  constexpr Wording kUndescribed = {
      .fi = "hoitaja vaihtuu, eikä siirtoa ole kuvattu (`hands_over_to`)",
      .en = "it changes hands here, and the hand-over is not described (`hands_over_to`)"};
  std::size_t undescribed = 0;
  for (const Change& change : changes) {
    undescribed += change.described == nullptr ? 1 : 0;
    finding.related.push_back(
        {change.to->span, change.described == nullptr ? kUndescribed : kDescribed});
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

Finding finding_of(const Model& model, const Path& path, const std::vector<Change>& changes,
                   Subject subject, Span span) {
  Figure::Elements actors;
  for (const Stage* stage : path)
    if (actors.empty() || actors.back() != &model[actor_at(*stage)])
      actors.push_back(&model[actor_at(*stage)]);
  const Function* returning = returning_actor(model, changes);
  const Wording& message = (returning == nullptr ? kChanges : kReturns).of(subject);
  Finding finding{.subjects = {std::move(subject)},
                  .message = message,
                  .figures = {count("handoffs", changes.size()),
                              count("stages", path.size()),
                              {"path", std::move(actors)}},
                  .span = span};
  if (returning != nullptr) finding.figures.push_back({"returning", returning});
  add_longest_delay(changes, finding);
  add_changes(changes, finding);
  return finding;
}

bool is_too_long(const Analysis& analysis, const Path& path, const std::vector<Change>& changes) {
  const auto handoffs = static_cast<double>(changes.size());
  const auto steps = static_cast<double>(path.size() - 1);
  return reaches(handoffs, analysis.threshold("handoffs-max")) ||
         exceeds(handoffs / steps, analysis.threshold("handoff-share")) ||
         returning_actor(analysis.model, changes) != nullptr;
}

// One path, of a customer or of them all.
void look_at(const Analysis& analysis, const Path& path, Subject subject, Span span,
             Outcome& outcome) {
  if (path.size() < kFewestStages) {
    outcome.unassessed.push_back({{.fi = "polulla on alle neljä vaihetta, joilla on toimintoja",
                                   .en = "fewer than four stages of the journey have functions"},
                                  std::move(subject)});
    return;
  }
  outcome.assessed = true;
  const auto changes = changes_along(analysis.model, path);
  if (is_too_long(analysis, path, changes))
    outcome.findings.push_back(finding_of(analysis.model, path, changes, std::move(subject), span));
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.journey.empty())
    return not_assessed(
        {.fi = "mallissa ei ole asiakaspolkua (`journey`)", .en = "the model has no `journey`"});
  Outcome outcome{.assessed = false};
  if (std::ranges::all_of(model.journey, &Refs<Customer>::empty, &Stage::customers)) {
    look_at(analysis, path_of(model, std::nullopt), whole("journey"),
            analysis.section_span("journey"), outcome);
    return outcome;
  }
  for (const auto customer : external_customers(model))
    look_at(analysis, path_of(model, customer), subject_of(model[customer]), model[customer].span,
            outcome);
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
