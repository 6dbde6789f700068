#pragma once

#include <cstdint>

#include "base/language.h"
#include "models/period.h"

namespace stratmap {

// "2 months later", ”2 kuukauden viiveellä”; without a lag "at the same time".
Message lag_in_words(std::int32_t periods, PeriodKind kind);

// "2 months", ”2 kuukautta”.
Message periods_in_words(std::size_t periods, PeriodKind kind);

}  // namespace stratmap
