#include "engine/kept_back.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A round whose answers give many rules something to point at.
std::string round_with(std::string_view settings, std::string_view of_first = "") {
  return std::string(R"(functions: {sales: {}, care: {}, billing: {}}
customers: {homes: {ownership: {sales: serves}}}
round:
)")
      .append(settings)
      .append(R"(  respondents:
    anna-virta: {function: sales}
    olli-koski: {function: care}
    ida-salo: {function: billing}
    home-owner: {customer: homes}
  answers:
    - {respondent: anna-virta, stop: meaning, text: Whoever signs., claims: {means: buyer})")
      .append(of_first)
      .append(R"(}
    - {respondent: olli-koski, stop: meaning, text: I do not know., claims: {means: unknown}}
    - {respondent: ida-salo, stop: meaning, text: Whoever pays., claims: {means: payer}}
    - {respondent: home-owner, stop: meaning, text: Me., claims: {means: user}}
)");
}

// How many places of findings stand among persons, and how many findings have a place at all.
struct Places {
  std::size_t among_persons = 0, of_first = 0;
};

Places places_in(const std::string& yaml) {
  const Examined it(yaml);
  Places places;
  const auto count = [&](Span span) {
    if (it.model.sources.is_kept_back(span)) ++places.among_persons;
    if (span == it.model.round->answers.front().span) ++places.of_first;
  };
  for (const Finding& finding : check(it.analysis, {}).findings) {
    count(finding.span);
    for (const RelatedPlace& related : finding.related) count(related.span);
  }
  return places;
}

TEST_CASE("Findings point at answers where the round names functions and nowhere else") {
  CHECK(places_in(round_with("")).among_persons > 3);
  CHECK(places_in(round_with("  quotes: anonymous\n")).among_persons == 0);
  CHECK(places_in(round_with("  quotes: none\n")).among_persons == 0);
}

TEST_CASE("Findings do not point at an answer that is not quotable") {
  CHECK(places_in(round_with("")).of_first > 0);
  const Places places = places_in(round_with("", ", quotable: false"));
  CHECK(places.of_first == 0);
  CHECK(places.among_persons > 1);
}

TEST_CASE("A finding that stands at a person is moved to the round") {
  const Examined it(round_with("  quotes: none\n"));
  Finding finding{.subjects = {}, .message = {}, .span = it.model.round->respondents[1].span};
  keep_back(finding, it.model);
  CHECK(finding.span == it.model.round->span);
  finding.span = it.model.functions.front().span;
  keep_back(finding, it.model);
  CHECK(finding.span == it.model.functions.front().span);
}

}  // namespace
}  // namespace stratmap
