#include <algorithm>

#include "engine/graph/mandates.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Wording kNone = {
    .fi = "{subject2} ei saa luvata asiakkaalle mitään vaiheessa {subject}",
    .en = "{subject2} may promise the customer nothing at the stage {subject}"};
constexpr Wording kAskFirst = {
    .fi =
        "{subject2} joutuu kysymään luvan ennen kuin lupaa asiakkaalle mitään vaiheessa {subject}",
    .en = "{subject2} must ask before promising the customer anything at the stage {subject}"};

const StageFunction& entry_of(const Stage& stage, Id<Function> actor) {
  return *std::ranges::find_if(
      stage.functions, [&](const StageFunction& entry) { return entry.function.id == actor; });
}

// The head of the function, else of its parent; empty where neither is given.
const Text& decider(const Model& model, const Function& function) {
  const bool has_own = !function.head.empty() || !function.parent || function.parent->is_unknown();
  return has_own ? function.head : model[function.parent->id].head;
}

// The role at the stage, and who decides.
void add_people(const Text& role, const Text& head, Finding& finding) {
  constexpr Wording kRole = {.fi = "rooli: {role}", .en = "the role here: {role}"};
  constexpr Wording kHead = {.fi = "päättäjä: {decider}", .en = "who decides: {decider}"};
  constexpr Wording kBoth = {.fi = "rooli: {role} – päättäjä: {decider}",
                             .en = "the role here: {role}; who decides: {decider}"};
  if (!role.empty()) finding.figures.push_back({"role", &role});
  if (!head.empty()) finding.figures.push_back({"decider", &head});
  if (!role.empty()) finding.label = head.empty() ? kRole : kBoth;
  if (role.empty() && !head.empty()) finding.label = kHead;
}

Finding finding_of(const Model& model, const Stage& stage, Id<Function> actor,
                   const Mandate& mandate) {
  const StageFunction& entry = entry_of(stage, actor);
  Finding finding{.subjects = {subject_in("journey", stage), subject_of(model[actor])},
                  .message = mandate.word == MandateWord::none ? kNone : kAskFirst,
                  .span = entry.function.span};
  add_people(entry.role, decider(model, model[actor]), finding);
  finding.related.push_back({mandate.span, {.fi = "valtuudet", .en = "the mandate"}});
  return finding;
}

// Whether the mandate of every function at the stage is known.
bool look_at(const Model& model, const Stage& stage, Outcome& outcome) {
  bool all_known = true;
  for (const auto actor : actors_at(stage)) {
    const Mandate* mandate = mandate_at(model, stage, actor);
    all_known &= mandate != nullptr;
    outcome.assessed |= mandate != nullptr;
    if (mandate != nullptr && !is_mandated(*mandate))
      outcome.findings.push_back(finding_of(model, stage, actor, *mandate));
  }
  return all_known;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kUnknown = {
      .fi = "vaiheen kaikilta toiminnoilta ei ole kysytty valtuuksia (`mandate`)",
      .en = "not every function at the stage says its `mandate`"};
  const Model& model = analysis.model;
  if (std::ranges::all_of(model.journey, &std::vector<StageFunction>::empty, &Stage::functions))
    return not_assessed({.fi = "asiakaspolulla ei ole vaihetta, jolla olisi toimintoja",
                         .en = "no stage of the journey has functions"});
  Outcome outcome{.assessed = false};
  for (const Stage& stage : model.journey)
    if (!look_at(model, stage, outcome))
      outcome.unassessed.push_back({kUnknown, subject_in("journey", stage)});
  return outcome;
}

constexpr Bilingual kMayPromiseNothing = {
    "ei saa luvata asiakkaalle mitään kysymättä – {findings} kohdassa asiakaspolkua",
    "may promise the customer nothing without asking, at {findings} points of the journey"};
constexpr SaidOf kKinds[] = {
    {.section = "functions", .one = kMayPromiseNothing, .many = kMayPromiseNothing}};

}  // namespace

extern const Rule kSm801;
constinit const Rule kSm801 = {
    .code = "SM801",
    .name = "contact-role-without-mandate",
    .in_knots = InKnots::opener,
    .needs = {.fi = "Asiakaspolun vaihe toimintoineen, ja valtuudet (`mandate`) vaiheessa tai "
                    "toiminnolla.",
              .en = "A stage of the journey with functions, and a `mandate` at the stage or on "
                    "the function."},
    .summary = {.fi = "Asiakkaan kohtaavalla toiminnolla ei ole valtuuksia, tai sen pitää kysyä "
                      "ensin.",
                .en = "A function that meets the customer has no mandate, or must ask first."},
    .why =
        {.fi = "Asiakasta pompotellaan luukulta luukulle, kun kukaan luukulla ei saa luvata "
               "mitään.",
         .en =
             "Customers are sent from desk to desk where nobody at the desk may promise anything."},
    .question = {.fi =
                     "Mitä asiakkaan kohtaava työntekijä saa luvata tänään kysymättä keneltäkään?",
                 .en = "What may the person at the counter promise today, without asking?"},
    .fix = {.fi = "Anna oikeus päättää, ja sovi sille raja (`within-limits`).",
            .en = "Give a right to decide, and its limit (`within-limits`)."},
    .together = {.by_kind = kKinds},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, mandate: full}
  billing: {name: {fi: Laskutus, en: Billing}, head: Talousjohtaja, mandate: ask-first}
journey:
  purchase: {name: {fi: Osto, en: Purchase}, functions: sales}
  invoice:
    name: {fi: Lasku, en: Invoice}
    functions:
      billing: {role: Laskuttaja}  # <-
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, mandate: full}
  billing: {name: {fi: Laskutus, en: Billing}, head: Talousjohtaja, mandate: ask-first}
journey:
  purchase: {name: {fi: Osto, en: Purchase}, functions: sales}
  invoice:
    name: {fi: Lasku, en: Invoice}
    functions:
      billing: {role: Laskuttaja}
    mandate: {within-limits: 50 €}
)",
    .check = check,
};

}  // namespace stratmap
