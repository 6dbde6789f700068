#include "bench/stages.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "bench/yardsticks.h"
#include "engine/analysis.h"
#include "engine/check.h"
#include "models/read_model.h"
#include "models/yaml/parse.h"
#include "render/report/check_text.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"

namespace stratmap::bench {
namespace {

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// A benchmark of a model that is refused measures nothing.
void expect(bool holds, const Case& model) {
  if (holds) return;
  std::fprintf(stderr, "the generated model in %s is refused\n", model.folder.c_str());
  std::exit(1);
}

void parse_trees(const Case& model) {
  Sources sources;
  for (const auto& path : model.files) {
    const auto file = sources.add(path, text_of(path));
    expect(parse_yaml(sources, file).has_value(), model);
  }
}

}  // namespace

void check_round(const Case& model, Laps& laps) {
  laps.begin_round();
  parse_events(model.files);
  laps.lap(kEvents);
  parse_trees(model);
  laps.lap(kTree);
  const Reading reading = read_model(model.folder.string());
  expect(reading.model.has_value(), model);
  laps.lap(kRead);
  const Analysis analysis = analyse(*reading.model);
  laps.lap(kAnalysis);
  const CheckResult result = check(analysis);
  laps.lap(kRules);
  const std::string report = check_text(analysis, result, Detail::usual, {});
  expect(!report.empty(), model);
  laps.lap(kReport);
}

void render_round(const Case& model, Laps& laps) {
  laps.begin_round();
  const Reading reading = read_model(model.folder.string());
  expect(reading.model.has_value(), model);
  laps.lap(kRead);
  const Analysis analysis = analyse(*reading.model);
  laps.lap(kAnalysis);
  const CheckResult result = check(analysis);
  laps.lap(kRules);
  const Scene scene = strategy_map(analysis, {.lang = Lang::fi, .findings = &result});
  laps.lap(kMapView);
  expect(!to_svg(scene).empty(), model);
  laps.lap(kSvg);
}

}  // namespace stratmap::bench
