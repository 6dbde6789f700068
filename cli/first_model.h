#pragma once

#include <string_view>

#include "base/language.h"

namespace stratmap {

// The texts of examples/first-model/, embedded by the build.
extern const std::string_view kFirstModelFi;
extern const std::string_view kFirstModelEn;

inline std::string_view first_model(Lang lang) {
  return lang == Lang::fi ? kFirstModelFi : kFirstModelEn;
}

}  // namespace stratmap
