#include "engine/evidence/link_picture.h"

#include <catch2/catch.hpp>

#include "engine/evidence/link_evidence.h"
#include "tests/engine/evidence/model_with_numbers.h"
#include "tests/engine/evidence/simulated.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string model(const SimulatedPair& pair, std::string_view link) {
  return "objectives: {a: {drives: {b: {" + std::string(link) +
         "}, c: {}}}, b: {}, c: {}}\nmetrics:\n  x: {measures: a, values: " +
         to_values(pair.cause) + "}\n  y: {measures: b, values: " + to_values(pair.effect) + "}\n";
}

TEST_CASE("A picture of a link has its series, and the pairs whose correlation was tested") {
  const Examined it(model(driven_pair(1, 40, 5), "lag: 2mo"));
  const Evidence evidence = evidence_of(it.analysis);
  const auto pictures = link_pictures(evidence, it.analysis);
  REQUIRE(pictures.size() == 1);  // c has no metric
  const LinkPicture& picture = pictures[0];
  const LinkTest& test = evidence.links[0].test;
  CHECK(picture.link == 0);
  CHECK(picture.cause.size() == 40);
  CHECK(picture.scatter.size() == test.left);
  CHECK(picture.verdict == Verdict::supported);
  double r = 0;
  for (const auto& [x, y] : picture.scatter) r += x * y / static_cast<double>(test.left);
  CHECK(r == Approx(test.r));
}

TEST_CASE("Where the lag was looked for the picture is of the lag that was found") {
  const Examined it(model(driven_pair(2, 40, 5), ""));
  const Evidence evidence = evidence_of(it.analysis);
  const LinkPicture picture = link_pictures(evidence, it.analysis)[0];
  CHECK(picture.lag == 2);
  CHECK(picture.scatter.size() == evidence.links[0].test.left);
}

TEST_CASE("A link that could not be tested has no pairs to show") {
  const Examined it(model(driven_pair(1, 12, 5), "lag: 2mo"));
  const auto pictures = link_pictures(evidence_of(it.analysis), it.analysis);
  REQUIRE(pictures.size() == 1);
  CHECK(pictures[0].scatter.empty());
  CHECK(pictures[0].effect.size() == 12);
}

}  // namespace
}  // namespace stratmap
