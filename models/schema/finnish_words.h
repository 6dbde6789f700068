#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/schema/word_list.h"

namespace stratmap {

// A word that a Finn may write, in small letters and with `-` for spaces, and the words of the
// language that it may mean: the likeliest first, with spaces between them.
struct FinnishWord {
  std::string_view word;
  std::string_view meanings;
};

std::span<const FinnishWord> finnish_words();

// The words of `known` that the Finnish `word` means, at most three: "omistaja" is "owner".
// Capitals, spaces and underscores don't matter.
std::vector<std::string> in_english(std::string_view word, Words known);

}  // namespace stratmap
