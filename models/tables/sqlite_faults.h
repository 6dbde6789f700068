#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "models/tables/table_fault.h"

namespace stratmap {

// What a query tried beyond reading the tables of its database.
enum class QueryOffence : std::uint8_t { none, writes, reaches_out, random, clock };

// What can be wrong with a database or a query as a whole: every wording in one place.
TableFault fault_of_offence(QueryOffence offence);
TableFault database_in_use();
TableFault database_with_log(std::string_view log);  // latest changes lie in a file beside it
TableFault not_a_database();
TableFault unreadable_database(std::string_view reason);
TableFault damaged_database();
TableFault failed_query(std::string_view reason);  // in SQLite's own words
TableFault query_too_long(std::uint64_t steps);
TableFault query_with_too_many_rows(std::uint32_t rows);
TableFault empty_query();
TableFault several_statements();
TableFault no_default_table(const std::vector<std::string>& tables);

}  // namespace stratmap
