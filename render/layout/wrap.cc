#include "render/layout/wrap.h"

#include <algorithm>
#include <limits>

#include "render/layout/code_points.h"
#include "render/layout/line_pieces.h"

namespace stratmap {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kHyphen = "-";
constexpr double kInfinite = std::numeric_limits<double>::infinity();
// A line costs more than the emptiest line can (100), so that fewer lines always win.
constexpr double kLineCost = 110;
constexpr double kRaggedCost = 100;

double cost_of(BreakAfter after) {
  switch (after) {
    case BreakAfter::space:
      return 0;
    case BreakAfter::mark:
      return 25;
    case BreakAfter::compound:
      return 15;
    case BreakAfter::syllable:
      return 225;
    case BreakAfter::forced:
    case BreakAfter::forced_hyphen:
      return 900;
  }
  return 0;
}

bool is_latin(std::string_view text, std::size_t at) {
  const char32_t value = code_point_at(text, at).value;
  return ((value | 0x20) >= 'a' && (value | 0x20) <= 'z') || (value >= 0xC0 && value < 0x530);
}

// Cuts pieces that are too wide for any line between the characters, as the last resort.
std::vector<LinePiece> with_forced_breaks(const LinePieces& source, const WrapStyle& style) {
  std::vector<LinePiece> pieces;
  for (const LinePiece& piece : source.pieces) {
    std::string shown = source.text.substr(piece.begin, piece.end - piece.begin);
    if (adds_hyphen(piece.after)) shown += kHyphen;
    std::size_t begin = piece.begin;
    if (text_width_px(shown, style.size_px, style.weight) > style.width_px) {
      for (std::size_t at = character_end(source.text, begin); at < piece.end;) {
        const bool in_word = is_latin(source.text, begin) && is_latin(source.text, at);
        pieces.push_back({begin, at, in_word ? BreakAfter::forced_hyphen : BreakAfter::forced});
        begin = at;
        at = character_end(source.text, at);
      }
    }
    pieces.push_back({begin, piece.end, piece.after});
  }
  return pieces;
}

// As much of a very long text as could ever be shown.
std::string_view beginning_of(std::string_view text, const WrapStyle& style) {
  constexpr double kNarrowestEm = 0.1;
  const double characters = style.width_px / (kNarrowestEm * style.size_px) + 1;
  const double most = 2 * characters * static_cast<double>(style.max_lines);
  std::size_t end = 0;
  for (double i = 0; i < most && end < text.size(); ++i) end = character_end(text, end);
  return text.substr(0, end);
}

class Wrapper {
 public:
  Wrapper(const LinePieces& source, const WrapStyle& style)
      : style_(style), text_(source.text), pieces_(with_forced_breaks(source, style)) {}

  std::vector<std::string> lines() {
    fill_costs();
    const std::size_t count = pieces_.size();
    std::size_t best = 0;
    double least = kInfinite;
    for (std::size_t k = 1; k < costs_.size(); ++k) {
      if (costs_[k][count] < least) best = k;
      least = std::min(least, costs_[k][count]);
    }
    return least < kInfinite ? lines_of(best) : cut_lines();
  }

 private:
  std::string line(std::size_t first, std::size_t last) const {
    std::string result =
        text_.substr(pieces_[first].begin, pieces_[last].end - pieces_[first].begin);
    const bool at_end = last + 1 == pieces_.size();
    if (!at_end && adds_hyphen(pieces_[last].after)) result += kHyphen;
    return result;
  }

  double width_px(std::string_view text) const {
    return text_width_px(text, style_.size_px, style_.weight);
  }

  double line_cost(std::size_t last, double width) const {
    const bool at_end = last + 1 == pieces_.size();
    const double slack = (style_.width_px - width) / style_.width_px;
    return kLineCost + kRaggedCost * slack * slack + (at_end ? 0 : cost_of(pieces_[last].after));
  }

  // costs_[k][j]: the cheapest way to set the first j pieces on k lines; starts_ says how.
  void fill_costs() {
    const std::size_t count = pieces_.size();
    costs_.assign(style_.max_lines + 1, std::vector<double>(count + 1, kInfinite));
    starts_.assign(style_.max_lines + 1, std::vector<std::size_t>(count + 1, 0));
    costs_[0][0] = 0;
    for (std::size_t first = 0; first < count; ++first) {
      for (std::size_t last = first; last < count; ++last) {
        const double solid = width_px(line(first, last));
        if (solid <= style_.width_px) relax(first, last, line_cost(last, solid));
        const double without_hyphen = adds_hyphen(pieces_[last].after) ? width_px(kHyphen) : 0;
        if (solid - without_hyphen > style_.width_px) break;
      }
    }
  }

  void relax(std::size_t first, std::size_t last, double cost) {
    for (std::size_t k = 1; k < costs_.size(); ++k) {
      const double total = costs_[k - 1][first] + cost;
      if (total >= costs_[k][last + 1]) continue;
      costs_[k][last + 1] = total;
      starts_[k][last + 1] = first;
    }
  }

  std::vector<std::string> lines_of(std::size_t line_count) const {
    std::vector<std::string> lines(line_count);
    std::size_t end = pieces_.size();
    for (std::size_t k = line_count; k > 0; --k) {
      lines[k - 1] = line(starts_[k][end], end - 1);
      end = starts_[k][end];
    }
    return lines;
  }

  // Too much text: the lines are filled one after the other, and the last one is cut.
  std::vector<std::string> cut_lines() const {
    std::vector<std::string> lines;
    std::size_t first = 0;
    while (first < pieces_.size() && lines.size() + 1 < style_.max_lines) {
      std::size_t fitting = pieces_.size();
      for (std::size_t last = first; last < pieces_.size(); ++last) {
        const double width = width_px(line(first, last));
        if (width <= style_.width_px) fitting = last;
        if (width > style_.width_px + style_.size_px) break;
      }
      if (fitting == pieces_.size()) break;
      lines.push_back(line(first, fitting));
      first = fitting + 1;
    }
    if (style_.max_lines == 0 || first >= pieces_.size()) return lines;
    const std::string rest = text_.substr(pieces_[first].begin);
    lines.push_back(clip_to_width(rest, style_.width_px, style_.size_px, style_.weight));
    return lines;
  }

  const WrapStyle& style_;
  const std::string& text_;
  std::vector<LinePiece> pieces_;
  std::vector<std::vector<double>> costs_;
  std::vector<std::vector<std::size_t>> starts_;
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, const WrapStyle& style) {
  const LinePieces source = line_pieces(beginning_of(text, style), style.hyphenation);
  if (source.pieces.empty()) return {};
  return Wrapper(source, style).lines();
}

std::string clip_to_width(std::string_view text, double width_px, double size_px,
                          FontWeight weight) {
  if (text_width_px(text, size_px, weight) <= width_px) return std::string(text);
  std::string best;
  for (std::size_t at = 0; at < text.size(); at = character_end(text, at)) {
    std::string shown(text.substr(0, at));
    while (!shown.empty() && shown.back() == ' ') shown.pop_back();
    shown += kEllipsis;
    if (text_width_px(shown, size_px, weight) > width_px) break;
    best = std::move(shown);
  }
  return best;
}

}  // namespace stratmap
