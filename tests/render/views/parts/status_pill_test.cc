#include "render/views/parts/status_pill.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("A pill has room for its words and is told by its sign") {
  const std::string words = "no metric";
  const auto shapes = status_pill(Status::red, words, {10, 50}, kPalette);
  const auto& frame = std::get<RectShape>(shapes.front());
  const auto& text = std::get<TextShape>(shapes.back());
  CHECK(frame.rect ==
        Rect{10, 50 - kStatusPillHeight / 2, status_pill_width(words), kStatusPillHeight});
  CHECK(text.runs.front().colour == kPalette.red);
  CHECK(text_width_px(words, kStatusPillText, FontWeight::semibold) ==
        Approx(status_pill_room(frame.rect.width)));
  CHECK(shapes.size() > 2);
  CHECK(std::get<TextShape>(status_pill(Status::none, words, {10, 50}, kPalette).back())
            .runs.front()
            .colour == kPalette.ink);
}
