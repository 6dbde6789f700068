#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// "no function owns "Towns"" as a sentence of its own: a capital letter first, a full stop last.
// What already ends as a sentence does keeps its end.
std::string sentence(std::string_view clause);

}  // namespace stratmap
