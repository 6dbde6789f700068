#include "engine/modes/mode_views.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

ModeView view(double production, double development) {
  return {.mix = {{production, development, 0, 0}}, .level = {}};
}

TEST_CASE("Disagreement is the mean distance of pairs and the most common top") {
  const std::vector<ModeView> views = {view(1, 0), view(1, 0), view(0, 1), view(.5, .5)};
  const Disagreement disagreement = disagreement_of(views);
  CHECK(disagreement.mean_distance == Approx((1 + 1 + 3 * 0.31128) / 6).margin(0.0005));
  CHECK(disagreement.same_top == 3);
  CHECK(disagreement_of(std::vector(2, view(.3, .7))).mean_distance == 0);
}

TEST_CASE("Views are told by unit and layer with the last word of each respondent") {
  const Examined it(R"(
functions: {x: {}, y: {}}
round:
  respondents: {r: {function: y, level: top}, s: {function: x}, t: {function: unknown}}
  answers:
    - {respondent: r, stop: mode, claims: {current: production, chosen: public}}
    - {respondent: s, stop: mode, claims: {desired: development}}
    - {respondent: r, stop: metrics, claims: {current: development}}
    - {respondent: t, stop: mode, claims: {current: production}}
)");
  const auto all = mode_views(it.model);
  REQUIRE(all.size() == 3);
  CHECK(*all[0].function == it.function("x"));
  CHECK(all[0].layer == "desired");
  CHECK(all[1].layer == "current");
  REQUIRE(all[1].views.size() == 1);
  CHECK(all[1].views[0].mix.share[1] == 1);
  CHECK(all[1].views[0].level == RespondentLevel::top);
  CHECK(all[2].layer == "chosen");
}

TEST_CASE("Views without a level belong to neither side") {
  std::vector<ModeView> views(5, view(1, 0));
  views[0].level = RespondentLevel::top;
  views[1].level = RespondentLevel::middle;
  views[2].level = RespondentLevel::expert;
  views[3].level = RespondentLevel::staff;
  CHECK(views_from(Side::upper, views).size() == 2);
  CHECK(views_from(Side::lower, views).size() == 2);
  CHECK(mean_of(std::vector{view(1, 0), view(.5, .5)}).share[1] == Approx(.25));
}

}  // namespace
}  // namespace stratmap
