#include "render/terminal/notice.h"

#include <algorithm>

#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kHeadingIndent = 4;
constexpr std::size_t kLineIndent = 3;

std::string headline(const Notice& notice, const TerminalStyle& style) {
  const std::size_t taken = columns_of(notice.heading) + 2;
  const std::string message =
      folded(to_visible(notice.message),
             {.first_column = taken, .indent = kHeadingIndent, .width = style.width_columns});
  const std::string_view joint = message.starts_with('\n') ? ":" : ": ";
  return painted(notice.heading, notice.tint, style.ink).append(joint).append(message) + "\n";
}

// "strategy.yaml:82:3   no metric measures …", what follows in a column of its own.
std::string place_table(const std::vector<Notice::Line>& places, const TerminalStyle& style) {
  std::size_t widest = 0;
  for (const Notice::Line& each : places) widest = std::max(widest, columns_of(each.word));
  const std::size_t indent = kLineIndent + widest + 2;
  std::string text;
  for (const Notice::Line& each : places) {
    const std::string place = each.word + std::string(widest + 2 - columns_of(each.word), ' ');
    text += std::string(kLineIndent, ' ') + place +
            folded(to_visible(each.text),
                   {.first_column = indent, .indent = indent, .width = style.width_columns}) +
            "\n";
  }
  return text;
}

std::string aside(const Notice::Line& line, const TerminalStyle& style) {
  const std::string lead = "= " + line.word + ": ";
  const std::size_t indent = kLineIndent + columns_of(lead);
  return std::string(kLineIndent, ' ') + painted("=", Tint::frame, style.ink) + " " +
         painted(line.word + ":", Tint::strong, style.ink) + " " +
         folded(to_visible(line.text),
                {.first_column = indent, .indent = indent, .width = style.width_columns}) +
         "\n";
}

}  // namespace

std::string to_text(const Notice& notice, const Sources& sources, const TerminalStyle& style) {
  std::string text = headline(notice, style);
  if (notice.mark) {
    text += excerpt(sources, *notice.mark, notice.related, notice.tint, style);
  } else if (!notice.path.empty()) {
    text += place_line(to_visible(notice.path), 1, "-->", style);
  }
  for (const std::string& other : notice.others) {
    const std::size_t room = style.width_columns - std::min(style.width_columns, kLineIndent);
    text += std::string(kLineIndent, ' ') + cut_to(to_visible(other), room) + "\n";
  }
  text += place_table(notice.places, style);
  for (const Notice::Line& line : notice.lines) text += aside(line, style);
  return text;
}

}  // namespace stratmap
