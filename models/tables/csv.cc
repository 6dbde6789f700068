#include "models/tables/csv.h"

#include <algorithm>
#include <array>

namespace stratmap {
namespace {

constexpr std::array<char, 3> kDelimiters = {';', '\t', ','};

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

// The delimiter that stands most often outside quotes; of equals the first of kDelimiters.
char delimiter_of(std::string_view line) {
  std::array<int, kDelimiters.size()> counts{};
  bool quoted = false;
  for (const char letter : line) {
    if (letter == '"') quoted = !quoted;
    for (std::size_t i = 0; i < kDelimiters.size(); ++i)
      if (!quoted && letter == kDelimiters[i]) ++counts[i];
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return *most == 0 ? ',' : kDelimiters[static_cast<std::size_t>(most - counts.begin())];
}

char to_small(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

CsvReader::CsvReader(std::string_view text) : text_(text) {
  // Excel may say which delimiter follows: "sep=;" on a line of its own.
  const std::string_view line = first_line(text_);
  const bool says_delimiter = line.starts_with("sep=") && line.size() == 5;
  delimiter_ = says_delimiter ? line[4] : delimiter_of(line);
  if (says_delimiter) read_row();
  read_row();
  for (std::size_t i = 0; i < count_; ++i) {
    std::string name(trimmed(cells_[i]));
    std::transform(name.begin(), name.end(), name.begin(), to_small);
    header_.push_back(std::move(name));
  }
}

std::optional<std::size_t> CsvReader::column(std::string_view name) const {
  const auto at = std::find(header_.begin(), header_.end(), name);
  if (at == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(at - header_.begin());
}

bool CsvReader::next_row() {
  if (at_ >= text_.size()) return false;
  read_row();
  return true;
}

std::string_view CsvReader::cell(std::size_t column) const {
  return column < count_ ? trimmed(cells_[column]) : std::string_view{};
}

bool CsvReader::is_empty_row() const {
  return std::all_of(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(count_),
                     [](const std::string& cell) { return trimmed(cell).empty(); });
}

void CsvReader::read_row() {
  ++row_;
  count_ = 0;
  while (true) {
    read_cell();
    const bool more = at_ < text_.size() && text_[at_] == delimiter_;
    if (!more) break;
    ++at_;
  }
  if (at_ < text_.size() && text_[at_] == '\r') ++at_;
  if (at_ < text_.size() && text_[at_] == '\n') ++at_;
}

void CsvReader::read_cell() {
  if (count_ == cells_.size()) cells_.emplace_back();
  if (has_quotes_ && at_ < text_.size() && text_[at_] == '"') return read_quoted_cell();
  const std::size_t end = end_of_plain_cell();
  cells_[count_++] = text_.substr(at_, end - at_);
  at_ = end;
}

void CsvReader::read_quoted_cell() {
  std::string& cell = cells_[count_];
  cell.clear();
  std::size_t from = at_ + 1;
  while (true) {
    const std::size_t quote = text_.find('"', from);
    if (quote == std::string_view::npos) {  // never closed: the rest of the table is plain
      has_quotes_ = false;
      return read_cell();
    }
    cell += text_.substr(from, quote - from);
    from = quote + 1;
    if (from >= text_.size() || text_[from] != '"') break;
    cell += '"';
    ++from;
  }
  at_ = from;
  const std::size_t end = end_of_plain_cell();  // stray text after the closing quote
  cell += text_.substr(at_, end - at_);
  at_ = end;
  ++count_;
}

std::size_t CsvReader::end_of_plain_cell() const {
  std::size_t end = at_;
  while (end < text_.size() && !ends_cell(text_[end])) ++end;
  return end;
}

bool CsvReader::ends_cell(char letter) const {
  return letter == delimiter_ || letter == '\n' || letter == '\r';
}

}  // namespace stratmap
