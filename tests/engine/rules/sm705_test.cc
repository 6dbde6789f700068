#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string thread(std::string_view nature, std::string_view stages) {
  return "objectives: {recommended: {}, other: {}}\nmetrics: {m: {measures: recommended, nature: " +
         std::string(nature) + "}}\nthreads: {chain: {stages: {" + std::string(stages) + "}}}";
}

TEST_CASE("SM705 wants loyalty measured as such") {
  CHECK(messages("SM705", thread("satisfaction", "loyalty: recommended")) ==
        Texts{"the thread \"chain\" ends in \"recommended\", but no metric of it covers advocacy, loyalty or retention"});
  for (const char* nature : {"advocacy", "loyalty", "retention"})
    CHECK(subjects_found("SM705", thread(nature, "loyalty: [other, recommended]")).empty());
  CHECK(subjects_found("SM705", thread("advocacy", "loyalty: other")) == Texts{"threads/chain"});
}

TEST_CASE("SM705 needs a filled stage of loyalty") {
  const std::string reason = "no thread has objectives at a stage `loyalty`";
  CHECK(reason_not_assessed("SM705", thread("advocacy", "result: recommended")) == reason);
  CHECK(reason_not_assessed("SM705", thread("advocacy", "loyalty: []")) == reason);
}

TEST_CASE("SM705 hears nothing in a metric without a nature") {
  CHECK(subjects_found("SM705",
                       "objectives: {o: {}}\nmetrics: {m: {measures: o}}\nthreads: {chain: "
                       "{stages: {loyalty: o}}}") == Texts{"threads/chain"});
}

}  // namespace
}  // namespace stratmap
