#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// Runs statements on the database at `path`, which is made where it is missing.
void run_sql(const std::string& path, std::string_view statements);

}  // namespace stratmap
