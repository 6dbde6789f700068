#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/views/scene.h"

namespace stratmap {

// How the letters of a picture come to be seen on another machine.
enum class Letters : std::uint8_t {
  text,           // set there, in the first font of the list that it has
  embedded_font,  // Inter travels inside the file; browsers use it
  paths,          // drawn: the same everywhere, but no longer text
};

// The scene as SVG that browsers, Inkscape, LibreOffice and librsvg show alike: presentation
// attributes, explicit places, no style sheets, markers, filters or scripts. Every handle becomes
// <g id="PREFIX-kind-ID" data-kind="kind" data-id="ID" …>. UTF-8, ends in a line break.
std::string to_svg(const Scene& scene, Letters letters = Letters::text);

// Parts of the scene's texts that `Letters::paths` leaves as text because the typeface lacks their
// characters, each once, in paint order.
std::vector<std::string> undrawn_letters(const Scene& scene);

// Text for an XML document: markup escaped; characters that XML does not know, and marks that turn
// the direction of text, left out.
std::string escape_xml(std::string_view text);

}  // namespace stratmap
