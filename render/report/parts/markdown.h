#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// A text as it reads within a paragraph or a heading of Markdown: what would mark something up or
// make a link of an address is escaped, line breaks are spaces, other controls are shown as
// escapes. A key of the model in backticks (`drives`) stays code.
std::string to_markdown(std::string_view text);

}  // namespace stratmap
