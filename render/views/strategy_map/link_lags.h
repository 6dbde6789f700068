#pragma once

#include <string>
#include <vector>

#include "render/views/scene.h"
#include "render/views/strategy_map/map_links.h"
#include "render/views/strategy_map/mark_room.h"

namespace stratmap {

// "6 kk": quarters as months. "" where the link has no lag.
std::string lag_text(const Link& link, Lang lang);

// The lag on a small plate, painted after all links; its middle line is at `center`.
std::vector<Shape> lag_plate(const std::string& lag, Point center, const Palette& palette);
double lag_plate_width(const std::string& lag);

// The lag where it stands on its line, added to what is taken. Nothing where the link has none,
// or where there is no room for it: the tooltip says it too.
std::vector<Shape> link_lag(const DrawnLink& drawn, std::size_t number, const LinkPath& path,
                            MarkRoom& room, const Palette& palette, Lang lang);

}  // namespace stratmap
