#include "render/views/parts/legend.h"

#include <algorithm>

#include "render/layout/wrap.h"
#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

constexpr double kSize = 12;
constexpr double kIconToText = 8;
constexpr double kBetweenItems = 22;

}  // namespace

LegendSetter::LegendSetter(double top, double width, const Palette& palette, Lang lang)
    : top_(top), right_(width - kMargin), y_(top), palette_(palette), lang_(lang) {
  group_.handle = {"legend", "", {}};
}

void LegendSetter::heading() { heading({"Lukuohje", "How to read"}); }

void LegendSetter::heading(Bilingual words) {
  add_text(std::string(words.in(lang_)), FontWeight::bold);
  x_ += kBetweenItems;
  left_ = x_;
}

std::string LegendSetter::clipped(std::string text, double icon_width) const {
  const double room = right_ - left_ - icon_width - kIconToText;
  return clip_to_width(text, room, kSize, FontWeight::regular);
}

Point LegendSetter::begin_item(double icon_width, const std::string& text) {
  const double width = icon_width + kIconToText + text_width_px(text, kSize, FontWeight::regular);
  if (x_ > left_ && x_ + width > right_) {
    x_ = left_;
    y_ += kLegendRow;
  }
  return {x_, y_ - 4};
}

void LegendSetter::add(std::vector<Shape> icon, double icon_width, const std::string& text) {
  for (Shape& shape : icon) group_.shapes.push_back(std::move(shape));
  x_ += icon_width + kIconToText;
  add_text(text, FontWeight::regular);
  x_ += kBetweenItems;
}

void LegendSetter::note(std::string text) {
  item(0, std::move(text), [](Point) { return std::vector<Shape>{}; });
}

void LegendSetter::status(Status status, Bilingual words) {
  item(kLegendGlyph, words, [&](Point at) {
    return status_glyph(status, {at.x + kLegendGlyph / 2, at.y}, palette_);
  });
}

void LegendSetter::new_row(Bilingual words) {
  y_ += kLegendRow;
  x_ = kMargin;
  add_text(std::string(words.in(lang_)), FontWeight::bold);
  left_ = x_ = std::max(x_ + kBetweenItems, left_);
}

Legend LegendSetter::finish() && { return {std::move(group_), y_ - top_ + kLegendRow}; }

void LegendSetter::add_text(const std::string& text, FontWeight weight) {
  group_.shapes.push_back(text_line({x_, y_}, kSize, weight, palette_.ink, text));
  x_ += text_width_px(text, kSize, weight);
}

}  // namespace stratmap
