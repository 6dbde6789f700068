#include "bench/candidates.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "bench/grown_maps.h"
#include "bench/left_out.h"
#include "models/read_model.h"

namespace stratmap::bench {
namespace {

constexpr int kGrownMaps = 10;  // of each kind
constexpr int kFewestObjectives = 12;
constexpr int kStep = 3;  // 12, 15, … 39

void print_row(std::string_view ranking, const std::vector<Placing>& placings) {
  const Quality quality = quality_of(placings);
  fmt::print("| {} | {} | {:.3f} | {:.3f} | {:.3f} | {:.3f} |\n", ranking, quality.links,
             quality.reciprocal_rank, quality.by_lot, quality.hits_at_10, quality.auc);
}

// Those whose absence no finding tells of.
std::vector<Placing> unseen(std::vector<Placing> placings) {
  std::erase_if(placings, [](const Placing& placing) { return placing.repair > 0; });
  return placings;
}

void print_table(std::string_view family, const LeftOut& left_out) {
  const auto& full = left_out.placings.front();
  double candidates = 0;
  for (const Placing& placing : full) candidates += static_cast<double>(placing.candidates);
  fmt::print("\n### {}: {} links, {} of them candidates when left out, among {:.0f} on average\n\n",
             family, left_out.links, full.size(),
             candidates / static_cast<double>(std::max<std::size_t>(full.size(), 1)));
  if (full.empty()) return;
  fmt::print("| ranking | links | MRR | MRR by lot | hits@10 | AUC |\n|---|---|---|---|---|---|\n");
  for (std::size_t i = 0; i < kRankings.size(); ++i) print_row(kRankings[i], left_out.placings[i]);
  for (std::size_t i = 0; i < 2; ++i)
    print_row(fmt::format("{}, no finding tells of it", kRankings[i]),
              unseen(left_out.placings[i]));
  std::fflush(stdout);
}

LeftOut of_grown(Grown grown) {
  LeftOut all;
  for (int i = 0; i < kGrownMaps; ++i) {
    Reading reading =
        read_model_text("grown.yaml", grown_map(grown, i, kFewestObjectives + kStep * i));
    if (reading.model) add(all, leave_one_out(std::move(*reading.model)));
  }
  return all;
}

}  // namespace

int print_candidates(std::span<const std::string> models) {
  LeftOut examples, all;
  for (const std::string& path : models) {
    Reading reading = read_model(path);
    if (!reading.model) {
      fmt::print(stderr, "{} can't be read\n", path);
      return 2;
    }
    const LeftOut one = leave_one_out(std::move(*reading.model));
    print_table(std::filesystem::path(path).filename().string(), one);
    add(examples, one);
  }
  if (models.size() > 1) print_table("all examples", examples);
  add(all, examples);
  for (const auto& [grown, name] : {std::pair{Grown::by_theme, "grown by theme"},
                                    std::pair{Grown::at_random, "grown at random"}}) {
    const LeftOut of_kind = of_grown(grown);
    print_table(name, of_kind);
    add(all, of_kind);
  }
  print_table("all", all);
  return 0;
}

}  // namespace stratmap::bench
