#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A unit with a metric of growth and one of profit.
std::string unit(std::string_view mode, std::string_view growth, std::string_view profit) {
  return "objectives: {a: {}}\nfunctions: {x: {mode: {chosen: " + std::string(mode) +
         "}}}\nmetrics:\n  g: {owner: x, nature: growth, weight: " + std::string(growth) +
         ", measures: a}\n  p: {owner: x, nature: profit, weight: " + std::string(profit) + "}\n";
}

TEST_CASE("SM509 fires where growth comes first in production") {
  CHECK(messages("SM509", unit("production", "2", "1")) ==
        Texts{"the function \"x\" has chosen to be production-led, but growth weighs more in its "
              "metrics (2) "
              "than profit (1)"});
  CHECK(subjects_found("SM509", unit("production", "1", "1")).empty());
  CHECK(subjects_found("SM509", unit("production", "1", "2")).empty());
}

TEST_CASE("SM509 fires where profit comes first in development") {
  CHECK(messages("SM509", unit("development", "1", "1.5"), Lang::fi) ==
        Texts{"toiminto ”x” on strategian mukaan tuote- ja palvelukehityslähtöinen, mutta sen "
              "mittareissa "
              "kannattavuus painaa enemmän (1,5) kuin kasvu (1)"});
  CHECK(subjects_found("SM509", unit("development", "1", "1")).empty());
  CHECK(subjects_found("SM509", unit("development", "2", "1")).empty());
}

TEST_CASE("SM509 says that the other one is not measured at all") {
  const auto only = [](std::string_view mode, std::string_view nature, Lang lang) {
    return messages("SM509",
                    "objectives: {a: {}}\nfunctions: {x: {mode: {desired: " + std::string(mode) +
                        "}}}\nmetrics: {m: {owner: x, nature: " + std::string(nature) +
                        ", measures: a}}\n",
                    lang);
  };
  CHECK(only("production", "growth", Lang::fi) ==
        Texts{"toiminto ”x” haluaa olla tuotantolähtöinen, mutta sen mittareissa on kasvua "
              "(paino 1) eikä lainkaan kannattavuutta"});
  CHECK(only("development", "profit", Lang::en) ==
        Texts{"the function \"x\" wishes to be development-led, but its metrics cover profit "
              "(weight 1) and not growth at all"});
}

TEST_CASE("SM509 adds up the weights of a nature") {
  const std::string two = unit("production", "1", "1.5") + "  h: {owner: x, nature: growth}\n";
  CHECK(subjects_found("SM509", two) == Texts{"functions/x"});
  CHECK(subjects_found("SM509", two + "  q: {function: x, nature: profit}\n").empty());
  CHECK(subjects_found("SM509", unit("production", "1", "1.5") +
                                    "  r: {owner: x, nature: revenue, weight: 9}\n")
            .empty());
}

TEST_CASE("SM509 needs a metric of growth or profit that measures") {
  constexpr std::string_view kLoose = R"(
functions: {x: {mode: {chosen: production}}}
metrics: {g: {owner: x, nature: growth}}
)";
  CHECK(subjects_not_assessed("SM509", kLoose) == Texts{"functions/x"});
  CHECK(subjects_found("SM509", kLoose).empty());
  CHECK(reason_not_assessed("SM509", unit("customer-service", "1", "1")) ==
        "no unit is production-led or development-led");
  CHECK(reason_not_assessed("SM509", "functions: {x: {}}") ==
        "no `mode` is given, of the organization or of a function");
}

TEST_CASE("SM509 shows which metric is of growth and which of profit") {
  const Examined it(unit("production", "2", "1"));
  const CheckResult result = check(it.analysis, {.select = {"SM509"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  Texts shown;
  for (const RelatedPlace& place : result.findings[0].related)
    shown.push_back(std::string(it.model.sources.text_of(place.span)) + ": " +
                    to_text(place.remark, result.findings[0], it.model, Lang::en));
  CHECK(shown == Texts{"g: growth", "p: profit"});
}

}  // namespace
}  // namespace stratmap
