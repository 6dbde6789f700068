#include <algorithm>
#include <array>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Bilingual kAskWhatIsMissing = {
    .fi = "Mitä tämän lisäksi pitää onnistua, jotta visio toteutuu?",
    .en = "What else has to succeed for the vision to come true?"};
constexpr Bilingual kAddWhatIsMissing = {
    .fi =
        "Lisää tavoitteet, joiden kautta vaikutus kulkee, tai pidä kartta pienenä tarkoituksella "
        "(`accept`).",
    .en =
        "Add the objectives that the effect passes through, or keep the map small on purpose "
        "(`accept`)."};

bool is_on_main_map(const Objective& objective) { return objective.level != ObjectiveLevel::unit; }

// How grave it is to have so many objectives on one map, and the limit that was passed.
Finding too_many(const Analysis& analysis, double objectives) {
  const double most = analysis.threshold("objectives-max");
  const double many = analysis.threshold("objectives-note");
  Finding finding;
  if (objectives > most) finding.severity = Severity::warning;
  if (objectives > many && objectives <= most) finding.severity = Severity::note;
  finding.figures = {{"count", objectives}, {"limit", objectives > most ? most : many}};
  return finding;
}

bool has_every_perspective(const Model& model) {
  std::vector<bool> has_objective(model.perspectives.size());
  for (const Objective& objective : model.objectives)
    if (is_on_main_map(objective) && objective.perspective && !objective.perspective->is_unknown())
      has_objective[objective.perspective->id.index()] = true;
  return std::ranges::find(has_objective, false) == has_objective.end();
}

void look_at_main_map(const Analysis& analysis, Outcome& outcome) {
  const Model& model = analysis.model;
  const auto objectives =
      static_cast<double>(std::ranges::count_if(model.objectives, is_on_main_map));
  const double fewest = analysis.threshold("objectives-min");
  Finding finding = too_many(analysis, objectives);
  finding.subjects = {whole("map")};
  finding.span = analysis.section_span("objectives");
  finding.message = {.fi = "kartalla on {count} tavoitetta – raja on {limit}",
                     .en = "the map has {count} objectives, more than {limit}"};
  if (finding.severity == Severity::off && objectives < fewest && has_every_perspective(model)) {
    finding.severity = Severity::note;
    finding.figures = {{"count", objectives}, {"limit", fewest}};
    finding.message = {.fi = "kartalla on vain {count} {count#tavoite|tavoitetta} – alle {limit}",
                       .en =
                           "the map has only {count} {count#objective|objectives}, fewer than "
                           "{limit}"};
    finding.question = kAskWhatIsMissing;
    finding.fix = kAddWhatIsMissing;
  }
  if (finding.severity != Severity::off) outcome.findings.push_back(std::move(finding));
}

void look_at_unit_maps(const Analysis& analysis, Outcome& outcome) {
  const Model& model = analysis.model;
  std::vector<double> owned(model.functions.size());
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    if (is_on_main_map(model.objectives[i])) continue;
    Refs<Function> owners = model.objectives[i].owners;
    std::ranges::sort(owners, {}, &Ref<Function>::id);
    const auto are_one = [](const Ref<Function>& one, const Ref<Function>& other) {
      return one.id == other.id;
    };
    owners.erase(std::unique(owners.begin(), owners.end(), are_one), owners.end());
    for (const Ref<Function>& owner : owners)
      if (!owner.is_unknown()) ++owned[owner.id.index()];
  }
  for (std::size_t i = 0; i < owned.size(); ++i) {
    Finding finding = too_many(analysis, owned[i]);
    if (finding.severity == Severity::off) continue;
    finding.subjects = {subject_of(model.functions[i])};
    finding.span = model.functions[i].span;
    finding.message = {
        .fi = "toiminnon {subject} omalla kartalla on {count} tavoitetta – raja on {limit}",
        .en = "the map of the function {subject} has {count} objectives, more than {limit}"};
    outcome.findings.push_back(std::move(finding));
  }
}

Outcome check(const Analysis& analysis) {
  if (analysis.model.objectives.empty())
    return not_assessed({.fi = "mallissa ei ole tavoitteita", .en = "the model has no objectives"});
  Outcome outcome;
  look_at_main_map(analysis, outcome);
  look_at_unit_maps(analysis, outcome);
  return outcome;
}

constexpr std::array<std::string_view, 3> kThresholdsRead = {"objectives-max", "objectives-min",
                                                             "objectives-note"};

}  // namespace

extern const Rule kSm107;
constinit const Rule kSm107 = {
    .code = "SM107",
    .name = "too-many-objectives",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin yksi tavoite.", .en = "At least one objective."},
    .summary = {.fi =
                    "Kartalla – tai toiminnon omalla kartalla – on enemmän tavoitteita kuin siltä "
                    "jaksaa lukea, tai koko kartalla vain muutama.",
                .en = "A map, or a function's own map, has more objectives than anyone can keep in "
                      "mind, or the whole map has only a few."},
    .why = {.fi = "Kartta, joka mainitsee kaiken, ei valitse mitään.",
            .en = "A map that names everything chooses nothing."},
    .question = {.fi = "Mistä viidestä pitäisit kiinni viimeiseen asti?",
                 .en = "Which five would you fight for?"},
    .fix = {.fi = "Yhdistä tavoitteita, siirrä osa yksikön omalle kartalle (`level: unit`) tai tee "
                  "niistä hankkeita.",
            .en = "Merge some, move others to a unit's map (`level: unit`), or make initiatives of "
                  "them."},
    .together = {.says = {.fi = "on liian täynnä tai melkein tyhjiä",
                          .en = "hold too many objectives, or hardly any"},
                 .things = {.fi = "karttaa", .en = "maps"}},
    .source = {.fi = "Kaplanin ja Nortonin jälkeinen käytäntö: yleensä 15–25 strategista "
                     "tavoitetta; epmreview.com: 15–20, joista prosesseja noin 40 %; raja koskee "
                     "yhtä karttaa, ei koko organisaatiota (excitant.co.uk)",
               .en = "practice after Kaplan & Norton: typically 15 to 25 strategic objectives; "
                     "epmreview.com: 15–20, about 40% of them processes; the limit is per map, not "
                     "per organization (excitant.co.uk)"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives: {  # <-
  profit: {}, growth: {}, cash-flow: {}, loyalty: {}, advocacy: {}, easy-contact: {},
  clear-invoices: {}, fair-prices: {}, first-fix: {}, fast-response: {}, planned-care: {},
  safe-sites: {}, tidy-sites: {}, early-offers: {}, right-parts: {}, shared-plans: {},
  quiet-nights: {}, able-staff: {}, good-recruits: {}, well-being: {}, digital-skills: {},
  team-spirit: {}, new-vans: {}, clean-vans: {}, van-radios: {}, van-colours: {}
}
functions:
  fleet: {name: {fi: Ajoneuvot, en: Fleet}}
)",
    .passing_example = R"(objectives: {
  profit: {}, growth: {}, cash-flow: {}, loyalty: {}, advocacy: {}, easy-contact: {},
  clear-invoices: {}, fair-prices: {}, first-fix: {}, fast-response: {}, planned-care: {},
  safe-sites: {}, tidy-sites: {}, early-offers: {}, right-parts: {}, shared-plans: {},
  quiet-nights: {}, able-staff: {}, good-recruits: {}, well-being: {}, digital-skills: {},
  team-spirit: {}, new-vans: {level: unit, owner: fleet},
  clean-vans: {level: unit, owner: fleet}, van-radios: {level: unit, owner: fleet},
  van-colours: {level: unit, owner: fleet}
}
functions:
  fleet: {name: {fi: Ajoneuvot, en: Fleet}}
)",
    .check = check,
};

}  // namespace stratmap
