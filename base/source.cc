#include "base/source.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::vector<std::uint32_t> find_line_starts(std::string_view text) {
  std::vector<std::uint32_t> starts{0};
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    starts.push_back(static_cast<std::uint32_t>(at + 1));
  return starts;
}

}  // namespace

SourceFile::SourceFile(std::string name, std::string text)
    : name_(std::move(name)), text_(std::move(text)), line_starts_(find_line_starts(text_)) {}

Position SourceFile::position(std::uint32_t offset) const {
  const auto end = static_cast<std::uint32_t>(text_.size());
  offset = std::min(offset, end);
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts_.begin());
  const std::string_view before =
      text().substr(line_starts_[line - 1], offset - line_starts_[line - 1]);
  const auto characters =
      std::count_if(before.begin(), before.end(), [](char byte) { return !is_continuation(byte); });
  return {line, static_cast<std::uint32_t>(characters) + 1};
}

std::string_view SourceFile::line(std::uint32_t number) const {
  const std::uint32_t start = line_starts_[number - 1];
  const std::string_view rest = text().substr(start);
  std::string_view line = rest.substr(0, rest.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::uint32_t Sources::add(std::string name, std::string text) {
  files_.emplace_back(std::move(name), std::move(text));
  return static_cast<std::uint32_t>(files_.size() - 1);
}

}  // namespace stratmap
