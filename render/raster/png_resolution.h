#pragma once

#include <string>

namespace stratmap {

// A PNG that says how large it is on paper (chunk pHYs, ISO 15948 section 11.3.5.3), so that word
// processors insert it at its size. `png` begins with a signature and a header, as every PNG does.
std::string with_resolution(std::string png, double dpi);

}  // namespace stratmap
