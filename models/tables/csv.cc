#include "models/tables/csv.h"

#include <algorithm>
#include <array>

namespace stratmap {
namespace {

constexpr std::array<char, 3> kDelimiters = {';', '\t', ','};

// The longest cell that a spreadsheet knows.
constexpr std::size_t kLongestCell = 32767;

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

}  // namespace

CsvReader::CsvReader(std::string_view text) : text_(text) {
  // Excel may say which delimiter follows: "sep=;" on a line of its own.
  const std::string_view line = first_line(text_);
  const bool says_delimiter = line.starts_with("sep=") && line.size() == 5;
  delimiter_ = says_delimiter ? line[4] : delimiter_of(line);
  if (says_delimiter) read_row();
  read_row();
  name_columns();
}

bool CsvReader::next_row() {
  if (at_ >= text_.size()) return false;
  read_row();
  return true;
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
  if (has_quotes_ && at_ < text_.size() && text_[at_] == '"') return read_quoted_cell();
  read_plain_cell();
}

void CsvReader::read_plain_cell() {
  const std::size_t end = end_of_plain_cell(at_);
  add_cell() = text_.substr(at_, end - at_);
  at_ = end;
}

// A quote that opens over a line break and closes in the middle of another cell was never closed:
// it costs its own cell, and not the rows up to the next quote.
void CsvReader::read_quoted_cell() {
  std::string& cell = add_cell();
  cell.clear();
  const bool closes = find_closing_quote(cell);
  const std::size_t end = closes ? end_of_plain_cell(past_quote_) : past_quote_;
  const bool has_break = cell.find_first_of("\r\n") != std::string::npos;
  const bool is_plain = !closes || (has_break && (end > past_quote_ || cell.size() > kLongestCell));
  if (is_plain) {
    --count_;
    return read_plain_cell();
  }
  cell += text_.substr(past_quote_, end - past_quote_);  // stray text after the closing quote
  at_ = end;
}

bool CsvReader::find_closing_quote(std::string& cell) {
  for (std::size_t from = at_ + 1; cell.size() <= kLongestCell;) {
    const std::size_t quote = text_.find('"', from);
    if (quote == std::string_view::npos) {
      has_quotes_ = false;  // there are no more
      return false;
    }
    cell += text_.substr(from, quote - from);
    past_quote_ = from = quote + 1;
    if (from >= text_.size() || text_[from] != '"') return true;
    cell += '"';
    ++from;
  }
  return false;
}

std::size_t CsvReader::end_of_plain_cell(std::size_t from) const {
  std::size_t end = from;
  while (end < text_.size() && !ends_cell(text_[end])) ++end;
  return end;
}

bool CsvReader::ends_cell(char letter) const {
  return letter == delimiter_ || letter == '\n' || letter == '\r';
}

}  // namespace stratmap
