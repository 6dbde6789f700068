#pragma once

#include <array>
#include <cstdint>
#include <streambuf>
#include <string_view>

#include "models/yaml/skeleton.h"

namespace stratmap {

// The text as the parser is to see it, in small portions: with the skeleton's patches, `--- `
// before the bracket that opens the document, and a line break at the end.
class ParserInput : public std::streambuf {
 public:
  ParserInput(std::string_view text, const Skeleton& skeleton);

  // The place in the text that the parser calls `position`.
  std::uint32_t offset_of(int position) const;

 protected:
  int_type underflow() override;

 private:
  std::string_view inserted_piece();
  std::string_view next_piece(std::size_t room);
  void patch(std::size_t begin, std::size_t end, char* portion);

  static constexpr std::string_view kMarker = "--- ";

  std::string_view text_;
  const Skeleton& skeleton_;
  std::size_t at_ = 0;
  std::size_t next_patch_ = 0;
  bool marker_due_;
  bool break_due_;
  std::array<char, 4096> portion_{};
};

}  // namespace stratmap
