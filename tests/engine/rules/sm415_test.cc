#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view customers, std::string_view unit = "") {
  return "functions: {old: {}, new: {status: new, customer_model: inherited" + std::string(unit) +
         "}, other: {status: acquired, customer_model: own}}\ncustomers: {" +
         std::string(customers) + "}\n";
}

TEST_CASE("SM415 finds new units whose customers no old function meets") {
  CHECK(messages("SM415", house("a: {ownership: {new: serves}}")) ==
        Texts{"\"new\" works by the inherited customer model, though \"a\" is a customer that no "
              "established function meets"});
  CHECK(messages("SM415",
                 house("a: {ownership: {new: owns, other: serves}}, "
                       "b: {ownership: {new: leads, old: follows}}"),
                 Lang::fi) == Texts{"”new” toimii perityllä asiakasmallilla, vaikka asiakkuuksia "
                                    "”a” ja ”b” ei hoida mikään talon vanha toiminto"});
  CHECK(
      subjects_found("SM415", house("a: {ownership: {new: [plans, follows, uses-data]}}")).empty());
  CHECK(subjects_found("SM415", house("a: {ownership: {other: owns}}")).empty());
  for (const std::string_view verb : {"owns", "leads", "manages", "serves"})
    CHECK(subjects_found("SM415",
                         house("a: {ownership: {new: serves, old: " + std::string(verb) + "}}"))
              .empty());
}

TEST_CASE("SM415 names who decides on the unit's resources") {
  const auto label = [](std::string_view unit) {
    const Examined it(house("a: {ownership: {new: serves}}", unit));
    const CheckResult result = check(it.analysis, {.select = {"SM415"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return to_text(result.findings.front().label, result.findings.front(), it.model, Lang::en);
  };
  CHECK(label(", decides: old") == "\"old\" decides on its resources");
  CHECK(label(", decides: The board") == "who decides on its resources: The board");
  CHECK(label(", decides: unknown").empty());
  CHECK(label("").empty());
}

TEST_CASE("SM415 needs a customer model and the ownership of customers") {
  CHECK(reason_not_assessed("SM415", house("a: {}")) ==
        "nothing is said of the `ownership` of customers");
  CHECK(subjects_not_assessed("SM415",
                              "functions: {a: {status: new}}\n"
                              "customers: {homes: {ownership: {a: owns}}}\n") ==
        Texts{"functions/a"});
  CHECK(reason_not_assessed("SM415", "functions: {a: {customer_model: inherited}}\n") ==
        "no function has the `status` new or acquired");
}

TEST_CASE("SM415 needs the ownership of one customer, by the model or by the round") {
  CHECK(subjects_found("SM415", house("a: {ownership: {new: serves}}, b: {}")) ==
        Texts{"functions/new"});
  CHECK(subjects_found("SM415", house("a: {}") + R"(round:
  respondents: {r: {function: old}, s: {function: new}}
  answers:
    - {respondent: r, stop: ownership, claims: {owns: {a: new}}}
    - {respondent: s, stop: ownership, claims: {owns: {a: new}}}
)") == Texts{"functions/new"});
}

}  // namespace
}  // namespace stratmap
