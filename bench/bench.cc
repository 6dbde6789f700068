// Time and memory of every stage, beside yaml-cpp and dot, in one run.
//   stratmap_bench PROGRAM FOLDER     PROGRAM is stratmap, FOLDER takes the generated models
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

#include "bench/clock.h"
#include "bench/generate.h"
#include "bench/yardsticks.h"

namespace stratmap::bench {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> write_model(const fs::path& folder, const ModelSize& size) {
  std::vector<std::string> paths;
  for (const auto& [name, text] : generated_model(size)) {
    const fs::path path = folder / size.name / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    paths.push_back(path.string());
  }
  return paths;
}

std::vector<std::string> joined(std::vector<std::string> words,
                                const std::vector<std::string>& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

int bench(const std::string& program, const fs::path& folder, const std::string& self) {
  for (const auto& size : {kSmall, kMedium, kLarge}) {
    const auto paths = write_model(folder, size);
    const double events_ms = median_cpu_ms([&] { parse_events(paths); }, 1500);
    const auto load = usage_of(joined({self, "--load"}, paths));
    const auto events = usage_of(joined({self, "--events"}, paths));
    const auto check = usage_of({program, "check", paths.front()});
    fmt::print(
        "{}: events {:.2f} ms, events process {:.1f} ms, {:.1f} MB, load {:.1f} ms {:.1f} MB, "
        "check "
        "{:.1f} ms {:.1f} MB\n",
        size.name, events_ms, events.cpu_ms, events.peak_mb, load.cpu_ms, load.peak_mb,
        check.cpu_ms, check.peak_mb);
  }
  return 0;
}

}  // namespace
}  // namespace stratmap::bench

int main(int argc, char** argv) {
  using namespace stratmap::bench;
  const std::vector<std::string> arguments(argv, argv + argc);
  const auto files = std::span(arguments).subspan(std::min<std::size_t>(2, arguments.size()));
  if (argc > 2 && arguments[1] == "--load") return load_trees(files), 0;
  if (argc > 2 && arguments[1] == "--events") return parse_events(files), 0;
  if (argc == 3) return bench(arguments[1], arguments[2], arguments[0]);
  std::fputs("stratmap_bench PROGRAM FOLDER\n", stderr);
  return 2;
}
