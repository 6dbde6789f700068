#include "engine/jobs.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace stratmap {

void run_jobs(std::size_t count, Threads threads, const std::function<void(std::size_t)>& job) {
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  const std::size_t wanted = std::min(threads.most > 0 ? threads.most : cores, count);
  std::atomic<std::size_t> next = 0;
  if (threads.progress != nullptr) threads.progress->jobs += count;
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      job(i);
      if (threads.progress != nullptr) ++threads.progress->done;
    }
  };
  std::vector<std::jthread> others;  // beside this one
  for (std::size_t i = 1; i < wanted; ++i) others.emplace_back(work);
  work();
}

}  // namespace stratmap
