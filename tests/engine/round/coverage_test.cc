#include "engine/round/coverage.h"

#include <catch2/catch.hpp>

#include "engine/round/quotes.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kRound = R"(
functions: {sales: {}, service: {}, it: {}, legal: {}}
workshop: {participants: {service: {}, sales: {}}}
round:
  stops: {meaning: , systems: }
  informed: [it, service]
  respondents: {r1: {function: sales}, r2: {function: sales}}
  answers:
    - {respondent: r1, stop: systems}
    - {respondent: r1, stop: systems}
)";

TEST_CASE("An answer reaches further than a workshop and that further than being told") {
  const Examined it(kRound);
  const RoundCoverage coverage(it.model);
  CHECK(coverage.reach(it.function("sales")) == Reach::answered);
  CHECK(coverage.reach(it.function("service")) == Reach::workshop);
  CHECK(coverage.reach(it.function("it")) == Reach::informed);
  CHECK(coverage.reach(it.function("legal")) == Reach::not_reached);
}

TEST_CASE("A stop counts once however often it is answered") {
  const Examined it(kRound);
  const RoundCoverage coverage(it.model);
  CHECK(coverage.stop_count() == 2);
  CHECK(coverage.stops_answered(it.function("sales")) == 1);
  CHECK(coverage.has_answered(it.function("sales"), 1));
  CHECK_FALSE(coverage.has_answered(it.function("sales"), 0));
  CHECK(coverage.has_answered(id_at<Respondent>(0)));
  CHECK_FALSE(coverage.has_answered(id_at<Respondent>(1)));
}

TEST_CASE("Of stops that the model leaves out those count that somebody answered") {
  const Model model = model_of(
      "functions: {sales: {}}\nround:\n  respondents: {r: {function: sales}}\n"
      "  answers: [{respondent: r, stop: systems}]\n");
  const RoundCoverage coverage(model);
  CHECK(coverage.stop_count() == 1);
  std::size_t in_round = 0;
  for (std::size_t i = 0; i < model.round->stops.size(); ++i)
    if (coverage.is_in_round(i)) {
      ++in_round;
      CHECK(model.round->stops[i].id == "systems");
    }
  CHECK(in_round == 1);
}

TEST_CASE("A round without answers has none") {
  const Model model =
      model_of("functions: {sales: {}}\nround: {respondents: {r: {function: sales}}}");
  CHECK_FALSE(RoundCoverage(model).has_answers());
}

Showing showing(std::string_view quotes, std::string_view answer) {
  const Model model =
      model_of("round:\n  quotes: " + std::string(quotes) +
               "\n  respondents: {r: {}}\n  answers: [{respondent: r, stop: meaning" +
               std::string(answer) + "}]\n");
  return showing_of(model.round->answers.front(), *model.round);
}

TEST_CASE("An answer is shown as the round allows") {
  CHECK(showing("by-function", ", text: Yes") == Showing::with_function);
  CHECK(showing("by-function", "") == Showing::with_function);
  CHECK(showing("anonymous", ", text: Yes") == Showing::words_only);
  CHECK(showing("anonymous", "") == Showing::nothing);
  CHECK(showing("none", ", text: Yes") == Showing::nothing);
  CHECK(showing("by-function", ", text: Yes, quotable: false") == Showing::nothing);
}

}  // namespace
}  // namespace stratmap
