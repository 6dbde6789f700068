#include "render/terminal/visible.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("plain text of any language stays as it is") {
  CHECK(to_visible("Taloyhtiöt – ”Ääkköset” 顧客 🙂") ==
        "Taloyhtiöt – ”Ääkköset” 顧客 🙂");
}

TEST_CASE("what a terminal would act on is shown as an escape") {
  CHECK(to_visible("\x1b[31mred\x1b[0m") == "\\x1b[31mred\\x1b[0m");
  CHECK(to_visible("a\tb\r\nc\x7f") == "a\\tb\\r\\nc\\x7f");
  CHECK(to_visible("\xc2\x9b") == "\\x9b");  // C1: a control sequence of one character
  CHECK(to_visible(std::string_view("\0", 1)) == "\\x00");
}

TEST_CASE("what turns the writing direction is shown as an escape") {
  CHECK(to_visible("abc\u202edef\u2066") == "abc\\u202edef\\u2066");
  CHECK(to_visible("\u200f\u061c\u2028\ufeff") == "\\u200f\\u061c\\u2028\\ufeff");
  CHECK(to_visible("\U000E0041") == "\\U000e0041");
}

TEST_CASE("bytes that are not UTF-8 are shown one by one") {
  CHECK(to_visible("a\xff\xe4z") == "a\\xff\\xe4z");
  CHECK(to_visible("\uFFFD") == "\uFFFD");
}

TEST_CASE("columns are those of a terminal") {
  CHECK(columns_of("abc") == 3);
  CHECK(columns_of("äö–") == 3);
  CHECK(columns_of("e\u0301") == 1);
  CHECK(columns_of("顧客") == 4);
  CHECK(columns_of("🙂") == 2);
  CHECK(columns_of("✓") == 1);
  CHECK(columns_of("") == 0);
}

TEST_CASE("a text that is too long ends in an ellipsis") {
  CHECK(cut_to("Taloyhtiöt", 10) == "Taloyhtiöt");
  CHECK(cut_to("Taloyhtiöt", 9) == "Taloyhti…");
  CHECK(cut_to("顧客顧客", 6) == "顧客…");
}
