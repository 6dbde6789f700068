#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stratmap {

// What a number format of a spreadsheet makes of a number: 46204 may be shown as a day, as a month
// or as itself. A date without days (mmm yyyy) is a month, one without months a year.
enum class NumberShape : std::uint8_t { plain, percentage, day, month, year, time };

// Of the formats that every spreadsheet knows by number; plain for all others.
// Source: ECMA-376-1, 18.8.30.
NumberShape shape_of_built_in(std::uint32_t number);

// Of a format's own code: "0.0 %", "[$-40B]d.m.yyyy;@".
NumberShape shape_of_code(std::string_view code);

// The day zero of a workbook's dates.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

// The number as its format shows it: 2026-07-01, 2026-07, 2026, 12:30:00; nothing where it is no
// date, or is shown as a number.
std::optional<std::string> shown_date(double number, NumberShape shape, DateSystem system);

}  // namespace stratmap
