#include "render/views/page.h"
#include "render/words/dates.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("A period is written as short as people write it") {
  const auto both = [](std::string_view text) {
    const Period period = parse_period(text).value();
    return period_text(period, Lang::fi) + ", " + period_text(period, Lang::en);
  };
  CHECK(both("2026-10") == "10/2026, Oct 2026");
  CHECK(both("2026-01") == "1/2026, Jan 2026");
  CHECK(both("2026-Q3") == "Q3/2026, Q3 2026");
  CHECK(both("2026-H1") == "H1/2026, H1 2026");
  CHECK(both("2026-W31") == "vk 31/2026, week 31 2026");
  CHECK(both("2026-07-05") == "5.7.2026, 5 Jul 2026");
  CHECK(both("2026") == "2026, 2026");
}
