#include <algorithm>
#include <catch2/catch.hpp>

#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/views/map_scene.h"
#include "tests/render/views/map_yaml.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

constexpr std::string_view kMeasured = R"(stratmap: 1
organization: {name: Example, language: en}
functions: {service: {name: Customer service, head: Manager}}
objectives:
  answers: {name: Customers get an answer at once, perspective: customer, owner: service}
metrics:
  time: {name: Time to answer, measures: answers, unit: min, target: 5, values: {2026: 4}}
)";

double largest_letters(const Scene& scene, std::string_view kind) {
  double size = 0;
  for (const Group& group : scene.groups)
    for (const Shape& shape : group.shapes)
      if (const auto* text = std::get_if<TextShape>(&shape); text && group.handle.kind == kind)
        size = std::max(size, text->size_px);
  return size;
}

Scene slide_of(const Model& model) {
  return strategy_map(analyse(model), {.lang = Lang::en, .paper = Paper::slide_16x9});
}

}  // namespace

TEST_CASE("on a slide a box shows title, status and value alone") {
  const Model model = model_of(std::string(kMeasured));
  const std::string slide = to_svg(slide_of(model));
  CHECK(slide.find(">Time to answer<") == std::string::npos);
  CHECK(slide.find(">Customer service<") == std::string::npos);
  CHECK(slide.find(">owner<") == std::string::npos);
  CHECK(slide.find(">4\u00A0min</tspan>") != std::string::npos);
  CHECK(slide.find(">5\u00A0min</tspan>") != std::string::npos);
  // What is left out of the boxes is still said in words.
  CHECK(slide.find("Time to answer 4\u00A0min, target 5\u00A0min; owner: Customer service") !=
        std::string::npos);
}

TEST_CASE("a usual map fills a slide with letters that can be read from the back of a room") {
  constexpr double kPointsPerMm = 72 / 25.4;
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    const Model model = model_of(map_yaml({.objectives = 16, .seed = seed}));
    const Scene slide = slide_of(model);
    const double mm_per_px = slide.width_mm / slide.width_px;
    CHECK(largest_letters(slide, "objective") * mm_per_px * kPointsPerMm >= 9);
    CHECK(slide.width_px / slide.height_px > 1.4);
    CHECK(slide.width_px / slide.height_px < 2.1);
    CHECK(picture_faults(slide) == Faults{});
  }
}

TEST_CASE("an owner is shown with the name of the role where there is one") {
  const Model model = model_of(std::string(kMeasured));
  const std::string map = to_svg(strategy_map(analyse(model), {.lang = Lang::en}));
  CHECK(map.find(">Customer service · Manager<") != std::string::npos);
  CHECK(map.find("owner: Customer service – Manager") != std::string::npos);
  Model narrow = model_of(map_yaml({.objectives = 12, .seed = 1, .perspectives = 1}));
  for (Function& function : narrow.functions) function.head = Text("Asiakkuusjohtaja");
  const std::string lines = to_svg(strategy_map(analyse(narrow), {.lang = Lang::fi}));
  CHECK(lines.find(">Asiakaspalvelu</text><text") != std::string::npos);
  CHECK(lines.find(">Asiakkuusjohtaja<") != std::string::npos);
}
