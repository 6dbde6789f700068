#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

namespace stratmap {

// How far work has come, for whoever looks on from another thread.
struct Progress {
  std::atomic<std::size_t> jobs = 0;  // known of so far
  std::atomic<std::size_t> done = 0;  // of these
};

// How many threads a piece of work may take. It comes to the same with any number of them.
struct Threads {
  unsigned most = 0;             // 0: as many as the machine has cores
  Progress* progress = nullptr;  // told of every job, where there is one
};

// Runs job(0) to job(count − 1), each once, on several threads. A job writes only what is its own,
// and draws from a random stream of its own.
void run_jobs(std::size_t count, Threads threads, const std::function<void(std::size_t)>& job);

}  // namespace stratmap
