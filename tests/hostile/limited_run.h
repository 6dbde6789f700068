#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace stratmap {

// Bounds of a run: seconds of processor time, and bytes of memory at its peak.
struct Limits {
  unsigned cpu_s = 2;
  std::size_t peak_bytes = std::size_t{256} << 20U;
};

// How a run in a process of its own ended.
struct RunOutcome {
  std::string said;  // what the run returned; "" where it ended by a signal
  int signal = 0;    // 0: it ended by itself
  double cpu_s = 0;
  std::size_t peak_bytes = 0;
};

// Runs `task` in a forked process, which is ended when it passes the limit of processor time.
// A sanitizer needs time and memory of its own: there the limits are wider.
RunOutcome run_limited(const Limits& limits, const std::function<std::string()>& task);

bool within(const RunOutcome& outcome, const Limits& limits);

}  // namespace stratmap
