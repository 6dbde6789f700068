#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM303 follows internal customers to the one who meets the customer") {
  constexpr std::string_view kHouse = R"(
functions:
  service: {}
  it: {serves: service}
  vendors: {serves: it}
  legal: {works_with: vendors}
  archive: {serves: legal}
customers: {homes: {ownership: {service: owns}}}
)";
  CHECK(subjects_found("SM303", kHouse) == Texts{"functions/legal", "functions/archive"});
  CHECK(messages("SM303", kHouse).front() ==
        "the function \"legal\" has no route to a customer, neither directly nor through others");
}

TEST_CASE("SM303 prints how far the others are from the customer") {
  const Examined it(R"(
functions:
  service: {}
  it: {serves: service}
  legal: {works_with: it}
journey: {visit: {functions: service}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM303"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "2 functions have one, of at most 2 steps");
  REQUIRE(finding.related.size() == 1);
  CHECK(to_text(finding.related.front().remark, finding, it.model, Lang::en) ==
        "tied to it, and 2 steps from a customer");
}

TEST_CASE("SM303 needs an internal customer and one who meets a customer") {
  CHECK(reason_not_assessed("SM303", "functions: {a: {works_with: b}, b: {}}") ==
        "no function `serves` another");
  CHECK(reason_not_assessed("SM303", "functions: {a: {serves: b}, b: {}}") ==
        "no function meets a customer directly");
}

TEST_CASE("SM303 needs one function that serves another and not itself or nobody") {
  constexpr std::string_view kMeeting = "customers: {homes: {ownership: {a: owns}}}\n";
  for (const std::string_view served : {"a", "unknown"})
    CHECK(reason_not_assessed("SM303", "functions: {a: {serves: " + std::string(served) +
                                           "}, b: {}}\n" + std::string(kMeeting)) ==
          "no function `serves` another");
}

TEST_CASE("SM303 lets the round say who meets the customer where the model does not") {
  constexpr std::string_view kHouse = R"(
functions: {sales: {}, service: {serves: sales}, it: {serves: unknown}}
customers: {homes: {}}
round:
  respondents: {a: {function: sales}, b: {function: service}}
  answers:
    - {respondent: a, stop: management, claims: {manages: {homes: sales}}}
    - {respondent: b, stop: management, claims: {manages: {homes: sales}}}
)";
  const Examined it(kHouse);
  const CheckResult result = check(it.analysis, {.select = {"SM303"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_string(finding.subjects) == "functions/it");
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "2 functions have one, of at most 2 steps; 1 fact from the round");
}

TEST_CASE("SM303 points at the partner that is nearest to a customer") {
  const auto partner = [](std::string_view functions) {
    const Examined it("functions:\n" + std::string(functions) +
                      "  legal: {works_with: [far, near, lost]}\n"
                      "customers: {homes: {ownership: {near: owns}}}\n");
    const CheckResult result = check(it.analysis, {.select = {"SM303"}, .ignore = {}});
    REQUIRE(result.findings.size() == 2);
    const Finding& finding = result.findings.back();
    CHECK(to_string(finding.subjects) == "functions/legal");
    REQUIRE(finding.related.size() == 1);
    return std::string(it.model.sources.text_of(finding.related.front().span)) + ": " +
           to_text(finding.related.front().remark, finding, it.model, Lang::en);
  };
  constexpr std::string_view kNearest = "near: tied to it, and 1 step from a customer";
  CHECK(partner("  near: {}\n  far: {serves: near}\n  lost: {}\n") == kNearest);
  CHECK(partner("  lost: {}\n  far: {serves: near}\n  near: {}\n") == kNearest);
}

TEST_CASE("SM303 counts from the round what says who meets a customer") {
  const Examined it(R"(
functions: {sales: {}, service: {serves: sales}, it: {}}
customers: {homes: {}, shops: {}}
round:
  respondents: {a: {function: sales}, b: {function: service}}
  answers:
    - respondent: a
      stop: management
      claims: {manages: {homes: sales, shops: unknown}, holds-data: {homes: it}}
    - respondent: b
      stop: management
      claims: {manages: {homes: sales, shops: unknown}, holds-data: {homes: it}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM303"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_string(finding.subjects) == "functions/it");
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "2 functions have one, of at most 2 steps; 1 fact from the round");
}

TEST_CASE("SM303 points at the first of partners that are equally near") {
  const Examined it(R"(
functions:
  one: {}
  other: {serves: one}
  legal: {works_with: [other, one]}
customers: {homes: {ownership: {one: owns, other: leads}}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM303"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  REQUIRE(result.findings.front().related.size() == 1);
  CHECK(it.model.sources.text_of(result.findings.front().related.front().span) == "one");
}

}  // namespace
}  // namespace stratmap
