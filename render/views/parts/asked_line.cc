#include "render/views/parts/asked_line.h"

#include <string>
#include <utility>

#include "render/layout/wrap.h"
#include "render/views/parts/text_block.h"

namespace stratmap {

double add_asked_line(std::vector<Shape>& shapes, const AskedLine& line, Point top, double room_px,
                      const Palette& palette, Lang lang) {
  constexpr TextStyle kText{13.5, 23, FontWeight::medium, 2};
  constexpr double kBetween = 14;
  const TextBlock text = text_block(line.text, room_px, kText, hyphenation_of(code_of(lang)));
  add_block(shapes, text, top, palette.ink);
  if (line.question.empty() || text.lines.empty()) return text.height_px();
  const double used = text_width_px(text.lines.back(), kText.size_px, kText.weight) + kBetween;
  const double width = text_width_px(line.question, kText.size_px, FontWeight::regular);
  const bool is_beside = used + width <= room_px;
  const double below = is_beside ? 0 : kText.line_px;
  const double baseline = std::get<TextShape>(shapes.back()).baseline.y + below;
  TextShape question = text_line(
      {top.x + (is_beside ? used : 0), baseline}, kText.size_px, FontWeight::regular, palette.note,
      clip_to_width(line.question, room_px, kText.size_px, FontWeight::regular));
  question.slant = TextShape::Slant::italic;
  question.room_px = room_px;
  shapes.push_back(std::move(question));
  return text.height_px() + below;
}

}  // namespace stratmap
