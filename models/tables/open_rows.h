#pragma once

#include <memory>
#include <tl/expected.hpp>

#include "models/tables/rows.h"

namespace stratmap {

// A table that was opened, or why it can't be.
using OpenRows = tl::expected<std::unique_ptr<TableRows>, TableFault>;

}  // namespace stratmap
