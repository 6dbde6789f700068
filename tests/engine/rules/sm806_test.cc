#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM806 finds stages without a metric") {
  CHECK(messages("SM806", R"(
metrics: {m: {}}
journey: {a: {metrics: m}, b: {}, c: {metrics: []}}
)") == Texts{"the stage \"b\" of the journey has no metric",
             "the stage \"c\" of the journey has no metric"});
}

TEST_CASE("SM806 needs metrics on some stage") {
  CHECK(reason_not_assessed("SM806", "metrics: {m: {}}\njourney: {a: {}, b: {}}\n") ==
        "no stage of the journey has `metrics`");
  CHECK(subjects_found("SM806", "journey: {a: {}, b: {metrics: []}}\n") ==
        Texts{"journey/a", "journey/b"});
}

}  // namespace
}  // namespace stratmap
