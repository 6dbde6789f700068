#include "render/report/parts/csv_field.h"

namespace stratmap {

std::string csv_field(std::string_view text) {
  std::string plain(text);
  if (!plain.empty() && std::string_view("=+-@\t\r").find(plain.front()) != std::string_view::npos)
    plain.insert(0, "'");
  if (plain.find_first_of(",\"\n\r") == std::string::npos) return plain;
  std::string quoted = "\"";
  for (const char letter : plain) quoted.append(letter == '"' ? 2 : 1, letter);
  return quoted + "\"";
}

}  // namespace stratmap
