#pragma once

#include <string>
#include <string_view>

namespace stratmap {

std::string_view version();  // "0.1.0"

// The version of the program and of the libraries it was built with, and by which compiler.
std::string version_text();

}  // namespace stratmap
