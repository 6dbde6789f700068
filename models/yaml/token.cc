#include "models/yaml/token.h"

#include <algorithm>

namespace stratmap {

namespace {

std::uint32_t at_most(std::size_t at, std::string_view text) {
  return static_cast<std::uint32_t>(std::min(at, text.size()));
}

}  // namespace

std::uint32_t skip_to_token(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const bool comment = text[at] == '#' && (at == 0 || is_space(text[at - 1]));
    if (comment) {
      at = at_most(text.find('\n', at), text);
    } else if (is_space(text[at])) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

std::uint32_t skip_properties(std::string_view text, std::uint32_t at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!'))
    at = skip_to_token(text, end_of_property(text, at));
  return at;
}

std::uint32_t end_of_property(std::string_view text, std::uint32_t at) {
  const bool verbatim = text[at] == '!' && byte_at(text, at + 1) == '<';
  return verbatim ? at_most(text.find_first_of("> \t\r\n", at), text) + 1
                  : end_of_word(text, at + 1);
}

std::uint32_t end_of_word(std::string_view text, std::uint32_t at) {
  return at_most(text.find_first_of(" \t\r\n,[]{}", at), text);
}

std::optional<std::uint32_t> end_of_quoted(std::string_view text, std::uint32_t at) {
  const char quote = text[at++];
  const std::string_view stops = quote == '"' ? "\"\\" : "'";
  while (true) {
    const std::size_t stop = text.find_first_of(stops, at);
    if (stop >= text.size()) return std::nullopt;
    const bool escapes = text[stop] == '\\' || (quote == '\'' && byte_at(text, stop + 1) == '\'');
    if (!escapes) return static_cast<std::uint32_t>(stop + 1);
    at = static_cast<std::uint32_t>(stop + 2);
  }
}

std::uint32_t end_of_line_text(std::string_view text, std::uint32_t at) {
  std::uint32_t end = at_most(text.find('\n', at), text);
  while (end > at && is_space(text[end - 1])) --end;
  return end;
}

}  // namespace stratmap
