#include "cli/progress_bar.h"

#include <algorithm>
#include <string>

#include "cli/standard_streams.h"

namespace stratmap {
namespace {

constexpr std::chrono::milliseconds kBetween{200};
constexpr std::size_t kLongestBar = 40;
constexpr std::string_view kEmptyLine = "\r\x1b[K";

ProgressBar::Writer writer_to(const Surroundings::Stream& messages) {
  if (!messages.is_terminal) return {};
  return [](std::string_view text) { write_standard_error(text); };
}

}  // namespace

ProgressBar::ProgressBar(const Surroundings::Stream& messages, Lang lang)
    : ProgressBar(writer_to(messages), messages.width_columns, lang, kPatience) {}

ProgressBar::ProgressBar(Writer write, std::size_t width_columns, Lang lang,
                         std::chrono::milliseconds patience)
    : write_(std::move(write)), width_columns_(width_columns), lang_(lang) {
  if (write_) watcher_ = std::thread([this, patience] { look_on(patience); });
}

ProgressBar::~ProgressBar() {
  if (!watcher_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  over_.notify_all();
  watcher_.join();
  if (is_shown_) write_(kEmptyLine);
}

void ProgressBar::look_on(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  std::chrono::milliseconds wait = patience;
  while (!over_.wait_for(lock, wait, [this] { return is_over_; })) {
    tell();
    wait = kBetween;
  }
}

void ProgressBar::tell() {
  const std::size_t jobs = progress_.jobs, done = progress_.done;
  if (jobs == 0) return;
  const std::string words = lang_ == Lang::fi ? "Lasketaan " : "Computing ";
  const std::string share = " " + std::to_string(100 * done / jobs) + "\u00A0%";
  const std::size_t taken = words.size() + share.size() + 3;
  const std::size_t bar =
      std::min(kLongestBar, width_columns_ > taken ? width_columns_ - taken : 0);
  const std::size_t full = bar * done / jobs;
  write_(std::string(kEmptyLine) + words + "[" + std::string(full, '#') + std::string(bar - full, '.') +
         "]" + share);
  is_shown_ = true;
}

}  // namespace stratmap
