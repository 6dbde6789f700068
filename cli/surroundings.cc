#include "cli/surroundings.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace stratmap {
namespace {

constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 120;  // longer lines are hard to read

std::string_view variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

Surroundings::Stream stream_of(int descriptor) {
  Surroundings::Stream stream;
  if (isatty(descriptor) == 0) return stream;
  stream.is_terminal = true;
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    stream.width_columns = std::clamp<std::size_t>(size.ws_col, kNarrowest, kWidest);
  const std::string_view terminal = variable("TERM");
  const bool shows_colour = !terminal.empty() && terminal != "dumb";
  if (shows_colour && variable("NO_COLOR").empty()) stream.ink = Ink::coloured;
  return stream;
}

}  // namespace

Surroundings surroundings_of_this_process() {
  return {.output = stream_of(STDOUT_FILENO), .messages = stream_of(STDERR_FILENO)};
}

}  // namespace stratmap
