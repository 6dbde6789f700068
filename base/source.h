#pragma once

#include <compare>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

// A place in a file: bytes [offset, offset + length) of file number `file` (Sources).
struct Span {
  std::uint32_t file = 0;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

// Line and column as a person counts them: from 1, columns in characters, not bytes.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

// One file that was read: its name relative to the model's folder, with `/`, and its text (UTF-8,
// without a byte order mark).
class SourceFile {
 public:
  SourceFile(std::string name, std::string text);

  const std::string& name() const { return name_; }
  std::string_view text() const { return text_; }
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }

  // The place of a byte; one past the end is the place after the last character.
  Position position(std::uint32_t offset) const;
  // Line `number` (from 1) without its line break.
  std::string_view line(std::uint32_t number) const;

 private:
  std::string name_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
};

// The files of a model, the main file first, then as included.
class Sources {
 public:
  std::uint32_t add(std::string name, std::string text);
  const SourceFile& file(std::uint32_t number) const { return files_[number]; }
  const std::deque<SourceFile>& files() const { return files_; }

  const std::string& name_of(Span span) const { return files_[span.file].name(); }
  Position start_of(Span span) const { return files_[span.file].position(span.offset); }
  Position end_of(Span span) const { return files_[span.file].position(span.offset + span.length); }
  std::string_view text_of(Span span) const {
    return files_[span.file].text().substr(span.offset, span.length);
  }

 private:
  std::deque<SourceFile> files_;  // never moved: trees point into their texts
};

}  // namespace stratmap
