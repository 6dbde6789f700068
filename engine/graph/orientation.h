#pragma once

#include <optional>

#include "models/model.h"

namespace stratmap {

// How customer-oriented a function rates itself, 1–5: the newest of its ratings that is not in the
// future (that is a target). Without a day to judge on, only an undated rating counts.
std::optional<double> latest_orientation(const Function& function, std::optional<Day> today);

}  // namespace stratmap
