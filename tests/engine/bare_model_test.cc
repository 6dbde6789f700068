// A model of names alone: what it does not say is not assessed, and never a fault.
#include <catch2/catch.hpp>

#include "engine/check.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Ten of each section, with a name and nothing else.
std::string names_alone() {
  std::string yaml;
  for (const std::string section : {"objectives", "functions", "customers", "metrics",
                                    "initiatives", "rewards", "systems", "channels", "journey"}) {
    yaml += section + ":\n";
    for (int i = 1; i <= 10; ++i)
      yaml += "  " + section + std::to_string(i) + ": {name: " + section + " number " +
              std::to_string(i) + "}\n";
  }
  return yaml;
}

Texts findings_in(const std::string& yaml) {
  const Examined it(yaml);
  Texts texts;
  for (const Finding& finding : check(it.analysis).findings)
    texts.push_back(std::string(finding.rule->code) + " " + to_string(finding.subjects));
  return texts;
}

TEST_CASE("A model of names alone has no faults") {
  CHECK(findings_in(names_alone()) == Texts{});
  const Examined it(names_alone());
  const CheckResult result = check(it.analysis);
  CHECK(result.rules_not_assessed() > 100);
}

}  // namespace
}  // namespace stratmap
