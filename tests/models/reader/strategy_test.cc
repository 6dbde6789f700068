#include <catch2/catch.hpp>

#include "tests/models/reader/reading.h"

using namespace stratmap;

TEST_CASE("the organization has a name, a sector and modes by layer") {
  const Reading reading = read_model_text("client.yaml", R"(stratmap: 1
organization:
  name: {fi: Satama, en: Harbour}
  language: fi
  sector: public
  vision: Kaikki perille
  slogan: Aina ajoissa
  why: Siksi
  tags: [one, two]
  mode: {declared: customer-service, current: {production: 70, public: 30}, desired: unknown,
         2028: development, 2027-Q1: production}
)");
  REQUIRE(reading.model);
  const Organization& organization = reading.model->organization;
  CHECK(organization.name.in("en", "fi") == "Harbour");
  CHECK(organization.language == "fi");
  CHECK(organization.language_given);
  CHECK(organization.sector == Sector::public_sector);
  CHECK(organization.vision.in("fi", "fi") == "Kaikki perille");
  CHECK(organization.notes.why.in("fi", "fi") == "Siksi");
  CHECK(organization.notes.tags == std::vector<std::string>{"one", "two"});
  REQUIRE(organization.mode);
  const ModeLayers& mode = *organization.mode;
  CHECK(reading.model->sources.text_of(mode.span) == "mode");
  CHECK(mode.declared->value.share == std::array<double, 4>{0, 0, 1, 0});
  CHECK(mode.current->value.share == std::array<double, 4>{0.7, 0, 0, 0.3});
  CHECK_FALSE(mode.desired);  // asked, and nobody knows
  CHECK_FALSE(mode.chosen);
  REQUIRE(mode.trajectory.size() == 2);
  CHECK(to_string(*mode.trajectory[0].period) == "2028");
  CHECK(mode.trajectory[1].value.share[0] == 1);
}

TEST_CASE("perspectives left out are the usual four in the order of the sector") {
  const Model firm = model_of("objectives: {a: {perspective: process}}");
  REQUIRE(firm.perspectives.size() == 4);
  CHECK_FALSE(firm.perspectives_given);
  CHECK(firm.perspectives[0].id == "financial");
  CHECK(firm.perspectives[0].is_default);
  CHECK(firm.perspectives[3].name.in("fi", "fi") == "Oppiminen ja kasvu");
  CHECK(firm[firm.objectives[0].perspective->id].id == "process");

  const Reading town =
      read_model_text("client.yaml",
                      "stratmap: 1\norganization: {name: A, sector: nonprofit}\n"
                      "objectives: {a: {perspective: financial}}\nperspectives:\n");
  REQUIRE(town.model);
  CHECK(town.model->perspectives[0].kind == PerspectiveKind::customer);
  CHECK((*town.model)[town.model->objectives[0].perspective->id].id == "financial");
  CHECK(town.model->perspectives[1].question.in("en", "en") ==
        "With what resources do we do this?");
}

TEST_CASE("perspectives that are given keep their order and their own words") {
  const Model model = model_of(R"(perspectives:
  customer: {name: Asukkaat, weight: 2}
  impact: {kind: customer, question: Mitä muuttuu?}
  own: {}
)");
  CHECK(model.perspectives_given);
  REQUIRE(model.perspectives.size() == 3);
  CHECK(model.perspectives[0].kind == PerspectiveKind::customer);
  CHECK(model.perspectives[0].weight == 2);
  CHECK(model.perspectives[0].question.in("fi", "fi") == "Mitä asiakkaamme kokevat?");
  CHECK(model.perspectives[1].kind == PerspectiveKind::customer);
  CHECK(model.perspectives[1].question.in("fi", "fi") == "Mitä muuttuu?");
  CHECK(model.perspectives[2].kind == PerspectiveKind::other);
  CHECK(model.perspectives[2].question.empty());
  CHECK(model.name_of(model.perspectives[2], Lang::fi) == "own");
}

TEST_CASE("an objective has its relations, its arrows and its adoption") {
  const Model model = model_of(R"(themes: {loyalty: {name: Uskollisuus}}
functions: {service: {}, billing: {}}
objectives:
  easy:
    name: Helppoa
    perspective: customer
    theme: loyalty
    owner: service
    contributors: [billing, unknown, billing]
    level: board
    weight: 2
    effort: 3.5
    statutory: Laki 980/2012
    decides: service
    adoption: {service: accepted, billing: {management: committed, staff: unknown}}
    drives:
      profit: {strength: strong, effect: lowers, lag: 2q, why: Siksi., evidence: argued,
               reviewed: 2026-05, kind: feedback}
      easy: {kind: none}
  profit: {}
)");
  const Objective& easy = model.objectives[0];
  CHECK(model.name_of(easy, Lang::fi) == "Helppoa");
  CHECK(model.sources.text_of(easy.span) == "easy");
  CHECK(model[easy.theme->id].id == "loyalty");
  REQUIRE(easy.owners.size() == 1);
  CHECK(model[easy.owners[0].id].id == "service");
  REQUIRE(easy.contributors.size() == 2);  // each once
  CHECK(easy.contributors[1].is_unknown());
  CHECK(easy.level == ObjectiveLevel::board);
  CHECK(easy.weight == 2);
  CHECK(easy.effort == 3.5);
  CHECK(easy.statutory.in("fi", "fi") == "Laki 980/2012");
  CHECK(easy.decides.in("fi", "fi") == "service");
  REQUIRE(easy.adoption.size() == 2);
  CHECK(easy.adoption[0].whole == AdoptionState::accepted);
  CHECK_FALSE(easy.adoption[1].whole);
  CHECK(easy.adoption[1].management == AdoptionState::committed);
  CHECK(easy.adoption[1].staff == AdoptionState::unknown);
  REQUIRE(easy.drives.size() == 2);
  const Link& link = easy.drives[0];
  CHECK(model[link.to.id].id == "profit");
  CHECK(model.sources.text_of(link.to.span) == "profit");
  CHECK(link.kind == LinkKind::feedback);
  CHECK(link.effect == Effect::lowers);
  CHECK(link.strength == 0.75);
  CHECK(link.lag == Duration{2, DurationUnit::quarter});
  CHECK(link.evidence == LinkEvidence::argued);
  CHECK(to_string(*link.reviewed) == "2026-05");
  REQUIRE(link.notes);
  CHECK(link.notes->why.in("fi", "fi") == "Siksi.");
  CHECK(easy.drives[1].kind == LinkKind::none);
  CHECK_FALSE(easy.drives[1].notes);
  CHECK(model.objectives[1].level == ObjectiveLevel::management);
}

TEST_CASE("the short forms of a reference set read alike") {
  for (const char* drives : {"b", "[b]", "{b: {}}", "{b: }", "[{b: {}}]"}) {
    INFO(drives);
    const Model model =
        model_of("objectives: {a: {drives: " + std::string(drives) + "}, b: {}, c: {}}");
    REQUIRE(model.objectives[0].drives.size() == 1);
    const Link& link = model.objectives[0].drives[0];
    CHECK(model[link.to.id].id == "b");
    CHECK(link.strength == 0.5);
    CHECK(link.kind == LinkKind::cause);
    CHECK_FALSE(link.lag);
  }
  const Model mixed = model_of("objectives: {a: {drives: [c, {b: {lag: 1y}}]}, b: {}, c: {}}");
  REQUIRE(mixed.objectives[0].drives.size() == 2);
  CHECK(mixed[mixed.objectives[0].drives[0].to.id].id == "c");
  CHECK(mixed.objectives[0].drives[1].lag == Duration{1, DurationUnit::year});
}

TEST_CASE("a target named twice is kept twice") {
  const Model model = model_of("objectives: {a: {drives: [b, {b: {effect: lowers}}]}, b: {}}");
  CHECK(model.objectives[0].drives.size() == 2);
}

TEST_CASE("accept is a reason in short or in full") {
  const Model model = model_of(R"(objectives:
  a: {accept: {SM101: Tarkoituksella., SM103: {because: {fi: Kyllä, en: Yes}, until: 2027-06}}}
  b: {owner: {f: {accept: {SM402: Turha.}}}, drives: {a: {accept: {SM110: Suora.}}}}
functions: {f: {}}
)");
  const std::vector<Accept>& accepts = model.objectives[0].notes->accepts;
  REQUIRE(accepts.size() == 2);
  CHECK(accepts[0].code == "SM101");
  CHECK(model.sources.text_of(accepts[0].span) == "SM101");
  CHECK(accepts[0].because.in("fi", "fi") == "Tarkoituksella.");
  CHECK_FALSE(accepts[0].until);
  CHECK(accepts[1].because.in("en", "fi") == "Yes");
  CHECK(to_string(*accepts[1].until) == "2027-06");
  CHECK(model.objectives[1].drives[0].notes->accepts[0].code == "SM110");
  REQUIRE(model.stray_accepts.size() == 1);
  CHECK(model.stray_accepts[0].code == "SM402");
}

TEST_CASE("initiatives have dates, milestones and a stop") {
  const Model model = model_of(R"(objectives: {a: {}}
functions: {it: {}}
customers: {c: {}}
initiatives:
  portal: {name: Portaali, advances: [a], owner: it, customers: c, start: 2026-03, end: 2026-12,
           budget: 120000, kind: digital, status: running, stop_if: Ei käyttäjiä, decides: Johto,
           milestones: {pilot: {due: 2026-06, done: 2026-07}, launch: {}}}
  idea: {status: unknown}
)");
  const Initiative& portal = model.initiatives[0];
  CHECK(portal.advances.size() == 1);
  CHECK(portal.owners.size() == 1);
  CHECK(portal.customers.size() == 1);
  CHECK(to_string(*portal.start) == "2026-03");
  CHECK(to_string(*portal.end) == "2026-12");
  CHECK(portal.budget == 120000);
  CHECK(portal.kind == "digital");
  CHECK(portal.status == InitiativeStatus::running);
  REQUIRE(portal.milestones.size() == 2);
  CHECK(portal.milestones[0].id == "pilot");
  CHECK(to_string(*portal.milestones[0].done) == "2026-07");
  CHECK_FALSE(portal.milestones[1].due);
  CHECK(portal.stop_if.in("fi", "fi") == "Ei käyttäjiä");
  CHECK_FALSE(model.initiatives[1].status);
}

TEST_CASE("stages of a thread name objectives or reward models") {
  const Model model = model_of(R"(objectives: {a: {}, b: {}}
rewards: {pay: {}, b: {}}
threads:
  chain: {template: loyalty, stages: {rewards: pay, staff: [a, b], value: []}}
  own: {stages: {first: a, second: {b: {}}}}
)");
  const Thread& chain = model.threads[0];
  CHECK(chain.form == ThreadTemplate::loyalty);
  REQUIRE(chain.stages.size() == 3);
  CHECK(chain.stages[0].objectives.empty());
  CHECK(model[chain.stages[0].rewards[0].id].id == "pay");
  CHECK(chain.stages[1].objectives.size() == 2);  // an objective before a reward of the same id
  CHECK(chain.stages[2].objectives.empty());
  CHECK(model.threads[1].form == ThreadTemplate::none);
  CHECK(model.threads[1].stages[1].id == "second");
}

TEST_CASE("a term of the glossary may be one that nobody can define") {
  const Model model = model_of(R"(functions: {sales: {}}
glossary: {customer: {name: Asiakas, definition: Se joka maksaa., by: sales}, x: {definition: unknown}}
)");
  CHECK(model.glossary[0].definition.in("fi", "fi") == "Se joka maksaa.");
  CHECK(model.glossary[0].by.size() == 1);
  CHECK(model.glossary[1].definition.empty());
}

TEST_CASE("settings set severities, thresholds and the day") {
  const Model model = model_of(R"(settings:
  as_of: 2026-11-15
  rollup: geometric
  rules: {SM104: off, SM204: error}
  thresholds: {objectives-max: 20, ei-gap-note: -0.2}
)");
  CHECK(to_string(*model.settings.as_of) == "2026-11-15");
  CHECK(model.settings.rollup == Rollup::geometric);
  REQUIRE(model.settings.rules.size() == 2);
  CHECK(model.settings.rules[0].severity == Severity::off);
  CHECK(model.settings.rules[1].code == "SM204");
  REQUIRE(model.settings.thresholds.size() == 2);
  CHECK(model.settings.thresholds[1].name == "ei-gap-note");
  CHECK(model.settings.thresholds[1].value == -0.2);
}

TEST_CASE("empty sections and keys of one's own are allowed") {
  const Model model = model_of(
      "objectives:\ncustomers: {}\nobservations: []\nsettings:\nround:\nthemes: {a: }\n"
      "x-mine: {any: [thing]}\nfunctions: {f: {x-colour: red}}\n");
  CHECK(model.objectives.empty());
  CHECK(model.themes.size() == 1);
  CHECK_FALSE(model.round);  // as good as left out
  CHECK(model.functions.size() == 1);
}

TEST_CASE("yes and no are text and numbers may stand for texts") {
  const Model model = model_of("objectives: {a: {name: no}, b: {name: 2026}, yes: {why: 1.50}}");
  CHECK(model.objectives[0].name.in("fi", "fi") == "no");
  CHECK(model.objectives[1].name.in("fi", "fi") == "2026");
  CHECK(model.objectives[2].id == "yes");
  CHECK(model.objectives[2].notes->why.in("fi", "fi") == "1.50");
}

TEST_CASE("a section tells where its key stands first") {
  const Model model = model_of("objectives: {a: {}}\nfunctions: {f: {}}\n");
  const auto& spans = model.section_spans;
  const auto at = std::find_if(spans.begin(), spans.end(),
                               [](const auto& entry) { return entry.first == "functions"; });
  REQUIRE(at != spans.end());
  CHECK(model.sources.start_of(at->second) == Position{4, 1});
}
