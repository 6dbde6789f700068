#pragma once

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

}  // namespace stratmap
