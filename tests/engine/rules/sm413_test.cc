#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view customers, std::string_view rest = "") {
  return "functions: {sales: {}, care: {}, it: {hands_over_to: {told: {data: homes}}}, told: {}}\n"
         "customers: {" +
         std::string(customers) + "}\n" + std::string(rest);
}

TEST_CASE("SM413 looks for every way from the owner to the data") {
  const auto found = [](std::string_view ownership, std::string_view rest = "") {
    return subjects_found(
        "SM413",
        house("homes: {ownership: {it: holds-data, " + std::string(ownership) + "}}", rest));
  };
  CHECK(found("care: owns") == Texts{"customers/homes, functions/care"});
  CHECK(found("care: [owns, serves, follows]") == Texts{"customers/homes, functions/care"});
  CHECK(found("care: [owns, holds-data]").empty());
  CHECK(found("care: [owns, uses-data]").empty());
  CHECK(found("told: owns").empty());
  CHECK(found("care: owns", "systems: {crm: {holds: homes, used_by: care}}\n").empty());
  CHECK(found("care: owns", "systems: {crm: {holds: homes, owner: care}}\n").size() == 1);
  CHECK(found("care: owns",
              "systems: {crm: {holds: homes, integrates: x}, "
              "x: {integrates: y}, y: {used_by: care}}\n")
            .empty());
  CHECK(found("care: owns", "systems: {crm: {holds: homes}, y: {used_by: care}}\n").size() == 1);
}

TEST_CASE("SM413 tells of every owner by itself and where the data is") {
  const Examined it(
      house("homes: {ownership: {sales: owns, care: owns}}", "systems: {crm: {holds: homes}}\n"));
  const CheckResult result = check(it.analysis, {.select = {"SM413"}, .ignore = {}});
  REQUIRE(result.findings.size() == 2);
  CHECK(message_of(result.findings[0], it.model, Lang::en) ==
        "\"sales\" owns the customer relationship \"homes\", but has no way to its data");
  CHECK(message_of(result.findings[1], it.model, Lang::fi) ==
        "”care” omistaa asiakkuuden ”homes”, mutta ei pääse sen tietoihin");
  REQUIRE(result.findings[0].related.size() == 1);
  CHECK(it.model.sources.text_of(result.findings[0].related[0].span) == "crm");
}

TEST_CASE("SM413 points at the owner") {
  CHECK(words_pointed_at("SM413", house("homes: {ownership: {care: owns, it: holds-data}}")) ==
        Texts{"care"});
}

TEST_CASE("SM413 takes the owner from the round where the model names none") {
  const std::string yaml = house("homes: {ownership: {it: holds-data}}", R"(round:
  respondents: {a: {function: sales}, b: {function: it}}
  answers:
    - {respondent: a, stop: ownership, claims: {owns: {homes: care}}}
    - {respondent: b, stop: ownership, claims: {owns: {homes: care}}}
)");
  CHECK(subjects_found("SM413", yaml) == Texts{"customers/homes, functions/care"});
  CHECK(words_pointed_at("SM413", yaml) == Texts{"homes"});
}

TEST_CASE("SM413 needs an owner and a place of the data") {
  CHECK(
      subjects_not_assessed("SM413", house("homes: {ownership: {care: owns, unknown: holds-data}}, "
                                           "towns: {ownership: {unknown: owns, it: holds-data}}, "
                                           "canteen: {kind: internal}")) ==
      Texts{"customers/homes", "customers/towns"});
  CHECK(reason_not_assessed("SM413", "customers: {canteen: {kind: internal}}") ==
        "the model has no external customers");
}

TEST_CASE("SM413 points at each owner by itself") {
  CHECK(words_pointed_at("SM413", house("homes: {ownership: {sales: owns, care: owns}}",
                                        "systems: {crm: {holds: homes}}\n")) ==
        Texts{"sales", "care"});
}

TEST_CASE("SM413 says that an owner is from the round where it is") {
  const auto label = [](std::string_view ownership, std::string_view round) {
    const Examined it(
        house("homes: {ownership: {" + std::string(ownership) + "it: holds-data}}", round));
    const CheckResult result = check(it.analysis, {.select = {"SM413"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return to_text(result.findings[0].label, result.findings[0], it.model, Lang::en);
  };
  CHECK(label("care: owns, ", "").empty());
  CHECK(label("", R"(round:
  respondents: {a: {function: sales}, b: {function: it}}
  answers:
    - {respondent: a, stop: ownership, claims: {owns: {homes: care}}}
    - {respondent: b, stop: ownership, claims: {owns: {homes: care}}}
)") == "the owner is from the round");
}

TEST_CASE("SM413 says whether the owner or the data is missing") {
  CHECK(reason_not_assessed("SM413", house("homes: {ownership: {it: holds-data}}")) ==
        "nobody `owns` the customer");
  CHECK(reason_not_assessed("SM413", house("homes: {ownership: {care: owns}}")) ==
        "nothing says where the customer's data is (`holds`, `holds-data`)");
}

}  // namespace
}  // namespace stratmap
