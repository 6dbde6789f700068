#pragma once

#include <string_view>

#include "base/language.h"
#include "engine/metrics/standing.h"

namespace stratmap {

// How pictures call a status.
constexpr Bilingual status_word(Status status) {
  switch (status) {
    case Status::green:
      return {"tavoitteessa", "on target"};
    case Status::amber:
      return {"jäljessä", "below target"};
    case Status::red:
      return {"kaukana tavoitteesta", "off target"};
    case Status::none:
      return {"ei arviota", "no status"};
  }
  return {};
}

// How programs call it.
constexpr std::string_view status_key(Status status) {
  switch (status) {
    case Status::green:
      return "green";
    case Status::amber:
      return "amber";
    case Status::red:
      return "red";
    case Status::none:
      return "none";
  }
  return {};
}

}  // namespace stratmap
