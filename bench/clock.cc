#include "bench/clock.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace stratmap::bench {
namespace {

double ms_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void become(const std::vector<std::string>& arguments, const std::string& input) {
  const int nowhere = open("/dev/null", O_RDWR);
  const int in = input.empty() ? nowhere : open(input.c_str(), O_RDONLY);
  dup2(in, STDIN_FILENO);
  dup2(nowhere, STDOUT_FILENO);
  dup2(nowhere, STDERR_FILENO);
  std::vector<char*> words;
  for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  execvp(words[0], words.data());
  _exit(127);
}

}  // namespace

double cpu_ms() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

Usage usage_of(const std::vector<std::string>& arguments, const std::string& input) {
  const pid_t child = fork();
  if (child == 0) become(arguments, input);
  int status = 0;
  rusage used = {};
  if (child < 0 || wait4(child, &status, 0, &used) != child) return {};
  return {.cpu_ms = ms_of(used.ru_utime) + ms_of(used.ru_stime),
          .peak_mb = static_cast<double>(used.ru_maxrss) / 1024,
          .succeeded = WIFEXITED(status) && WEXITSTATUS(status) < 2};
}

}  // namespace stratmap::bench
