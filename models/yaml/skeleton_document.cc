#include <utility>

#include "models/yaml/limits.h"
#include "models/yaml/skeleton_scanner.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {

Skeleton skeleton_of(std::uint32_t file, std::string_view text) {
  return SkeletonScanner(file, text).scan();
}

Skeleton SkeletonScanner::scan() {
  try {
    while (!at_end()) scan_line();
    if (directive_) fail(lone_directive(span(*directive_, end_of_line_text(text_, *directive_))));
  } catch (const StopReading&) {
    // The error is in the skeleton.
  }
  return std::move(skeleton_);
}

void SkeletonScanner::fail(Diagnostic error) {
  skeleton_.errors.push_back(std::move(error));
  throw StopReading{};
}

Span SkeletonScanner::character(std::uint32_t at) const {
  std::uint32_t end = at + 1;
  while (end < text_.size() && (static_cast<unsigned char>(text_[end]) & 0xC0U) == 0x80U) ++end;
  return at < text_.size() ? span(at, end) : span(at, at);
}

// A text over several lines begins before the line that is being scanned.
std::int64_t SkeletonScanner::column_of(std::uint32_t begin) const {
  if (begin >= line_) return begin - line_;
  const std::size_t before = text_.rfind('\n', begin);
  return static_cast<std::int64_t>(before == std::string_view::npos ? begin : begin - before - 1);
}

void SkeletonScanner::to_next_line() {
  const std::size_t end = text_.find('\n', at_);
  at_ = static_cast<std::uint32_t>(end == std::string_view::npos ? text_.size() : end + 1);
  line_ = at_;
}

bool SkeletonScanner::at_marker() const {
  if (column() != 0 || !is_space(peek(3))) return false;
  const std::string_view word = text_.substr(at_, 3);
  return word == "---" || word == "...";
}

void SkeletonScanner::scan_directive() {
  const std::uint32_t end = end_of_line_text(text_, at_);
  const std::string_view word = text_.substr(at_, end - at_);
  const bool version = word == "%YAML 1.2" || word == "%YAML 1.1" || word == "%YAML 1.0";
  if (!version || directive_) fail(strange_directive(span(at_, end)));
  directive_ = at_;
  to_next_line();
}

void SkeletonScanner::scan_marker() {
  const bool starts = peek() == '-';
  if (starts && stage_ != Stage::before) tell_second_document(at_ + 3);
  if (!starts && directive_) fail(lone_directive(span(*directive_, at_)));
  at_ += 3;
  levels_.resize(1);
  pending_ = true;
  plain_.reset();
  directive_.reset();
  stage_ = starts ? Stage::inside : Stage::after;
  skip_blanks();
  if (starts) return scan_nodes({.before = Before::key});
  if (!at_line_end() && peek() != '#')
    fail(second_document(span(at_, end_of_line_text(text_, at_))));
  to_next_line();
}

void SkeletonScanner::tell_second_document(std::uint32_t end) {
  if (skeleton_.errors.empty()) skeleton_.errors.push_back(second_document(span(at_, end)));
}

void SkeletonScanner::begin_document() {
  if (stage_ == Stage::inside) return;
  if (directive_) fail(lone_directive(span(*directive_, end_of_line_text(text_, *directive_))));
  if (stage_ == Stage::after) tell_second_document(end_of_line_text(text_, at_));
  stage_ = Stage::inside;
  content_ = at_;
}

}  // namespace stratmap
