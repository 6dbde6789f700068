#include "engine/knots.h"

#include <catch2/catch.hpp>

#include "engine/check.h"
#include "engine/knot_load.h"
#include "engine/meeting_points.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A check, its knots, and how they read.
struct Tied {
  explicit Tied(std::string_view yaml, std::vector<std::string> select = {})
      : it(yaml),
        result(check(it.analysis, {.select = std::move(select), .ignore = {}})),
        knots(knots_of(it.analysis, result.findings)) {}

  Texts subjects() const {
    Texts texts;
    for (const Knot& knot : knots) texts.push_back(to_string(knot.subject));
    return texts;
  }
  Texts findings_of(const Knot& knot) const {
    Texts texts;
    for (const std::size_t i : knot.findings)
      texts.push_back(std::string(result.findings[i].rule->code) + " " +
                      to_string(result.findings[i].subjects));
    return texts;
  }

  Examined it;
  CheckResult result;
  std::vector<Knot> knots;
};

// Three objectives of billing that nobody measures, and one of sales.
constexpr std::string_view kBilling = R"(
functions: {sales: {name: Sales}, billing: {name: Billing}}
objectives:
  invoice: {owner: billing}
  delay: {owner: billing, contributors: sales}
  dunning: {owner: billing}
  offers: {owner: sales}
  measured: {owner: sales}
metrics: {m: {measures: measured}}
)";

TEST_CASE("A knot is where most findings meet") {
  const Tied tied(kBilling, {"SM601"});
  REQUIRE(tied.subjects() == Texts{"functions/billing"});
  const Knot& knot = tied.knots.front();
  CHECK(tied.findings_of(knot) ==
        Texts{"SM601 objectives/invoice", "SM601 objectives/delay", "SM601 objectives/dunning"});
  CHECK(to_string(tied.result.findings[knot.leading].subjects) ==
        "objectives/delay");  // of equal ones the first by id
  CHECK(ids_of(knot.invited, tied.it.model.functions) == Texts{"sales"});
}

TEST_CASE("A knot says where findings meet and tells the leading one") {
  const Tied tied(kBilling, {"SM601"});
  REQUIRE(tied.knots.size() == 1);
  const auto sentence = [&](Lang lang) {
    return sentence_of(tied.knots.front(), tied.result.findings, tied.it.model, lang);
  };
  CHECK(sentence(Lang::en) ==
        "3 findings meet on the function \"Billing\": no metric measures the objective "
        "\"delay\"");
  CHECK(sentence(Lang::fi) ==
        "toiminnossa ”Billing” kohtaa 3 havaintoa: mikään mittari ei mittaa tavoitetta ”delay”");
}

TEST_CASE("Fewer than three findings make no knot") {
  CHECK(Tied(R"(
functions: {billing: {}}
objectives: {invoice: {owner: billing}, delay: {owner: billing}, measured: {}}
metrics: {m: {measures: measured}}
)",
             {"SM601"})
            .knots.empty());
}

TEST_CASE("What is only near makes a knot where nothing else does") {
  const Tied tied(R"(
functions: {a: {}, b: {}}
objectives:
  a1: {owner: a}
  a2: {owner: a}
  a3: {owner: a, contributors: b}
  a4: {owner: a}
  b1: {owner: b}
  b2: {owner: b}
  measured: {}
metrics: {m: {measures: measured}}
)",
                  {"SM601"});
  REQUIRE(tied.subjects() == Texts{"functions/a"});
  CHECK(tied.findings_of(tied.knots.front()) == Texts{"SM601 objectives/a1", "SM601 objectives/a2",
                                                      "SM601 objectives/a3",
                                                      "SM601 objectives/a4"});
}

TEST_CASE("Of equal weights the smallest id is taken and nothing is told as two knots") {
  const Tied tied(R"(
functions: {zeta: {}, alpha: {}}
objectives:
  o1: {owner: zeta, contributors: alpha}
  o2: {owner: zeta, contributors: alpha}
  o3: {owner: zeta, contributors: alpha}
  measured: {}
metrics: {m: {measures: measured}}
)",
                  {"SM601"});
  CHECK(tied.subjects() == Texts{"functions/alpha"});
}

// A customer relationship with two owners, and who serves it is isolated.
constexpr std::string_view kTwoOwners = R"(
functions:
  sales: {works_with: service}
  service: {works_with: sales}
  desk: {}
customers:
  towns: {name: Towns, ownership: {sales: owns, service: owns}, promise: {text: A crew in two hours}}
  shops: {name: Shops, ownership: {sales: owns}}
objectives: {offers: {owner: sales}}
)";

Texts asked_also(const Tied& tied) {
  Texts texts;
  for (const std::size_t i : ask_also(tied.result.findings, tied.knots))
    texts.push_back(std::string(tied.result.findings[i].rule->code) + " " +
                    to_string(tied.result.findings[i].subjects));
  return texts;
}

TEST_CASE("What a conversation begins with and stands alone is no knot but asked also") {
  const Tied alone(kTwoOwners, {"SM402", "SM408"});
  CHECK(alone.subjects().empty());
  CHECK(asked_also(alone) == Texts{"SM402 customers/towns"});  // SM408 is no opener
}

TEST_CASE("Of each rule the finding on the largest customer is asked also") {
  const Tied tied(R"(
functions: {sales: {}}
customers:
  alps: {share: 10, ownership: {sales: serves}}
  towns: {share: 40, ownership: {sales: serves}}
)",
                  {"SM401"});
  CHECK(tied.subjects().empty());
  CHECK(asked_also(tied) == Texts{"SM401 customers/towns"});
}

// A customer that nobody owns, and three people who say who does.
constexpr std::string_view kNobodysCustomer = R"(
functions: {sales: {}, service: {}, desk: {}}
customers: {towns: {name: Towns, share: 30, ownership: {sales: serves}}}
round:
  respondents: {a: {function: sales}, b: {function: service}, c: {function: desk}}
  answers:
    - {respondent: a, stop: ownership, text: Service does, claims: {owns: {towns: service}}}
    - {respondent: b, stop: ownership, text: Sales do, claims: {owns: {towns: sales}}}
    - {respondent: c, stop: ownership, text: I ring them, claims: {owns: {towns: desk}}}
)";

TEST_CASE("Two findings are a knot where the model and people say the same") {
  const Tied tied(kNobodysCustomer, {"SM401", "SM901"});
  REQUIRE(tied.subjects() == Texts{"customers/towns"});
  const Knot& knot = tied.knots.front();
  CHECK(tied.result.findings[knot.leading].rule->code == "SM401");
  REQUIRE(knot.opposing);
  CHECK(tied.result.findings[*knot.opposing].rule->code == "SM901");
  // Those who are quoted are invited, then who carries the customer.
  CHECK(ids_of(knot.invited, tied.it.model.functions) == Texts{"desk", "sales"});
  CHECK(asked_also(tied).empty());
}

TEST_CASE("The figure of a customer is its part of the revenue rather than a count") {
  const Tied tied(kNobodysCustomer, {"SM401", "SM901"});
  REQUIRE(tied.knots.size() == 1);
  const auto& figure = tied.knots.front().figure;
  REQUIRE(figure);
  CHECK(figure->name == "share");
  CHECK(figure->value == 30);
  CHECK(figure->text.en == "30% of revenue or volume");
  CHECK(figure->text.fi == "30\u00A0% liikevaihdosta tai volyymista");
  CHECK_FALSE(figure->finding);
}

TEST_CASE("The organization is a knot with what is asked of everybody") {
  const Tied tied(R"(organization:
  name: House
  mode: {chosen: {production: 80, customer-service: 20}, desired: customer-service}
functions: {lead: {kind: leadership}, sales: {}, service: {}, desk: {}}
round:
  respondents: {a: {function: sales}, b: {function: service}, c: {function: desk}}
  answers:
    - {respondent: a, stop: meaning, text: The payer, claims: {means: payer}}
    - {respondent: b, stop: meaning, text: Who lives there, claims: {means: user}}
    - {respondent: c, stop: meaning, text: Who rings, claims: {means: partner}}
)",
                  {"SM501", "SM901"});
  REQUIRE(tied.subjects() == Texts{"organization"});
  const Knot& knot = tied.knots.front();
  CHECK(name_of(knot, tied.it.model, Lang::en) == "House");
  CHECK(sentence_of(knot, tied.result.findings, tied.it.model, Lang::en)
            .starts_with("2 findings meet on the organization \"House\": the chosen mode"));
  REQUIRE(knot.figure);
  CHECK(knot.figure->name == "chosen-share");
  CHECK(knot.figure->text.en == "production-led 80%, customer-service-led 100%");
  CHECK(ids_of(knot.invited, tied.it.model.functions) == Texts{"desk", "sales", "lead"});
}

Rule rule_called(std::string_view code, RuleClass rule_class = RuleClass::convention) {
  Rule rule{};
  rule.code = code;
  rule.rule_class = rule_class;
  return rule;
}

TEST_CASE("A function takes what is on it and what is near it of the same matter") {
  const Examined it(R"(
functions: {desk: {}, line: {}}
objectives: {speed: {owner: desk}}
rewards: {bonus: {functions: desk}}
)");
  const Rule modes = rule_called("SM503"), rewards = rule_called("SM701"),
             metrics = rule_called("SM601");
  Findings findings;
  const auto add = [&](const Rule& rule, Subject subject) {
    findings.push_back({.rule = &rule,
                        .severity = Severity::warning,
                        .subjects = {std::move(subject)},
                        .message = {}});
  };
  add(modes, subject_of(it.model.functions[0]));
  add(rewards, subject_of(it.model.functions[0]));
  add(rewards, subject_in("rewards", it.model.rewards[0]));
  add(metrics, subject_of(it.model.objectives[0]));
  const MeetingPoints points(it.analysis);
  const auto findings_at_desk = [&](Gathering gathering) {
    return KnotLoads(points, findings, gathering).open_at(0);
  };
  CHECK(findings_at_desk(Gathering::own_matters) == std::vector<std::size_t>{0, 1, 2});
  CHECK(findings_at_desk(Gathering::all) == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("A finding of the last round goes with the one that is there again") {
  const Examined it("functions: {desk: {}}\njourney: {bill: {functions: desk}}\n");
  const Rule attention = rule_called("SM804"), metric = rule_called("SM806"),
             mandate = rule_called("SM801"), again = rule_called("SM910", RuleClass::data);
  Findings findings;
  for (const Rule* rule : {&attention, &metric, &mandate, &again})
    findings.push_back({.rule = rule,
                        .severity = Severity::warning,
                        .subjects = {subject_in("journey", it.model.journey[0])},
                        .message = {}});
  const std::vector<Knot> knots = knots_of(it.analysis, findings);
  REQUIRE(knots.size() == 1);
  CHECK(to_string(knots.front().subject) == "journey/bill");
  CHECK(knots.front().findings == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("Repeats of one rule weigh less and less") {
  // Four objectives of back without a metric; three different troubles of front.
  const Tied tied(R"(
functions: {back: {works_with: other}, front: {}, other: {works_with: back}}
objectives:
  o1: {owner: back}
  o2: {owner: back}
  o3: {owner: back}
  o4: {owner: back}
  f1: {owner: [front, other]}
  measured: {owner: other}
metrics:
  m: {measures: measured}
  n: {measures: f1, owner: front, direction: up, baseline: 5, target: 4}
)",
                  {"SM404", "SM601", "SM605"});
  REQUIRE_FALSE(tied.knots.empty());
  CHECK(tied.subjects().front() == "functions/back");
  const auto weight = [&](std::string_view id) {
    const MeetingPoints points(tied.it.analysis);
    return KnotLoads(points, tied.result.findings, Gathering::all)
        .current()[tied.it.function(id).index()]
        .weight;
  };
  // A warning near one function: 1, a half, a third and a quarter of it.
  CHECK(weight("back") == Approx(1 + 1.0 / 2 + 1.0 / 3 + 1.0 / 4));
}

TEST_CASE("An aside never leads where there is another") {
  const Tied tied(R"(
functions: {a: {works_with: c}, b: {}, c: {}}
objectives:
  top: {perspective: customer, owner: c}
  one: {perspective: process, owner: a, drives: top}
  two: {perspective: process, owner: b, drives: [one, top]}
  three: {perspective: process, owner: a, drives: two}
  measured: {perspective: process, owner: b, drives: top}
metrics: {m: {measures: measured}}
)",
                  {"SM312", "SM601"});
  for (const Knot& knot : tied.knots)
    CHECK(tied.result.findings[knot.leading].rule->code == "SM601");
  CHECK_FALSE(tied.knots.empty());
}

TEST_CASE("Findings about the data make no knot") {
  Tied tied(kBilling, {"SM601"});
  REQUIRE(tied.knots.size() == 1);
  Rule data = *tied.result.findings.front().rule;
  data.rule_class = RuleClass::data;
  for (Finding& finding : tied.result.findings) finding.rule = &data;
  CHECK(knots_of(tied.it.analysis, tied.result.findings).empty());
}

TEST_CASE("A lone function invites the other units of its house") {
  const Tied tied(R"(
functions:
  house: {}
  lone: {parent: house, people: 2}
  one: {parent: house, works_with: two, serves: two, people: 2}
  two: {parent: house, works_with: one, people: 2}
objectives: {o: {owner: one}, p: {owner: two}, q: {owner: one}}
customers: {c: {ownership: {two: serves}}}
)",
                  {"SM301", "SM303", "SM304"});
  REQUIRE(tied.subjects() == Texts{"functions/lone"});
  CHECK(ids_of(tied.knots.front().invited, tied.it.model.functions) == Texts{"one", "two"});
}

TEST_CASE("A finding of a metric meets on its team and what it measures") {
  const Tied tied(R"(
functions: {desk: {}, line: {}}
objectives: {speed: {owner: line}}
metrics:
  m1: {measures: speed, owner: desk}
  m2: {measures: speed, owner: desk}
  m3: {measures: speed, owner: desk}
)",
                  {"SM604"});
  REQUIRE(tied.subjects() == Texts{"objectives/speed"});
  CHECK(ids_of(tied.knots.front().invited, tied.it.model.functions) == Texts{"line", "desk"});
}

TEST_CASE("A knot can be a stage that unmeasured objectives pass through") {
  const Tied tied(R"(
objectives: {o1: {}, o2: {}, o3: {}}
metrics: {m1: {measures: o1}, m2: {measures: o2}, m3: {measures: o3}}
journey: {visit: {metrics: [m1, m2, m3]}}
functions: {desk: {}}
initiatives: {i: {owner: desk}}
)");
  const MeetingPoints points(tied.it.analysis);
  Finding finding{.subjects = {subject_of(tied.it.model.objectives[1])}, .message = {}};
  Texts met;
  const Meeting meeting = points.of(finding);
  for (const auto point : meeting.on) met.push_back("on " + to_string(points.subject_at(point)));
  for (const auto point : meeting.near)
    met.push_back("near " + to_string(points.subject_at(point)));
  CHECK(met == Texts{"on objectives/o2", "near journey/visit"});
}

TEST_CASE("Findings are on what they speak of and near those one step from it") {
  const Examined it(R"(
functions: {a: {}, b: {}}
perspectives: {financial: {}, customer: {}, process: {}, learning: {}}
customers: {c: {ownership: {b: serves, a: holds-data}}, d: {ownership: {a: owns, b: leads}}}
objectives: {x: {owner: a, drives: z}, y: {}, z: {perspective: customer}}
metrics: {m: {measures: y, customer: c, owner: b}}
channels: {web: {functions: a}}
initiatives: {i: {advances: x, owner: b}}
threads: {t: {stages: {first: x, second: y}}}
journey: {visit: {functions: b, customers: c, metrics: m}}
)");
  const Model& model = it.model;
  const MeetingPoints points(it.analysis);
  const auto met = [&](std::vector<Subject> subjects) {
    Texts texts;
    const Meeting meeting = points.of({.subjects = std::move(subjects), .message = {}});
    for (const auto point : meeting.on) texts.push_back(to_string(points.subject_at(point)));
    texts.push_back("near");
    for (const auto point : meeting.near) texts.push_back(to_string(points.subject_at(point)));
    return texts;
  };
  CHECK(met({subject_of(model.objectives[0], model.objectives[1])}) ==
        Texts{"objectives/x", "objectives/y", "near", "functions/a", "objectives/z",
              "journey/visit"});
  CHECK(met({subject_of(model.customers[0])}) ==
        Texts{"customers/c", "near", "functions/a", "functions/b"});
  CHECK(met({subject_of(model.metrics[0])}) ==
        Texts{"customers/c", "objectives/y", "near", "functions/b"});
  CHECK(met({subject_of(model.initiatives[0])}) == Texts{"objectives/x", "near", "functions/b"});
  CHECK(met({subject_in("journey", model.journey[0])}) ==
        Texts{"journey/visit", "near", "functions/b", "customers/c"});
  CHECK(met({subject_in("threads", model.threads[0]), word("second")}) ==
        Texts{"objectives/y", "near", "journey/visit"});
  CHECK(met({subject_of(model.functions[0]), subject_of(model.functions[1])}) ==
        Texts{"functions/a", "functions/b", "near", "customers/d"});
  CHECK(met({subject_in("channels", model.channels[0])}) == Texts{"near", "functions/a"});
  CHECK(met({whole("map")}) == Texts{"near"});
  CHECK(met({word("loyalty")}) == Texts{"near"});
}

}  // namespace
}  // namespace stratmap
