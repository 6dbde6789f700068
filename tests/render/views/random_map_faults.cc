#include "tests/render/views/random_map_faults.h"

#include <algorithm>
#include <optional>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "render/views/strategy_map/map_words.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/made_up_verdicts.h"
#include "tests/render/views/picture_faults.h"
#include "tests/render/views/random_map.h"

namespace stratmap {
namespace {

std::optional<DrawnPlaces> places_of(std::uint32_t seed) {
  const Reading reading = read_model_text("map.yaml", random_map_yaml(seed));
  if (!reading.model) return std::nullopt;
  auto places = drawn_places(to_svg(strategy_map(analyse(*reading.model), {})));
  return places ? std::optional(*std::move(places)) : std::nullopt;
}

}  // namespace

RandomMapResult draw_random_map(std::uint32_t seed) {
  const Reading reading = read_model_text("map.yaml", random_map_yaml(seed));
  if (!reading.model) return {{"not a model: " + reading.model.error().front().message.en}};
  const Analysis analysis = analyse(*reading.model);
  const RandomDrawing drawing = random_drawing(seed);
  const CheckResult result = check(analysis);
  ViewOptions options{.lang = drawing.lang,
                      .paper = drawing.paper,
                      .findings = drawing.findings ? &result : nullptr,
                      .gaps = drawing.gaps ? &result : nullptr};
  const std::vector<Verdict> verdicts = made_up_verdicts(analysis, seed);
  if (drawing.evidence) options.verdicts = &verdicts;
  if (drawing.theme_only && !reading.model->themes.empty()) options.theme_only = id_at<Theme>(0);
  const std::optional<DrawnPlaces> other = drawing.keep ? places_of(seed + 1) : std::nullopt;
  if (other) options.keep = &*other;
  const Scene scene = strategy_map(analysis, options);
  const std::string without_graphviz(map_words::kWithoutGraphviz.in(drawing.lang));
  RandomMapResult came{.faults = picture_faults(scene),
                       .objectives = reading.model->objectives.size(),
                       .without_graphviz = std::ranges::count(scene.remarks, without_graphviz) > 0};
  for (std::string& fault : svg_faults(to_svg(scene))) came.faults.push_back(std::move(fault));
  return came;
}

}  // namespace stratmap
