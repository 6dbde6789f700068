#include "render/views/modes/mode_bar.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

std::vector<std::string> texts_of(const std::vector<Shape>& shapes) {
  std::vector<std::string> texts;
  for (const Shape& shape : shapes)
    if (const auto* text = std::get_if<TextShape>(&shape)) texts.push_back(text->runs.front().text);
  return texts;
}

std::vector<Rect> rects_of(const std::vector<Shape>& shapes) {
  std::vector<Rect> rects;
  for (const Shape& shape : shapes)
    if (const auto* rect = std::get_if<RectShape>(&shape)) rects.push_back(rect->rect);
  return rects;
}

std::vector<Shape> bar(const ModeMix& mix, Lang lang = Lang::en) {
  return mode_bar(mix, {10, 0, 200, kModeBarHeight}, kPalette, lang);
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("A bar tells each share by letter and figure, and the leading one by its word") {
  CHECK(texts_of(bar({{1, 0, 0, 0}})) == Texts{"P\u00A0production"});
  CHECK(texts_of(bar({{0.8, 0, 0.2, 0}}, Lang::fi)) == Texts{"T\u00A0tuotanto\u00A0"
                                                             "80\u00A0%",
                                                             "A\u00A0"
                                                             "20"});
  CHECK(texts_of(bar({{0.5, 0, 0, 0.5}})) == Texts{"P\u00A0"
                                                   "50\u00A0%",
                                                   "A\u00A0"
                                                   "50\u00A0%"});
  CHECK(texts_of(bar({{0.9, 0.1, 0, 0}})) == Texts{"P\u00A0production\u00A0"
                                                   "90\u00A0%",
                                                   "D"});
}

TEST_CASE("Shares are as wide as they are large, and fill the bar") {
  const auto rects = rects_of(bar({{0.25, 0, 0.75, 0}}));
  REQUIRE(rects.size() == 2);
  CHECK(rects[0].x == Approx(10));
  CHECK(rects[0].width == Approx(0.25 * 198));
  CHECK(rects[1].right() == Approx(210));
}

TEST_CASE("A share without room for its figure is told under the bar") {
  CHECK(tells_every_share({{0.8, 0, 0.2, 0}}, 196, Lang::fi));
  CHECK(tells_every_share({{1, 0, 0, 0}}, 20, Lang::fi));
  CHECK_FALSE(tells_every_share({{0.9, 0, 0.1, 0}}, 196, Lang::fi));
  CHECK(mix_in_figures({{0.1, 0, 0.9, 0}}, Lang::fi) ==
        "A\u00A0"
        "90\u00A0% · T\u00A0"
        "10\u00A0%");
  CHECK(mix_in_words({{0.5, 0, 0.5, 0}}, Lang::en) ==
        "production-led\u00A0"
        "50\u00A0%, customer-service-led\u00A0"
        "50\u00A0%");
}

TEST_CASE("The four modes have four patterns and four letters") {
  Texts letters;
  std::vector<std::vector<double>> dashes;
  for (std::size_t i = 0; i < kModeCount; ++i) {
    const auto shapes = mode_sign(static_cast<Mode>(i), {50, 50}, kPalette, Lang::en);
    letters.push_back(texts_of(shapes).front());
    std::vector<double> pattern{static_cast<double>(shapes.size())};
    for (const Shape& shape : shapes)
      if (const auto* line = std::get_if<PathShape>(&shape))
        pattern.insert(pattern.end(), line->stroke.dashes.begin(), line->stroke.dashes.end());
    CHECK(std::find(dashes.begin(), dashes.end(), pattern) == dashes.end());
    dashes.push_back(std::move(pattern));
  }
  CHECK(letters == Texts{"P", "D", "C", "A"});
}
