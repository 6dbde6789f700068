#pragma once

#include <tl/expected.hpp>
#include <vector>

#include "base/diagnostic.h"

namespace stratmap {

// A value, or everything that stood in the way of it.
template <class T>
using Result = tl::expected<T, std::vector<Diagnostic>>;

}  // namespace stratmap
