#include "engine/metrics/absence.h"

#include <catch2/catch.hpp>
#include <set>

using namespace stratmap;

TEST_CASE("every absence has a short reason of its own in both languages") {
  std::set<std::string_view> fi;
  std::set<std::string_view> en;
  const int last = static_cast<int>(Absence::contradictory_limits);
  for (int i = 1; i <= last; ++i) {
    const Bilingual reason = reason_of(static_cast<Absence>(i));
    INFO(reason.en);
    CHECK(fi.insert(reason.fi).second);
    CHECK(en.insert(reason.en).second);
    CHECK_FALSE(reason.fi.empty());
    CHECK_FALSE(reason.en.empty());
    CHECK(reason.en.size() <= 60);
    CHECK_FALSE(reason.en.ends_with("."));
  }
  CHECK(reason_of(Absence::none).en.empty());
  CHECK(reason_of(Absence::none).fi.empty());
}
