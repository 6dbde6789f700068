#include "cli/wrong_call.h"

#include <string>
#include <vector>

#include "base/nearest.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

// "a", "b" or "c"
std::string in_a_row(const std::vector<std::string>& words, Lang lang) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_last = i + 1 == words.size();
    if (i > 0) text += !is_last ? ", " : lang == Lang::fi ? " vai " : " or ";
    text += in_quotes(words[i]).in(lang);
  }
  return text;
}

}  // namespace

Message with_nearest(Message what, std::string_view word, std::span<const std::string_view> known) {
  const std::vector<std::string> near = nearest_words(word, known);
  if (near.empty()) return what;
  what.fi += " – tarkoititko " + in_a_row(near, Lang::fi) + "?";
  what.en += "; did you mean " + in_a_row(near, Lang::en) + "?";
  return what;
}

Message in_quotes(std::string_view word) {
  const std::string shown = to_visible(word);
  return {.fi = "”" + shown + "”", .en = "\"" + shown + "\""};
}

std::string complaint(const Message& message, const TerminalStyle& style) {
  constexpr std::string_view kProgram = "stratmap: ";
  return std::string(kProgram) +
         folded(to_visible(message.in(style.lang)),
                {.first_column = kProgram.size(), .indent = 4, .width = style.width_columns}) +
         "\n";
}

Message joined(Bilingual before, const Message& middle, Bilingual after) {
  return {.fi = std::string(before.fi).append(middle.fi).append(after.fi),
          .en = std::string(before.en).append(middle.en).append(after.en)};
}

}  // namespace stratmap
