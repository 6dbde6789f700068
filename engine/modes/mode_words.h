#pragma once

#include "base/language.h"
#include "engine/modes/mode_units.h"
#include "engine/rules/finding.h"
#include "models/mode.h"

namespace stratmap {

// How messages speak of operating modes.

// "tuotantolähtöinen", "production-led".
Bilingual name_of(Mode mode);
// "tuotantolähtöisenä", for what somebody sees something as; in English the name.
Bilingual seen_as(Mode mode);

// "haluttu", "desired".
Bilingual name_of(ModeLayer layer);
// A unit's mode is told with the layer that it comes from: a unit that only wishes to be
// customer-service-led is not said to be so. The figure "stance" stands before the mode's name:
// "haluaa olla", "wishes to be"; of a unit whose mode is in no layer there is nothing to say.
Figure stance_in(const ModeLayers& layers);

// Figures of a finding: the names of the top modes, and what each of them has of a mix, in %.
Figure::Words top_names(const ModeMix& mix);
double top_percent(const ModeMix& mix);

// How far apart two mixes are, as it is told: two decimals.
Figure distance_figure(const ModeMix& one, const ModeMix& other);

}  // namespace stratmap
