#include "tests/hostile/limited_run.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace stratmap {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr unsigned kTimes = 20;
constexpr bool kMemoryCounts = false;
#else
constexpr unsigned kTimes = 1;
constexpr bool kMemoryCounts = true;
#endif

[[noreturn]] void run_and_end(const Limits& limits, const std::function<std::string()>& task,
                              int output) {
  const rlim_t seconds = limits.cpu_s * kTimes;
  const rlimit cpu = {seconds, seconds + 1};
  setrlimit(RLIMIT_CPU, &cpu);
  const std::string said = task();
  const bool written = write(output, said.data(), said.size()) >= 0;
  _exit(written ? 0 : 1);
}

std::string read_all(int input) {
  std::string text;
  std::array<char, 4096> part{};
  for (ssize_t got = 0; (got = read(input, part.data(), part.size())) > 0;)
    text.append(part.data(), static_cast<std::size_t>(got));
  return text;
}

double seconds(timeval time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

RunOutcome run_limited(const Limits& limits, const std::function<std::string()>& task) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) run_and_end(limits, task, ends[1]);
  close(ends[1]);
  RunOutcome outcome;
  outcome.said = read_all(ends[0]);
  close(ends[0]);
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  outcome.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  outcome.cpu_s = seconds(used.ru_utime) + seconds(used.ru_stime);
  outcome.peak_bytes = static_cast<std::size_t>(used.ru_maxrss) * 1024;
  return outcome;
}

bool within(const RunOutcome& outcome, const Limits& limits) {
  const bool fits = !kMemoryCounts || outcome.peak_bytes <= limits.peak_bytes;
  return outcome.signal == 0 && outcome.cpu_s <= limits.cpu_s * kTimes && fits;
}

}  // namespace stratmap
