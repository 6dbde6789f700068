#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace stratmap {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }
constexpr bool is_space(char c) { return is_blank(c) || is_break(c); }

// The byte at `at`, or a line break past the end: what ends a token ends it there too.
constexpr char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\n';
}

// Where the next token begins: spaces, line breaks and comments are passed over.
std::uint32_t skip_to_token(std::string_view text, std::uint32_t at);

// Where the node itself begins: its anchor and tag (`&a !!str`) are passed over.
std::uint32_t skip_properties(std::string_view text, std::uint32_t at);

// The end of the anchor or tag that begins at `at`.
std::uint32_t end_of_property(std::string_view text, std::uint32_t at);

// The end of a word: the next space, line break or bracket.
std::uint32_t end_of_word(std::string_view text, std::uint32_t at);

// The end of the quoted scalar that opens at `at`, after its closing quote; nothing where it is
// never closed.
std::optional<std::uint32_t> end_of_quoted(std::string_view text, std::uint32_t at);

// The end of what stands on the line from `at` on, without trailing blanks.
std::uint32_t end_of_line_text(std::string_view text, std::uint32_t at);

}  // namespace stratmap
