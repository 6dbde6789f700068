#include "tests/house/house.h"

#include <array>

namespace stratmap::house {

Breaches all_breaches(const Tree& tree) {
  constexpr std::array checks = {
      layer_breaches,  root_breaches, circle_breaches,     library_breaches, sibling_breaches,
      purity_breaches, size_breaches, convention_breaches, path_breaches,    twin_breaches};
  Breaches all;
  for (const auto& check : checks) {
    const auto found = check(tree);
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

std::string to_text(const Breaches& breaches) {
  std::string text;
  for (const auto& [path, line, what] : breaches) {
    text += path + (line > 0 ? ":" + std::to_string(line) : "") + ": " + what + "\n";
  }
  return text;
}

}  // namespace stratmap::house
