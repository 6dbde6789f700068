#pragma once

#include <string>
#include <vector>

#include "render/views/strategy_map/function_focus.h"

namespace stratmap {

// What the map of one function shows, in words: "Nojaamme näihin: Tulokseen voi luottaa (Laatu)".
struct FocusList {
  Bilingual heading;
  std::string items;  // not empty
};

std::vector<FocusList> focus_lists(const FunctionFocus& focus, const Analysis& analysis, Lang lang);

// "5 omaa tavoitetta, mukana 2 muussa · nojaa 4 muuhun · 3 muuta nojaa siihen"
std::string focus_in_figures(const FunctionFocus& focus, Lang lang);

}  // namespace stratmap
