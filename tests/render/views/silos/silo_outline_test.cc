#include "render/views/silos/silo_outline.h"

#include <catch2/catch.hpp>

#include "tests/render/views/drawn.h"

using namespace stratmap;

namespace {

// Pairs of functions that are tied to each other and to nobody else.
std::string pairs(int count) {
  std::string yaml = "functions:\n";
  for (int i = 0; i < count; ++i) {
    const std::string n = std::to_string(i);
    yaml += "  a" + n + ": {works_with: b" + n + "}\n  b" + n + ": {}\n";
  }
  return yaml;
}

}  // namespace

TEST_CASE("A column is named by its number, and its share is told against chance") {
  const Model model = model_of(pairs(3) + "  alone: {}\n");
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  REQUIRE(shown.columns.size() == 4);
  CHECK(silo_title(shown, 1, Lang::fi) == "Yhteisö 2");
  CHECK(silo_title(shown, 3, Lang::fi) == "Ei yhteyksiä");
  // Of two in a house of seven: 1 tie inside against 2 * 5 across, 1 of 11.
  CHECK(share_words(shown, 1, Lang::fi) == "100\u00A0% pysyy sisällä (sattumalta 9\u00A0%)");
  CHECK(share_words(shown, 3, Lang::fi) == "yhteyksiä ei ole kirjattu");
}

TEST_CASE("A community alone has no share, also beside functions without ties") {
  const Model model = model_of(pairs(1) + "  alone: {}\n");
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  CHECK(silo_outline(shown, {}, model, Lang::en) ==
        "Community 1: a0, b0.\nNo ties: alone. no ties are written.\n");
}

TEST_CASE("Twelve communities are shown and the functions of others counted") {
  const Model model = model_of(pairs(14));
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  CHECK(shown.columns.size() == 12);
  CHECK(shown.functions_left_out == 4);
}
