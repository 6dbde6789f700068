#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Kind = PerspectiveKind;

constexpr Bilingual kOfCustomers = {.fi = "Mikä prosessi tuottaa tämän asiakkaalle?",
                                    .en = "Which process produces this for the customer?"};
constexpr Bilingual kOfMoney = {
    .fi = "Miltä asiakkaalta tai mistä tekemisestä tämä raha tulee?",
    .en = "Which customer, or which way of working, does this money come from?"};
constexpr Bilingual kOfProcesses = {.fi = "Mitä ihmistemme pitää tähän osata?",
                                    .en = "What must our people know or be able to do for this?"};
constexpr Bilingual kOfOthers[] = {kOfMoney, kOfProcesses};

// What must produce objectives of a kind, and how it is said.
struct Boundary {
  Kind kind;
  std::vector<Kind> drivers;
  DriverReach reach;
  Wording message;
  Bilingual question;
  Bilingual lacking;  // why it can't be assessed
};

const std::vector<Boundary>& boundaries() {
  static const std::vector<Boundary> all = {
      {Kind::customer,
       {Kind::process},
       DriverReach::own_perspective,
       {.fi = "mikään prosessi ei vie kohti asiakkuustavoitetta {subject}",
        .en = "no process leads to the customer objective {subject}"},
       kOfCustomers,
       {.fi = "prosessitavoitteita ei ole", .en = "there are no process objectives"}},
      {Kind::financial,
       {Kind::customer, Kind::process},
       DriverReach::own_perspective,
       {.fi = "mikään asiakkuus- tai prosessitavoite ei vie kohti taloustavoitetta {subject}",
        .en = "no customer or process objective leads to the financial objective {subject}"},
       kOfMoney,
       {.fi = "asiakkuus- ja prosessitavoitteita ei ole",
        .en = "there are no customer or process objectives"}},
      {Kind::process,
       {Kind::learning, Kind::process},
       DriverReach::itself,
       {.fi =
            "prosessitavoitetta {subject} kohti ei vie mikään oppimisen tavoite eikä muu prosessi",
        .en =
            "no learning objective and no other process leads to the process objective {subject}"},
       kOfProcesses,
       {.fi = "oppimisen tavoitteita tai muita prosessitavoitteita ei ole",
        .en = "there are no learning or other process objectives"}}};
  return all;
}

bool is_of(const Analysis& analysis, Id<Objective> objective, const std::vector<Kind>& kinds) {
  return std::ranges::any_of(kinds,
                             [&](Kind kind) { return analysis.ladder.is_kind(objective, kind); });
}

void look_at(const Analysis& analysis, const Boundary& boundary, Outcome& outcome) {
  const std::size_t count_of_all = analysis.model.objectives.size();
  std::size_t drivers = 0;
  for (std::size_t i = 0; i < count_of_all; ++i)
    drivers += is_of(analysis, id_at<Objective>(i), boundary.drivers) ? 1 : 0;
  const std::vector<bool> is_driven = driven_objectives(
      analysis.ladder, analysis.causes, boundary.kind, boundary.drivers, boundary.reach);
  for (std::size_t i = 0; i < count_of_all; ++i) {
    const auto id = id_at<Objective>(i);
    const Objective& objective = analysis.model[id];
    if (!analysis.ladder.is_kind(id, boundary.kind) || analysis.ladder.is_constraint(id)) continue;
    const std::size_t others = drivers - (is_of(analysis, id, boundary.drivers) ? 1 : 0);
    if (analysis.causes.in_degree(id) == 0 || others == 0) {
      constexpr Bilingual kNoArrow = {.fi = "tavoitteeseen ei tule nuolta",
                                      .en = "no arrow leads to the objective"};
      outcome.unassessed.push_back(
          {analysis.causes.in_degree(id) == 0 ? kNoArrow : boundary.lacking,
           subject_of(objective)});
      continue;
    }
    outcome.assessed = true;
    ++*outcome.subjects_assessed;
    if (is_driven[i]) continue;
    outcome.findings.push_back({.subjects = {subject_of(objective)},
                                .message = boundary.message,
                                .figures = {count("in", analysis.causes.in_degree(id))},
                                .span = objective.span,
                                .label = {.fi = "{in} {in#nuoli|nuolta} tulee muualta",
                                          .en = "{in} {in#arrow|arrows} in, from elsewhere"},
                                .question = boundary.question});
  }
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false, .subjects_assessed = 0};
  for (const Boundary& boundary : boundaries()) look_at(analysis, boundary, outcome);
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "asiakkuus-, talous- ja prosessitavoitteita ei ole",
                         .en = "there are no customer, financial or process objectives"});
  return outcome;
}

}  // namespace

extern const Rule kSm205;
constinit const Rule kSm205 = {
    .code = "SM205",
    .name = "driverless-boundary-objective",
    .needs = {.fi = "Tavoite, johon tulee nuoli, ja tavoitteita niissä näkökulmissa, joista sen "
                    "pitäisi tulla.",
              .en = "An arrow to the objective, and objectives in the perspectives it should come "
                    "from."},
    .summary = {.fi = "Asiakkuustavoite ilman prosessia, taloustavoite ilman asiakasta tai "
                      "tekemistä, prosessi ilman osaamista tai toista prosessia.",
                .en = "A customer objective without a process, a financial one without a customer "
                      "or a process, a process without learning or another process behind it."},
    .why = {.fi = "Väärästä paikasta lähtevä nuoli kätkee sen, kuka tuloksen tekee.",
            .en = "An arrow from the wrong place hides who produces the result."},
    .question = kOfCustomers,
    .other_questions = kOfOthers,
    .fix = {.fi = "Lisää nuoli sieltä, missä tulos tehdään.",
            .en = "Add the driver: an arrow from where the result is produced."},
    .together = {.says = {.fi = "on ilman nuolta sieltä, missä tulos tehdään",
                          .en = "have no arrow from where the result is produced"}},
    .source = {.fi = "Kaplan & Norton 2000; Bento, Bento & White 2012 (332 yritystä: kaikki kolme "
                     "muuta näkökulmaa vaikuttavat talouteen suoraan)",
               .en = "Kaplan & Norton 2000; Bento, Bento & White 2012 (332 firms: finance is "
                     "affected directly by all three others)"},
    .failing_example = R"(objectives:
  partner:  # <-
    name: {fi: Olemme asiakkaan kumppani, en: We are the customer's partner}
    perspective: customer
  handover: {name: {fi: Työ siirtyy katkotta, en: Work passes smoothly}, perspective: process}
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: [partner, handover]
)",
    .passing_example = R"(objectives:
  partner:
    name: {fi: Olemme asiakkaan kumppani, en: We are the customer's partner}
    perspective: customer
  handover:
    name: {fi: Työ siirtyy katkotta, en: Work passes smoothly}
    perspective: process
    drives: partner
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: handover
)",
    .check = check,
};

}  // namespace stratmap
