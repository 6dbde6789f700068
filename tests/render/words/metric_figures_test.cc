#include "render/words/metric_figures.h"

#include <catch2/catch.hpp>
#include <string>

#include "models/read_model.h"
#include "render/views/strategy_map/objective_box.h"

using namespace stratmap;

namespace {

// A model with one objective and its metric, of these keys.
struct Measured {
  explicit Measured(const std::string& keys)
      : reading(read_model_text("map.yaml",
                                "stratmap: 1\norganization: {name: Koe}\nobjectives: {o: {}}\n"
                                "metrics: {m: {measures: o, " +
                                    keys + "}}\n")),
        analysis(analyse(reading.model.value())) {}

  std::string figures(Lang lang, UnitShown unit = UnitShown::behind_each) const {
    const Model& model = analysis.model;
    const MetricFigures shown =
        figures_of(model.metrics.front(), analysis.standings.front(), model, lang, unit);
    return shown.target.empty() ? shown.value
                                : shown.value + " " + shown.separator + " " + shown.target;
  }
  std::string figures_in_box(double box_width_px) const {
    const BoxTexts texts =
        texts_of(analysis, Id<Objective>{0}, BoxDetail::full, box_width_px, Lang::en);
    return texts.figures.value + "|" + texts.figures.target;
  }

  Reading reading;
  Analysis analysis;
};

const std::string kDated = "baseline: {2025: 1}, due: 2027, ";

}  // namespace

TEST_CASE("figures are as exact as the model's, to three digits that count") {
  CHECK(Measured(kDated + "unit: \"%\", target: 13, values: {2026: 11.27}").figures(Lang::fi) ==
        "11,3\u00A0% / 13\u00A0%");
  CHECK(Measured(kDated + "target: 3, values: {2026: -3.25}").figures(Lang::fi) == "−3,25 / 3");
  CHECK(Measured(kDated + "target: 0.001, values: {2026: 0.25}").figures(Lang::en) ==
        "0.25 / 0.001");
  CHECK(Measured(kDated + "target: 0, values: {2026: 0.00012345}").figures(Lang::en) ==
        "0.000123 / 0");
  CHECK(Measured(kDated + "target: 2700, values: {2026: 2345.6}").figures(Lang::en) ==
        "2346 / 2700");
}

TEST_CASE("a unit can stand behind each figure, once, or be left to the tooltip") {
  const Measured it(kDated + "unit: asiakasta, target: 2700, values: {2026: 2345}");
  CHECK(it.figures(Lang::fi) ==
        "2345\u00A0"
        "asiakasta / 2700\u00A0"
        "asiakasta");
  CHECK(it.figures(Lang::fi, UnitShown::once) ==
        "2345 / 2700\u00A0"
        "asiakasta");
  CHECK(it.figures(Lang::fi, UnitShown::never) == "2345 / 2700");
  const Measured without_target("unit: asiakasta, values: {2026: 2345}");
  CHECK(without_target.figures(Lang::fi, UnitShown::once) ==
        "2345\u00A0"
        "asiakasta");
}

TEST_CASE("a box shows as much of its figures as it has room for, and cuts no number") {
  const Measured it(kDated + "unit: henkilötyövuotta, target: 2700, values: {2026: 2345}");
  CHECK(it.figures_in_box(400) == "2345\u00A0henkilötyövuotta|2700\u00A0henkilötyövuotta");
  CHECK(it.figures_in_box(240) == "2345|2700\u00A0henkilötyövuotta");
  CHECK(it.figures_in_box(140) == "2345|2700");
  CHECK(it.figures_in_box(90) == "2345|");
  CHECK(it.figures_in_box(50) == "…|");
}
