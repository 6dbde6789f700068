#pragma once

#include <string>

#include "base/language.h"
#include "models/schema/value.h"

namespace stratmap {

// What may stand at a place, as words: "a number from 1 to 5", "the id of a function".
Message described(const Value& value);

// How it may be written, where the words don't show that: "{2026-Q1: 18}"; else "".
std::string example_of(const Value& value);

// "a, b, c": the words of a closed set.
std::string listed(Words words);

}  // namespace stratmap
