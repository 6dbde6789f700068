// Who may include whom.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "tests/house/house.h"

namespace stratmap::house {
namespace {

constexpr std::array<std::string_view, 5> kLayers = {"base", "models", "engine", "render", "cli"};

// The height of a layer; -1 for folders that are none.
int height_of(std::string_view path) {
  const auto found = std::ranges::find(kLayers, top_of(path));
  return found == kLayers.end() ? -1 : static_cast<int>(found - kLayers.begin());
}

// A family: files that are entries of one table and must not know each other. `shared` are the
// headers of the folder that all of them stand on.
struct Family {
  std::string_view folder;
  std::string_view table;  // stem of the file that lists the entries
  std::vector<std::string_view> shared;
};

const std::vector<Family>& families() {
  static const std::vector<Family> all = {
      {"render/views/", "all_views", {"view", "page", "scene"}},
      {"render/report/",
       "all_formats",
       {"report", "format", "check_text_findings", "check_text_knots"}},
      {"cli/commands/", "all_commands", {"command"}},
  };
  return all;
}

bool in_folder(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && path.find('/', folder.size()) == std::string_view::npos;
}

// strategy_map_bands belongs to strategy_map.
bool same_entry(std::string_view one, std::string_view other) {
  const auto part_of = [](std::string_view part, std::string_view whole) {
    return part == whole || (part.starts_with(whole) && part.substr(whole.size()).starts_with("_"));
  };
  return part_of(one, other) || part_of(other, one);
}

bool may_include(const Family& family, std::string_view from, std::string_view target) {
  const auto stem = stem_of(target);
  return stem_of(from) == family.table || std::ranges::count(family.shared, stem) > 0 ||
         same_entry(stem_of(from), stem);
}

bool is_rule(std::string_view path) {
  return in_folder(path, "engine/rules/") && stem_of(path).starts_with("sm") &&
         path.ends_with(".cc");
}

using Edges = std::map<std::string, std::vector<std::string>>;

// Depth first; `trail` is the way from the first header to here.
void find_circles(const Edges& edges, const std::string& here, std::vector<std::string>& trail,
                  std::set<std::string>& done, Breaches& breaches) {
  const auto on_trail = std::ranges::find(trail, here);
  if (on_trail != trail.end()) {
    std::string circle;
    for (auto step = on_trail; step != trail.end(); ++step) circle += *step + " → ";
    breaches.push_back({here, 0, "headers include each other in a circle: " + circle + here});
    return;
  }
  if (done.contains(here) || !edges.contains(here)) return;
  trail.push_back(here);
  for (const auto& next : edges.at(here)) find_circles(edges, next, trail, done, breaches);
  trail.pop_back();
  done.insert(here);
}

}  // namespace

Breaches layer_breaches(const Tree& tree) {
  Breaches breaches;
  for (const auto& file : tree) {
    if (!is_cpp(file.path) || height_of(file.path) < 0) continue;
    for (const auto& include : includes_of(file)) {
      if (include.angled) continue;
      const auto own = std::string(top_of(file.path)), other = std::string(top_of(include.target));
      if (height_of(include.target) > height_of(file.path)) {
        breaches.push_back({file.path, include.line, own + " must not include " + other});
      } else if (other == "tests" || other == "bench" || other == "tools") {
        breaches.push_back({file.path, include.line, "a layer must not include " + other});
      }
    }
  }
  return breaches;
}

Breaches root_breaches(const Tree& tree) {
  std::set<std::string_view> paths;
  for (const auto& file : tree) paths.insert(file.path);
  Breaches breaches;
  for (const auto& file : tree) {
    if (!is_cpp(file.path)) continue;
    for (const auto& include : includes_of(file)) {
      if (include.angled && height_of(include.target) >= 0) {
        breaches.push_back(
            {file.path, include.line, "own headers go in quotes: " + include.target});
      }
      if (!include.angled && !paths.contains(include.target)) {
        breaches.push_back({file.path, include.line,
                            "no such file from the repository's root: " + include.target});
      }
    }
  }
  return breaches;
}

Breaches circle_breaches(const Tree& tree) {
  Edges edges;
  for (const auto& file : tree) {
    if (!file.path.ends_with(".h")) continue;
    for (const auto& include : includes_of(file)) edges[file.path].push_back(include.target);
  }
  Breaches breaches;
  std::set<std::string> done;
  std::vector<std::string> trail;
  for (const auto& [header, targets] : edges) find_circles(edges, header, trail, done, breaches);
  return breaches;
}

// What a rule may know: rule.h, and facts worked out beside it; never another rule, nor what runs
// the rules.
bool is_fact_for_rules(std::string_view target) {
  constexpr std::string_view kFacts[] = {
      "engine/candidates/", "engine/evidence/", "engine/graph/", "engine/metrics/",
      "engine/modes/",      "engine/network/",  "engine/round/"};
  return target == "engine/rules/rule.h" || target == "engine/limits.h" ||
         target == "engine/natures.h" || target == "engine/owner_state.h" ||
         std::ranges::any_of(kFacts,
                             [&](std::string_view folder) { return target.starts_with(folder); });
}

Breaches sibling_breaches(const Tree& tree) {
  Breaches breaches;
  for (const auto& file : tree) {
    if (!is_cpp(file.path)) continue;
    for (const auto& include : includes_of(file)) {
      if (is_rule(file.path)) {
        const bool standard =
            include.angled && include.target.find_first_of("./") == std::string::npos;
        if (!standard && !is_fact_for_rules(include.target)) {
          breaches.push_back({file.path, include.line,
                              "a rule includes engine/rules/rule.h, facts of the engine and the "
                              "standard library only"});
        }
        continue;
      }
      for (const auto& family : families()) {
        if (!in_folder(file.path, family.folder) || !in_folder(include.target, family.folder) ||
            may_include(family, file.path, include.target)) {
          continue;
        }
        breaches.push_back({file.path, include.line, "must not know " + include.target});
      }
    }
  }
  return breaches;
}

}  // namespace stratmap::house
