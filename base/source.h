#pragma once

#include <compare>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/packed_text.h"

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

// A line without its line break, and the byte of the file that it starts at.
struct SourceLine {
  std::uint32_t start = 0;
  std::string text;
};

// One file that was read: its name relative to the model's folder, with `/`, and its text (UTF-8,
// without a byte order mark).
class SourceFile {
 public:
  SourceFile(std::string name, std::string text);

  const std::string& name() const { return name_; }
  // The whole text, until it is packed.
  std::string_view text() const { return text_; }
  // Bytes [offset, offset + length), less what lies behind the end.
  std::string part(std::uint32_t offset, std::uint32_t length) const;
  std::uint32_t size() const { return packed_ ? packed_->size() : unpacked_size(); }

  // The place of a byte; one past the end is the place after the last character.
  Position position(std::uint32_t offset) const;
  SourceLine line(std::uint32_t number) const;  // from 1

  // A text of more than 256 KiB is from now on kept compressed: views of it are no longer valid.
  void pack();

 private:
  std::uint32_t unpacked_size() const { return static_cast<std::uint32_t>(text_.size()); }

  std::string name_;
  std::string text_;
  std::optional<PackedText> packed_;  // then text_ is empty
  std::vector<std::uint32_t> marks_;  // where line 1 starts, and each 16th after it
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
  std::string text_of(Span span) const { return files_[span.file].part(span.offset, span.length); }

  // Bytes whose lines are for the tool alone: what persons answered. No output repeats a line with
  // any of them.
  void keep_back(Span span) { kept_back_.push_back(span); }
  bool is_kept_back(Span span) const;  // whether any byte of it is

  // Once everything is read: see SourceFile.
  void pack();

 private:
  std::deque<SourceFile> files_;  // never moved: trees point into their texts
  std::vector<Span> kept_back_;
};

}  // namespace stratmap
