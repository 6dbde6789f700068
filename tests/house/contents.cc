// Which libraries and which words may stand where. Each rule is a row of a table.
#include <algorithm>
#include <cctype>

#include "tests/house/house.h"

namespace stratmap::house {
namespace {

using Words = std::vector<std::string_view>;

bool begins_with_one_of(std::string_view text, const Words& beginnings) {
  return std::ranges::any_of(beginnings, [&](auto word) { return text.starts_with(word); });
}

// A header of someone else's, by the beginning of its path.
struct Library {
  std::string_view name;
  Words headers;
  Words places;     // paths that may include it
  bool in_headers;  // whether a .h may: most are slow to compile
};

const std::vector<Library>& libraries() {
  static const std::vector<Library> all = {
      {"yaml-cpp", {"yaml-cpp/"}, {"models/", "bench/", "tests/models/"}, false},
      {"Boost.Graph",
       {"boost/graph/", "boost/property_map/"},
       {"engine/graph/", "engine/network/", "tests/engine/"},
       false},
      {"Boost", {"boost/"}, {"engine/", "tests/engine/", "render/raster/"}, false},
      {"Graphviz",
       {"graphviz/", "gvc.h", "cgraph.h", "gvplugin.h"},
       {"render/layout/graphviz_layout.cc"},
       false},
      {"FreeType", {"ft2build.h", "freetype/"}, {"render/font/"}, false},
      {"librsvg and cairo", {"librsvg/", "cairo"}, {"render/raster/"}, true},
      {"CLI11", {"CLI/"}, {"cli/"}, false},
      {"libxlsxwriter", {"xlsxwriter.h"}, {"cli/workbook.cc"}, false},
      {"nlohmann-json",
       {"nlohmann/"},
       {"models/tables/", "render/", "cli/", "tests/", "bench/"},
       false},
      {"minizip",
       {"minizip/", "zlib.h"},
       {"models/tables/zip_file.cc", "tests/models/tables/"},
       false},
      {"pugixml", {"pugixml.hpp"}, {"models/tables/"}, false},
      {"SQLite", {"sqlite3.h"}, {"models/tables/", "tests/models/tables/"}, false},
      {"fmt", {"fmt/"}, {"models/", "engine/", "render/", "cli/", "tests/", "bench/"}, false},
      {"Catch2", {"catch2/"}, {"tests/"}, true},
      {"the system's headers",
       {"unistd.h", "sys/", "fcntl.h", "signal.h"},
       {"cli/", "models/", "render/layout/graphviz_layout.cc", "tests/", "bench/"},
       false},
  };
  return all;
}

// A standard header or a word of code that does not belong into some folders.
struct Ban {
  Words headers;
  Words words;       // whole identifiers, so `time(` is said as "std::time"
  Words folders;     // where it is banned
  Words exceptions;  // paths that may all the same
  std::string_view why;
};

const Words kPure = {"base/", "engine/", "render/"};
const Words kAllLayers = {"base/", "models/", "engine/", "render/", "cli/"};

const std::vector<Ban>& impurities() {
  static const std::vector<Ban> all = {
      {{"iostream"},
       {"std::cout", "std::cerr", "printf", "puts", "putchar"},
       {"base/", "models/", "engine/", "render/"},
       {},
       "standard streams stay in cli/"},
      {{"fstream", "filesystem"},
       {"fopen", "ifstream", "ofstream"},
       kPure,
       {},
       "the disk belongs to cli/ and the readers of models/"},
      {{"ostream", "istream", "sstream", "iomanip"}, {}, kPure, {}, "texts are strings here"},
      {{},
       {"system_clock", "steady_clock", "std::time", "localtime", "gmtime", "strftime"},
       {"base/", "models/", "engine/", "render/"},
       {},
       "the clock belongs to cli/: today's date never enters the output"},
      {{},
       {"getenv", "secure_getenv", "setenv"},
       {"base/", "models/", "engine/", "render/"},
       {},
       "the environment belongs to cli/"},
      {{"locale", "clocale"},
       {"setlocale", "std::stod", "std::stof", "strtod", "strtof", "atof", "sscanf", "snprintf",
        "sprintf", "std::tolower", "std::toupper", "std::isalpha", "std::isalnum", "std::isupper",
        "std::islower"},
       kAllLayers,
       {},
       "depends on the locale: use base/number.h, from_chars or plain comparisons"},
      {{"random"},
       {"random_device", "std::rand"},
       {"base/", "models/", "render/"},
       {},
       "output is the same every time"},
      {{},
       {"std::system", "popen", "execvp", "execlp"},
       kAllLayers,
       {},
       "no other program is started"},
  };
  return all;
}

const std::vector<Ban>& unwanted() {
  static const std::vector<Ban> all = {
      {{}, {"shared_ptr", "make_shared"}, kAllLayers, {}, "the model has values, no shared_ptr"},
      {{}, {"using namespace std"}, kAllLayers, {}, "say std::"},
      {{}, {"#define"}, kAllLayers, {}, "no macros"},
      {{}, {"virtual"}, {"engine/", "render/"}, {}, "rules and views are values, not classes"},
      {{},
       {"reinterpret_cast", "const_cast"},
       {"base/", "engine/"},
       {},
       "no cast around the types"},
  };
  return all;
}

bool is_word_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool says(std::string_view line, std::string_view word) {
  for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
    const bool starts = at == 0 || !is_word_character(line[at - 1]);
    const auto end = at + word.size();
    if (starts && (end == line.size() || !is_word_character(line[end]))) return true;
  }
  return false;
}

void add_breaches(const File& file, const Ban& ban, Breaches& breaches) {
  if (!begins_with_one_of(file.path, ban.folders) ||
      begins_with_one_of(file.path, ban.exceptions)) {
    return;
  }
  const auto add = [&](int line, std::string_view what) {
    breaches.push_back({file.path, line, std::string(what) + ": " + std::string(ban.why)});
  };
  for (const auto& include : includes_of(file)) {
    if (std::ranges::count(ban.headers, include.target) > 0) add(include.line, include.target);
  }
  const std::string code = without_comments_and_strings(file.text);
  for (const auto& [number, line] : lines_of(code)) {
    for (const auto word : ban.words) {
      if (says(line, word)) add(number, word);
    }
  }
}

Breaches breaches_of(const Tree& tree, const std::vector<Ban>& bans) {
  Breaches breaches;
  for (const auto& file : tree) {
    if (!is_cpp(file.path)) continue;
    for (const auto& ban : bans) add_breaches(file, ban, breaches);
  }
  return breaches;
}

// engine/text_util.cc says "util"; engine/utility.cc does not.
bool names(std::string path, std::string_view word) {
  std::ranges::replace(path, '_', '/');
  return says(path, word);
}

void add_name_breaches(const File& file, Breaches& breaches) {
  for (const std::string_view word : {"util", "utils", "common", "helper", "helpers", "misc"}) {
    if (names(file.path, word)) {
      breaches.push_back({file.path, 0, std::string(word) + " is no name for a thing"});
    }
  }
  if (file.path.ends_with(".h") && file.text.find("#pragma once\n") == std::string::npos) {
    breaches.push_back({file.path, 0, "a header says #pragma once"});
  }
}

}  // namespace

// The one header that is about a library: the sources beside it share it, and no header includes
// it.
constexpr std::string_view kBoostGraph = "engine/network/boost_graph.h";

Breaches library_breaches(const Tree& tree) {
  Breaches breaches;
  for (const auto& file : tree) {
    if (!is_cpp(file.path)) continue;
    for (const auto& include : includes_of(file)) {
      for (const auto& library : libraries()) {
        if (!begins_with_one_of(include.target, library.headers)) continue;
        const std::string name(library.name);
        if (!begins_with_one_of(file.path, library.places)) {
          breaches.push_back({file.path, include.line, name + " does not belong here"});
        } else if (!library.in_headers && file.path.ends_with(".h") && file.path != kBoostGraph &&
                   begins_with_one_of(file.path, kAllLayers)) {
          breaches.push_back({file.path, include.line, name + " does not belong into a header"});
        }
        break;
      }
    }
  }
  return breaches;
}

Breaches purity_breaches(const Tree& tree) { return breaches_of(tree, impurities()); }

Breaches convention_breaches(const Tree& tree) {
  Breaches breaches = breaches_of(tree, unwanted());
  for (const auto& file : tree) {
    if (is_cpp(file.path)) add_name_breaches(file, breaches);
  }
  return breaches;
}

}  // namespace stratmap::house
