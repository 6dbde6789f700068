#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "models/read_model.h"
#include "tests/hostile/limited_run.h"
#include "tests/models/files/scratch_folder.h"

using namespace stratmap;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t kTableBytes = 4'000'000;
#else
constexpr std::size_t kTableBytes = 100'000'000;
#endif
// As much again as the file, and the values.
constexpr Limits kTableLimits = {.cpu_s = 30, .peak_bytes = std::size_t{500} << 20U};
constexpr std::size_t kRowsBetweenBad = 1000;

// Writes rows of a metric by day, one in a thousand of them bad, until the table is that large;
// how many there are.
std::size_t write_table(const std::string& path) {
  std::ofstream file(path, std::ios::binary);
  std::size_t bytes = 0;
  std::size_t rows = 0;
  for (file << "metric;period;value\r\n"; bytes < kTableBytes; ++rows) {
    const bool is_bad = rows % kRowsBetweenBad == 0;
    const std::string row =
        fmt::format("m{};{:04}-{:02}-{:02};{}\r\n", rows / 3'000'000, rows / 336 % 9000 + 1000,
                    rows / 28 % 12 + 1, rows % 28 + 1, is_bad ? "n/a" : "3\u00A0085\u00A0100,25");
    file << row;
    bytes += row.size();
  }
  return rows;
}

// "rows read, rows rejected".
std::string read_table(const std::string& folder) {
  const Reading reading = read_model(folder);
  if (!reading.model) return "errors";
  const Table& table = reading.model->tables.front();
  return fmt::format("{} read, {} rejected, {} doubled", reading.model->observations.size(),
                     table.rejected.size() + table.unlisted, table.doubled.size());
}

}  // namespace

TEST_CASE("a table of a hundred megabytes is read within its memory") {
  const ScratchFolder folder;
  folder.write("client.yaml",
               "stratmap: 1\norganization: {name: A}\nmetrics: {m0: {}, m1: {}}\n"
               "observations: [{csv: values.csv}]\n");
  const std::size_t rows = write_table(folder.path("values.csv"));
  const std::size_t bad = (rows + kRowsBetweenBad - 1) / kRowsBetweenBad;
  const RunOutcome outcome = run_limited(kTableLimits, [&] { return read_table(folder.path()); });
  INFO(outcome.cpu_s << " s, " << (outcome.peak_bytes >> 20U) << " MiB");
  CHECK(outcome.said == fmt::format("{} read, {} rejected, 0 doubled", rows - bad, bad));
  CHECK(outcome.signal == 0);
  CHECK(within(outcome, kTableLimits));
}
