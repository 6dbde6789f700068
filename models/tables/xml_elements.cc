#include "models/tables/xml_elements.h"

namespace stratmap {
namespace {

constexpr std::size_t kStep = std::size_t{64} << 10U;
// A full row of 16,384 cells is far shorter.
constexpr std::size_t kLongestElement = std::size_t{8} << 20U;
constexpr std::string_view kAfterName = " \t\r\n/>";

}  // namespace

XmlElements::XmlElements(ZipFile& file, const std::string& part, std::string_view name)
    : file_(file), name_(name) {
  file_.open_part(part);
}

std::optional<std::span<char>> XmlElements::next() {
  if (at_ >= kStep) {  // what was given is done with
    text_.erase(0, at_);
    at_ = 0;
  }
  if (is_damaged_ || !find_start()) return std::nullopt;
  const std::size_t end = find_end();
  if (end == std::string::npos) {
    is_damaged_ = true;
    return std::nullopt;
  }
  const std::span<char> element(text_.data() + at_, end - at_);
  at_ = end;
  return element;
}

bool XmlElements::grow() {
  if (text_.size() - at_ > kLongestElement) return false;
  const std::size_t before = text_.size();
  text_.resize(before + kStep);
  const std::size_t got = file_.read({text_.data() + before, kStep});
  text_.resize(before + got);
  return got > 0;
}

// The name may have a prefix: `<row`, `<x:row`.
bool XmlElements::find_start() {
  while (true) {
    const std::size_t start = text_.find('<', at_);
    const std::size_t name_end =
        start == std::string::npos ? start : text_.find_first_of(kAfterName, start + 1);
    if (name_end == std::string::npos) {
      text_.erase(0, start == std::string::npos ? text_.size() : start);
      at_ = 0;
      if (!grow()) return false;
      continue;
    }
    at_ = start;
    name_end_ = name_end;
    std::string_view name = std::string_view(text_).substr(start + 1, name_end - start - 1);
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos)
      name.remove_prefix(colon + 1);
    if (name == name_) return true;
    at_ = start + 1;
  }
}

std::size_t XmlElements::find_end() {
  const std::size_t tag_end = find(">", name_end_);
  if (tag_end == std::string::npos) return tag_end;
  if (text_[tag_end - 1] == '/') return tag_end + 1;
  const std::string closing = "</" + text_.substr(at_ + 1, name_end_ - at_ - 1);
  const std::size_t close = find(closing, tag_end);
  const std::size_t end = close == std::string::npos ? close : find(">", close);
  return end == std::string::npos ? end : end + 1;
}

std::size_t XmlElements::find(std::string_view what, std::size_t from) {
  while (true) {
    const std::size_t found = text_.find(what, from);
    if (found != std::string::npos) return found;
    if (text_.size() > from + what.size()) from = text_.size() - what.size();
    if (!grow()) return std::string::npos;
  }
}

}  // namespace stratmap
