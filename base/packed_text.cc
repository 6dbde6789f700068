#include "base/packed_text.h"

#include <lz4.h>

#include <algorithm>
#include <stdexcept>

namespace stratmap {
namespace {

constexpr std::uint32_t kBlockBytes = 16'384;

// LZ4 fails only where there is too little room, or where memory was overwritten.
std::size_t sound(int size) {
  if (size <= 0) throw std::logic_error("LZ4");
  return static_cast<std::size_t>(size);
}

}  // namespace

PackedText::PackedText(std::string_view text) : size_(static_cast<std::uint32_t>(text.size())) {
  std::vector<char> packed(static_cast<std::size_t>(LZ4_compressBound(kBlockBytes)));
  for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(kBlockBytes, text.size()))) {
    const std::string_view block = text.substr(0, kBlockBytes);
    const std::size_t length =
        sound(LZ4_compress_default(block.data(), packed.data(), static_cast<int>(block.size()),
                                   static_cast<int>(packed.size())));
    bytes_.insert(bytes_.end(), packed.begin(),
                  packed.begin() + static_cast<std::ptrdiff_t>(length));
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
  }
  bytes_.shrink_to_fit();
}

std::string PackedText::part(std::uint32_t offset, std::uint32_t length) const {
  offset = std::min(offset, size_);
  const std::uint32_t end = offset + std::min(length, size_ - offset);
  std::string part;
  part.reserve(end - offset);
  while (offset < end) {
    const std::uint32_t start = offset % kBlockBytes;
    const std::uint32_t bytes = std::min(kBlockBytes - start, end - offset);
    part.append(block(offset / kBlockBytes), start, bytes);
    offset += bytes;
  }
  return part;
}

const std::string& PackedText::block(std::size_t number) const {
  if (number == block_number_) return block_;
  const std::uint32_t start = number == 0 ? 0 : ends_[number - 1];
  block_.resize(kBlockBytes);
  block_.resize(sound(LZ4_decompress_safe(bytes_.data() + start, block_.data(),
                                          static_cast<int>(ends_[number] - start),
                                          static_cast<int>(kBlockBytes))));
  block_number_ = number;
  return block_;
}

}  // namespace stratmap
