#pragma once

#include <string_view>
#include <tl/expected.hpp>

#include "base/language.h"
#include "models/model.h"

namespace stratmap {

// The function of that id; where there is none, what to say, with the nearest ones.
tl::expected<Id<Function>, Message> chosen_function(const Model& model, std::string_view id);

// Of a model without functions, what to say instead of drawing one.
inline constexpr Bilingual kNoFunctions{"mallissa ei ole toimintoja (`functions`)",
                                        "the model has no functions (`functions`)"};
// Of a function that SM304 calls off the map.
inline constexpr Bilingual kNoBoxes{
    "toiminnolla ei ole kartalla tavoitetta eikä tavoitteen mittaria",
    "the function has no objective on the map, and no metric of one"};

}  // namespace stratmap
