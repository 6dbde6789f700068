#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string_view>
#include <thread>

#include "base/language.h"
#include "cli/surroundings.h"
#include "engine/jobs.h"

namespace stratmap {

// A line on a terminal that tells how far work has come, from two seconds on; gone when the work is
// done. Where messages go elsewhere than to a terminal there is none. It changes nothing of
// results.
class ProgressBar {
 public:
  using Writer = std::function<void(std::string_view)>;
  static constexpr std::chrono::milliseconds kPatience{2000};

  ProgressBar(const Surroundings::Stream& messages, Lang lang);
  // For tests: written by `write`, from `patience` on.
  ProgressBar(Writer write, std::size_t width_columns, Lang lang,
              std::chrono::milliseconds patience);
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  ~ProgressBar();

  // For work that is to be looked on at.
  Threads threads() { return {.most = 0, .progress = &progress_}; }

 private:
  void look_on(std::chrono::milliseconds patience);
  void tell();

  Writer write_;
  std::size_t width_columns_ = 80;
  Lang lang_ = Lang::en;
  Progress progress_;
  bool is_shown_ = false;
  bool is_over_ = false;
  std::mutex mutex_;
  std::condition_variable over_;
  std::thread watcher_;  // last: it uses the others
};

}  // namespace stratmap
