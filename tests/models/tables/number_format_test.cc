#include "models/tables/number_format.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("the shape of a number is that of its format") {
  using enum NumberShape;
  for (const char* code : {"General", "0", "0.00", "#,##0.00 [$€-40B]", "\"day\" 0", "@", "",
                           "0.00E+00", "[Red]0;[Blue]d", "0\\d", "_d0", "#,##0\" h\""})
    CHECK(shape_of_code(code) == plain);
  for (const char* code : {"0%", "0.0 %", "[Red]0.00\\ %", "0%;-0%"})
    CHECK(shape_of_code(code) == percentage);
  for (const char* code : {"d.m.yyyy", "[$-40B]d.m.yyyy;@", "YYYY-MM-DD", "d mmm", "ddd",
                           "m/d/yy h:mm", "yyyy\\-mm\\-dd"})
    CHECK(shape_of_code(code) == day);
  for (const char* code : {"mmm yyyy", "m/yyyy", "mmmm", "yyyy-mm", "[$-409]mmm\\-yy;@"})
    CHECK(shape_of_code(code) == month);
  CHECK(shape_of_code("yyyy") == year);
  for (const char* code : {"h:mm", "[h]:mm", "mm:ss", "[mm]:ss.0", "h AM/PM"})
    CHECK(shape_of_code(code) == time);
}

TEST_CASE("formats known by number have their shapes") {
  CHECK(shape_of_built_in(0) == NumberShape::plain);
  CHECK(shape_of_built_in(9) == NumberShape::percentage);
  CHECK(shape_of_built_in(14) == NumberShape::day);
  CHECK(shape_of_built_in(17) == NumberShape::month);
  CHECK(shape_of_built_in(20) == NumberShape::time);
  CHECK(shape_of_built_in(22) == NumberShape::day);
  CHECK(shape_of_built_in(44) == NumberShape::plain);
  CHECK(shape_of_built_in(4000000000) == NumberShape::plain);
}

TEST_CASE("a number is shown as its date in either system") {
  const auto shown = [](double number, DateSystem system) {
    return shown_date(number, NumberShape::day, system).value_or("none");
  };
  CHECK(shown(1, DateSystem::from_1900) == "1900-01-01");
  CHECK(shown(25569, DateSystem::from_1900) == "1970-01-01");
  CHECK(shown(24107, DateSystem::from_1904) == "1970-01-01");
  CHECK(shown(0, DateSystem::from_1904) == "1904-01-01");
  CHECK(shown(0, DateSystem::from_1900) == "none");
  CHECK(shown(60, DateSystem::from_1900) == "none");
  CHECK(shown(1e300, DateSystem::from_1900) == "none");
  CHECK(shown_date(1.5, NumberShape::time, DateSystem::from_1900) == "36:00:00");
  CHECK_FALSE(shown_date(1, NumberShape::plain, DateSystem::from_1900));
}
