#include "render/report/parts/json_text.h"

#include <utility>

namespace stratmap {
namespace {

constexpr std::size_t kIndent = 2;

// A text in JSON has no line break within a string: every one begins a line of structure.
void append_indented(std::string& text, std::string_view lines, std::size_t spaces) {
  for (const char byte : lines) {
    text += byte;
    if (byte == '\n') text.append(spaces, ' ');
  }
}

}  // namespace

void JsonText::add_name(std::string_view name) {
  text_.append(is_first_ ? "\n  \"" : ",\n  \"").append(name).append("\": ");
  is_first_ = false;
}

void JsonText::add(std::string_view name, std::string_view value) {
  add_name(name);
  append_indented(text_, value, kIndent);
}

void JsonText::begin_list(std::string_view name) {
  add_name(name);
  text_ += "[";
  is_first_item_ = true;
}

void JsonText::add_item(std::string_view item) {
  text_ += is_first_item_ ? "\n    " : ",\n    ";
  is_first_item_ = false;
  append_indented(text_, item, 2 * kIndent);
}

void JsonText::end_list() { text_ += is_first_item_ ? "]" : "\n  ]"; }

std::string JsonText::finish() && { return std::move(text_ += is_first_ ? "}\n" : "\n}\n"); }

}  // namespace stratmap
