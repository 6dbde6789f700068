#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace stratmap {

// Runs `job(0)` … `job(count − 1)`, each once, on so many threads (0: one a core). Jobs must not
// share what they write: then the outcome is the same with any number of threads.
template <class Job>
void in_parallel(std::size_t count, unsigned threads, const Job& job) {
  const std::size_t cores =
      threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++) job(i);
  };
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < std::min(cores, count); ++i) others.emplace_back(work);
  work();
}

}  // namespace stratmap
