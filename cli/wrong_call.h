#pragma once

#include <span>
#include <string_view>

#include "base/language.h"
#include "render/terminal/style.h"

namespace stratmap {

// "there is no option "--fomat"; did you mean "--format"?": `what` says the first half, and the
// words of `known` that are near to `word` follow.
Message with_nearest(Message what, std::string_view word, std::span<const std::string_view> known);

// `word` in the quotes of each language; controls made visible.
Message in_quotes(std::string_view word);

// "stratmap: MESSAGE", folded, for standard error.
std::string complaint(const Message& message, const TerminalStyle& style);

// Both texts put together, language by language.
Message joined(Bilingual before, const Message& middle, Bilingual after = {"", ""});

}  // namespace stratmap
