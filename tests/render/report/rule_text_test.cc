#include "render/report/rule_text.h"

#include <catch2/catch.hpp>

#include "render/report/rules_json.h"
#include "render/report/rules_text.h"
#include "tests/render/report/rule_samples.h"

using namespace stratmap;

TEST_CASE("a rule is explained with everything it has") {
  CHECK(rule_text(samples::kUnowned, {.width_columns = 60}) ==
        "SM401 unowned-customer-relationship\n"
        "warning – convention; customer ownership and definitions\n"
        "\n"
        "Fires when  A customer relationship has no owner.\n"
        "Why         What all touch and nobody owns falls between\n"
        "            silos.\n"
        "Ask         Who has to explain it?\n"
        "Fix         Give one function `owns`.\n"
        "Needs       An owner of some customer.\n"
        "Thresholds  objectives-max = 30\n"
        "Source      RACI; S4-03\n"
        "\n"
        "A model that it speaks of (# <- marks the place)\n"
        "    customers:\n"
        "      a: {ownership: {sales: serves}}  # <-\n"
        "\n"
        "A model where all is well\n"
        "    customers:\n"
        "      a: {ownership: {sales: owns}}\n");
}

TEST_CASE("a rule without examples is explained without them") {
  CHECK(rule_text(samples::kCycle, {.lang = Lang::fi}) ==
        "SM101 unmarked-causal-cycle\n"
        "ristiriita – varma; rakenne ja syy-seuraussuhteet\n"
        "\n"
        "Havainto    Nuolet kiertävät kehää | ilman viivettä.\n"
        "Miksi       Kehää ei voi testata.\n"
        "Kysy        Mikä liikkuu ensin?\n"
        "            Missä on viive?\n"
        "Korjaa      Poista heikompi nuoli.\n"
        "Tarvitsee   Nuolia.\n"
        "Lähde       Nørreklit 2000\n");
}

TEST_CASE("rules are listed by group") {
  CHECK(rules_text(samples::kRules, {}) ==
        "SM1 – structure and cause–effect\n"
        "  SM101  unmarked-causal-cycle          error – certain\n"
        "         Links go round | without a lag.\n"
        "\n"
        "SM4 – customer ownership and definitions\n"
        "  SM401  unowned-customer-relationship  warning – convention\n"
        "         A customer relationship has no owner.\n"
        "\n"
        "stratmap explain CODE tells all about a rule.\n");
}

TEST_CASE("where the terminal is narrow the weight of a rule has a line of its own") {
  CHECK(rules_text(samples::kRules, {.width_columns = 48}) ==
        "SM1 – structure and cause–effect\n"
        "  SM101  unmarked-causal-cycle\n"
        "         error – certain\n"
        "         Links go round | without a lag.\n"
        "\n"
        "SM4 – customer ownership and definitions\n"
        "  SM401  unowned-customer-relationship\n"
        "         warning – convention\n"
        "         A customer relationship has no owner.\n"
        "\n"
        "stratmap explain CODE tells all about a rule.\n");
  CHECK(rules_text(samples::kRules, {.width_columns = 30})
            .starts_with("SM1 – structure and\n      cause–effect\n"));
}

TEST_CASE("rules for programs have both languages and the defaults of their thresholds") {
  const std::string json = rules_json(samples::kRules);
  CHECK(json.starts_with("{\n  \"rules\": [\n    {\n      \"code\": \"SM101\",\n"));
  CHECK(json.find("\"severity\": \"warning\",\n      \"class\": \"convention\",\n"
                  "      \"needs\": {\n        \"fi\": \"Jonkin asiakkuuden omistaja.\",\n"
                  "        \"en\": \"An owner of some customer.\"\n      },\n") !=
        std::string::npos);
  CHECK(json.find("\"thresholds\": {\n        \"objectives-max\": 30\n      }\n") !=
        std::string::npos);
  CHECK(json.find("\"otherQuestions\": [\n        {\n          \"fi\": \"Missä on viive?\",\n") !=
        std::string::npos);
  CHECK(json.find("\"otherQuestions\": [],\n") != std::string::npos);
  CHECK(json.find("\"thresholds\": {}\n") != std::string::npos);
}
