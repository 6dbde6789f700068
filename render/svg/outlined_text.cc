#include "render/svg/outlined_text.h"

#include "render/layout/code_points.h"
#include "render/svg/path_data.h"

namespace stratmap {
namespace {

constexpr double kSlant = 0.19;  // of italics, in em to the right for each em up

// Sets glyphs one after another from `x`.
class LineSetter {
 public:
  LineSetter(const TextShape& line, const Glyphs& glyphs) : line_(line), glyphs_(glyphs) {}

  std::vector<OutlinedText> set() {
    for (const TextShape::Run& run : line_.runs) {
      x_ += run.gap_before_px;
      begins_run_ = true;
      for (std::size_t at = 0; at < run.text.size();) {
        const std::size_t end = character_end(run.text, at);
        add(run, run.text.substr(at, end - at));
        at = end;
      }
    }
    place();
    return std::move(parts_);
  }

 private:
  void add(const TextShape::Run& run, const std::string& character) {
    const CodePoint first = code_point_at(character, 0);
    const auto glyph =
        first.length == character.size() ? glyphs_.glyph(first.value, run.weight) : std::nullopt;
    const bool was_drawn = !parts_.empty() && is_drawn_;
    if (begins_run_ || was_drawn != glyph.has_value()) {
      parts_.push_back({.run = run, .x = x_});
      parts_.back().run.text.clear();
      pending_.emplace_back();
    }
    begins_run_ = false;
    is_drawn_ = glyph.has_value();
    parts_.back().run.text += character;
    if (glyph) pending_.back().push_back({*glyph, x_});
    x_ += glyph ? glyph->advance_em * line_.size_px
                : text_width_px(character, line_.size_px, run.weight);
  }

  // Once the width is known: to where the line is anchored.
  void place() {
    const double share = line_.anchor == TextShape::Anchor::middle ? 0.5
                         : line_.anchor == TextShape::Anchor::end  ? 1
                                                                   : 0;
    const double begin = line_.baseline.x - share * x_;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      parts_[i].x += begin;
      for (const SetGlyph& set : pending_[i])
        for (const Path& contour : set.glyph.contours)
          parts_[i].data += path_data(placed(contour, begin + set.x), PathShape::Ends::closed, 2);
    }
  }

  // The contour in px, its origin at `x` on the baseline.
  Path placed(Path contour, double x) const {
    const auto place = [&](Point& at) {
      const double lean = line_.slant == TextShape::Slant::italic ? -at.y * kSlant : 0;
      at = {x + (at.x + lean) * line_.size_px, line_.baseline.y + at.y * line_.size_px};
    };
    place(contour.start);
    for (PathPiece& piece : contour.pieces) {
      place(piece.control1);
      place(piece.control2);
      place(piece.end);
    }
    return contour;
  }

  struct SetGlyph {
    Glyph glyph;
    double x;
  };

  const TextShape& line_;
  const Glyphs& glyphs_;
  double x_ = 0;
  bool begins_run_ = true;
  bool is_drawn_ = false;
  std::vector<OutlinedText> parts_;
  std::vector<std::vector<SetGlyph>> pending_;  // of each part
};

}  // namespace

std::vector<OutlinedText> outlined(const TextShape& line, const Glyphs& glyphs) {
  return LineSetter(line, glyphs).set();
}

}  // namespace stratmap
