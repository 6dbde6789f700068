#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A journey whose stages have these functions, and more keys after ";".
std::string journey(const std::vector<std::string>& stages, std::string_view rest = "") {
  std::string yaml =
      "functions: {a: {hands_over_to: {b: {delay: 2w}, c: {}}}, b: {hands_over_to: {c: {delay: "
      "9d}}}, c: {}, d: {}, e: {}}\njourney:\n";
  for (std::size_t i = 0; i < stages.size(); ++i)
    yaml += "  s" + std::to_string(i) + ": {functions: " + stages[i] + "}\n";
  return yaml + std::string(rest);
}

TEST_CASE("SM802 fires where the case changes hands in more than three steps of five") {
  CHECK(messages("SM802", journey({"a", "b", "c", "c"})) ==
        Texts{"the customer's case changes hands 2 times over 4 stages"});
  CHECK(subjects_found("SM802", journey({"a", "b", "c", "c", "d", "d"})).empty());  // 3 of 5
  CHECK(subjects_found("SM802", journey({"a", "b", "c", "c", "d", "d"},
                                        "settings: {thresholds: {handoff-share: 0.59}}\n"))
            .size() == 1);
}

TEST_CASE("SM802 fires where the case changes hands four times") {
  const std::vector<std::string> long_way = {"a", "a", "b", "b", "c", "c", "d", "d", "e"};
  CHECK(subjects_found("SM802", journey(long_way)) == Texts{"journey"});
  CHECK(subjects_found("SM802", journey({"a", "a", "b", "b", "c", "c", "d", "d", "d"})).empty());
  CHECK(subjects_found("SM802", journey(long_way, "settings: {thresholds: {handoffs-max: 5}}\n"))
            .empty());
}

TEST_CASE("SM802 fires where the case comes back") {
  CHECK(messages("SM802", journey({"a", "a", "a", "a", "b", "a"})) ==
        Texts{"the customer's case changes hands 2 times over 6 stages and comes back to \"a\""});
  CHECK(messages("SM802", journey({"a", "a", "a", "a", "b", "a"}), Lang::fi) ==
        Texts{"asiakkaan asia vaihtaa hoitajaa 2 kertaa 6 vaiheen aikana ja palaa toimintoon "
              "”a”"});
}

TEST_CASE("SM802 takes the function named first for the one who acts") {
  CHECK(subjects_found("SM802", journey({"[a, b]", "[a, c]", "[a, d]", "a"})).empty());
  CHECK(subjects_found("SM802", journey({"[b, a]", "[c, a]", "[a, d]", "a"})).size() == 1);
}

TEST_CASE("SM802 tells of hand-overs that are not described and of the longest delay") {
  const Examined it(journey({"a", "b", "c", "d", "d"}));
  const CheckResult result = check(it.analysis, {.select = {"SM802"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "the longest delay written is 2 weeks");
  REQUIRE(finding.related.size() == 3);
  CHECK(to_text(finding.related[1].remark, finding, it.model, Lang::en) == "it changes hands here");
  CHECK(to_text(finding.related[2].remark, finding, it.model, Lang::en) ==
        "it changes hands here, and the hand-over is not described (`hands_over_to`)");
  CHECK(it.model.sources.text_of(finding.related[2].span) == "s3");
}

TEST_CASE("SM802 follows each customer where stages say whom they concern") {
  constexpr std::string_view kHouse = R"(
functions: {a: {}, b: {}, c: {}, d: {}, e: {}}
customers: {homes: {}, towns: {}, few: {}, staff: {kind: internal}}
journey:
  s1: {functions: a}
  s2: {functions: b, customers: homes}
  s3: {functions: a, customers: towns}
  s4: {functions: c, customers: homes}
  s5: {functions: a, customers: [homes, towns]}
  s6: {functions: a, customers: towns}
)";
  CHECK(subjects_found("SM802", kHouse) == Texts{"customers/homes"});
  CHECK(messages("SM802", kHouse) ==
        Texts{"the case of the customer \"homes\" changes hands 3 times over 4 stages and comes "
              "back to \"a\""});
  CHECK(messages("SM802", kHouse, Lang::fi) ==
        Texts{"asiakkaan ”homes” asia vaihtaa hoitajaa 3 kertaa 4 vaiheen aikana ja palaa "
              "toimintoon ”a”"});
  CHECK(subjects_not_assessed("SM802", kHouse) == Texts{"customers/few"});
}

TEST_CASE("SM802 needs four stages at which somebody acts") {
  CHECK(subjects_not_assessed("SM802", journey({"a", "b", "c", "unknown", "[]"})) ==
        Texts{"journey"});
  CHECK(reason_not_assessed("SM802", "functions: {a: {}}\n") == "the model has no `journey`");
}

TEST_CASE("SM802 tells the longest delay wherever it stands on the way") {
  const auto label = [](const std::vector<std::string>& stages) {
    const Examined it(journey(stages));
    const CheckResult result = check(it.analysis, {.select = {"SM802"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return to_text(result.findings[0].label, result.findings[0], it.model, Lang::en);
  };
  CHECK(label({"a", "b", "c", "c"}) == "the longest delay written is 2 weeks");
  CHECK(label({"b", "c", "a", "b"}) == "the longest delay written is 2 weeks");
  CHECK(label({"a", "c", "d", "d"}).empty());  // described, without a delay
}

TEST_CASE("SM802 counts what is not described and lists who acts without repeating") {
  const Examined it(journey({"a", "a", "b", "d", "e"}));
  const CheckResult result = check(it.analysis, {.select = {"SM802"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text({.fi = {}, .en = "{path}; {undescribed} not described"}, result.findings[0],
                it.model, Lang::en) == "\"a\", \"b\", \"d\" and \"e\"; 2 not described");
}

TEST_CASE("SM802 says what it needs of customers and of their stages") {
  CHECK(reason_not_assessed("SM802", R"(
functions: {a: {}}
customers: {staff: {kind: internal}}
journey: {s: {functions: a, customers: staff}}
)") == "the model has no external customers");
  CHECK(reason_not_assessed("SM802", R"(
functions: {a: {}}
customers: {homes: {}}
journey: {s: {functions: a, customers: homes}}
)") == "fewer than four stages of the journey have functions");
}

TEST_CASE("SM802 keeps what it finds where every customer has stages enough") {
  CHECK(subjects_found("SM802", R"(
functions: {a: {}, b: {}}
customers: {homes: {}}
journey:
  s1: {functions: a, customers: homes}
  s2: {functions: b}
  s3: {functions: a}
  s4: {functions: b}
)") == Texts{"customers/homes"});
}

TEST_CASE("SM802 tells the first of delays that are alike") {
  const Examined it(R"(
functions: {a: {hands_over_to: {b: {delay: 14d}}}, b: {hands_over_to: {c: {delay: 2w}}}, c: {}}
journey: {s1: {functions: a}, s2: {functions: b}, s3: {functions: c}, s4: {functions: c}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM802"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings[0].label, result.findings[0], it.model, Lang::en) ==
        "the longest delay written is 14 days");
}

}  // namespace
}  // namespace stratmap
