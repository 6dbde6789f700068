#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

// The words of `known` that a misspelt `word` may have meant: at most three, best first, none
// where nothing is near. Damerau–Levenshtein distance over characters (optimal string alignment);
// capitals and small letters are the same, and so are `-`, `_` and space. Equally near words keep
// the order of `known`. A beginning of four characters or more (`housing` of `housing-companies`)
// also counts as near.
std::vector<std::string> nearest_words(std::string_view word,
                                       std::span<const std::string_view> known);

}  // namespace stratmap
