#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

// A large text kept compressed (LZ4), in blocks, so that a place of it costs no more than one block
// to read. Not for several threads at once: it remembers the block that was read last.
class PackedText {
 public:
  explicit PackedText(std::string_view text);

  std::uint32_t size() const { return size_; }  // of the text, in bytes
  // Bytes [offset, offset + length), less what lies behind the end.
  std::string part(std::uint32_t offset, std::uint32_t length) const;

 private:
  const std::string& block(std::size_t number) const;

  std::uint32_t size_ = 0;
  std::vector<char> bytes_;
  std::vector<std::uint32_t> ends_;  // of each block in bytes_
  mutable std::string block_;
  mutable std::size_t block_number_ = SIZE_MAX;
};

}  // namespace stratmap
