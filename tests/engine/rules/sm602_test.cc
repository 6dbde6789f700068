#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string with(std::string_view more) { return "objectives: {o: {}}\n" + std::string(more); }

TEST_CASE("SM602 finds a metric that nothing uses") {
  CHECK(messages("SM602", with("metrics: {m: {measures: o}, n: {}}")) ==
        Texts{"the metric \"n\" measures no objective and is used nowhere else"});
  CHECK(words_pointed_at("SM602", with("metrics: {m: {measures: o}, n: {}}")) == Texts{"n"});
  CHECK(subjects_found("SM602", with("metrics: {m: {measures: o}, n: {direction: monitor}}"))
            .empty());
}

TEST_CASE("SM602 counts formulas, stages and internal services as uses") {
  CHECK(subjects_found("SM602", with("metrics: {m: {measures: o, formula: n}, n: {}}")).empty());
  CHECK(subjects_found("SM602", with("metrics: {m: {measures: o}, n: {formula: n}}")) ==
        Texts{"metrics/n"});
  CHECK(
      subjects_found("SM602", with("metrics: {m: {measures: o, formula: no + n}, n: {}}")).empty());
  CHECK(subjects_found("SM602",
                       with("metrics: {m: {measures: o}, n: {}}\njourney: {s: {metrics: n}}"))
            .empty());
  CHECK(subjects_found("SM602", with("metrics: {m: {measures: o}, n: {}}\n"
                                     "functions: {f: {serves: {g: {metric: n}}}, g: {}}"))
            .empty());
}

TEST_CASE("SM602 warns of an orphan that people are paid for") {
  const std::string yaml =
      with("metrics: {m: {measures: o}, n: {}, p: {}}\nrewards: {r: {metric: n}}");
  const Examined it(yaml);
  const auto result = check(it.analysis, {.select = {"SM602"}, .ignore = {}});
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].severity == Severity::warning);
  CHECK(message_of(result.findings[0], it.model, Lang::en) ==
        "the metric \"n\" is rewarded (\"r\") but measures no objective");
  CHECK(message_of(result.findings[0], it.model, Lang::fi) ==
        "mittarista ”n” palkitaan (”r”), mutta se ei mittaa mitään tavoitetta");
  CHECK(result.findings[1].severity == Severity::note);
}

TEST_CASE("SM602 needs a metric that measures anything") {
  CHECK(reason_not_assessed("SM602", with("metrics: {m: {}}")) == "no metric has `measures`");
  CHECK(reason_not_assessed("SM602", "objectives: {o: {}}") == "the model has no metrics");
}

TEST_CASE("SM602 reads in formulas the metrics alone") {
  CHECK(subjects_found("SM602", with("metrics: {n: {}, m: {measures: o, formula: 1 + p * 2}, "
                                     "p: {}}")) == Texts{"metrics/n"});
}

TEST_CASE("SM602 passes over internal services without a metric") {
  CHECK(subjects_found("SM602", with("metrics: {m: {measures: o}, n: {}}\n"
                                     "functions: {f: {serves: {g: {}}}, "
                                     "g: {}}")) == Texts{"metrics/n"});
}

TEST_CASE("SM602 reads formulas up to the longest that can be computed") {
  const auto found = [](std::size_t length) {
    std::string formula = "n";
    while (formula.size() + 2 <= length) formula += "+1";
    formula.resize(length, ' ');
    return subjects_found("SM602",
                          with("metrics: {n: {}, m: {measures: o, formula: \"" + formula + "\"}}"));
  };
  CHECK(found(10'000).empty());
  CHECK(found(10'001) == Texts{"metrics/n"});
}

}  // namespace
}  // namespace stratmap
