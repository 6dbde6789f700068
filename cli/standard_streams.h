#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "base/language.h"

namespace stratmap {

// Makes the standard streams safe to use: a closed one can't be taken by the next file that is
// opened, and a closed pipe or a full disk is an error of a write, not the end of the program.
void prepare_standard_streams();

// All of standard input; or why not. More than `most_bytes` is refused.
tl::expected<std::string, Message> read_standard_input(std::size_t most_bytes);

enum class Written : unsigned char { all, nobody_reads, failed };

struct WriteOutcome {
  Written written = Written::all;
  Message reason = {};  // of a failure
};

WriteOutcome write_standard_output(std::string_view text);
void write_standard_error(std::string_view text);  // what can't be written there is lost

}  // namespace stratmap
