#include <catch2/catch.hpp>

#include "tests/models/reader/reading.h"

using namespace stratmap;

TEST_CASE("a function has its ties, its mandate and its readiness") {
  const Model model = model_of(R"(customers: {homes: {}}
metrics: {speed: {}}
functions:
  head-office: {}
  service:
    name: Palvelu
    kind: customer-service
    parent: head-office
    head: Johtaja
    people: 24
    champion: Asiakkuusjohtaja
    works_with: [head-office, {field: {strength: weak, who: Maija, how: Viikkopalaveri}}]
    hands_over_to: {field: {what: Keikka, delay: 5d, data: [homes]}}
    serves: {field: {metric: speed, agreed: 30 minuuttia}}
    mandate: {within-limits: "300 €"}
    customer_orientation: {2026-09: 3, 2027-09: 4}
    readiness: {wants: 4, may: 2}
    status: new
    customer_model: inherited
    decides: head-office
  field: {mandate: unknown, customer_orientation: 2, parent: unknown, kind: unknown, status: acquired}
)");
  const Function& service = model.functions[1];
  CHECK(service.kind == "customer-service");
  CHECK(model[service.parent->id].id == "head-office");
  CHECK(service.people == 24);
  REQUIRE(service.works_with.size() == 2);
  CHECK(service.works_with[0].strength == 0.5);
  CHECK(service.works_with[1].strength == 0.25);
  CHECK(service.works_with[1].who.in("fi", "fi") == "Maija");
  CHECK(service.hands_over_to[0].delay == Duration{5, DurationUnit::day});
  CHECK(model[service.hands_over_to[0].customers[0].id].id == "homes");
  CHECK(model[service.serves[0].metric->id].id == "speed");
  CHECK(service.serves[0].agreed.in("fi", "fi") == "30 minuuttia");
  CHECK(service.mandate->word == MandateWord::within_limits);
  CHECK(service.mandate->limit.in("fi", "fi") == "300 €");
  REQUIRE(service.customer_orientation.size() == 2);
  CHECK(to_string(*service.customer_orientation[1].period) == "2027-09");
  CHECK(service.readiness->wants == 4);
  CHECK_FALSE(service.readiness->can);
  CHECK(model.sources.text_of(service.readiness->span) == "readiness");
  CHECK(service.status == FunctionStatus::fresh);
  CHECK(service.customer_model == CustomerModel::inherited);
  const Function& field = model.functions[2];
  CHECK_FALSE(field.mandate);
  CHECK_FALSE(field.parent);
  CHECK(field.kind.empty());
  REQUIRE(field.customer_orientation.size() == 1);
  CHECK_FALSE(field.customer_orientation[0].period);
  CHECK(field.status == FunctionStatus::acquired);
}

TEST_CASE("a customer relationship has parties, owners by verb and definitions") {
  const Model model = model_of(R"(functions: {sales: {}, service: {}, it: {}}
objectives: {quick: {}}
customers:
  homes:
    parties: {user: {name: Asukkaat, owner: service}, payer: {fi: Taloyhtiö, en: Housing company},
              buyer: unknown}
    expects: {public: 60, production: 40}
    share: 45.5
    ownership: {sales: [owns, plans], service: serves, it: unknown, unknown: leads}
    definition: {sales: buyer, service: [user, citizen], it: unknown}
    promise: {text: Heti, kind: differentiated, kept_by: quick}
    decides: Johtoryhmä
  neighbours: {kind: stakeholder, expects: unknown}
)");
  const Customer& homes = model.customers[0];
  CHECK(homes.kind == CustomerKind::external);
  REQUIRE(homes.parties.size() == 3);
  CHECK(homes.parties[0].role == PartyRole::user);
  CHECK(homes.parties[0].name.in("fi", "fi") == "Asukkaat");
  CHECK(model[homes.parties[0].owners[0].id].id == "service");
  CHECK(homes.parties[1].role == PartyRole::payer);
  CHECK(homes.parties[1].name.in("en", "fi") == "Housing company");
  CHECK(homes.parties[2].unknown);
  CHECK(homes.parties[2].name.empty());
  CHECK(homes.expects->value.share == std::array<double, 4>{0.4, 0, 0, 0.6});
  CHECK(homes.share == 45.5);
  CHECK(homes.ownership_given);
  REQUIRE(homes.ownership.size() == 4);
  CHECK(homes.ownership[0].verbs.has(OwnershipVerb::owns));
  CHECK(homes.ownership[0].verbs.has(OwnershipVerb::plans));
  CHECK_FALSE(homes.ownership[0].verbs.has(OwnershipVerb::leads));
  CHECK(homes.ownership[2].verbs.empty());
  CHECK(homes.ownership[3].function.is_unknown());
  CHECK(homes.definition[1].meanings.has(CustomerMeaning::citizen));
  CHECK(homes.definition[2].meanings.has(CustomerMeaning::unknown));
  CHECK(homes.promise->kind == PromiseKind::differentiated);
  CHECK(homes.promise->kept_by.size() == 1);
  CHECK(model.customers[1].kind == CustomerKind::stakeholder);
  CHECK_FALSE(model.customers[1].expects);
  CHECK_FALSE(model.customers[1].ownership_given);
}

TEST_CASE("systems and channels name who uses them and whom they hold") {
  const Model model = model_of(R"(functions: {sales: {}, it: {}}
customers: {homes: {}}
systems:
  crm: {holds: homes, used_by: [sales], owner: it, integrates: {erp: {how: Yöajo}}}
  erp: {integrates: crm}
channels: {phone: {kind: service, functions: sales, customers: [homes], importance: 5}}
)");
  CHECK(model.systems[0].holds.size() == 1);
  CHECK(model.systems[0].integrates[0].how.in("fi", "fi") == "Yöajo");
  CHECK(model[model.systems[1].integrates[0].with.id].id == "crm");
  CHECK(model.channels[0].kind == ChannelKind::service);
  CHECK(model.channels[0].importance == 5);
}

TEST_CASE("a stage of the journey has actors, touchpoints and a mandate") {
  const Model model = model_of(R"(functions: {billing: {}, service: {}}
channels: {email: {}}
customers: {homes: {}}
metrics: {delay: {}}
journey:
  bill: {functions: {billing: {role: Laskuttaja}}, channels: [email], customers: [homes],
         metrics: [delay], attention: 1, mandate: none}
  visit: {functions: [service, billing], metrics: [],
          mandate: {service: {within-limits: 50 €}, billing: ask-first}}
  call: {mandate: {within-limits: Sovittu raja}}
  wait: {mandate: unknown}
)");
  const Stage& bill = model.journey[0];
  CHECK(bill.functions[0].role.in("fi", "fi") == "Laskuttaja");
  CHECK(bill.functions_given);
  CHECK(bill.metrics.size() == 1);
  CHECK(bill.attention == 1);
  REQUIRE(bill.mandates.size() == 1);
  CHECK_FALSE(bill.mandates[0].function);
  CHECK(bill.mandates[0].mandate.word == MandateWord::none);
  const Stage& visit = model.journey[1];
  CHECK(visit.metrics_given);
  CHECK(visit.metrics.empty());
  REQUIRE(visit.mandates.size() == 2);
  CHECK(model[visit.mandates[0].function->id].id == "service");
  CHECK(visit.mandates[0].mandate.word == MandateWord::within_limits);
  CHECK(visit.mandates[1].mandate.word == MandateWord::ask_first);
  CHECK(model.journey[2].mandates[0].mandate.limit.in("fi", "fi") == "Sovittu raja");
  CHECK_FALSE(model.journey[2].functions_given);
  CHECK(model.journey[3].mandates.empty());
}

TEST_CASE("a reward model names whom it steers and by what") {
  const Model model = model_of(R"(functions: {sales: {}}
metrics: {deals: {}, visits: {}}
rewards:
  bonus: {functions: [sales], metric: [deals, visits], basis: ranking, zero_sum: true, weight: 30}
  order: {kind: rule}
)");
  CHECK(model.rewards[0].kind == RewardKind::pay);
  CHECK(model.rewards[0].metrics.size() == 2);
  CHECK(model.rewards[0].basis == RewardBasis::ranking);
  CHECK(model.rewards[0].zero_sum);
  CHECK(model.rewards[0].weight == 30);
  CHECK(model.rewards[1].kind == RewardKind::rule);
  CHECK_FALSE(model.rewards[1].zero_sum);
}
