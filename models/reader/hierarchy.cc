#include "models/reader/hierarchy.h"

#include <algorithm>
#include <optional>
#include <string>

#include "models/reader/complaints.h"
#include "models/reader/fields.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kNoParent = 0xFFFFFFFF;

struct Parent {
  std::uint32_t function = kNoParent;  // place in the section
  Span span;
};

std::vector<Parent> parents_of(const Outline& outline) {
  std::vector<Parent> parents(outline.ids.ids(Section::functions).size());
  for (const Node& section : outline.at("functions"))
    for (const auto [id, map] : section.entries()) {
      const Fields<kFunction> fields(map);
      const auto parent = fields.at<"parent">();
      if (!parent) continue;
      const auto at = outline.ids.find(Section::functions, id.text());
      const auto to = outline.ids.find(Section::functions, parent->text());
      if (at && to) parents[*at] = {*to, parent->span()};
    }
  return parents;
}

// The functions of the circle, the first in the model's order first.
std::vector<std::uint32_t> circle_through(std::uint32_t function,
                                          const std::vector<Parent>& parents) {
  std::vector<std::uint32_t> circle{function};
  for (std::uint32_t at = parents[function].function; at != function; at = parents[at].function)
    circle.push_back(at);
  std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
  return circle;
}

std::string path_of(const std::vector<std::uint32_t>& circle, Words ids) {
  constexpr std::size_t kMostShown = 12;
  std::string path;
  for (std::size_t i = 0; i < std::min(circle.size(), kMostShown); ++i)
    path += std::string(ids[circle[i]]) + " → ";
  if (circle.size() > kMostShown) path += "… → ";
  return path + std::string(ids[circle.front()]);
}

}  // namespace

void check_hierarchy(const Outline& outline, Errors& errors) {
  const std::vector<Parent> parents = parents_of(outline);
  std::vector<std::uint32_t> walk_of(parents.size(), kNoParent);  // the walk that came by
  for (std::uint32_t start = 0; start < parents.size(); ++start) {
    std::uint32_t at = start;
    while (at != kNoParent && walk_of[at] == kNoParent) {
      walk_of[at] = start;
      at = parents[at].function;
    }
    if (at == kNoParent || walk_of[at] != start) continue;
    const auto circle = circle_through(at, parents);
    errors.add(parents_in_a_circle(parents[circle.front()].span,
                                   path_of(circle, outline.ids.ids(Section::functions))));
  }
}

}  // namespace stratmap
