#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string unit(std::string_view layers, std::string_view rest = "") {
  return "functions: {x: {mode: {" + std::string(layers) + "}}, y: {parent: x}}\n" +
         std::string(rest);
}

// The severity and the two modes of the one finding.
std::string found(std::string_view yaml) {
  const Examined it(yaml);
  const Outcome outcome = rule_named("SM501")->check(it.analysis);
  if (outcome.findings.empty()) return "";
  REQUIRE(outcome.findings.size() == 1);
  const Finding& finding = outcome.findings.front();
  const std::string_view severity = finding.severity == Severity::note ? "note: " : "warning: ";
  return std::string(severity) +
         to_text({.fi = {}, .en = "{chosen} chosen, {other}"}, finding, it.model, Lang::en);
}

TEST_CASE("SM501 warns where another mode is desired than was chosen") {
  CHECK(found(unit("desired: customer-service, chosen: production")) ==
        "warning: production-led chosen, customer-service-led");
  CHECK(
      messages("SM501", unit("desired: customer-service, chosen: {production: 80, public: 20}")) ==
      Texts{"the chosen mode of the function \"x\" is production-led (80%), but the desired one "
            "is customer-service-led (100%)"});
  CHECK(found(unit("desired: production, chosen: production")).empty());
}

TEST_CASE("SM501 takes two tops for different only where they share none") {
  CHECK(found(unit("desired: {production: 50, public: 50}, chosen: {production: 51, public: 49}"))
            .empty());
  CHECK_FALSE(
      found(unit("desired: {production: 49, public: 51}, chosen: {production: 51, public: 49}"))
          .empty());
}

TEST_CASE("SM501 fires at a distance of the threshold") {
  // The same top: 0.1689 apart, and 0.1373.
  CHECK_FALSE(found(unit("desired: production, chosen: {production: 70, public: 30}")).empty());
  CHECK(found(unit("desired: production, chosen: {production: 75, public: 25}")).empty());
  constexpr std::string_view kApart = "desired: production, chosen: {production: 75, public: 25}";
  CHECK_FALSE(found(unit(kApart, "settings: {thresholds: {mode-conflict: 0.137}}")).empty());
  CHECK(found(unit(kApart, "settings: {thresholds: {mode-conflict: 0.138}}")).empty());
}

TEST_CASE("SM501 is silent where a layer of the future has the top of what is desired") {
  const auto with_plan = [](std::string_view plan, std::string_view today) {
    return unit("desired: customer-service, chosen: production, " + std::string(plan),
                "settings: {as_of: " + std::string(today) + "}\n");
  };
  CHECK(found(with_plan("2028: {customer-service: 60, production: 40}", "2026-11-15")).empty());
  CHECK(found(with_plan("2028: customer-service", "2027-12-31")).empty());
  CHECK_FALSE(found(with_plan("2028: customer-service", "2028-01-01")).empty());
  CHECK_FALSE(found(with_plan("2028: production", "2026-11-15")).empty());
}

TEST_CASE("SM501 does not judge a dated transition without a day") {
  const std::string dated =
      unit("desired: customer-service, chosen: production, 2028: customer-service");
  CHECK(subjects_not_assessed("SM501", dated) == Texts{"functions/x"});
  CHECK(subjects_found("SM501", dated).empty());
  CHECK_FALSE(
      found(unit("desired: customer-service, chosen: production, 2028: production")).empty());
}

TEST_CASE("SM501 notes a change that no initiative carries") {
  const std::string change = "current: production, chosen: customer-service";
  CHECK(found(unit(change)) == "note: customer-service-led chosen, production-led");
  CHECK(found(unit(change, "initiatives: {i: {owner: y, status: running}}")).empty());
  CHECK(found(unit(change, "initiatives: {i: {owner: x}}")).empty());
  CHECK_FALSE(found(unit(change, "initiatives: {i: {owner: y, status: done}}")).empty());
  CHECK_FALSE(found(unit(change, "initiatives: {i: {owner: unknown}}")).empty());
  CHECK(found(unit("current: production, chosen: production")).empty());
}

TEST_CASE("SM501 says what is desired before what is current") {
  CHECK(found(unit("current: public, desired: customer-service, chosen: production")) ==
        "warning: production-led chosen, customer-service-led");
}

TEST_CASE("SM501 speaks of the organization too") {
  constexpr std::string_view kWhole = R"(organization:
  name: Test
  mode: {desired: customer-service, chosen: production}
)";
  CHECK(subjects_found("SM501", kWhole) == Texts{"organization"});
  CHECK(words_pointed_at("SM501", kWhole) == Texts{"production"});
  CHECK(messages("SM501", kWhole, Lang::fi) ==
        Texts{"organisaation strategiassa valittu toimintatapa on tuotantolähtöinen (100\u00A0%), "
              "mutta haluttu on asiakaspalvelulähtöinen (100\u00A0%)"});
}

TEST_CASE("SM501 needs something to compare what was chosen with") {
  CHECK(subjects_not_assessed("SM501", unit("chosen: production, declared: public")) ==
        Texts{"functions/x"});
  CHECK(subjects_not_assessed("SM501", unit("current: production, desired: public")) ==
        Texts{"functions/x"});
  CHECK(reason_not_assessed("SM501", "functions: {x: {}}") ==
        "no `mode` is given, of the organization or of a function");
}

TEST_CASE("SM501 fires where the distance is the threshold") {
  // ½ · (log₂ 8/7 + ¾ · log₂ 6/7 + ¼ · log₂ 2) = 0.13792538…
  constexpr std::string_view kApart = "desired: production, chosen: {production: 75, public: 25}";
  CHECK_FALSE(
      found(unit(kApart, "settings: {thresholds: {mode-conflict: 0.13792538097}}")).empty());
  CHECK(found(unit(kApart, "settings: {thresholds: {mode-conflict: 0.1379254}}")).empty());
}

}  // namespace
}  // namespace stratmap
