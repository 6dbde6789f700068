#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string service(std::string_view metrics, std::string_view mode = "customer-service") {
  return "functions: {x: {mode: {chosen: " + std::string(mode) + "}}}\nmetrics: {" +
         std::string(metrics) + "}\n";
}

TEST_CASE("SM513 fires where satisfaction stands alone") {
  CHECK(messages("SM513", service("m: {function: x, nature: satisfaction}")) ==
        Texts{"the function \"x\" has chosen to be customer-service-led and measures satisfaction, "
              "but not "
              "loyalty"});
  CHECK(subjects_found("SM513", service("m: {function: x, nature: satisfaction}, n: {owner: x, "
                                        "nature: market}")) == Texts{"functions/x"});
}

TEST_CASE("SM513 is clear with any loyal nature or without satisfaction") {
  for (const auto nature : {"loyalty", "advocacy", "retention"})
    CHECK(subjects_found("SM513", service("m: {owner: x, nature: satisfaction}, n: {owner: x, "
                                          "nature: " +
                                          std::string(nature) + "}"))
              .empty());
  CHECK(subjects_found("SM513", service("m: {owner: x, nature: feedback}")).empty());
  CHECK(reason_not_assessed("SM513", service("m: {owner: x, nature: feedback}")).empty());
}

TEST_CASE("SM513 needs a service-led unit whose metrics say their nature") {
  CHECK(subjects_not_assessed("SM513", service("m: {owner: x}, n: {nature: satisfaction}")) ==
        Texts{"functions/x"});
  CHECK(reason_not_assessed("SM513", service("m: {owner: x, nature: satisfaction}",
                                             "{customer-service: 49, production: 51}")) ==
        "no unit is customer-service-led");
}

TEST_CASE("SM513 shows the metrics of satisfaction") {
  const Examined it(service("m: {owner: x, nature: satisfaction}, n: {owner: x, nature: market}"));
  const CheckResult result = check(it.analysis, {.select = {"SM513"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  REQUIRE(result.findings[0].related.size() == 1);
  CHECK(it.model.sources.text_of(result.findings[0].related[0].span) == "m");
}

}  // namespace
}  // namespace stratmap
