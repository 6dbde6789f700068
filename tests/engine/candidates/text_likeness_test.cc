#include "engine/candidates/text_likeness.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

TEST_CASE("Texts are alike by the letters they share") {
  const TextLikeness likeness(
      {"Asiakas pysyy", "ASIAKAS PYSYY", "Asiakkaat suosittelevat meitä", "Tuotto", ""});
  CHECK(likeness.between(0, 1) == Approx(1));
  CHECK(likeness.between(0, 2) > 0.05);
  CHECK(likeness.between(0, 2) < 0.5);
  CHECK(likeness.between(2, 0) == likeness.between(0, 2));
  CHECK(likeness.between(0, 3) == 0);
}

TEST_CASE("A text shorter than a gram has nothing to compare") {
  const TextLikeness likeness({"ab", "abc", ""});
  CHECK(likeness.is_empty(0));
  CHECK_FALSE(likeness.is_empty(1));
  CHECK(likeness.is_empty(2));
  CHECK(likeness.between(0, 1) == 0);
}

// Grams "abc" and "abd" of three texts: df 2 and 1, so idf ln(4/3) + 1 and ln(4/2) + 1.
TEST_CASE("Rare letters weigh more") {
  const TextLikeness likeness({"abc", "abc", "abd"});
  CHECK(likeness.between(0, 1) == Approx(1));
  CHECK(likeness.between(0, 2) == 0);
  const TextLikeness longer({"abcabd", "abc", "xyz"});
  CHECK(longer.between(0, 1) < 0.5);
}

}  // namespace
}  // namespace stratmap
