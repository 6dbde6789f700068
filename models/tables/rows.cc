#include "models/tables/rows.h"

#include <algorithm>

namespace stratmap {
namespace {

char to_small(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

std::optional<std::size_t> TableRows::column(std::string_view name) const {
  const auto at = std::find(header_.begin(), header_.end(), name);
  if (at == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(at - header_.begin());
}

std::string_view TableRows::cell(std::size_t column) const {
  return column < count_ ? trimmed(cells_[column]) : std::string_view{};
}

TypedCell TableRows::typed(std::size_t column) const {
  return column < typed_.size() ? typed_[column] : TypedCell{};
}

bool TableRows::is_empty_row() const {
  return std::all_of(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(count_),
                     [](const std::string& cell) { return trimmed(cell).empty(); });
}

std::optional<std::size_t> TableRows::surplus_cell() const {
  for (std::size_t i = header_.size(); i < count_; ++i)
    if (!trimmed(cells_[i]).empty()) return i;
  return std::nullopt;
}

void TableRows::name_columns() {
  header_.clear();
  for (std::size_t i = 0; i < count_; ++i) {
    std::string name(trimmed(cells_[i]));
    std::transform(name.begin(), name.end(), name.begin(), to_small);
    header_.push_back(std::move(name));
  }
}

std::string& TableRows::add_cell() {
  if (count_ == cells_.size()) cells_.emplace_back();
  return cells_[count_++];
}

}  // namespace stratmap
