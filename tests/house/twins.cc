// Types of one name in two headers: a program that links both is undefined, and nothing says so.
#include <array>
#include <map>
#include <optional>
#include <string>

#include "tests/house/house.h"

namespace stratmap::house {
namespace {

bool is_layer_header(std::string_view path) {
  const std::string_view top = top_of(path);
  return path.ends_with(".h") &&
         (top == "base" || top == "models" || top == "engine" || top == "render" || top == "cli");
}

// "Band" of "struct Band {" and "enum class Band : std::uint8_t {"; nothing of a declaration.
std::optional<std::string> type_defined_by(std::string_view line) {
  constexpr std::array<std::string_view, 3> kWords = {"struct ", "enum class ", "class "};
  for (const std::string_view word : kWords) {
    if (!line.starts_with(word)) continue;
    const std::string_view rest = line.substr(word.size());
    const std::size_t end = rest.find_first_of(" :{;<");
    const bool is_declared_only = line.find('{') == std::string_view::npos && line.ends_with(';');
    if (is_declared_only || end == std::string_view::npos) return std::nullopt;
    return std::string(rest.substr(0, end));
  }
  return std::nullopt;
}

}  // namespace

Breaches twin_breaches(const Tree& tree) {
  std::map<std::string, std::string> first;  // by namespace and name: its header
  Breaches breaches;
  for (const File& file : tree) {
    if (!is_layer_header(file.path)) continue;
    const std::string code = without_comments_and_strings(file.text);
    std::string space;  // the line that opens its namespace
    for (const Line& line : lines_of(code)) {
      if (line.text.starts_with("namespace ")) space = line.text;
      const auto name = type_defined_by(line.text);
      if (!name) continue;
      const auto [found, is_new] = first.try_emplace(space + *name, file.path);
      if (!is_new && found->second != file.path)
        breaches.push_back(
            {file.path, line.number, *name + " is another type in " + found->second});
    }
  }
  return breaches;
}

}  // namespace stratmap::house
