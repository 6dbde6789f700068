#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string with(std::string_view metrics) {
  return "objectives: {o: {}}\nfunctions: {f: {}}\nmetrics: {" + std::string(metrics) + "}";
}

TEST_CASE("SM609 tells no owner from an owner that nobody knows") {
  CHECK(messages("SM609", with("a: {measures: o, owner: f}, b: {measures: o}, "
                               "c: {measures: o, owner: unknown}")) ==
        Texts{"the metric \"b\" has no owner", "asked who owns the metric \"c\", nobody knows"});
  CHECK(messages("SM609", with("a: {owner: f}, c: {measures: o, owner: unknown}"), Lang::fi) ==
        Texts{"kysyttiin, kuka omistaa mittarin ”c” – kukaan ei tiedä"});
  CHECK(words_pointed_at("SM609", with("a: {owner: f}, b: {measures: o}")) == Texts{"b"});
}

TEST_CASE("SM609 leaves several owners to another rule") {
  CHECK(subjects_found("SM609", with("a: {measures: o, owner: [f, unknown]}")).empty());
}

TEST_CASE("SM609 looks only at what measures an objective") {
  CHECK(subjects_not_assessed("SM609", with("a: {measures: o, owner: f}, b: {}")) ==
        Texts{"metrics/b"});
  CHECK(reason_not_assessed("SM609", with("a: {measures: o}")) == "no metric has an `owner`");
  CHECK(reason_not_assessed("SM609", "objectives: {o: {}}") == "the model has no metrics");
}

}  // namespace
}  // namespace stratmap
