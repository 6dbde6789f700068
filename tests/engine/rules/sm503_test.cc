#include <catch2/catch.hpp>

#include "engine/modes/mode_views.h"
#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A round in which people of the function x answer, one mode each: "r: staff, production".
std::string round_of(const Texts& modes, std::string_view layer = "current") {
  std::string respondents, answers;
  for (std::size_t i = 0; i < modes.size(); ++i) {
    const std::string name = "r" + std::to_string(i);
    respondents += "    " + name + ": {function: x}\n";
    answers += "    - {respondent: " + name + ", stop: mode, claims: {" + std::string(layer) +
               ": " + modes[i] + "}}\n";
  }
  return "functions: {x: {}, y: {}}\nround:\n  respondents:\n" + respondents + "  answers:\n" +
         answers;
}

struct Said {
  std::string respondent, function, layer;
  RespondentLevel level;
  Mode mode;
};

// A model with a survey, and what the rule says of it.
struct Surveyed {
  explicit Surveyed(const std::vector<Said>& rows,
                    std::string_view yaml = "functions: {x: {}, y: {}}\n")
      : model(model_of(yaml)) {
    model.survey.emplace();
    for (const Said& said : rows) {
      SurveyRow row{.respondent = said.respondent,
                    .organization = "Test",
                    .layer = said.layer,
                    .scale = {},
                    .function = {},
                    .level = said.level,
                    .mode = said.mode,
                    .centrality = 5};
      if (said.function == "x") row.function = id_at<Function>(0);
      if (said.function == "y") row.function = id_at<Function>(1);
      model.survey->rows.push_back(row);
    }
  }

  Outcome outcome() const {
    const Analysis analysis = analyse(model);
    return rule_named("SM503")->check(analysis);
  }
  Texts subjects() const {
    Texts texts;
    for (const Finding& finding : outcome().findings) texts.push_back(to_string(finding.subjects));
    return texts;
  }
  Texts labels() const {
    Texts texts;
    for (const Finding& finding : outcome().findings)
      texts.push_back(to_text(finding.label, finding, model, Lang::en));
    return texts;
  }

  Model model;
};

// So many people of one function and level who say one mode.
std::vector<Said> people(std::size_t count, RespondentLevel level, Mode mode,
                         const std::string& function = "x") {
  std::vector<Said> rows;
  static int next = 0;
  for (std::size_t i = 0; i < count; ++i)
    rows.push_back({"p" + std::to_string(next++), function, "current", level, mode});
  return rows;
}

std::vector<Said> together(std::vector<Said> one, const std::vector<Said>& other) {
  one.insert(one.end(), other.begin(), other.end());
  return one;
}

TEST_CASE("SM503 finds that three describe three houses") {
  const std::string three = round_of({"production", "development", "customer-service"});
  CHECK(subjects_found("SM503", three) == Texts{"functions/x, current"});
  CHECK(messages("SM503", three) ==
        Texts{"3 respondents describe the current mode of the function \"x\" differently: 1 as "
              "production-led, 1 as development-led and 1 as customer-service-led"});
  CHECK(messages("SM503", round_of({"production", "public", "production"}, "chosen"), Lang::fi) ==
        Texts{"3 vastaajaa kuvaa toiminnon ”x” strategiassa valittua toimintatapaa eri tavoin: 2 "
              "tuotantolähtöisenä ja 1 julkishallinnollisena"});
}

TEST_CASE("SM503 is clear where the views are close") {
  CHECK(subjects_found("SM503", round_of({"production", "production",
                                          "{production: 80, customer-service: 20}"}))
            .empty());
}

TEST_CASE("SM503 fires from its threshold of distance on") {
  // Two pairs are 0.3113 apart and one not at all: on average 0.2075.
  const std::string three = round_of({"production", "production", "{production: 50, public: 50}"});
  CHECK(subjects_found("SM503", three).empty());
  CHECK_FALSE(
      subjects_found("SM503", three + "settings: {thresholds: {mode-disagreement: 0.207}}\n")
          .empty());
  CHECK(subjects_found("SM503", three + "settings: {thresholds: {mode-disagreement: 0.208}}\n")
            .empty());
}

TEST_CASE("SM503 fires where too few put the same mode first") {
  const std::string near = "{production: 55, public: 45}", far = "{production: 45, public: 55}";
  CHECK(subjects_found("SM503", round_of({near, near, near, far, far})).empty());
  CHECK(subjects_found("SM503", round_of({near, near, far, far})) == Texts{"functions/x, current"});
  CHECK(subjects_found("SM503", round_of({near, near, "{production: 50, public: 50}", far, far}))
            .empty());
}

TEST_CASE("SM503 counts a respondent's last word once") {
  CHECK(subjects_not_assessed(
            "SM503", round_of({"production", "development"}) +
                         "    - {respondent: r0, stop: mode, claims: {current: public}}\n") ==
        Texts{"functions/x"});
}

TEST_CASE("SM503 leaves out voices from outside and answers that nobody knows") {
  CHECK(reason_not_assessed("SM503", R"(
functions: {x: {}}
customers: {c: {}}
round:
  respondents: {r: {customer: c}, q: {function: x}}
  answers:
    - {respondent: r, stop: mode, claims: {current: production}}
    - {respondent: q, stop: mode, claims: {current: unknown}}
)") == "nobody described a mode in the culture round or in a survey");
}

TEST_CASE("SM503 joins the survey and the round") {
  const std::string two = round_of({"production", "production"});
  const Surveyed it(people(2, RespondentLevel::staff, Mode::public_administration), two);
  CHECK(it.subjects() == Texts{"functions/x, current"});
  CHECK(it.labels() == Texts{""});
}

TEST_CASE("SM503 tells no value of a survey cell that is too small") {
  using enum RespondentLevel;
  const auto split = [](std::size_t one, std::size_t other) {
    return together(people(one, staff, Mode::production), people(other, staff, Mode::development));
  };
  CHECK(Surveyed(split(2, 2)).labels() == Texts{""});
  CHECK(Surveyed(split(2, 3)).labels() == Texts{"3 of them put the same mode first"});
  const Surveyed small(split(2, 2));
  for (const Finding& finding : small.outcome().findings) CHECK(finding.figures.size() == 2);
}

TEST_CASE("SM503 takes rows without a function for the whole organization") {
  using enum RespondentLevel;
  const Surveyed it(together(people(3, staff, Mode::production, ""),
                             people(3, expert, Mode::public_administration, "")));
  CHECK(it.subjects() == Texts{"organization, current"});
}

TEST_CASE("SM503 compares management with staff over the whole house") {
  using enum RespondentLevel;
  const auto house = [](std::size_t upper, std::size_t lower) {
    return together(people(upper, top, Mode::customer_service),
                    people(lower, staff, Mode::production, "y"));
  };
  CHECK(Surveyed(house(2, 2)).subjects() == Texts{"organization, current"});
  CHECK(Surveyed(house(2, 2)).labels() == Texts{""});
  CHECK(Surveyed(house(5, 5)).labels() ==
        Texts{"management customer-service-led (100%), the others production-led (100%)"});
  CHECK(Surveyed(house(1, 2)).subjects().empty());
  CHECK(Surveyed(house(2, 1)).subjects().empty());
}

TEST_CASE("SM503 weighs the sides by their mean mix") {
  using enum RespondentLevel;
  const auto mixed = [](std::size_t agreeing) {
    return together(people(4, middle, Mode::production),
                    together(people(agreeing, expert, Mode::production, "y"),
                             people(4 - agreeing, expert, Mode::public_administration, "y")));
  };
  // 0.3113 apart with two of four, 0.1379 with three.
  const auto sides = [](const Texts& subjects) {
    return std::ranges::count(subjects, "organization, current");
  };
  CHECK(sides(Surveyed(mixed(2)).subjects()) == 1);
  CHECK(sides(Surveyed(mixed(3)).subjects()) == 0);
}

TEST_CASE("SM503 needs three views of one unit") {
  CHECK(subjects_not_assessed("SM503", round_of({"production", "public"})) == Texts{"functions/x"});
  CHECK(reason_not_assessed("SM503", round_of({"production", "public"})) ==
        "fewer than three respondents describe its mode");
  CHECK(reason_not_assessed("SM503", "functions: {x: {}}") ==
        "nobody described a mode in the culture round or in a survey");
}

TEST_CASE("SM503 points at answers only where the round says who answered") {
  const auto places = [](std::string_view quotes) {
    const std::string round = round_of({"production", "public", "development"}) +
                              "  quotes: " + std::string(quotes) + "\n";
    const Examined it(round);
    const Outcome outcome = rule_named("SM503")->check(it.analysis);
    REQUIRE(outcome.findings.size() == 1);
    return outcome.findings.front().related.size();
  };
  CHECK(places("by-function") == 3);
  CHECK(places("anonymous") == 0);
  CHECK(places("none") == 0);
}

TEST_CASE("SM503 fires at its thresholds and not past them") {
  const auto found = [](const Texts& modes, std::string_view thresholds) {
    return subjects_found("SM503", round_of(modes) + "settings: {thresholds: {" +
                                       std::string(thresholds) + "}}\n")
        .size();
  };
  // Two of three pairs have nothing in common; two of three put the same mode first.
  const Texts two_thirds = {"production", "production", "public"};
  CHECK(found(two_thirds, "mode-disagreement: 0.66666666667") == 1);
  CHECK(found(two_thirds, "mode-disagreement: 0.67") == 0);
  const Texts near = {"{production: 55, public: 45}", "{production: 55, public: 45}",
                      "{production: 45, public: 55}"};
  CHECK(found(near, "mode-majority: 0.67") == 1);
  CHECK(found(near, "mode-majority: 0.66") == 0);
}

TEST_CASE("SM503 measures the sides against the threshold of distance") {
  using enum RespondentLevel;
  const auto sides = [](std::string_view limit) {
    const Surveyed it(together(people(2, top, Mode::production),
                               together(people(1, staff, Mode::production, "y"),
                                        people(1, staff, Mode::public_administration, "y"))),
                      "functions: {x: {}, y: {}}\nsettings: {thresholds: {mode-disagreement: " +
                          std::string(limit) + "}}\n");
    return it.subjects().size();
  };
  // All of one against half of it: 0.311278124459…
  CHECK(sides("0.31127812446") == 1);
  CHECK(sides("0.312") == 0);
}

TEST_CASE("SM503 hides the value of a single survey row among answers of the round") {
  const Surveyed it(people(1, RespondentLevel::staff, Mode::public_administration),
                    round_of({"production", "production", "development"}));
  CHECK(it.subjects() == Texts{"functions/x, current"});
  CHECK(it.labels() == Texts{""});
}

TEST_CASE("SM503 hides the sides where one level of them is a small cell") {
  using enum RespondentLevel;
  const auto labels = [](std::size_t experts) {
    return Surveyed(together(people(5, top, Mode::customer_service),
                             together(people(5, staff, Mode::production, "y"),
                                      people(experts, expert, Mode::production, "y"))))
        .labels();
  };
  CHECK(labels(4) == Texts{""});
  CHECK(labels(5) ==
        Texts{"management customer-service-led (100%), the others production-led (100%)"});
}

TEST_CASE("SM503 tells of the organization once") {
  using enum RespondentLevel;
  const Surveyed it(
      together(people(2, top, Mode::customer_service, ""), people(2, staff, Mode::production, "")));
  CHECK(it.subjects() == Texts{"organization, current"});
}

TEST_CASE("SM503 has enough with three views of a unit") {
  CHECK(subjects_not_assessed("SM503", round_of({"production", "public", "production"})).empty());
}

TEST_CASE("SM503 points at no answer that may not be shown and at no row of a survey") {
  const std::string round =
      round_of({"production", "public", "development", "public, quotable: false"}) +
      "  quotes: by-function\n";
  std::string kept = round;
  const auto at = kept.find("public, quotable: false}");
  kept.replace(at, 24, "public}, quotable: false");
  const Surveyed it(people(5, RespondentLevel::staff, Mode::production), kept);
  const Outcome outcome = it.outcome();
  REQUIRE(outcome.findings.size() == 1);
  CHECK(outcome.findings.front().related.size() == 3);
}

}  // namespace
}  // namespace stratmap
