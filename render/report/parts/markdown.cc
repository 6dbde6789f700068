#include "render/report/parts/markdown.h"

#include <algorithm>

#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::string_view kMarks = "\\`*_[]<>|~#&$^@";
constexpr std::string_view kMarksInFront = "+-=.)";  // after these, or a number: a list, a rule

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool stands_in_code(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
         std::string_view("_-.:,{} ").find(c) != std::string_view::npos;
}

// The length of a piece of code with its backticks at the beginning of a text, or 0.
std::size_t code_length(std::string_view text) {
  if (!text.starts_with('`')) return 0;
  const std::size_t end = text.find('`', 1);
  if (end == std::string_view::npos || end == 1) return 0;
  return std::ranges::all_of(text.substr(1, end - 1), stands_in_code) ? end + 1 : 0;
}

// Whether the character at a place would make a link of an address: the colon of "https://", the
// point of "www.".
bool begins_link(std::string_view text, std::size_t at) {
  if (text[at] == ':') return text.substr(at + 1).starts_with("//");
  return text[at] == '.' && at >= 3 &&
         std::ranges::all_of(text.substr(at - 3, 3), [](char c) { return c == 'w' || c == 'W'; });
}

std::string on_one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return to_visible(line);
}

}  // namespace

std::string to_markdown(std::string_view text) {
  const std::string line = on_one_line(text);
  const std::string_view rest = line;
  std::string escaped;
  bool is_in_front = true;  // nothing but digits so far
  for (std::size_t i = 0; i < rest.size();) {
    if (const std::size_t length = code_length(rest.substr(i)); length > 0) {
      escaped += rest.substr(i, length);
      i += length;
      is_in_front = false;
      continue;
    }
    const bool is_mark = kMarks.find(rest[i]) != std::string_view::npos || begins_link(rest, i);
    const char c = rest[i++];
    if (is_mark || (is_in_front && kMarksInFront.find(c) != std::string_view::npos))
      escaped += '\\';
    escaped += c;
    is_in_front = is_in_front && is_digit(c);
  }
  return escaped;
}

std::string markdown_heading(std::string_view marks, std::string_view title) {
  return std::string(marks).append(" ").append(title).append("\n\n");
}

std::string markdown_item(std::string_view text) { return "- " + std::string(text) + "\n"; }

std::string emphasized(std::string_view text) { return "*" + to_markdown(text) + "*"; }

}  // namespace stratmap
