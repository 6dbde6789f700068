#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string defined(std::string_view definitions, std::string_view rest = "") {
  return "functions: {a: {}, b: {}, c: {}, d: {}, e: {}}\ncustomers: {homes: {definition: " +
         std::string(definitions) + "}}\n" + std::string(rest);
}

TEST_CASE("SM406 fires where the views are half apart on average") {
  // Distances 0.5, 0.5 and 0: a third of 1 on average; then 1, 1, 0: two thirds.
  CHECK(subjects_found("SM406", defined("{a: user, b: user, c: [user, buyer]}")).empty());
  CHECK(messages("SM406", defined("{a: user, b: user, c: buyer}")) ==
        Texts{"3 functions have 2 different ideas of who the customer is; the most common one is "
              "held by 2"});
  const auto fires_at = [](std::string_view limit) {
    return !subjects_found("SM406", defined("{a: user, b: user, c: [user, buyer]}",
                                            "settings: {thresholds: {definition-distance: " +
                                                std::string(limit) + "}}\n"))
                .empty();
  };
  CHECK(fires_at("0.3333"));
  CHECK_FALSE(fires_at("0.3334"));
}

TEST_CASE("SM406 fires where no kind is named by more than three fifths") {
  // Of five functions three name the user; the mean distance is 0.45 in both.
  const std::string three =
      "{a: [user, buyer], b: [user, buyer], c: [user, buyer], d: buyer, "
      "e: buyer}";
  CHECK(subjects_found("SM406", defined(three)).empty());  // all five name the buyer
  constexpr std::string_view kNear = "settings: {thresholds: {definition-distance: 1}}\n";
  CHECK(subjects_found("SM406", defined("{a: user, b: user, c: user, d: buyer, e: buyer}",
                                        kNear)) == Texts{"customers/definition"});
  CHECK(subjects_found("SM406", defined("{a: user, b: user, c: user, d: user, e: buyer}", kNear))
            .empty());
}

Texts voices(const std::string& yaml, Lang lang = Lang::en) {
  const Examined it(yaml);
  const CheckResult result = check(it.analysis, {.select = {"SM406"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  Texts texts;
  for (const RelatedPlace& place : result.findings.front().related) {
    CHECK(place.span.length > 0);
    texts.push_back(to_text(place.remark, result.findings.front(), it.model, lang));
  }
  return texts;
}

TEST_CASE("SM406 prints who says what") {
  CHECK(voices(defined("{a: user, b: [payer, user], c: unknown}")) ==
        Texts{"the user: \"a\" and \"b\"", "the payer: \"b\"", "do not know: \"c\""});
  CHECK(voices(defined("{a: internal, b: partner, c: citizen}"), Lang::fi) ==
        Texts{"sisäinen asiakas: ”a”", "kumppani: ”b”", "kansalainen: ”c”"});
}

TEST_CASE("SM406 names nobody where the round shows no one") {
  constexpr std::string_view kRound = R"(round:
  quotes: anonymous
  respondents: {r: {function: c}}
  answers: [{respondent: r, stop: meaning, claims: {means: buyer}}]
)";
  CHECK(voices(defined("{a: user, b: payer}", kRound)) ==
        Texts{"the user: 1 function", "the buyer: 1 function", "the payer: 1 function"});
}

TEST_CASE("SM406 needs three functions that say whom they see") {
  CHECK(reason_not_assessed("SM406", defined("{a: user, b: buyer}")) ==
        "fewer than three functions say whom they see as the customer");
}

TEST_CASE("SM406 fires at its limits and not past them") {
  const auto found = [](std::string_view definitions, std::string_view limits) {
    return subjects_found("SM406", defined(definitions, "settings: {thresholds: {" +
                                                            std::string(limits) + "}}\n"))
        .size();
  };
  // All three differ in all: 1 apart, and each kind is named by a third.
  constexpr std::string_view kApart = "{a: user, b: buyer, c: payer}";
  CHECK(found(kApart, "definition-distance: 1, definition-share: 0.3") == 1);
  constexpr std::string_view kFour = "{a: user, b: user, c: user, d: user, e: buyer}";
  CHECK(found(kFour, "definition-distance: 1, definition-share: 0.79") == 0);
  CHECK(found(kFour, "definition-distance: 1, definition-share: 0.8") == 1);
}

TEST_CASE("SM406 names functions where the round allows it or says nothing of them") {
  constexpr std::string_view kOpen = R"(round:
  quotes: by-function
  respondents: {r: {function: c}}
  answers: [{respondent: r, stop: meaning, claims: {means: buyer}}]
)";
  CHECK(voices(defined("{a: user, b: payer}", kOpen)) ==
        Texts{"the user: \"a\"", "the buyer: \"c\"", "the payer: \"b\""});
  constexpr std::string_view kSilent = R"(round:
  quotes: anonymous
  respondents: {r: {function: c}}
  answers: [{respondent: r, stop: meaning, claims: {importance: 1}}]
)";
  CHECK(voices(defined("{a: user, b: payer, c: buyer}", kSilent)) ==
        Texts{"the user: \"a\"", "the buyer: \"c\"", "the payer: \"b\""});
}

TEST_CASE("SM406 tells those who do not know apart from those who have an idea") {
  const auto told = [](std::string_view definitions, Lang lang, std::string_view limits = "") {
    return messages("SM406",
                    defined(definitions, "settings: {thresholds: {" + std::string(limits) + "}}\n"),
                    lang);
  };
  constexpr std::string_view kMixed = "{a: user, b: buyer, c: user, d: unknown}";
  CHECK(told(kMixed, Lang::en) ==
        Texts{"4 functions were asked who the customer is: there are 2 different ideas, the most "
              "common one held by 2, and 1 does not know"});
  CHECK(told(kMixed, Lang::fi) ==
        Texts{"4 toiminnolta kysyttiin, kuka on asiakas: eri käsityksiä on 2, yleisin niistä 2 "
              "toiminnolla, ja 1 ei tiedä"});
  // The most common answer of all, and no idea.
  constexpr std::string_view kOne = "{a: user, b: unknown, c: user, d: unknown, e: unknown}";
  CHECK(told(kOne, Lang::en) ==
        Texts{"5 functions were asked who the customer is: one idea is held "
              "by 2, and 3 do not know"});
  CHECK(told(kOne, Lang::fi) == Texts{"5 toiminnolta kysyttiin, kuka on asiakas: käsitys on 2 "
                                      "toiminnolla, ja 3 ei tiedä"});
  constexpr std::string_view kNone = "{a: unknown, b: unknown, c: unknown}";
  CHECK(told(kNone, Lang::en).empty());
  constexpr std::string_view kAlways = "definition-share: 1";
  CHECK(told(kNone, Lang::en, kAlways) ==
        Texts{"3 functions were asked who the customer is, and none of them knows"});
  CHECK(told(kNone, Lang::fi, kAlways) ==
        Texts{"3 toiminnolta kysyttiin, kuka on asiakas – yksikään ei tiedä"});
}

TEST_CASE("SM406 counts who do not know among the figures and not among the ideas") {
  const Examined it(defined("{a: user, b: [user, buyer], c: [payer, unknown], d: unknown}"));
  const CheckResult result = check(it.analysis, {.select = {"SM406"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const auto figure = [&](std::string_view name) {
    const auto& figures = result.findings.front().figures;
    return std::get<double>(std::ranges::find(figures, name, &Figure::name)->value);
  };
  CHECK(figure("kinds") == 3);
  CHECK(figure("most") == 2);
  CHECK(figure("unsure") == 2);
}

TEST_CASE("SM406 takes not knowing for an answer that agrees with itself alone") {
  // Of five, four agree on the user or on not knowing.
  CHECK(
      subjects_found("SM406", defined("{a: user, b: user, c: user, d: user, e: unknown}")).empty());
  CHECK(subjects_found("SM406", defined("{a: unknown, b: unknown, c: unknown, d: unknown, e: "
                                        "user}"))
            .empty());
  CHECK(subjects_found("SM406", defined("{a: user, b: user, c: user, d: unknown, e: unknown}")) ==
        Texts{"customers/definition"});
}

}  // namespace
}  // namespace stratmap
