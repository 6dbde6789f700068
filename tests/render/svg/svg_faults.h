#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

// What keeps a document from being well-formed SVG inside the safe profile (the elements and
// attributes that browsers, Inkscape, LibreOffice and librsvg all show alike), one line each.
std::vector<std::string> svg_faults(std::string_view svg);

}  // namespace stratmap
