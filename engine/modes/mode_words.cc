#include "engine/modes/mode_words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/modes/mode_distance.h"

namespace stratmap {
namespace {

constexpr std::array<Bilingual, kModeCount> kNames = {{
    {"tuotantolähtöinen", "production-led"},
    {"tuote- ja palvelukehityslähtöinen", "development-led"},
    {"asiakaspalvelulähtöinen", "customer-service-led"},
    {"julkishallinnollinen", "public administration"},
}};
constexpr std::array<Bilingual, kModeCount> kSeenAs = {{
    {"tuotantolähtöisenä", "production-led"},
    {"tuote- ja palvelukehityslähtöisenä", "development-led"},
    {"asiakaspalvelulähtöisenä", "customer-service-led"},
    {"julkishallinnollisena", "public administration"},
}};

// In the order of ModeLayer.
constexpr std::array<Bilingual, 3> kLayers = {{
    {"valittu", "chosen"},
    {"haluttu", "desired"},
    {"nykyinen", "current"},
}};
constexpr std::array<Bilingual, 3> kStances = {{
    {"on strategian mukaan", "has chosen to be"},
    {"haluaa olla", "wishes to be"},
    {"on nykyisin", "is at present"},
}};

}  // namespace

Bilingual name_of(Mode mode) { return kNames[static_cast<std::size_t>(mode)]; }
Bilingual seen_as(Mode mode) { return kSeenAs[static_cast<std::size_t>(mode)]; }

Bilingual name_of(ModeLayer layer) { return kLayers[static_cast<std::size_t>(layer)]; }

Figure stance_in(const ModeLayers& layers) {
  const auto layer = layer_in_force(layers);
  return {"stance", layer ? kStances[static_cast<std::size_t>(*layer)] : Bilingual{}};
}

Figure::Words top_names(const ModeMix& mix) {
  const WordSet<Mode> top = top_modes(mix);
  Figure::Words names;
  for (std::size_t i = 0; i < kModeCount; ++i)
    if (top.has(static_cast<Mode>(i))) names.push_back(kNames[i]);
  return names;
}

double top_percent(const ModeMix& mix) {
  return std::round(*std::ranges::max_element(mix.share) * 100);
}

Figure distance_figure(const ModeMix& one, const ModeMix& other) {
  return {"distance", std::round(jensen_shannon(one, other) * 100) / 100};
}

}  // namespace stratmap
