#pragma once

#include <string>
#include <string_view>

#include "engine/rules/finding.h"

namespace stratmap {

// How findings about operating modes read in the picture: with their own figures, without keys of
// the model language.

// Short enough for a cell, where its rule has such words; else the whole message.
std::string short_text_of(const Finding& finding, const Model& model, Lang lang);
std::string plain_message_of(const Finding& finding, const Model& model, Lang lang);

// Of SM501: whether it sees what is chosen at odds with what is, not with what is wished for. The
// finding points there.
bool points_at_current(const Finding& finding, const Model& model);

// "its `chosen` mode (`mode`)" → "its chosen mode".
std::string in_plain_words(std::string_view text);
std::string begun_with_capital(std::string text);

}  // namespace stratmap
