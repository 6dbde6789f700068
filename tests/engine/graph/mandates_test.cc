#include "engine/graph/mandates.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("A stage says what may be decided there before the function does") {
  const Examined it(R"(
functions: {sales: {mandate: full}, billing: {mandate: ask-first}, legal: {}, it: {mandate: unknown}}
journey:
  purchase: {functions: [sales, legal, it]}
  invoice: {functions: [billing, legal], mandate: {billing: within-limits}}
  recall: {functions: [billing, legal], mandate: none}
)");
  const auto word = [&](std::size_t stage, std::string_view function) {
    const Mandate* mandate = mandate_at(it.model, it.model.journey[stage], it.function(function));
    return mandate == nullptr ? std::optional<MandateWord>() : mandate->word;
  };
  CHECK(word(0, "sales") == MandateWord::full);
  CHECK_FALSE(word(0, "legal"));
  CHECK_FALSE(word(0, "it"));
  CHECK(word(0, "billing") == MandateWord::ask_first);
  CHECK(word(1, "billing") == MandateWord::within_limits);
  CHECK_FALSE(word(1, "legal"));
  CHECK(word(2, "billing") == MandateWord::none);
  CHECK(word(2, "legal") == MandateWord::none);
}

TEST_CASE("A mandate is a right to decide within limits or in full") {
  CHECK(is_mandated({.word = MandateWord::full, .limit = {}, .span = {}}));
  CHECK(is_mandated({.word = MandateWord::within_limits, .limit = {}, .span = {}}));
  CHECK_FALSE(is_mandated({.word = MandateWord::ask_first, .limit = {}, .span = {}}));
  CHECK_FALSE(is_mandated({.word = MandateWord::none, .limit = {}, .span = {}}));
}

TEST_CASE("The functions at a stage leave out the unknown") {
  const Model model =
      model_of("functions: {a: {}, b: {}}\njourney: {visit: {functions: [b, unknown, a]}}\n");
  CHECK(ids_of(actors_at(model.journey[0]), model.functions) == Texts{"b", "a"});
}

}  // namespace
}  // namespace stratmap
