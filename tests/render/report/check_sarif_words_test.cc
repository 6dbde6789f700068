#include "render/report/check_sarif_words.h"

#include <catch2/catch.hpp>

#include "tests/render/report/rule_samples.h"

using namespace stratmap;

TEST_CASE("a path becomes a relative reference") {
  CHECK(to_uri("clients/a-b_1.yaml") == "clients/a-b_1.yaml");
  CHECK(to_uri("a:b c%ä#?.yaml") == "a%3Ab%20c%25%C3%A4%23%3F.yaml");
  CHECK(to_uri("<stdin>") == "%3Cstdin%3E");
}

TEST_CASE("a message has no places to fill in and no links") {
  CHECK(to_sarif_text("plain [x] text") == "plain [x] text");
  CHECK(to_sarif_text("{0} [a](1)") == "{{0}} [a\\](1)");
}

TEST_CASE("help says why, what to ask, how to fix it and where it comes from") {
  const SarifHelp help = sarif_help(samples::kUnowned, Lang::en);
  CHECK(help.text ==
        "Why: What all touch and nobody owns falls between silos.\nAsk: Who has to explain it?\n"
        "Fix: Give one function `owns`.\nSource: RACI; S4-03");
  CHECK(help.markdown ==
        "**Why** – What all touch and nobody owns falls between silos.\n\n"
        "**Ask** – Who has to explain it?\n\n**Fix** – Give one function `owns`.\n\n"
        "**Source** – RACI; S4-03");
}

TEST_CASE("the surest classes come first, and a note is a recommendation") {
  CHECK(precision_of(RuleClass::certain) == "very-high");
  CHECK(precision_of(RuleClass::convention) == "high");
  CHECK(precision_of(RuleClass::judgement) == "medium");
  CHECK(problem_severity(Severity::note) == "recommendation");
  CHECK(problem_severity(Severity::warning) == "warning");
}
