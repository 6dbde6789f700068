#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language.h"

namespace stratmap {

// Why a table can't be read at all, and what to do about it.
struct TableFault {
  Message message;
  std::optional<Message> cure = {};
  std::vector<std::string> nearest = {};  // nearest known words, best first
};

}  // namespace stratmap
