#include "models/yaml/parser_input.h"

#include <algorithm>

namespace stratmap {

ParserInput::ParserInput(std::string_view text, const Skeleton& skeleton)
    : text_(text),
      skeleton_(skeleton),
      marker_due_(skeleton.root_bracket.has_value()),
      break_due_(!text.ends_with('\n')) {}

std::string_view ParserInput::inserted_piece() {
  if (marker_due_ && at_ == skeleton_.root_bracket) {
    marker_due_ = false;
    return kMarker;
  }
  if (break_due_ && at_ == text_.size()) {
    break_due_ = false;
    return "\n";
  }
  return {};
}

std::string_view ParserInput::next_piece(std::size_t room) {
  const std::size_t end = marker_due_ ? *skeleton_.root_bracket : text_.size();
  const std::string_view piece = text_.substr(at_, std::min(room, end - at_));
  at_ += piece.size();
  return piece;
}

// The bytes of the text from `begin` to `end` lie at `portion`.
void ParserInput::patch(std::size_t begin, std::size_t end, char* portion) {
  const auto& patches = skeleton_.patches;
  for (; next_patch_ < patches.size() && patches[next_patch_].offset < end; ++next_patch_)
    portion[patches[next_patch_].offset - begin] = patches[next_patch_].shown;
}

// Fills the whole portion, as the parser looks at the first characters and puts them back.
ParserInput::int_type ParserInput::underflow() {
  char* out = portion_.data();
  char* const end = out + portion_.size();
  while (end - out >= static_cast<std::ptrdiff_t>(kMarker.size())) {
    if (const std::string_view inserted = inserted_piece(); !inserted.empty()) {
      out = std::copy(inserted.begin(), inserted.end(), out);
      continue;
    }
    const std::size_t begin = at_;
    const std::string_view piece = next_piece(static_cast<std::size_t>(end - out));
    if (piece.empty()) break;
    std::copy(piece.begin(), piece.end(), out);
    patch(begin, at_, out);
    out += piece.size();
  }
  if (out == portion_.data()) return traits_type::eof();
  setg(portion_.data(), portion_.data(), out);
  return traits_type::to_int_type(portion_.front());
}

std::uint32_t ParserInput::offset_of(int position) const {
  const auto at = static_cast<std::uint32_t>(std::max(0, position));
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (!skeleton_.root_bracket || at <= *skeleton_.root_bracket) return std::min(at, size);
  constexpr auto kExtra = static_cast<std::uint32_t>(kMarker.size());
  return std::clamp(at - std::min(at, kExtra), *skeleton_.root_bracket, size);
}

}  // namespace stratmap
