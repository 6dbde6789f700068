// Time and memory of every stage, beside yaml-cpp and dot, in one run.
//   stratmap_bench --generate FOLDER  writes the models
//   stratmap_bench PROGRAM FOLDER     measures PROGRAM, which is stratmap, on them
//   stratmap_bench --candidates MODEL…  how well missing arrows are ranked (docs/candidates.md)
//   stratmap_bench --network FILE     times the network's figures (compare_communities.py)
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

#include "bench/candidates.h"
#include "bench/clock.h"
#include "bench/generate.h"
#include "bench/network_laps.h"
#include "bench/stages.h"
#include "bench/yardsticks.h"

namespace stratmap::bench {
namespace {

namespace fs = std::filesystem;

using Arguments = std::vector<std::string>;

struct Programs {
  std::string stratmap;
  std::string self;
};

constexpr std::array kSizes = {kSmall, kMedium, kLarge, kExtraLarge, kMap};

void write_model(const fs::path& folder, const ModelSize& size) {
  for (const auto& [name, text] : generated_model(size)) {
    const fs::path path = folder / size.name / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
}

Case written_model(const fs::path& folder, const ModelSize& size) {
  Case model = {.name = size.name, .folder = folder / size.name, .files = {}};
  for (const auto& entry : fs::recursive_directory_iterator(model.folder)) {
    if (entry.path().extension() != ".yaml") continue;
    model.files.push_back(entry.path().string());
    model.bytes += entry.file_size();
  }
  std::ranges::sort(model.files);
  return model;
}

void print_sizes() {
  fmt::print("| model | objectives | functions | customers | metrics | links |\n");
  fmt::print("|---|---|---|---|---|---|\n");
  for (const auto& size : kSizes) {
    fmt::print("| {} | {} | {} | {} | {} | {} |\n", size.name, size.objectives, size.functions,
               size.customers, size.metrics, size.links);
  }
}

template <class Round>
Laps laps_of(const Case& model, Round round, double budget_ms) {
  Laps laps;
  const double begin_ms = cpu_ms();
  while (laps.rounds() < 3 || (laps.rounds() < 99 && cpu_ms() - begin_ms < budget_ms)) {
    round(model, laps);
  }
  return laps;
}

void print_stage(const Laps& laps, std::string_view stage) {
  fmt::print("| {} | {:.2f} | {:.3f} |\n", stage, laps.median_ms(stage),
             laps.ratio(std::array{stage}, kEvents));
}

void print_check(const Case& model) {
  const Laps laps = laps_of(model, check_round, 4'000);
  fmt::print("\n### check on {}: {} bytes in {} files, {} rounds\n\n", model.name, model.bytes,
             model.files.size(), laps.rounds());
  fmt::print("| stage | CPU ms | ÷ events |\n|---|---|---|\n");
  for (const auto stage : {kEvents, kTree, kRead, kAnalysis, kRules, kReport}) {
    print_stage(laps, stage);
  }
  double total_ms = 0;
  for (const auto stage : kCheck) total_ms += laps.median_ms(stage);
  fmt::print("| **check in total** | **{:.2f}** | **{:.3f}** |\n", total_ms,
             laps.ratio(kCheck, kEvents));
}

Arguments with_files(Arguments arguments, const Case& model) {
  arguments.insert(arguments.end(), model.files.begin(), model.files.end());
  return arguments;
}

// The median CPU time and peak of a program's runs; says so where it failed.
Usage median_usage(const Arguments& arguments, int runs, const std::string& input = {}) {
  std::vector<double> cpu, peak;
  for (int run = 0; run < runs; ++run) {
    const Usage usage = usage_of(arguments, input);
    if (!usage.succeeded) fmt::print(stderr, "{} failed\n", fmt::join(arguments, " "));
    cpu.push_back(usage.cpu_ms);
    peak.push_back(usage.peak_mb);
  }
  return {median(cpu), median(peak), true};
}

// Whole processes, from start to end: loading, reading, printing and clearing away.
void print_processes(const Case& model, const Programs& programs) {
  const int runs = model.bytes > 1'000'000 ? 1 : 11;
  const auto events = median_usage(with_files({programs.self, "--events"}, model), runs);
  const auto load = median_usage(with_files({programs.self, "--load"}, model), runs);
  const auto check = median_usage({programs.stratmap, "check", model.folder.string()}, runs);
  fmt::print("| {} | {:.1f} | {:.1f} | {:.2f} | {:.1f} | {:.1f} | {:.1f} | {:.3f} |\n", model.name,
             events.cpu_ms, check.cpu_ms, check.cpu_ms / events.cpu_ms, events.peak_mb,
             load.peak_mb, check.peak_mb, check.peak_mb / load.peak_mb);
}

void print_render_process(const Case& model, const Programs& programs) {
  const fs::path node = model.folder / "node.dot";
  std::ofstream(node) << "digraph { a }\n";
  const auto dot = median_usage({"dot", "-Tsvg"}, 21, node.string());
  const auto whole = median_usage(
      {programs.stratmap, "render", model.folder.string(), "--findings", "-o", "-"}, 21);
  fmt::print("\n### render of {} objectives\n\n| | CPU ms |\n|---|---|\n", kMap.objectives);
  fmt::print("| `dot` on one node, whole process | {:.2f} |\n", dot.cpu_ms);
  fmt::print("| `stratmap render --findings`, whole process | {:.2f} |\n", whole.cpu_ms);
  fmt::print("| ratio | **{:.2f}** |\n", whole.cpu_ms / dot.cpu_ms);
}

void print_render(const Case& model) {
  const Laps laps = laps_of(model, render_round, 500);
  fmt::print("\n### stages of the render\n\n| stage | CPU ms |\n|---|---|\n");
  for (const auto stage : {kRead, kAnalysis, kRules, kMapView, kSvg}) {
    fmt::print("| {} | {:.2f} |\n", stage, laps.median_ms(stage));
  }
}

int generate(const fs::path& folder) {
  for (const auto& size : kSizes) write_model(folder, size);
  return 0;
}

// Whole processes come first: a process inherits the peak of the one that started it, so this one
// must not have worked on a large model yet.
int bench(const Programs& programs, const fs::path& folder) {
  const std::vector models = {written_model(folder, kSmall), written_model(folder, kMedium),
                              written_model(folder, kLarge)};
  const Case extra_large = written_model(folder, kExtraLarge);
  const Case map = written_model(folder, kMap);
  print_sizes();
  fmt::print(
      "\n### whole processes\n\n| model | events CPU ms | check CPU ms | ratio | events peak MiB "
      "| LoadFile peak MiB | check peak MiB | check ÷ LoadFile "
      "|\n|---|---|---|---|---|---|---|---|\n");
  for (const auto& model : models) print_processes(model, programs);
  print_processes(extra_large, programs);
  print_render_process(map, programs);
  print_render(map);
  for (const auto& model : models) print_check(model);
  return 0;
}

}  // namespace
}  // namespace stratmap::bench

int main(int argc, char** argv) {
  using namespace stratmap::bench;
  const std::vector<std::string> arguments(argv, argv + argc);
  if (argc > 2 && arguments[1] == "--load") {
    load_trees(std::span(arguments).subspan(2));
  } else if (argc > 2 && arguments[1] == "--events") {
    parse_events(std::span(arguments).subspan(2));
  } else if (argc == 3 && arguments[1] == "--generate") {
    return generate(arguments[2]);
  } else if (argc > 2 && arguments[1] == "--candidates") {
    return print_candidates(std::span(arguments).subspan(2));
  } else if (argc == 3 && arguments[1] == "--network") {
    return print_network_laps(arguments[2]);
  } else if (argc == 3) {
    return bench({.stratmap = arguments[1], .self = arguments[0]}, arguments[2]);
  } else {
    std::fputs("stratmap_bench PROGRAM FOLDER\n", stderr);
    return 2;
  }
  return 0;
}
