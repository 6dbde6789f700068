#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace stratmap {

// The largest file that is read: far above any model, and far below what would hurt.
constexpr std::size_t kLargestFile = std::size_t{64} << 20U;

// The largest table: values of a hundred thousand metrics' months.
constexpr std::size_t kLargestTable = std::size_t{256} << 20U;

// Why a file was not read. Nothing of such a file is ever shown.
enum class FileFault : std::uint8_t {
  missing,
  no_access,
  folder,
  not_regular,  // a pipe, a device, a socket
  too_large,
  link_circle,
  outside,  // a link leads out of the folder
  read_failed,
};

// Which file it is, whatever it is called.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t number = 0;

  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

struct FileBytes {
  std::string bytes;
  FileIdentity identity;
};

template <class T>
using FileResult = tl::expected<T, FileFault>;

// Reads a regular file whole. Never waits: pipes and devices are not even opened. The last part of
// the path must be no link: resolve it first.
FileResult<FileBytes> read_regular_file(const std::string& path,
                                        std::size_t largest = kLargestFile);

// Whether the file could be read so, of whatever size. It is not read.
FileResult<FileIdentity> look_at_regular_file(const std::string& path);

// The path without links, where the file at `path` lies below `root` (itself without links).
FileResult<std::string> resolve_below(const std::string& root, const std::string& path);

}  // namespace stratmap
