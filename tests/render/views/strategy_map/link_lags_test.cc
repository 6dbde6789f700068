#include "render/views/strategy_map/link_lags.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/check.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/views/map_scene.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

Link with_lag(Duration lag) {
  Link link;
  link.lag = lag;
  return link;
}

constexpr std::string_view kLagging = R"(stratmap: 1
organization: {name: Example, language: en}
objectives:
  profit: {name: Profit grows, perspective: financial}
  loyalty:
    {name: Customers stay, perspective: customer, drives: {profit: {lag: 2q, strength: strong}}}
  price: {name: Prices fall, perspective: process, drives: {profit: {effect: lowers, lag: 1y}, loyalty: {}}}
)";

}  // namespace

TEST_CASE("a lag is written shortly, quarters as months") {
  CHECK(lag_text(with_lag({5, DurationUnit::day}), Lang::fi) == "5\u00A0pv");
  CHECK(lag_text(with_lag({2, DurationUnit::week}), Lang::en) == "2\u00A0wk");
  CHECK(lag_text(with_lag({3, DurationUnit::month}), Lang::fi) == "3\u00A0kk");
  CHECK(lag_text(with_lag({2, DurationUnit::quarter}), Lang::fi) == "6\u00A0kk");
  CHECK(lag_text(with_lag({2, DurationUnit::quarter}), Lang::en) == "6\u00A0mo");
  CHECK(lag_text(with_lag({1, DurationUnit::year}), Lang::fi) == "1\u00A0v");
  CHECK(lag_text(with_lag({0, DurationUnit::year}), Lang::fi).empty());
  CHECK(lag_text(Link{}, Lang::fi).empty());
}

TEST_CASE("strength, sign and lag stand on the arrow and in words") {
  const Model model = model_of(std::string(kLagging));
  const Scene scene = strategy_map(analyse(model), {.lang = Lang::en});
  CHECK(picture_faults(scene) == Faults{});
  const std::string svg = to_svg(scene);
  for (const char* text : {">6\u00A0mo<", ">1\u00A0y<", ">lag<", ">lowers<", ">weak – strong<"})
    CHECK(svg.find(text) != std::string::npos);
  CHECK(svg.find("Customers stay → Profit grows (strong, lag 6\u00A0mo)\n") != std::string::npos);
  CHECK(svg.find("Prices fall → Profit grows (lowers, lag 1\u00A0y)\n") != std::string::npos);
  CHECK(svg.find("Prices fall → Customers stay\n") != std::string::npos);
}

TEST_CASE("a lag without room on its arrow is told below the map") {
  const Model model = model_of(R"(stratmap: 1
organization: {name: Koe}
objectives:
  invoice: {name: Clear invoice, perspective: customer, drives: {advice: {lag: 3mo}}}
  advice: {name: Good advice, perspective: customer}
)");
  const std::string svg = to_svg(strategy_map(analyse(model), {.lang = Lang::en}));
  CHECK(svg.find(">Other lags</text>") != std::string::npos);
  CHECK(svg.find(">Clear invoice → Good advice 3\u00A0mo</text>") != std::string::npos);
  const std::string finnish = to_svg(strategy_map(analyse(model), {.lang = Lang::fi}));
  CHECK(finnish.find(">Muut viiveet</text>") != std::string::npos);
}
