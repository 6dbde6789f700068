#pragma once

#include <string>
#include <vector>

#include "tests/house/tree.h"

namespace stratmap::house {

// A place where the repository breaks one of the rules of ARCHITECTURE.md.
struct Breach {
  std::string path;
  int line = 0;  // 0: the file as a whole
  std::string what;

  friend bool operator==(const Breach&, const Breach&) = default;
};

using Breaches = std::vector<Breach>;

// One check a rule of the house. Each takes the whole tree, so that tests can hand in a small one.
Breaches layer_breaches(const Tree& tree);    // base < models < engine < render < cli
Breaches root_breaches(const Tree& tree);     // includes are written from the root, and exist
Breaches circle_breaches(const Tree& tree);   // headers that include each other
Breaches library_breaches(const Tree& tree);  // yaml-cpp, Boost.Graph, Graphviz … in their place
Breaches sibling_breaches(const Tree& tree);  // rules, views, formats, commands know no other
Breaches purity_breaches(const Tree& tree);   // disk, clock, environment, streams, locale
Breaches convention_breaches(const Tree& tree);  // #pragma once, no macros, no util folders …
Breaches size_breaches(const Tree& tree);        // files and functions that nobody can take in
Breaches twin_breaches(const Tree& tree);        // types of one name in two headers
Breaches path_breaches(const Tree& tree);        // paths that only one machine has

Breaches all_breaches(const Tree& tree);

// "engine/a.cc:3: …", a line each.
std::string to_text(const Breaches& breaches);

}  // namespace stratmap::house
