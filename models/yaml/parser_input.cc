#include "models/yaml/parser_input.h"

#include <algorithm>

namespace stratmap {

ParserInput::ParserInput(std::string_view text, const Skeleton& skeleton)
    : text_(text), skeleton_(skeleton), marker_due_(skeleton.root_bracket.has_value()) {}

std::string_view ParserInput::next_portion() {
  if (marker_due_ && at_ == skeleton_.root_bracket) {
    marker_due_ = false;
    return kMarker;
  }
  const std::size_t end = marker_due_ ? *skeleton_.root_bracket : text_.size();
  const std::string_view portion = text_.substr(at_, std::min(portion_.size(), end - at_));
  at_ += portion.size();
  return portion;
}

ParserInput::int_type ParserInput::underflow() {
  const std::size_t begin = at_;
  const std::string_view portion = next_portion();
  if (portion.empty()) return traits_type::eof();
  std::copy(portion.begin(), portion.end(), portion_.begin());
  const auto& patches = skeleton_.patches;
  for (; next_patch_ < patches.size() && patches[next_patch_].offset < at_; ++next_patch_)
    portion_[patches[next_patch_].offset - begin] = patches[next_patch_].shown;
  setg(portion_.data(), portion_.data(), portion_.data() + portion.size());
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
