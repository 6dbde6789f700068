#include "models/reader/sections.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {

void decode_theme(const Node& id, const Node& map, Decoding& decoding) {
  Theme theme;
  fill_element(theme, id, Fields<kTheme>(map));
  decoding.model.themes.push_back(std::move(theme));
}

}  // namespace stratmap
