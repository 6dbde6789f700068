#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "models/metrics.h"
#include "models/tables/csv.h"

namespace stratmap {

// The places of the columns with these names, or which of them are missing.
struct Columns {
  std::vector<std::size_t> places;
  std::optional<Message> missing;

  std::size_t operator[](std::size_t name) const { return places[name]; }
};
Columns columns_of(const TableRows& rows, std::span<const std::string_view> names);

// Adds a rejected row, at most kMostListed of them; further ones are counted.
inline constexpr std::size_t kMostListed = 10000;
void reject(Table& table, std::uint32_t row, std::size_t column, Message reason);

Message no_such(Bilingual what, std::string_view cell);   // "unknown metric \"x\""
Message not_such(Bilingual what, std::string_view cell);  // "\"x\" is not a period"

// A period as the language writes it, or a day as a Finnish spreadsheet does: 1.7.2026.
std::optional<Period> parse_cell_period(std::string_view cell);

// The decimal mark of a column, learnt on the way: that of its first number that has one. Numbers
// before it have none, so it does not matter to them.
class DecimalMark {
 public:
  void look_at(std::string_view cell) {
    if (!mark_) mark_ = decimal_mark_in(cell);
  }
  char value() const { return mark_.value_or('.'); }

 private:
  std::optional<char> mark_;
};

}  // namespace stratmap
