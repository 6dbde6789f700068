#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// A text as it reads within a paragraph or a heading of Markdown: what would mark something up or
// make a link of an address is escaped, line breaks are spaces, other controls are shown as
// escapes. A key of the model in backticks (`drives`) stays code.
std::string to_markdown(std::string_view text);

// "## Title" with an empty line after it. `title` is Markdown already, as is the text of an item.
std::string markdown_heading(std::string_view marks, std::string_view title);
std::string markdown_item(std::string_view text);

// "*text*", of plain text.
std::string emphasized(std::string_view text);

}  // namespace stratmap
