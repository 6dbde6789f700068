#include "base/number.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("numbers are read whole or not at all") {
  CHECK(parse_number("12") == 12.0);
  CHECK(parse_number("-0.5") == -0.5);
  CHECK(parse_number(".5") == 0.5);
  CHECK(parse_number("+5") == 5.0);
  CHECK(parse_number("1e3") == 1000.0);
  for (const char* text : {"", "+", "-", "+-1", "0x1F", "1_000", "1,5", "12 %", "inf", "nan",
                           ".inf", "1e999", "1 000", "١"})
    CHECK_FALSE(parse_number(text).has_value());
}

TEST_CASE("plain numbers have no trailing zeros and no negative zero") {
  CHECK(to_plain(1.0, 1) == "1");
  CHECK(to_plain(-0.04, 1) == "0");
  CHECK(to_plain(12.34, 1) == "12.3");
  CHECK(to_plain(1234567.5, 2) == "1234567.5");
}

TEST_CASE("shown numbers follow the language") {
  CHECK(to_shown(11.2, 1, Lang::fi) == "11,2");
  CHECK(to_shown(-2.5, 1, Lang::en) == "\u22122.5");
  CHECK(to_shown(3399000, 0, Lang::fi) == "3\u00A0399\u00A0000");
  CHECK(to_shown(2380, 0, Lang::en) == "2380");
}
