#include "cli/progress_bar.h"

#include <catch2/catch.hpp>
#include <string>

namespace stratmap {
namespace {

using namespace std::chrono_literals;

// What a bar wrote, from whichever thread.
class Screen {
 public:
  ProgressBar::Writer writer() {
    return [this](std::string_view text) {
      const std::lock_guard lock(mutex_);
      text_ += text;
    };
  }
  std::string text() {
    const std::lock_guard lock(mutex_);
    return text_;
  }
  void wait_for(std::string_view words) {
    while (text().find(words) == std::string::npos) std::this_thread::sleep_for(10ms);
  }

 private:
  std::mutex mutex_;
  std::string text_;
};

TEST_CASE("A progress bar tells what is done and leaves the line empty") {
  Screen screen;
  {
    ProgressBar bar(screen.writer(), 80, Lang::fi, 0ms);
    run_jobs(4, bar.threads(), [](std::size_t) { std::this_thread::sleep_for(1ms); });
    screen.wait_for("100\u00A0%");
  }
  const std::string shown = screen.text();
  CHECK(shown.find("\r\x1b[KLasketaan [########################################] 100\u00A0%") !=
        std::string::npos);
  CHECK(shown.ends_with("\r\x1b[K"));
}

TEST_CASE("Work that is done in time shows no progress bar") {
  Screen screen;
  {
    ProgressBar bar(screen.writer(), 80, Lang::en, 60s);
    run_jobs(4, bar.threads(), [](std::size_t) {});
  }
  CHECK(screen.text().empty());
}

TEST_CASE("A narrow terminal gets a short progress bar or none between the words") {
  for (const std::size_t width : {1U, 20U, 30U}) {
    Screen screen;
    {
      ProgressBar bar(screen.writer(), width, Lang::en, 0ms);
      run_jobs(1, bar.threads(), [](std::size_t) {});
      screen.wait_for("100\u00A0%");
    }
    CHECK((screen.text().find('#') != std::string::npos) == (width == 30));
  }
}

TEST_CASE("There is no progress bar where messages go to a file") {
  ProgressBar bar(Surroundings::Stream{}, Lang::en);
  std::atomic<int> sum = 0;
  run_jobs(3, bar.threads(), [&](std::size_t i) { sum += static_cast<int>(i); });
  CHECK(sum == 3);
}

}  // namespace
}  // namespace stratmap
