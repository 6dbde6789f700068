#pragma once

#include <string_view>
#include <vector>

#include "models/round.h"
#include "models/schema/words.h"
#include "models/strategy.h"

namespace stratmap {

// What holds where a model says nothing of its own.

// The usual four, top to bottom: finance on top, or the customer where the sector says so.
std::vector<Perspective> usual_perspectives(Sector sector);
Words usual_perspective_ids(Sector sector);

// The question that perspectives of a kind answer; none for kinds of the user's own.
Text usual_question(PerspectiveKind kind, Sector sector);

// The ten stops of the culture round, in the order they are visited.
std::vector<Stop> built_in_stops();
Words built_in_stop_ids();

// The question of the built-in stop with this id; none for other ids.
Text usual_question(std::string_view stop);

}  // namespace stratmap
