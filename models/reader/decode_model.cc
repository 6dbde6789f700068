#include "models/reader/decode_model.h"

#include <algorithm>

#include "models/built_in.h"
#include "models/reader/sections.h"

namespace stratmap {
namespace {

using DecodeElement = void (*)(const Node& id, const Node& map, Decoding& decoding);
using DecodeMap = void (*)(const Node& map, Decoding& decoding);

struct ElementSection {
  std::string_view key;
  DecodeElement decode;
};

struct MapSection {
  std::string_view key;
  DecodeMap decode;
};

// The organization comes first: perspectives ask for its sector.
constexpr MapSection kMaps[] = {
    {"organization", decode_organization}, {"round", decode_round},       {"survey", decode_survey},
    {"workshop", decode_workshop},         {"settings", decode_settings},
};

constexpr ElementSection kElements[] = {
    {"perspectives", decode_perspective},
    {"themes", decode_theme},
    {"objectives", decode_objective},
    {"functions", decode_function},
    {"customers", decode_customer},
    {"systems", decode_system},
    {"channels", decode_channel},
    {"journey", decode_stage},
    {"metrics", decode_metric},
    {"initiatives", decode_initiative},
    {"rewards", decode_reward},
    {"threads", decode_thread},
    {"glossary", decode_term},
    {"ideas", decode_idea},
};

constexpr std::string_view kObservations = "observations";

void reserve(const IdIndex& ids, Model& model) {
  model.objectives.reserve(ids.ids(Section::objectives).size());
  model.functions.reserve(ids.ids(Section::functions).size());
  model.customers.reserve(ids.ids(Section::customers).size());
  model.metrics.reserve(ids.ids(Section::metrics).size());
}

// Counts how much of each tree is still to be decoded.
class TreesInUse {
 public:
  explicit TreesInUse(std::deque<Tree>& trees) : trees_(trees), left_(trees.size(), 0) {}

  void expect(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) ++left_[place_of(node)];
  }
  void done(const Node& node) {
    const std::size_t place = place_of(node);
    if (--left_[place] == 0) trees_[place].drop_nodes();
  }

 private:
  std::size_t place_of(const Node& node) const {
    const auto tree = std::ranges::find(trees_, node.span().file, &Tree::file);
    return static_cast<std::size_t>(tree - trees_.begin());
  }

  std::deque<Tree>& trees_;
  std::vector<std::uint32_t> left_;  // by tree: values of sections that are not decoded yet
};

TreesInUse trees_in_use(const Outline& outline, std::deque<Tree>& trees) {
  TreesInUse in_use(trees);
  for (const MapSection& section : kMaps) in_use.expect(outline.at(section.key));
  for (const ElementSection& section : kElements) in_use.expect(outline.at(section.key));
  in_use.expect(outline.at(kObservations));
  return in_use;
}

void decode_sections(const Outline& outline, TreesInUse& in_use, Decoding& decoding) {
  for (const MapSection& section : kMaps) {
    for (const Node& map : outline.at(section.key)) {
      if (!map.is_null()) section.decode(map, decoding);
      in_use.done(map);
    }
  }
  for (const ElementSection& section : kElements) {
    for (const Node& map : outline.at(section.key)) {
      for (const auto [id, element] : map.entries()) section.decode(id, element, decoding);
      in_use.done(map);
    }
  }
  for (const Node& list : outline.at(kObservations)) {
    for (const Node table : list.children())
      if (!table.is_null()) decode_table(table, decoding);
    in_use.done(list);
  }
}

}  // namespace

void decode_model(const Outline& outline, std::deque<Tree>& trees, Model& model) {
  Decoding decoding{outline.ids, model};
  TreesInUse in_use = trees_in_use(outline, trees);
  reserve(outline.ids, model);
  decode_sections(outline, in_use, decoding);
  model.perspectives_given = !model.perspectives.empty();
  if (!model.perspectives_given) model.perspectives = usual_perspectives(model.organization.sector);
  model.section_spans = outline.section_spans;
}

}  // namespace stratmap
