#include "render/report/report.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

TEST_CASE("a share of a section is said as each language says it") {
  CHECK(share_of(2, 3, "objectives", Lang::en) == "2 of 3 objectives");
  CHECK(share_of(1, 1, "objectives", Lang::en) == "1 of 1 objective");
  CHECK(share_of(2, 3, "objectives", Lang::fi) == "3 tavoitteesta 2");
  CHECK(share_of(1, 2, kLinks, Lang::fi) == "2 nuolesta 1");
  CHECK(share_of(2, 0, "hr", Lang::en) == "2");
}

TEST_CASE("a list names one more rather than count it") {
  const std::vector<std::string> five = {"A", "B", "C", "D", "E"};
  CHECK(listed({}, 3, Lang::en).empty());
  CHECK(listed({"A"}, 3, Lang::en) == "A");
  CHECK(listed({"A", "B"}, 3, Lang::fi) == "A ja B");
  CHECK(listed(five, 4, Lang::en) == "A, B, C, D and E");
  CHECK(listed(five, 3, Lang::en) == "A, B, C and 2 more");
  CHECK(listed(five, 3, Lang::fi) == "A, B, C ja 2 muuta");
}

}  // namespace
}  // namespace stratmap
