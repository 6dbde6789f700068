#pragma once

#include <string>

#include "base/language.h"
#include "models/period.h"

// Days and periods as a reader writes them.
namespace stratmap {

// "15.11.2026", "15 Nov 2026".
std::string date_text(Day day, Lang lang);

// "10/2026", "Oct 2026"; "Q3/2026", "Q3 2026"; "vk 31/2026", "week 31 2026"; "2026".
std::string period_text(const Period& period, Lang lang);

}  // namespace stratmap
