#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "models/tables/open_rows.h"

namespace stratmap {

// How much a query may take. Its time is counted in steps of SQLite's own machine and not by the
// clock: a query that is through today is through on a slower computer, too.
struct QueryLimits {
  std::uint64_t steps = 1'000'000'000;  // some ten seconds
  std::uint32_t rows = 10'000'000;
};

// The rows that one query gives of the database at `path`, a path without links. Without a query
// it is the table `observations`. The database is only read: the query may not change it, reach
// another file, or ask for what differs from run to run (random numbers, the date of today).
OpenRows open_sqlite(const std::string& path, std::string_view query, QueryLimits limits = {});

}  // namespace stratmap
