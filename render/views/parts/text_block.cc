#include "render/views/parts/text_block.h"

#include <utility>

#include "render/layout/wrap.h"

namespace stratmap {

namespace {

// The language that a text of the model is shown in: the wanted one where it is there.
std::string_view language_of(const Text& text, const Model& model, Lang lang) {
  for (const Text::Entry& entry : text.entries())
    if (entry.language == code_of(lang)) return entry.language;
  return model.organization.language;
}

}  // namespace

TextBlock text_block(std::string_view text, double width_px, const TextStyle& style,
                     Hyphenation hyphenation) {
  return {.style = style,
          .width_px = width_px,
          .lines = wrap(text, {.width_px = width_px,
                               .size_px = style.size_px,
                               .weight = style.weight,
                               .hyphenation = hyphenation,
                               .max_lines = style.max_lines})};
}

TextBlock text_block(Bilingual words, double width_px, const TextStyle& style, Lang lang) {
  return text_block(words.in(lang), width_px, style, hyphenation_of(code_of(lang)));
}

TextBlock text_block(const Text& text, double width_px, const TextStyle& style, const Model& model,
                     Lang lang) {
  return text_block(model.text_in(text, lang), width_px, style,
                    hyphenation_of(language_of(text, model, lang)));
}

TextBlock name_block(const Element& element, double width_px, const TextStyle& style,
                     const Model& model, Lang lang) {
  return text_block(model.name_of(element, lang), width_px, style,
                    hyphenation_of(language_of(element.name, model, lang)));
}

void add_block(std::vector<Shape>& shapes, const TextBlock& block, Point top, Colour colour,
               TextShape::Anchor anchor) {
  constexpr double kCapHeight = 0.73;  // of Inter, of its size
  const TextStyle& style = block.style;
  double y = top.y + (style.line_px + kCapHeight * style.size_px) / 2;
  for (const std::string& line : block.lines) {
    TextShape shape = text_line({top.x, y}, style.size_px, style.weight, colour, line);
    shape.anchor = anchor;
    shape.room_px = block.width_px;
    shapes.push_back(std::move(shape));
    y += style.line_px;
  }
}

void append_shapes(std::vector<Shape>& shapes, std::vector<Shape> more) {
  for (Shape& shape : more) shapes.push_back(std::move(shape));
}

}  // namespace stratmap
