// The repository itself keeps the rules of the house.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/house/house.h"
#include "tests/house/sizes.h"

using namespace stratmap::house;

namespace {

struct Sized {
  std::string place;
  int lines;
};

std::string longest(std::vector<Sized> all, std::size_t count) {
  std::ranges::stable_sort(all, std::ranges::greater{}, &Sized::lines);
  std::string text;
  for (const auto& [place, lines] : all) {
    if (count-- == 0) break;
    text += "  " + std::to_string(lines) + "  " + place + "\n";
  }
  return text;
}

int median(std::vector<Sized> all) {
  if (all.empty()) return 0;
  std::ranges::sort(all, {}, &Sized::lines);
  return all[all.size() / 2].lines;
}

bool is_layer_source(const File& file) {
  const auto top = top_of(file.path);
  return is_cpp(file.path) &&
         (top == "base" || top == "models" || top == "engine" || top == "render" || top == "cli");
}

}  // namespace

TEST_CASE("the repository keeps the rules of the house", "[house]") {
  const Tree tree = read_tree(STRATMAP_SOURCE_DIR);
  REQUIRE(tree.size() > 20);
  CHECK(to_text(all_breaches(tree)) == "");
}

TEST_CASE("sizes of files and functions", "[.][report]") {
  std::vector<Sized> files, functions;
  for (const auto& file : read_tree(STRATMAP_SOURCE_DIR)) {
    if (!is_layer_source(file)) continue;
    files.push_back({file.path, line_count(file)});
    for (const auto& function : functions_of(file)) {
      functions.push_back({file.path + ":" + std::to_string(function.line), function.lines});
    }
  }
  WARN(files.size() << " files, median " << median(files) << " lines; longest:\n"
                    << longest(files, 8) << functions.size() << " functions over one line, median "
                    << median(functions) << " lines; longest:\n"
                    << longest(functions, 12));
}
