#pragma once

#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "base/language.h"
#include "engine/what_if/what_if.h"

namespace stratmap {

// What `--set objective=+10` asks for, each in order; or what is wrong with it, with the nearest
// objective.
tl::expected<std::vector<Change>, Message> score_changes(const Model& model,
                                                         std::span<const std::string> words);

// What `--horizon 24mo` asks for, in whole months.
tl::expected<std::uint32_t, Message> horizon_months(std::string_view word);

}  // namespace stratmap
