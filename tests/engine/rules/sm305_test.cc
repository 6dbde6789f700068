#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
functions:
  it: {serves: {a: {metric: m}, b: {}, c: {agreed: In an hour}}}
  hr: {serves: [a, unknown, hr, {c: {agreed: unknown}}]}
  a: {}
  b: {}
  c: {}
metrics: {m: {}}
)";

TEST_CASE("SM305 finds internal customers without a metric or an agreed level") {
  CHECK(subjects_found("SM305", kHouse) == Texts{"functions/it, functions/b",
                                                 "functions/hr, functions/a",
                                                 "functions/hr, functions/c"});
  CHECK(messages("SM305", kHouse).front() ==
        "the function \"it\" serves \"b\" with neither a metric nor an agreed level");
  CHECK(words_pointed_at("SM305", kHouse).front() == "b");
}

TEST_CASE("SM305 needs a metric or an agreed level somewhere") {
  CHECK(reason_not_assessed("SM305", "functions: {a: {serves: b}, b: {}}") ==
        "no `serves` has a `metric` or `agreed`");
  CHECK(reason_not_assessed("SM305", "functions: {a: {serves: {b: {agreed: unknown}}}, b: {}}") ==
        "no `serves` has a `metric` or `agreed`");
}

}  // namespace
}  // namespace stratmap
