#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/check.h"

namespace stratmap {

// Something that the model does not say yet, and that any client could: never what a client may
// simply not have (a bonus, a unit that was bought).
struct Addition {
  Bilingual what;  // "`mode` for the organization"
  std::vector<std::string_view>
      opens;  // codes of rules that were not assessed; some may lack more besides
};

// The one that opens the most rules for the effort: a key is said in a moment, a section takes some
// lines, and for a culture round people have to be asked. Nothing where none opens any.
std::optional<Addition> cheapest_addition(const Model& model, const CheckResult& result);

}  // namespace stratmap
