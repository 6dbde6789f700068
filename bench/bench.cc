// Time and memory of every stage, beside yaml-cpp and dot, in one run.
//   stratmap_bench PROGRAM FOLDER     PROGRAM is stratmap, FOLDER takes the generated models
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "bench/clock.h"
#include "bench/generate.h"
#include "bench/yardsticks.h"

namespace stratmap::bench {
namespace {

namespace fs = std::filesystem;

std::string write_model(const fs::path& folder, const ModelSize& size) {
  const fs::path path = folder / size.name / "client.yaml";
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << generated_model(size);
  return path.string();
}

int bench(const std::string& program, const fs::path& folder, const std::string& self) {
  for (const auto& size : {kSmall, kMedium, kLarge}) {
    const auto path = write_model(folder, size);
    const double events_ms = median_cpu_ms([&] { parse_events(path); }, 1500);
    const auto load = usage_of({self, "--load", path});
    const auto events = usage_of({self, "--events", path});
    const auto check = usage_of({program, "check", path});
    fmt::print(
        "{}: {} bytes, events {:.2f} ms, events process {:.1f} ms, {:.1f} MB, load {:.1f} ms "
        "{:.1f} MB, check {:.1f} ms {:.1f} MB\n",
        size.name, fs::file_size(path), events_ms, events.cpu_ms, events.peak_mb, load.cpu_ms,
        load.peak_mb, check.cpu_ms, check.peak_mb);
  }
  return 0;
}

}  // namespace
}  // namespace stratmap::bench

int main(int argc, char** argv) {
  using namespace stratmap::bench;
  const std::vector<std::string> arguments(argv, argv + argc);
  if (argc == 3 && arguments[1] == "--load") return load_tree(arguments[2]), 0;
  if (argc == 3 && arguments[1] == "--events") return parse_events(arguments[2]), 0;
  if (argc == 3) return bench(arguments[1], arguments[2], arguments[0]);
  std::fputs("stratmap_bench PROGRAM FOLDER\n", stderr);
  return 2;
}
