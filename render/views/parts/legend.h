#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/views/page.h"

namespace stratmap {

inline constexpr double kLegendRow = 24;
inline constexpr double kLegendGlyph = 15;  // the room of a status glyph or a chip

struct Legend {
  Group group;
  double height_px = 0;
};

// "How to read": sets items one after another and begins a new row where one would not fit.
class LegendSetter {
 public:
  // The first baseline is at `top_px`.
  LegendSetter(double top_px, double canvas_width_px, const Palette& palette, Lang lang);

  void heading();  // "How to read"
  void heading(Bilingual words);

  // `icon` gives shapes around the centre line, from its left end.
  template <class Icon>
  void item(double icon_width, std::string text, Icon icon) {
    text = clipped(std::move(text), icon_width);
    const Point at = begin_item(icon_width, text);
    add(icon(at), icon_width, text);
  }
  template <class Icon>
  void item(double icon_width, Bilingual words, Icon icon) {
    item(icon_width, std::string(words.in(lang_)), icon);
  }
  // Words without an icon.
  void note(std::string text);

  void status(Status status, Bilingual words);

  // Goes to the beginning of a row, as the heading did, and writes what the row is about.
  void new_row(Bilingual words);

  Legend finish() &&;

 private:
  // Cut to what a row of its own has room for.
  std::string clipped(std::string text, double icon_width) const;
  Point begin_item(double icon_width, const std::string& text);
  void add(std::vector<Shape> icon, double icon_width, const std::string& text);
  void add_text(const std::string& text, FontWeight weight);

  Group group_;
  double top_;
  double right_;
  double x_ = kMargin;
  double left_ = kMargin;
  double y_;
  const Palette& palette_;
  Lang lang_;
};

}  // namespace stratmap
