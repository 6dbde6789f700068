#include <catch2/catch.hpp>
#include <string>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// So many metrics that each measure `measures`.
std::string metrics(int count, std::string_view measures) {
  std::string yaml = "metrics:\n";
  for (int i = 0; i < count; ++i)
    yaml += "  m" + std::to_string(i) + ": {measures: " + std::string(measures) + "}\n";
  return yaml;
}

TEST_CASE("SM603 counts the metrics of an objective") {
  CHECK(messages("SM603", "objectives: {o: {}}\n" + metrics(4, "o")) ==
        Texts{"the objective \"o\" has 4 metrics: \"m0\", \"m1\", \"m2\" and \"m3\""});
  CHECK(messages("SM603", "objectives: {o: {}}\n" + metrics(4, "o"), Lang::fi) ==
        Texts{"tavoitetta ”o” mittaa 4 mittaria: ”m0”, ”m1”, ”m2” ja ”m3”"});
  CHECK(subjects_found("SM603", "objectives: {o: {}}\n" + metrics(3, "o")).empty());
  CHECK(subjects_found("SM603",
                       "settings: {thresholds: {metrics-per-objective: 2}}\n"
                       "objectives: {o: {}}\n" +
                           metrics(3, "o")) == Texts{"objectives/o"});
}

constexpr std::string_view kNoLimit = "settings: {thresholds: {metrics-per-objective: 100}}\n";

TEST_CASE("SM603 counts a metric of the map once") {
  const auto with = [](int count, std::string_view measures) {
    return std::string(kNoLimit) + "objectives: {o: {}, p: {}, u: {level: unit}}\n" +
           metrics(count, measures);
  };
  CHECK(messages("SM603", with(26, "[o, p]")) ==
        Texts{"26 metrics measure the objectives of the map; some 25 can be kept in mind"});
  CHECK(subjects_found("SM603", with(25, "[o, p]")).empty());
  CHECK(subjects_found("SM603", with(26, "[u, p]")) == Texts{"map"});
  CHECK(subjects_found("SM603", with(26, "u")).empty());
  CHECK(words_pointed_at("SM603", with(26, "o")) == Texts{"metrics"});
}

TEST_CASE("SM603 has nothing to say of a model without objectives") {
  CHECK(reason_not_assessed("SM603", "metrics: {m: {}}") == "the model has no objectives");
  CHECK(reason_not_assessed("SM603", "objectives: {o: {}}").empty());
}

}  // namespace
}  // namespace stratmap
