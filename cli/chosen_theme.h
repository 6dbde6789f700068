#pragma once

#include <optional>
#include <string_view>
#include <tl/expected.hpp>

#include "base/language.h"
#include "models/model.h"

namespace stratmap {

// The theme of that id; where there is none, what to say, with the nearest ones.
tl::expected<Id<Theme>, Message> chosen_theme(const Model& model, std::string_view id);

}  // namespace stratmap
