#pragma once

#include <optional>
#include <tl/expected.hpp>

#include "cli/arguments.h"
#include "models/period.h"

namespace stratmap {

// The day of `--as-of`, a period standing for its last day; nothing where the call names none, an
// error where it is no date.
tl::expected<std::optional<Day>, Message> day_wished(const Arguments& arguments);

}  // namespace stratmap
