#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Two triangles with `hub` between them.
constexpr std::string_view kBridge = R"(
functions:
  a: {works_with: [b, hub]}
  b: {works_with: hub}
  hub: {works_with: {c: {strength: strong}, d: {}}}
  c: {works_with: d}
  d: {}
  e: {works_with: a}
)";

TEST_CASE("SM309 finds the function whose loss parts the others") {
  CHECK(subjects_found("SM309", kBridge) == Texts{"functions/hub"});
  CHECK(messages("SM309", kBridge) ==
        Texts{"the function \"hub\" is the only bridge: without it the others fall into parts of 3 "
              "and 2 functions"});
}

TEST_CASE("SM309 ranks by betweenness up to a size and by constraint") {
  const auto label = [](const std::string& yaml) {
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM309"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return to_text(result.findings.front().label, result.findings.front(), it.model, Lang::en);
  };
  const std::string house(kBridge);
  CHECK(label(house).starts_with("betweenness 0.6, constraint "));
  CHECK(label(house + "settings: {thresholds: {ei-exact: 6}}\n").starts_with("betweenness"));
  CHECK(label(house + "settings: {thresholds: {ei-exact: 5}}\n").starts_with("constraint"));
}

TEST_CASE("SM309 lets a leaf hang by one function") {
  CHECK(subjects_found("SM309", R"(
functions: {a: {works_with: [b, c, d, e, f]}, b: {works_with: c}, c: {}, d: {}, e: {}, f: {}}
)")
            .empty());
}

std::string groups(std::string_view first, std::string_view second, std::string_view rest = "") {
  return R"(
functions:
  south: {}
  north: {}
  s1: {parent: south, works_with: [s2, {n1: )" +
         std::string(first) + R"(}]}
  s2: {parent: south, works_with: [s3, {n2: )" +
         std::string(second) + R"(}]}
  s3: {parent: south, works_with: s1}
  n1: {parent: north, works_with: [n2, n3]}
  n2: {parent: north}
  n3: {parent: north, works_with: n2}
)" + std::string(rest);
}

TEST_CASE("SM309 finds two groups whose ties all run through one person") {
  const std::string house = groups("{who: Maija}", "{who: Maija}");
  CHECK(subjects_found("SM309", house) == Texts{"functions/north, functions/south"});
  CHECK(messages("SM309", house) ==
        Texts{"2 ties join the groups \"north\" and \"south\", and all of them run through one "
              "person, Maija"});
}

TEST_CASE("SM309 wants every tie to name the same person") {
  CHECK(subjects_found("SM309", groups("{who: Maija}", "{who: Anna}")).empty());
  CHECK(subjects_found("SM309", groups("{who: Maija}", "{}")).empty());
  CHECK(subjects_found("SM309", groups("{who: unknown}", "{who: unknown}")).empty());
  CHECK(subjects_found("SM309", groups("{who: Maija}", "{who: Maija}",
                                       "settings: {thresholds: {broker-ties: 3}}\n"))
            .empty());
}

TEST_CASE("SM309 needs six functions with ties") {
  CHECK(reason_not_assessed("SM309", R"(
functions: {a: {works_with: [b, c, d, e]}, b: {}, c: {}, d: {}, e: {}, f: {}}
)") == "fewer than six functions have a tie");
}

TEST_CASE("SM309 reads the names of the ties between the two groups alone") {
  CHECK(subjects_found("SM309", R"(
functions:
  south: {}
  north: {}
  s1: {parent: south, works_with: {s2: {who: Anna}, unknown: {who: Anna}, n1: {who: Maija}}}
  n1: {parent: north, works_with: [n2, n3]}
  n2: {parent: north, works_with: {s2: {who: Maija}}}
  s2: {parent: south}
  n3: {parent: north}
  s3: {parent: south, works_with: s1}
)") == Texts{"functions/north, functions/south"});
}

TEST_CASE("SM309 wants one name throughout and not only first and last") {
  const auto found = [](std::string_view second) {
    return subjects_found("SM309", groups("{who: Maija}",
                                          "{who: " + std::string(second) + "}}, {n3: {who: Maija}"))
        .size();
  };
  CHECK(found("Maija") == 1);
  CHECK(found("Anna") == 0);
}

}  // namespace
}  // namespace stratmap
