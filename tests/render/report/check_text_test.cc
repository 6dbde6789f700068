#include "render/report/check_text.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"
#include "render/report/check_json.h"

using namespace stratmap;

namespace {

std::string told(const std::string& yaml, const RuleSelection& selection,
                 const TerminalStyle& style, std::string_view name = "Test",
                 Detail detail = Detail::usual) {
  const Reading reading =
      read_model_text("client.yaml", "stratmap: 1\norganization: {name: " + std::string(name) +
                                         ", language: en}\n" + yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  return check_text(analysis, check(analysis, selection), detail, style);
}

RuleSelection only(std::string code) { return {.select = {std::move(code)}, .ignore = {}}; }

// Whether a text says something, however it is folded.
bool says(const std::string& text, std::string_view what) {
  const auto unfolded = [](std::string_view lines) {
    std::string line;
    for (const char letter : lines)
      if (const char shown = letter == '\n' ? ' ' : letter;
          shown != ' ' || (!line.empty() && line.back() != ' '))
        line += shown;
    return line;
  };
  INFO(text);
  return unfolded(text).find(unfolded(what)) != std::string::npos;
}

}  // namespace

TEST_CASE("what a rule does not look at is no part of the whole it counts from") {
  // Of five functions one only groups the others.
  const std::string house = R"(
functions:
  support: {}
  service: {parent: support}
  it: {parent: support, serves: service}
  legal: {parent: support}
  archive: {parent: support}
customers: {homes: {ownership: {service: owns}}}
)";
  CHECK(says(told(house, only("SM303"), {}),
             "2 of 4 functions have no route to a customer; 2 functions have one"));
  CHECK(says(told(house, only("SM303"), {.lang = Lang::fi}), "4 toiminnosta 2 on ilman"));
}

TEST_CASE("a rule that could not assess some subjects counts from the others") {
  const std::string metrics = R"(
objectives: {a: {}}
metrics: {m: {measures: a}, n: {measures: a}, o: {}, p: {measures: a, target: 3, due: 2027}}
)";
  CHECK(says(told(metrics, only("SM604"), {}), "3 of 3 metrics lack"));
}

TEST_CASE("a rule of some objectives counts from those it looked at") {
  const std::string map = R"(
objectives:
  loyalty: {perspective: customer}
  trust: {perspective: customer}
  partner: {perspective: customer}
  delivery: {perspective: process, drives: trust}
  skills: {perspective: learning, drives: [partner, loyalty, delivery]}
)";
  CHECK(says(told(map, only("SM205"), {}), "2 of 4 objectives have no arrow"));
}

TEST_CASE("empty perspectives that nobody wrote stand from the top down") {
  const std::string text =
      told("objectives: {a: {perspective: process}, b: {perspective: process}, c: {}}",
           only("SM108"), {});
  const auto at = [&](std::string_view name) { return text.find(name); };
  INFO(text);
  CHECK(at("3 of 4 perspectives") != std::string::npos);
  CHECK(at("\"Finance\"") < at("\"Customers\""));
  CHECK(at("\"Customers\"") < at("\"Learning"));
}

TEST_CASE("the name of an organization is folded with what it has") {
  const std::string text =
      told("objectives: {a: {}}", only("SM401"), {.width_columns = 30},
           "The very long name of a client that nobody can ever say in one go");
  CHECK(
      text.starts_with("The very long name of a\n"
                       "  client that nobody can ever\n"
                       "  say in one go: 1 objective\n\n"));
}

TEST_CASE("what was accepted is called by its name and not by its id") {
  const std::string text = told(R"(
functions: {a: {}, b: {}}
customers:
  k: {name: Families, ownership: {a: owns, b: owns}, accept: {SM402: Shared on purpose}}
)",
                                only("SM402"), {});
  CHECK(says(text, "Accepted\n  SM402 \"Families\": Shared on purpose\n"));
}

TEST_CASE("accepts that silence nothing are told with their codes and no quotes round them") {
  const std::string accepts = R"(
functions: {a: {}}
customers:
  k: {name: Families, ownership: {a: owns}, accept: {SM402: No, SM401: No}}
)";
  const RuleSelection rules{.select = {"SM006", "SM401", "SM402"}, .ignore = {}};
  CHECK(says(told(accepts, rules, {}), "2 accepts silence nothing"));
  CHECK(
      says(told(accepts, rules, {}), "the accept of SM402 silences nothing: there is no finding"));
  CHECK(says(told(accepts, rules, {.lang = Lang::fi}), "2 hyväksyntää ei vaimenna mitään"));
}

TEST_CASE("one screen without knots tells where to begin and what to add, and no list of lacks") {
  const std::string towns = R"(
functions: {a: {name: A}}
customers: {k: {name: Families, ownership: {a: serves}}}
)";
  const RuleSelection rules{.select = {"SM401", "SM5"}, .ignore = {}};
  CHECK(told(towns, rules, {}, "Test", Detail::brief) == R"(Test: 1 function, 1 customer

Start here
  SM401  no function owns the customer relationship "Families"
         Ask: If this customer leaves tomorrow, who has to explain it?

16 rules not assessed. Cheapest to add: `mode` for the organization; it opens up
to 9 rules.

1 warning. 17 rules: 0 clear, 16 not assessed.
)");
}

TEST_CASE("that nothing was found is said first") {
  const std::string towns = R"(
functions: {a: {name: A}}
customers: {k: {name: Families, ownership: {a: owns}}}
)";
  const RuleSelection rules{.select = {"SM401", "SM601"}, .ignore = {}};
  CHECK(told(towns, rules, {}, "Test", Detail::brief) == R"(Test: 1 function, 1 customer

No findings. 2 rules: 1 clear, 1 not assessed.

1 rule not assessed. Cheapest to add: objectives (`objectives`); it opens 1
rule.
)");
  CHECK(told(towns, rules, {}) == R"(Test: 1 function, 1 customer

No findings. 2 rules: 1 clear, 1 not assessed.

Not assessed, or only in part, and why
  the model has no objectives: SM601
)");
}

TEST_CASE("of a model that can't be used the sizes are not known") {
  const Sources sources;
  const std::vector<Diagnostic> errors;
  const std::string json =
      errors_json({.organization = "", .sources = sources, .errors = errors}, Lang::en, "1");
  CHECK(says(json,
             "    \"counts\": {\n      \"objectives\": null,\n      \"functions\": null,\n"
             "      \"customers\": null,\n      \"metrics\": null,\n      \"links\": null\n    }"));
}
