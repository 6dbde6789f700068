#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Whether SM306 finds a champion with these keys, among two tied functions and some others.
Texts found(std::string_view champion, std::string_view rest = "") {
  return subjects_found("SM306", "functions: {a: {works_with: b}, b: {}, x: {champion: Me, " +
                                     std::string(champion) + "}}\n" + std::string(rest));
}

constexpr std::string_view kShared = R"(
objectives: {loyal: {perspective: customer}}
metrics: {m: {measures: loyal, owner: x, used_by: a}}
)";
constexpr std::string_view kAlone = R"(
objectives: {loyal: {perspective: customer}}
metrics: {m: {measures: loyal, owner: x, used_by: [x, unknown]}}
)";
const Texts kFound = {"functions/x"};

TEST_CASE("SM306 finds a champion that lacks two of mandate and ties and a shared metric") {
  CHECK(found("mandate: none, works_with: a") == kFound);
  CHECK(found("mandate: ask-first, works_with: a") == kFound);
  CHECK(found("mandate: within-limits, works_with: a").empty());
  CHECK(found("mandate: none, works_with: [a, b]").empty());
  CHECK(found("mandate: none, works_with: [a, b]", kAlone) == kFound);
  CHECK(found("mandate: none, works_with: [a, b]", kShared).empty());
  CHECK(found("mandate: full, works_with: a", kAlone) == kFound);
  CHECK(found("mandate: full, works_with: [a, b]", kAlone).empty());
}

TEST_CASE("SM306 says what is lacking") {
  const auto message = [](std::string_view champion, std::string_view rest, Lang lang) {
    const Texts texts = messages("SM306",
                                 "functions: {a: {works_with: b}, b: {}, x: {champion: Me, " +
                                     std::string(champion) + "}}\n" + std::string(rest),
                                 lang);
    REQUIRE(texts.size() == 1);
    return texts.front();
  };
  CHECK(message("mandate: none, works_with: a", kShared, Lang::en) ==
        "the function \"x\" speaks for the customer without a mandate or enough ties");
  CHECK(message("mandate: none, works_with: a", kAlone, Lang::en) ==
        "the function \"x\" speaks for the customer without a mandate, enough ties or a "
        "shared customer metric");
  CHECK(message("mandate: full, works_with: a", kAlone, Lang::fi) ==
        "toiminto ”x” puhuu asiakkaan puolesta, mutta sillä ei ole riittävästi yhteyksiä eikä "
        "yhteistä asiakasmittaria");
}

TEST_CASE("SM306 wants ties to a quarter of the others in a large house") {
  const auto house = [](std::string_view ties, std::string_view rest = "") {
    return subjects_found("SM306", "functions: {x: {champion: Me, mandate: none, works_with: [" +
                                       std::string(ties) +
                                       "]}, a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: "
                                       "{}, i: {}, j: {}, k: {}, l: {}}\n" +
                                       std::string(rest));
  };
  CHECK(house("a, b") == kFound);
  CHECK(house("a, b, c").empty());
  CHECK(house("a, b, c", "settings: {thresholds: {champion-ties: 0.26}}") == kFound);
}

TEST_CASE("SM306 takes the owner of half of the customer objectives for a champion") {
  const auto with = [](std::string_view fourth, std::string_view rest = "") {
    return subjects_found("SM306", R"(
functions: {x: {mandate: none, works_with: a}, a: {works_with: b, mandate: full}, b: {}}
objectives:
  one: {perspective: customer, owner: x}
  two: {perspective: customer, owner: [x, a]}
  three: {perspective: customer, owner: b}
  four: {perspective: customer)" + std::string(fourth) +
                                       "}\n" + std::string(rest));
  };
  CHECK(with(", owner: unknown") == kFound);
  CHECK(with("").size() == 1);
  CHECK(with("", "settings: {thresholds: {champion-share: 0.51}}").empty());
  CHECK(messages("SM306", R"(
functions: {x: {mandate: none, works_with: a}, a: {works_with: b}, b: {}}
objectives:
  one: {perspective: customer, owner: x}
  two: {perspective: customer, owner: x}
  three: {perspective: customer, owner: b}
)") == Texts{"the function \"x\" owns 2 of 3 customer objectives without a mandate or enough "
             "ties"});
}

TEST_CASE("SM306 is not assessed without a champion or without two things known of it") {
  constexpr std::string_view kNobody =
      "no function has a `champion`, and fewer than three customer objectives have an owner";
  CHECK(reason_not_assessed("SM306", "functions: {a: {champion: unknown}}") == kNobody);
  CHECK(reason_not_assessed("SM306", R"(
functions: {a: {}}
objectives: {one: {perspective: customer, owner: a}, two: {perspective: customer, owner: a}}
)") == kNobody);
  CHECK(reason_not_assessed("SM306", "functions: {a: {champion: Me, mandate: none}}") ==
        "fewer than two of its mandate, ties and customer metrics are described");
  CHECK(subjects_not_assessed("SM306", "functions: {a: {champion: Me, works_with: b}, b: {}}") ==
        Texts{"functions/a"});
}

TEST_CASE("SM306 calls a metric shared when another function uses it or is what it tells about") {
  const auto with = [](std::string_view metric) {
    return found("mandate: none, works_with: [a, b]",
                 "objectives: {loyal: {perspective: customer}, quick: {perspective: process}}\n"
                 "metrics: {m: {" +
                     std::string(metric) + "}}\n");
  };
  CHECK(with("measures: loyal, owner: x, used_by: [x, a]").empty());
  CHECK(with("measures: loyal, owner: x, function: a").empty());
  CHECK(with("measures: [loyal, quick], owner: x, used_by: x") == kFound);
  CHECK(with("measures: loyal, owner: a, used_by: b") == kFound);
  CHECK(with("measures: loyal, used_by: x").empty());            // nobody owns it
  CHECK(with("measures: quick, owner: x, used_by: x").empty());  // it is of no customer
}

TEST_CASE("SM306 names in its words each thing that is lacking and no other") {
  const auto message = [](std::string_view champion) {
    return messages("SM306", "functions: {a: {works_with: b}, b: {}, x: {champion: Me, " +
                                 std::string(champion) + "}}\n" + std::string(kAlone));
  };
  CHECK(message("mandate: none, works_with: [a, b]") ==
        Texts{"the function \"x\" speaks for the customer without a mandate or a shared customer "
              "metric"});
  CHECK(message("mandate: full, works_with: a") ==
        Texts{"the function \"x\" speaks for the customer without enough ties or a shared "
              "customer metric"});
}

// Of two objectives nobody can tell who owns most: the one with a champion is looked at alone.
TEST_CASE("SM306 does not take an owner for a champion where shares can't be told") {
  CHECK(subjects_found("SM306", R"(
functions:
  x: {mandate: none, works_with: a}
  a: {works_with: b, champion: Me, mandate: full}
  b: {}
objectives: {one: {perspective: customer, owner: x}, two: {perspective: customer, owner: x}}
)")
            .empty());
}

TEST_CASE("SM306 takes an owner of one objective for a champion only where that is share enough") {
  const auto found_with = [](std::string_view share) {
    return subjects_found("SM306", R"(
functions:
  x: {mandate: none, works_with: a}
  a: {works_with: b}
  b: {}
  z: {mandate: none, works_with: b}
objectives:
  one: {perspective: customer, owner: x}
  two: {perspective: customer, owner: a}
  three: {perspective: customer, owner: a}
  four: {perspective: customer, owner: a}
settings: {thresholds: {champion-share: )" +
                                       std::string(share) + "}}\n");
  };
  CHECK(found_with("0.25") == kFound);
  CHECK(found_with("0.26").empty());
  CHECK(found_with("0") == kFound);  // z owns none at all
}

TEST_CASE("SM306 fires at its share whatever rounding adds") {
  // 0.28 · 25 comes out a hair above 7.
  const auto found_with = [](int owned) {
    std::string yaml =
        "settings: {thresholds: {champion-share: 0.28}}\n"
        "functions: {x: {mandate: none, works_with: a}, a: {works_with: b}, b: {}}\nobjectives:\n";
    for (int i = 0; i < 25; ++i)
      yaml += "  o" + std::to_string(i) +
              ": {perspective: customer, owner: " + (i < owned ? "x" : "a") + "}\n";
    return subjects_found("SM306", yaml);
  };
  CHECK(found_with(7) == kFound);
  CHECK(found_with(6).empty());
}

}  // namespace
}  // namespace stratmap
