#include "models/files/regular_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

namespace stratmap {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

FileFault to_fault(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
      return FileFault::missing;
    case EACCES:
    case EPERM:
      return FileFault::no_access;
    case ELOOP:
      return FileFault::link_circle;
    case EISDIR:
      return FileFault::folder;
    default:
      return FileFault::read_failed;
  }
}

std::optional<FileFault> unsuitable(const struct stat& status, std::size_t largest) {
  if (S_ISDIR(status.st_mode)) return FileFault::folder;
  if (!S_ISREG(status.st_mode)) return FileFault::not_regular;
  if (static_cast<std::uint64_t>(status.st_size) > largest) return FileFault::too_large;
  return std::nullopt;
}

// A file may grow while it is read, so its size is only where to begin.
FileResult<std::string> read_all(int descriptor, std::size_t expected_size, std::size_t largest) {
  std::string bytes(expected_size + 1, '\0');
  std::size_t count = 0;
  while (true) {
    const ssize_t got = read(descriptor, bytes.data() + count, bytes.size() - count);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return tl::unexpected(to_fault(errno));
    if (got == 0) break;
    count += static_cast<std::size_t>(got);
    if (count > largest) return tl::unexpected(FileFault::too_large);
    if (count == bytes.size()) bytes.resize(2 * bytes.size());
  }
  bytes.resize(count);
  return bytes;
}

}  // namespace

FileResult<FileBytes> read_regular_file(const std::string& path, std::size_t largest) {
  struct stat status {};
  if (lstat(path.c_str(), &status) != 0) return tl::unexpected(to_fault(errno));
  if (const auto fault = unsuitable(status, largest)) return tl::unexpected(*fault);
  const Descriptor file(
      open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
  if (!file.is_open()) return tl::unexpected(to_fault(errno));
  if (fstat(file.number(), &status) != 0) return tl::unexpected(to_fault(errno));
  if (const auto fault = unsuitable(status, largest)) return tl::unexpected(*fault);
  auto bytes = read_all(file.number(), static_cast<std::size_t>(status.st_size), largest);
  if (!bytes) return tl::unexpected(bytes.error());
  return FileBytes{std::move(*bytes), {status.st_dev, status.st_ino}};
}

FileResult<FileIdentity> look_at_regular_file(const std::string& path) {
  struct stat status {};
  if (lstat(path.c_str(), &status) != 0) return tl::unexpected(to_fault(errno));
  constexpr std::size_t kAnySize = std::numeric_limits<std::size_t>::max();
  if (const auto fault = unsuitable(status, kAnySize)) return tl::unexpected(*fault);
  if (access(path.c_str(), R_OK) != 0) return tl::unexpected(to_fault(errno));
  return FileIdentity{status.st_dev, status.st_ino};
}

FileResult<std::string> resolve_below(const std::string& root, const std::string& path) {
  std::error_code error;
  const std::filesystem::path resolved = std::filesystem::canonical(path, error);
  if (error) return tl::unexpected(to_fault(error.value()));
  const std::string& text = resolved.native();
  const bool below =
      text == root || root == "/" || (text.starts_with(root) && text[root.size()] == '/');
  if (!below) return tl::unexpected(FileFault::outside);
  return text;
}

}  // namespace stratmap
