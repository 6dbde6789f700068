#include "models/yaml/characters.h"

#include <array>
#include <cstring>
#include <utility>

#include "models/yaml/character_error.h"
#include "models/yaml/limits.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kEach = 0x0101010101010101U;  // a byte of 1 in every place
constexpr std::uint64_t kHigh = 0x80 * kEach;

// Eight bytes that are all printable ASCII or line feeds, which most of any model is.
bool all_plain(const char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  if ((word & kHigh) != 0) return false;
  const std::uint64_t printable = word + 0x60 * kEach;  // high bit: at least 0x20
  const std::uint64_t line_feed = ~((word ^ (0x0A * kEach)) + 0x7F * kEach);  // high bit: 0x0A
  const std::uint64_t deleted = word + kEach;                                 // high bit: 0x7F
  return (((printable | line_feed) & ~deleted) & kHigh) == kHigh;
}

struct Character {
  char32_t code = 0;
  std::uint32_t length = 1;  // bytes; of broken UTF-8, those to step over
  bool broken = false;
};

Character broken(std::uint32_t length) { return {.code = 0, .length = length, .broken = true}; }

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// https://www.unicode.org/versions/latest/ table 3-7: shortest forms only, up to U+10FFFF.
// Surrogates are decoded, so that they can be named.
Character decode(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead};
  const std::uint32_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return broken(1);
  char32_t code = lead & (0x7FU >> length);
  for (std::uint32_t i = 1; i < length; ++i) {
    if (at + i >= text.size() || !is_continuation(text[at + i])) return broken(i);
    code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  }
  const bool shortest = code >= (length == 4 ? 0x10000U : length == 3 ? 0x800U : 0x80U);
  if (!shortest || code > 0x10FFFF) return broken(length);
  return {code, length};
}

// A byte that is a letter in Windows-1252 and Latin-1, between ASCII characters.
bool looks_like_latin1(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const bool letter = byte >= 0xC0 && byte < 0xFD && byte != 0xD7 && byte != 0xF7;
  const bool begins_utf8 = byte == 0xC2 || byte == 0xC3 || byte == 0xE2;
  return letter && !begins_utf8 && (at + 1 == text.size() || !is_continuation(text[at + 1]));
}

bool is_lone_return(std::string_view text, std::size_t at) {
  return text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
}

class CharacterCheck {
 public:
  CharacterCheck(std::uint32_t file, std::string_view text) : text_(text), file_(file) {}

  std::vector<Diagnostic> errors() {
    while (at_ < text_.size()) {
      while (at_ + 8 <= text_.size() && all_plain(text_.data() + at_)) at_ += 8;
      if (at_ < text_.size()) check_one();
    }
    if (untold_ > 0) errors_.push_back(more_errors(errors_.back().span, untold_));
    return std::move(errors_);
  }

 private:
  void check_one() {
    const Character character = decode(text_, at_);
    const Span span{file_, static_cast<std::uint32_t>(at_), character.length};
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (character.broken) {
      tell(std::exchange(told_broken_, true), [&] {
        return looks_like_latin1(text_, at_) ? latin1(span, byte) : broken_utf8(span, byte);
      });
    } else if (is_lone_return(text_, at_)) {
      tell(std::exchange(told_return_, true), [&] { return lone_return(span); });
    } else if (!is_text_character(character.code)) {
      tell(errors_.size() >= kMostErrors, [&] { return strange_character(span, character.code); });
    }
    at_ += character.length;
  }

  // A wrong encoding or line end is one mistake, however often it shows.
  template <class Error>
  void tell(bool enough, const Error& error) {
    if (enough) {
      ++untold_;
    } else {
      errors_.push_back(error());
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t file_;
  bool told_broken_ = false;
  bool told_return_ = false;
  std::size_t untold_ = 0;
  std::vector<Diagnostic> errors_;
};

struct Start {
  std::string_view bytes;
  Diagnostic (*error)(Span);
};

// Other encodings and kinds of files, by how they begin.
constexpr std::array<Start, 17> kStarts = {{{"\xFF\xFE", utf16_text},
                                            {"\xFE\xFF", utf16_text},
                                            {{"\0\0\xFE\xFF", 4}, utf16_text},
                                            {"\x1F\x8B", packed_file},
                                            {"PK\x03\x04", packed_file},
                                            {"BZh", packed_file},
                                            {"\xFD\x37zXZ", packed_file},
                                            {"%PDF", other_file},
                                            {"\x89PNG", other_file},
                                            {"\xFF\xD8\xFF", other_file},
                                            {"\xD0\xCF\x11\xE0", other_file},
                                            {"\x7F\x45LF", other_file},
                                            {"<!DOCTYPE", markup},
                                            {"<!doctype", markup},
                                            {"<html", markup},
                                            {"<HTML", markup},
                                            {"<?xml", markup}}};

std::optional<Diagnostic> other_kind(std::uint32_t file, std::string_view text) {
  const Span begin{file, 0, 0};
  const bool every_other_zero = text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0');
  if (every_other_zero) return utf16_text(begin);
  for (const Start& start : kStarts)
    if (text.starts_with(start.bytes)) return start.error(begin);
  return std::nullopt;
}

}  // namespace

void remove_byte_order_mark(std::string& text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
}

std::vector<Diagnostic> check_characters(std::uint32_t file, std::string_view text) {
  if (auto error = other_kind(file, text)) return {std::move(*error)};
  return CharacterCheck(file, text).errors();
}

}  // namespace stratmap
