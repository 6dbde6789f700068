#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "models/model.h"
#include "render/layout/hyphenation.h"
#include "render/views/scene.h"

namespace stratmap {

struct TextStyle {
  double size_px = 12;
  double line_px = 15;  // from baseline to baseline
  FontWeight weight = FontWeight::regular;
  std::size_t max_lines = 2;
};

// Text set into a width, as lines of one style.
struct TextBlock {
  TextStyle style;
  double width_px = 0;
  std::vector<std::string> lines = {};

  double height_px() const { return style.line_px * static_cast<double>(lines.size()); }
};

TextBlock text_block(std::string_view text, double width_px, const TextStyle& style,
                     Hyphenation hyphenation);
// Of the tool's own words.
TextBlock text_block(Bilingual words, double width_px, const TextStyle& style, Lang lang);
// Of the model's: divided as the language that they are there in.
TextBlock text_block(const Text& text, double width_px, const TextStyle& style, const Model& model,
                     Lang lang);
TextBlock name_block(const Element& element, double width_px, const TextStyle& style,
                     const Model& model, Lang lang);

// Adds the lines from the top of the block on; `x` is their left end, or their middle.
void add_block(std::vector<Shape>& shapes, const TextBlock& block, Point top, Colour colour,
               TextShape::Anchor anchor = TextShape::Anchor::start);

void append_shapes(std::vector<Shape>& shapes, std::vector<Shape> more);

}  // namespace stratmap
