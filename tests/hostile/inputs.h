#pragma once

#include <string>
#include <vector>

namespace stratmap {

// A broken or hostile model, and where and with which code reading it ends.
struct HostileInput {
  std::string name;
  std::string text;
  std::string first_error;  // "line:column code"; "" where the model is read
};

std::vector<HostileInput> hostile_encodings();
std::vector<HostileInput> hostile_syntax();
std::vector<HostileInput> hostile_structures();
std::vector<HostileInput> hostile_values();

// Inputs of about four mebibytes, each a different way to wear a reader out.
std::vector<HostileInput> large_inputs(std::size_t bytes);

std::string repeated(std::string_view text, std::size_t times);

}  // namespace stratmap
