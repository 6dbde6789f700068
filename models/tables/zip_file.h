#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace stratmap {

enum class ZipFault : std::uint8_t { none, damaged, encrypted, too_large };

// A packed file in memory, of which one part is read at a time. Nothing is unpacked to disk, and
// all parts together give at most kMostUnpacked bytes.
class ZipFile {
 public:
  static constexpr std::uint64_t kMostUnpacked = std::uint64_t{512} << 20U;

  // The bytes outlive it.
  explicit ZipFile(std::string_view bytes, std::uint64_t most_unpacked = kMostUnpacked);
  ZipFile(const ZipFile&) = delete;
  ZipFile& operator=(const ZipFile&) = delete;
  ~ZipFile();

  bool is_zip() const { return handle_ != nullptr; }
  bool has_part(const std::string& name);

  // Whether there is such a part (whatever its case) that can be read.
  bool open_part(const std::string& name);
  // The next bytes of the open part; 0 at its end, and where it can't be read (`fault`).
  std::size_t read(std::span<char> into);
  // The rest of the open part, of at most so many bytes; longer is a fault.
  std::string read_all(std::size_t most);
  ZipFault fault() const { return fault_; }

 private:
  struct Memory {
    std::string_view bytes;
    std::size_t at = 0;
  };
  struct Streams;  // how minizip reads from memory

  void close_part();

  std::unique_ptr<Memory> memory_;
  void* handle_ = nullptr;
  bool is_open_ = false;
  std::uint64_t left_;  // bytes that may still be unpacked
  ZipFault fault_ = ZipFault::none;
};

}  // namespace stratmap
