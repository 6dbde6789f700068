#include "render/views/ownership_map.h"

#include <catch2/catch.hpp>
#include <set>

#include "engine/check.h"
#include "render/svg/to_svg.h"
#include "tests/render/views/drawn.h"

using namespace stratmap;

namespace {

constexpr std::string_view kTable = R"(functions:
  sales: {name: Sales}
  service: {name: Service}
  it: {name: IT}
customers:
  towns:
    name: Towns
    share: 21
    parties: {user: {name: Pupils, owner: service}, payer: unknown}
    ownership: {sales: [owns, leads], service: owns, it: holds-data}
    definition: {sales: buyer, service: [user, citizen]}
  chains:
    name: Chains
    decides: Sales
    ownership: {sales: owns, service: owns}
  plants:
    name: Plants
    ownership: {sales: leads, service: serves}
  homes: {name: Homes, ownership: {service: owns}}
  house: {name: House, kind: internal, ownership: {it: serves}}
)";

Faults faults_of(const Model& model) {
  const Analysis analysis = analyse(model);
  return faults_in_both_languages(
      [&](Lang lang) { return ownership_map(analysis, {.lang = lang}); });
}

}  // namespace

TEST_CASE("The ownership map says in words who has which role with whom") {
  const Model model = model_of(kTable);
  const Scene scene = ownership_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.title == "Example – who owns the customer?");
  CHECK(scene.outline ==
        "Towns: several owners; owns Sales, Service; leads Sales; holds data IT; views differ; "
        "no way to its data.\n"
        "Chains: joint, agreed; owns Sales, Service.\n"
        "Plants: no owner; leads Sales; serves Service.\n"
        "Homes: one owner; owns Service.\n"
        "House: no owner; serves IT.\n"
        "Most are owned by Service: 3 / 5.\n"
        "Takes part most widely without owning any: IT, 2 / 5.\n");
  CHECK(count_of(scene, "customer") == 5);
  CHECK(count_of(scene, "function") == 3);
  CHECK(count_of(scene, "role") == 9);
  const std::string svg = to_svg(scene);
  CHECK(svg.find("data-function=\"sales\" data-customer=\"towns\" data-role=\"owns,leads\"") !=
        std::string::npos);
  const Scene finnish = ownership_map(analyse(model), {.lang = Lang::fi});
  CHECK(finnish.outline.starts_with(
      "Towns: monta omistajaa; omistaa Sales, Service; johtaa Sales; hallitsee tietoa IT; "
      "käsitykset eroavat; ei pääse tietoihin.\n"));
}

TEST_CASE("What the ownership map frames is what the check finds") {
  const Model model = model_of(kTable);
  const Analysis analysis = analyse(model);
  std::vector<std::string> found, framed;
  for (const Finding& finding :
       check(analysis, {.select = {"SM401", "SM402"}, .ignore = {}}).findings)
    found.push_back(std::string(finding.subjects.front().id));
  for (const Group& group : ownership_map(analysis, {.lang = Lang::en}).groups)
    if (group.handle.kind == "customer" &&
        !std::get<RectShape>(group.shapes.front()).stroke.colour.is_none())
      framed.push_back(group.handle.id);
  CHECK(found == std::vector<std::string>{"towns", "plants"});
  CHECK(framed == found);
}

TEST_CASE("Under the pill of the owner stands what the check finds of the customer") {
  const Model model = model_of(R"(functions: {a: {name: A}, b: {name: B}, c: {name: C}}
customers:
  towns: {name: Towns, ownership: {a: owns}, parties: {user: Pupils, buyer: {name: Office, owner: a}}}
  homes: {name: Homes, ownership: {b: owns}}
systems: {crm: {name: CRM, holds: towns, used_by: b}}
round:
  respondents: {r1: {function: a}, r2: {function: b}, r3: {function: c}}
  answers:
    - {respondent: r1, stop: ownership, claims: {owns: {towns: a, homes: b}}}
    - {respondent: r2, stop: ownership, claims: {owns: {towns: b, homes: b}}}
    - {respondent: r3, stop: ownership, claims: {owns: {towns: c, homes: b}}}
)");
  const Analysis analysis = analyse(model);
  const Scene scene = ownership_map(analysis, {.lang = Lang::en});
  CHECK(scene.outline.starts_with(
      "Towns: one owner; owns A; answers differ; no way to its data; a party unheard.\n"
      "Homes: one owner; owns B.\n"));
  const std::string svg = to_svg(scene);
  for (const char* code : {"SM901", "SM413", "SM411"}) {
    CAPTURE(code);
    CHECK(svg.find("data-kind=\"finding\" data-code=\"" + std::string(code) +
                   "\" data-id=\"towns\"><title>" + code + ": ") != std::string::npos);
  }
  CHECK(svg.find("data-id=\"homes\"><title>SM") == std::string::npos);
  CHECK(svg.find(">functions answer differently who owns it<") != std::string::npos);
  CHECK(faults_of(model) == Faults{});
  const Scene finnish = ownership_map(analysis, {.lang = Lang::fi});
  CHECK(
      finnish.outline.starts_with("Towns: yksi omistaja; omistaa A; vastaukset eroavat; "
                                  "ei pääse tietoihin; osapuoli kuulematta.\n"));
}

TEST_CASE("Every finding on owners of a customer has its pill in the ownership map") {
  for (const std::string& name : example_clients()) {
    CAPTURE(name);
    const Model model = example_model(name);
    const Analysis analysis = analyse(model);
    const CheckResult result =
        check(analysis, {.select = {"SM411", "SM413", "SM901"}, .ignore = {}});
    std::set<std::string> found, shown;
    const auto note = [&](const Finding& finding) {
      const Subject& subject = finding.subjects.front();
      const bool is_answer = subject.words.has_value();
      if (is_answer && subject.words->claim != "owns") return;
      const Element* customer = is_answer ? subject.words->about : subject.element;
      found.insert(std::string(finding.rule->code) + " " + customer->id);
    };
    for (const Finding& finding : result.findings) note(finding);
    for (const AcceptedFinding& accepted : result.accepted) note(accepted.finding);
    for (const Group& column : ownership_map(analysis, {.lang = Lang::en}).groups)
      for (const Group& pill : column.groups)
        shown.insert(pill.handle.attributes[0].second + " " + pill.handle.attributes[1].second);
    CHECK(found == shown);
  }
}

TEST_CASE("The ownership map of every example has no faults and frames what the check finds") {
  for (const std::string& name : example_clients()) {
    CAPTURE(name);
    const Model model = example_model(name);
    const Analysis analysis = analyse(model);
    CHECK(faults_of(model) == Faults{});
    std::size_t framed = 0;
    for (const Group& group : ownership_map(analysis, {.lang = Lang::en}).groups)
      if (group.handle.kind == "customer" &&
          !std::get<RectShape>(group.shapes.front()).stroke.colour.is_none())
        ++framed;
    const CheckResult result = check(analysis, {.select = {"SM401", "SM402"}, .ignore = {}});
    CHECK(framed == result.findings.size() + result.accepted.size());
  }
}

TEST_CASE("The ownership map bears names of any length and script") {
  const std::string long_word(60, 'w');
  std::string yaml =
      "functions:\n  a: {name: " + long_word + "}\n  b: {name: \"" + std::string(300, 'x') +
      "\"}\n  c: {name: מכירות}\n  d: {name: 顧客サービス}\n" +
      "  e: {name: \"🙂🙂\"}\n  f: {name: Sales}\n  g: {name: Sales}\n" +
      "customers:\n  k: {name: " + long_word +
      ", parties: {user: unknown, buyer: {name: " + long_word +
      ", owner: [a, b]}}, ownership: {unknown: owns, a: [owns, leads, manages, plans, "
      "follows, serves, holds-data, uses-data]}}\n  m: {name: \"" +
      std::string(300, 'y') + "\", kind: stakeholder}\n";
  CHECK(faults_of(model_of(yaml)) == Faults{});
}

TEST_CASE("A wide ownership map says what it leaves out") {
  std::string yaml = "functions:\n";
  for (int i = 0; i < 200; ++i) yaml += "  f" + std::to_string(i) + ": {}\n";
  yaml += "customers:\n";
  for (int i = 0; i < 45; ++i)
    yaml += "  c" + std::to_string(i) + ": {ownership: {f" + std::to_string(i) + ": owns}}\n";
  const Model model = model_of(yaml);
  CHECK(faults_of(model) == Faults{});
  const Scene scene = ownership_map(analyse(model), {.lang = Lang::en});
  CHECK(count_of(scene, "customer") == 40);
  CHECK(count_of(scene, "function") == 40);
  CHECK(
      scene.outline.find("Not in this picture: 5 customers.\nNo role with any customer: f40, f41, "
                         "f42, f43, f44, f45, f46, f47, f48, f49, f50, f51 and 148 more\n") !=
      std::string::npos);
}

TEST_CASE("Without customers or functions there is no ownership map, and it says why") {
  CHECK(kOwnershipView.lacks(model_of(kTable)) == std::nullopt);
  CHECK(kOwnershipView.lacks(model_of("functions: {sales: {}}\n"))->en ==
        "the model has no customers (`customers`)");
  CHECK(kOwnershipView.lacks(model_of("customers: {towns: {}}\n"))->fi ==
        "mallissa ei ole toimintoja (`functions`)");
}

TEST_CASE("Where nobody's ownership is told, no customer is framed") {
  const Model model = model_of("functions: {sales: {}}\ncustomers: {towns: {}, chains: {}}\n");
  const Scene scene = ownership_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.outline == "towns: not written.\nchains: not written.\n");
}
