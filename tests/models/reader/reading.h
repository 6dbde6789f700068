#pragma once

#include <string>
#include <string_view>

#include "models/read_model.h"

namespace stratmap {

// A model of these sections, below a version and an organization called A: they begin on line 3.
Reading read_sections(std::string_view sections);

// The same where it is right: the test ends where it is not.
Model model_of(std::string_view sections);

// Every error as "SM001 3:5 owner": code, place, nearest words.
std::string errors_of(const Reading& reading);

}  // namespace stratmap
