#include "models/reader/decode_model.h"

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

void reserve(const IdIndex& ids, Model& model) {
  model.objectives.reserve(ids.ids(Section::objectives).size());
  model.functions.reserve(ids.ids(Section::functions).size());
  model.customers.reserve(ids.ids(Section::customers).size());
  model.metrics.reserve(ids.ids(Section::metrics).size());
}

}  // namespace

void decode_model(const Outline& outline, Model& model) {
  Decoding decoding{outline.ids, model};
  reserve(outline.ids, model);
  for (const MapSection& section : kMaps)
    for (const Node& map : outline.at(section.key)) section.decode(map, decoding);
  for (const ElementSection& section : kElements)
    for (const Node& map : outline.at(section.key))
      for (const auto [id, element] : map.entries()) section.decode(id, element, decoding);
  for (const Node& list : outline.at("observations"))
    for (const Node table : list.children()) decode_table(table, decoding);
  model.perspectives_given = !model.perspectives.empty();
  if (!model.perspectives_given) model.perspectives = usual_perspectives(model.organization.sector);
  model.section_spans = outline.section_spans;
}

}  // namespace stratmap
