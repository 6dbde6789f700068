#include "cli/standard_streams.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "cli/system_error.h"

namespace stratmap {
namespace {

// Waits until a stream that was made non-blocking by somebody else takes or gives more.
void wait_for(int descriptor, short event) {
  pollfd waiting{.fd = descriptor, .events = event, .revents = 0};
  poll(&waiting, 1, -1);
}

// 0, or the errno of what went wrong.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(descriptor, text.data(), text.size());
    if (count >= 0) {
      text.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN) {
      wait_for(descriptor, POLLOUT);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

}  // namespace

void prepare_standard_streams() {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is the closed one; what is opened so can't be written to.
    if (open("/dev/null", O_RDONLY) == -1) return;
  }
}

tl::expected<std::string, Message> read_standard_input(std::size_t most_bytes) {
  std::string text;
  std::array<char, 65536> buffer{};
  while (true) {
    const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count == 0) return text;
    if (count > 0) {
      text.append(buffer.data(), static_cast<std::size_t>(count));
      if (text.size() > most_bytes)
        return tl::unexpected(Message{"vakiosyöte on liian suuri malliksi",
                                      "standard input is too large for a model"});
    } else if (errno == EAGAIN) {
      wait_for(STDIN_FILENO, POLLIN);
    } else if (errno != EINTR) {
      return tl::unexpected(
          because({"vakiosyötettä ei voi lukea", "standard input can't be read"}, errno));
    }
  }
}

WriteOutcome write_standard_output(std::string_view text) {
  const int error = write_all(STDOUT_FILENO, text);
  if (error == 0) return {};
  if (error == EPIPE) return {.written = Written::nobody_reads};
  return {
      .written = Written::failed,
      .reason = because(
          {"vakiotulosteeseen ei voi kirjoittaa", "standard output can't be written to"}, error)};
}

void write_standard_error(std::string_view text) { write_all(STDERR_FILENO, text); }

}  // namespace stratmap
