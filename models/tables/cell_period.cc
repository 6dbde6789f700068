#include "models/tables/columns.h"

namespace stratmap {
namespace {

// The day or the month of a date as two digits, taken off `date` with the point after it; "" where
// there are none.
std::string take_two_digits(std::string_view& date) {
  const std::size_t point = date.find('.');
  if (point == std::string_view::npos || point == 0 || point > 2) return "";
  const std::string digits = std::string(2 - point, '0') + std::string(date.substr(0, point));
  date.remove_prefix(point + 1);
  return digits;
}

}  // namespace

std::optional<Period> parse_cell_period(std::string_view cell) {
  if (const auto period = parse_period(cell)) return period;
  const std::string day = take_two_digits(cell);
  const std::string month = take_two_digits(cell);
  if (day.empty() || month.empty() || cell.size() != 4) return std::nullopt;
  return parse_period(std::string(cell) + "-" + month + "-" + day);
}

}  // namespace stratmap
