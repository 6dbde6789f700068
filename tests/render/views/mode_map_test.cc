#include "render/views/mode_map.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

Model model_of(std::string_view rest, std::string_view organization = "name: Example") {
  std::string text = "stratmap: 1\norganization: {language: en, ";
  text.append(organization).append("}\n").append(rest);
  Reading reading = read_model_text("client.yaml", text);
  for (const Diagnostic& error : reading.model ? std::vector<Diagnostic>{} : reading.model.error())
    FAIL(error.message.en);
  return std::move(*reading.model);
}

Faults faults_of(const Model& model) {
  Faults faults;
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis);
  for (const Lang lang : {Lang::fi, Lang::en})
    for (const CheckResult* findings : {static_cast<const CheckResult*>(nullptr), &result}) {
      const Scene scene = mode_map(analysis, {.lang = lang, .findings = findings});
      for (std::string& fault : picture_faults(scene)) faults.push_back(std::move(fault));
      for (std::string& fault : svg_faults(to_svg(scene))) faults.push_back(std::move(fault));
    }
  return faults;
}

void gather(const std::vector<Group>& groups, std::string_view kind,
            std::vector<const Group*>& found) {
  for (const Group& group : groups) {
    if (group.handle.kind == kind) found.push_back(&group);
    gather(group.groups, kind, found);
  }
}

// "sales current", "current" of the organization, in paint order.
std::vector<std::string> places_of(const Scene& scene, std::string_view kind) {
  std::vector<const Group*> groups;
  gather(scene.groups, kind, groups);
  std::vector<std::string> places;
  for (const Group* group : groups) {
    std::string place;
    for (const auto& [name, value] : group->handle.attributes)
      place += (place.empty() ? "" : " ") + value;
    places.push_back(std::move(place));
  }
  return places;
}

constexpr std::string_view kHouse =
    "name: Example, slogan: Customers first, mode: {declared: customer-service, "
    "current: {production: 80, customer-service: 20}, desired: customer-service, "
    "chosen: {production: 60, customer-service: 40}}";
constexpr std::string_view kParts = R"(functions:
  sales: {name: Sales, mode: {current: customer-service, desired: customer-service, chosen: customer-service}}
  plant: {name: Plant, mode: {current: production}}
  it: {name: IT}
customers:
  towns: {name: Towns, expects: production, share: 60, ownership: {sales: [owns, serves], it: serves}}
  farms: {name: Farms, ownership: {sales: serves}}
)";

}  // namespace

TEST_CASE("The map of operating modes says in words what it shows") {
  const Model model = model_of(kParts, kHouse);
  const Scene scene = mode_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.title == "Example – what is our operating mode?");
  CHECK(scene.outline ==
        "What we say: Customers first (declared customer-service-led\u00A0100\u00A0%).\n"
        "– Not assessed: fewer than three of the five pieces of evidence can be assessed "
        "(metrics, mandates, rewards, leaders, meetings).\n"
        "Example: current production-led\u00A0"
        "80\u00A0%, customer-service-led\u00A0"
        "20\u00A0%; chosen "
        "production-led\u00A0"
        "60\u00A0%, customer-service-led\u00A0"
        "40\u00A0%; desired "
        "customer-service-led\u00A0"
        "100\u00A0%.\n"
        "– What is desired is not what the strategy chose.\n"
        "– Not assessed: fewer than three of its metrics tell their kind.\n"
        "Sales: current customer-service-led\u00A0"
        "100\u00A0%; chosen customer-service-led\u00A0"
        "100\u00A0%; "
        "desired customer-service-led\u00A0"
        "100\u00A0%.\n"
        "– Another mode than the organization's: on purpose?\n"
        "– Not assessed: fewer than three of its metrics tell their kind.\n"
        "Plant: current production-led\u00A0"
        "100\u00A0%; chosen not given; desired not given.\n"
        "– The strategy chose none.\n"
        "– Not assessed: fewer than three of its metrics tell their kind.\n"
        "What do customers expect?\n"
        "– Towns: production-led\u00A0"
        "100\u00A0%; Sales customer-service-led\u00A0"
        "100\u00A0% (another mode "
        "than expected); IT (not given).\n"
        "– Farms: not given; Sales customer-service-led\u00A0"
        "100\u00A0% (not assessed).\n"
        "Desired and chosen are at odds: Example. Ask: You chose production-led but wish for "
        "customer-service-led. Which one do people get promoted for?\n"
        "1 of 1 customers expect another mode than that of some function which serves them. Ask: "
        "Does this customer want flexibility, or just want it to work?\n"
        "Mode not given: IT.\n");
}

TEST_CASE("Scripts find every bar by its function and layer") {
  const Model model = model_of(kParts, kHouse);
  const Scene scene = mode_map(analyse(model), {.lang = Lang::en});
  CHECK(places_of(scene, "mode") ==
        std::vector<std::string>{"declared", "current", "chosen", "desired", "sales current",
                                 "sales chosen", "sales desired", "plant current", "plant chosen",
                                 "plant desired", "towns expects", "farms expects"});
  CHECK(to_svg(scene).find("data-kind=\"mode\" data-customer=\"towns\" data-layer=\"expects\"") !=
        std::string::npos);
  CHECK(places_of(scene, "finding") ==
        std::vector<std::string>{"SM501 organization", "SM502 sales", "SM504 plant"});
  CHECK(places_of(scene, "role") ==
        std::vector<std::string>{"sales towns serves", "it towns serves", "sales farms serves"});
}

TEST_CASE("The map of operating modes of every example has no faults") {
  const std::filesystem::path examples = std::filesystem::path(STRATMAP_SOURCE_DIR) / "examples";
  for (const char* name : {"kivilahti", "kuohula", "hammarvik", "lumi-ja-salo", "public-library",
                           "regional-airline", "first-model/first-model.fi.yaml"}) {
    CAPTURE(name);
    const Reading reading = read_model((examples / name).string());
    REQUIRE(reading.model);
    CHECK(faults_of(*reading.model) == Faults{});
  }
}

TEST_CASE("The map of operating modes bears names of any length and script") {
  const std::string compound(60, 'w'), text(300, 'x');
  std::string functions = "functions:\n", serves;
  int number = 0;
  for (const std::string& name :
       {text, compound, std::string("خدمة العملاء"), std::string("顧客サービス部門"),
        std::string("🙂🙂🙂"), std::string("Same"), std::string("Same")}) {
    const std::string id = "f" + std::to_string(++number);
    functions += "  " + id + ": {name: \"" + name +
                 "\", mode: {current: {production: 97, development: 1, customer-service: 1, "
                 "public: 1}, desired: {production: 34, development: 33, public: 33}, 2028: "
                 "development, 2029-H1: {production: 1, public: 1}, 2030: public}}\n";
    serves += (serves.empty() ? "" : ", ") + id + ": serves";
  }
  const std::string house = "name: " + text + ", slogan: " + text +
                            ", mode: {declared: {production: 5, public: 90, development: 5}}";
  CHECK(faults_of(model_of(functions + "customers:\n  c: {name: " + text +
                               ", expects: {production: 3, public: 97}, ownership: {" + serves +
                               ", unknown: serves}}\n  d: {name: " + compound +
                               ", kind: internal, expects: public}\n",
                           house)) == Faults{});
}

TEST_CASE("Two hundred units and customers make a long map of modes without faults") {
  std::string functions = "functions:\n", customers = "customers:\n";
  for (int i = 0; i < 200; ++i) {
    const std::string number = std::to_string(i);
    functions += "  f" + number + ": {mode: {current: production, chosen: development}}\n";
    customers += "  c" + number + ": {expects: customer-service, ownership: {f" + number +
                 ": serves}}\n  d" + number + ": {}\n";
  }
  const Model model = model_of(functions + customers);
  CHECK(faults_of(model) == Faults{});
  const Scene scene = mode_map(analyse(model), {.lang = Lang::en});
  CHECK(places_of(scene, "mode").size() == 3 + 3 * 200 + 200);
  CHECK(scene.outline.find("What they expect is not known: d0, d1, ") != std::string::npos);
  CHECK(scene.outline.find(" and 188 more.") != std::string::npos);
}

TEST_CASE(
    "Expectations alone are drawn, and of the organization it is said that nothing is given") {
  const Model model = model_of("customers: {towns: {name: Towns, expects: public}}\n");
  CHECK(faults_of(model) == Faults{});
  const Scene scene = mode_map(analyse(model), {.lang = Lang::fi});
  CHECK(scene.outline ==
        "Example: ei kerrottu.\n"
        "– Ei arvioitu: toimintatapaa ei ole kerrottu.\n"
        "Mitä asiakkaat odottavat?\n"
        "– Towns: julkishallinnollinen\u00A0"
        "100\u00A0%.\n");
}

TEST_CASE("Without modes and expectations there is no map of modes, and it says why") {
  CHECK(kModesView.lacks(model_of("functions: {sales: {}}\n"))->en ==
        "neither an operating mode (`mode`) nor what customers expect (`expects`) is given");
  CHECK_FALSE(kModesView.lacks(model_of("functions: {sales: {mode: {current: public}}}\n")));
}
