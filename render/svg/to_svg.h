#pragma once

#include <string>
#include <string_view>

#include "render/views/scene.h"

namespace stratmap {

// The scene as SVG that browsers, Inkscape, LibreOffice and librsvg show alike: presentation
// attributes, explicit places, no style sheets, markers, filters or scripts. Every handle becomes
// <g id="PREFIX-kind-ID" data-kind="kind" data-id="ID" …>. UTF-8, ends in a line break.
std::string to_svg(const Scene& scene);

// Text for an XML document: markup escaped, characters that XML does not know left out.
std::string escape_xml(std::string_view text);

}  // namespace stratmap
