#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace stratmap {

// Why a model can't be used, for the reports of `check`.
struct UnusableModel {
  std::string_view organization;  // its name; "" where it could not be read
  const Sources& sources;
  const std::vector<Diagnostic>& errors;
  std::size_t errors_left_out = 0;  // not told, but counted
};

std::string errors_counted(std::size_t count, Lang lang);  // "1 error", "12 errors"

// "did you mean "a", "b" or "c"?"; empty where no known word is near.
std::string nearest_question(const std::vector<std::string>& nearest, Lang lang);

// "12 errors more, not shown."
std::string errors_left_out_text(std::size_t count, Lang lang);

}  // namespace stratmap
