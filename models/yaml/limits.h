#pragma once

#include <cstddef>

namespace stratmap {

// Collections may lie in each other this deep; deeper is no model, and recursion stays bounded.
constexpr std::size_t kDeepestNesting = 64;

// As many errors of a file are told one by one; the others are counted.
constexpr std::size_t kMostErrors = 20;

// Thrown inside this folder where going on makes no sense; the reason is among the errors of who
// threw it.
struct StopReading {};

}  // namespace stratmap
