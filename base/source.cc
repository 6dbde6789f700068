#include "base/source.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

constexpr std::uint32_t kLinesAMark = 16;
constexpr std::uint32_t kSmall = 256 * 1024;  // not worth packing

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::vector<std::uint32_t> marks_of(std::string_view text) {
  std::vector<std::uint32_t> marks{0};
  std::uint32_t lines = 0;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    if (++lines % kLinesAMark == 0) marks.push_back(static_cast<std::uint32_t>(at + 1));
  marks.shrink_to_fit();
  return marks;
}

}  // namespace

SourceFile::SourceFile(std::string name, std::string text)
    : name_(std::move(name)), text_(std::move(text)), marks_(marks_of(text_)) {}

std::string SourceFile::part(std::uint32_t offset, std::uint32_t length) const {
  if (packed_) return packed_->part(offset, length);
  return text_.substr(std::min(offset, unpacked_size()), length);
}

Position SourceFile::position(std::uint32_t offset) const {
  offset = std::min(offset, size());
  const auto mark = std::upper_bound(marks_.begin(), marks_.end(), offset) - marks_.begin() - 1;
  const std::uint32_t start = marks_[static_cast<std::size_t>(mark)];
  const std::string before = part(start, offset - start);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const auto characters =
      std::count_if(before.begin() + static_cast<std::ptrdiff_t>(before.rfind('\n') + 1),
                    before.end(), [](char byte) { return !is_continuation(byte); });
  return {static_cast<std::uint32_t>(mark * kLinesAMark + lines) + 1,
          static_cast<std::uint32_t>(characters) + 1};
}

SourceLine SourceFile::line(std::uint32_t number) const {
  const std::uint32_t mark = (number - 1) / kLinesAMark;
  const std::uint32_t end = mark + 1 < marks_.size() ? marks_[mark + 1] : size();
  const std::string lines = part(marks_[mark], end - marks_[mark]);
  std::size_t start = 0;
  for (std::uint32_t skip = (number - 1) % kLinesAMark; skip > 0; --skip)
    start = lines.find('\n', start) + 1;
  std::string line = lines.substr(start, lines.find('\n', start) - start);
  if (line.ends_with('\r')) line.pop_back();
  return {marks_[mark] + static_cast<std::uint32_t>(start), std::move(line)};
}

void SourceFile::pack() {
  if (text_.size() <= kSmall) return;
  packed_.emplace(text_);
  std::string().swap(text_);  // an assignment would keep the memory
}

std::uint32_t Sources::add(std::string name, std::string text) {
  files_.emplace_back(std::move(name), std::move(text));
  return static_cast<std::uint32_t>(files_.size() - 1);
}

bool Sources::is_kept_back(Span span) const {
  return std::ranges::any_of(kept_back_, [&](Span kept) {
    return kept.file == span.file && span.offset < kept.offset + kept.length &&
           kept.offset < span.offset + std::max(span.length, 1U);
  });
}

void Sources::pack() {
  for (SourceFile& file : files_) file.pack();
}

}  // namespace stratmap
