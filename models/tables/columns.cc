#include "models/tables/columns.h"

#include <fmt/format.h>

#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

// A cell as messages quote it.
std::string shown(std::string_view cell) { return cut_short(cell); }

}  // namespace

Columns columns_of(const TableRows& rows, std::span<const std::string_view> names) {
  Columns columns;
  std::vector<std::string_view> missing;
  for (const std::string_view name : names) {
    const auto place = rows.column(name);
    if (!place) missing.push_back(name);
    columns.places.push_back(place.value_or(0));
  }
  if (!missing.empty())
    columns.missing =
        Message{fmt::format("taulukosta puuttuu sarake: {}", fmt::join(missing, ", ")),
                fmt::format("the table lacks the column: {}", fmt::join(missing, ", "))};
  return columns;
}

void reject(Table& table, std::uint32_t row, std::size_t column, Message reason) {
  if (table.rejected.size() >= kMostListed) {
    ++table.unlisted;
    return;
  }
  table.rejected.push_back({row, static_cast<std::uint32_t>(column + 1), std::move(reason)});
}

Message no_such(Bilingual what, std::string_view cell) {
  if (cell.empty()) return {fmt::format("{} puuttuu", what.fi), fmt::format("no {}", what.en)};
  return {fmt::format("{} ”{}” on tuntematon", what.fi, shown(cell)),
          fmt::format("unknown {} \"{}\"", what.en, shown(cell))};
}

Message not_such(Bilingual what, std::string_view cell) {
  if (cell.empty()) return {fmt::format("{} puuttuu", what.fi), fmt::format("no {}", what.en)};
  return {fmt::format("”{}” ei ole {}", shown(cell), what.fi),
          fmt::format("\"{}\" is not a {}", shown(cell), what.en)};
}

}  // namespace stratmap
