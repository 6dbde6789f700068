#pragma once

#include <string_view>

#include "base/language.h"

namespace stratmap {

// "WHAT: REASON", where `error` is an errno.
Message because(const Message& what, int error);

}  // namespace stratmap
