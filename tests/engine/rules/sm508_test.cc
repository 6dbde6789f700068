#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A service-led unit with three metrics.
std::string service(std::string_view a, std::string_view b, std::string_view c) {
  std::string metrics;
  for (const auto nature : {a, b, c})
    metrics += "  m" + std::to_string(metrics.size()) +
               ": {function: x, nature: " + std::string(nature) + "}\n";
  return "functions: {x: {mode: {chosen: customer-service}}}\nmetrics:\n" + metrics;
}

TEST_CASE("SM508 names what is missing") {
  CHECK(messages("SM508", service("volume", "cost", "time")) ==
        Texts{"the function \"x\" has chosen to be customer-service-led, but its metrics lack "
              "customer loyalty, "
              "customer feedback and staff competence or well-being"});
  CHECK(messages("SM508", service("loyalty", "cost", "competence"), Lang::fi) ==
        Texts{"toiminto ”x” on strategian mukaan asiakaspalvelulähtöinen, mutta sen mittareista "
              "puuttuu "
              "asiakaspalaute"});
}

TEST_CASE("SM508 says whether the unit is so or only wishes to be") {
  const auto of = [](std::string_view layer, Lang lang) {
    std::string yaml = service("loyalty", "cost", "competence");
    yaml.replace(yaml.find("chosen"), std::string_view("chosen").size(), layer);
    return messages("SM508", yaml, lang);
  };
  CHECK(of("desired", Lang::fi) == Texts{"toiminto ”x” haluaa olla asiakaspalvelulähtöinen, mutta "
                                         "sen mittareista puuttuu asiakaspalaute"});
  CHECK(of("desired", Lang::en) == Texts{"the function \"x\" wishes to be customer-service-led, "
                                         "but its metrics lack customer feedback"});
  CHECK(of("current", Lang::fi) == Texts{"toiminto ”x” on nykyisin asiakaspalvelulähtöinen, mutta "
                                         "sen mittareista puuttuu asiakaspalaute"});
  CHECK(of("current", Lang::en) == Texts{"the function \"x\" is at present customer-service-led, "
                                         "but its metrics lack customer feedback"});
}

TEST_CASE("SM508 is clear with one of each kind") {
  for (const auto loyal : {"loyalty", "advocacy", "retention"})
    for (const auto people : {"competence", "well-being"})
      CHECK(subjects_found("SM508", service(loyal, "feedback", people)).empty());
  CHECK_FALSE(subjects_found("SM508", service("satisfaction", "feedback", "competence")).empty());
  CHECK_FALSE(subjects_found("SM508", service("loyalty", "market", "competence")).empty());
  CHECK_FALSE(subjects_found("SM508", service("loyalty", "feedback", "engagement")).empty());
}

TEST_CASE("SM508 speaks of the organization with the metrics of all functions") {
  constexpr std::string_view kWhole =
      R"(organization: {name: Test, mode: {chosen: customer-service}}
functions: {x: {}, y: {}}
metrics: {m: {owner: x, nature: loyalty}, n: {owner: y, nature: feedback}, o: {owner: y, nature: cost}}
)";
  CHECK(subjects_found("SM508", kWhole) == Texts{"organization"});
  CHECK(words_pointed_at("SM508", kWhole) == Texts{"mode"});
}

TEST_CASE("SM508 needs a service-led unit with three natures") {
  CHECK(reason_not_assessed("SM508", R"(
functions: {x: {mode: {chosen: {customer-service: 49, production: 51}}}}
)") == "no unit is customer-service-led");
  CHECK(subjects_not_assessed("SM508", R"(
functions: {x: {mode: {chosen: {customer-service: 50, production: 50}}}}
metrics: {m: {owner: x, nature: cost}, n: {owner: x, nature: cost}, o: {owner: x}}
)") == Texts{"functions/x"});
}

}  // namespace
}  // namespace stratmap
