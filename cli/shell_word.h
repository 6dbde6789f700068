#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// `word` as one has to type it in a shell: in quotes where it has spaces or signs.
std::string shell_word(std::string_view word);

}  // namespace stratmap
