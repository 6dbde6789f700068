#include "render/views/parts/text_block.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;
using Lines = std::vector<std::string>;

namespace {

constexpr TextStyle kStyle{12, 15, FontWeight::semibold, 2};

}  // namespace

TEST_CASE("A block of text wraps into its width and is as high as its lines") {
  const TextBlock block =
      text_block(Bilingual{"", "Who meets the customer?"}, 95, kStyle, Lang::en);
  CHECK(block.lines == Lines{"Who meets", "the customer?"});
  CHECK(block.height_px() == 30);
  CHECK(text_block("", 80, kStyle, Hyphenation::none).height_px() == 0);
}

TEST_CASE("Words of the model are divided as the language that they are there in") {
  const Reading reading = read_model_text("client.yaml", R"(stratmap: 1
organization: {name: Example, language: fi}
functions:
  a: {name: Asiakkuuspäällikkö}
  b: {name: {en: Key account manager, fi: Asiakkuuspäällikkö}}
)");
  REQUIRE(reading.model);
  const auto& functions = reading.model->functions;
  const auto lines = [&](std::size_t which) {
    return name_block(functions[which], 90, kStyle, *reading.model, Lang::en).lines;
  };
  CHECK(lines(0) == Lines{"Asiakkuus-", "päällikkö"});  // the house's own language
  CHECK(lines(1) == Lines{"Key account", "manager"});
}

TEST_CASE("The lines of a block stand below one another in its room") {
  std::vector<Shape> shapes;
  add_block(shapes, text_block("one two", 30, kStyle, Hyphenation::none), {5, 100}, "#1B2430");
  REQUIRE(shapes.size() == 2);
  const auto& first = std::get<TextShape>(shapes[0]);
  const auto& second = std::get<TextShape>(shapes[1]);
  CHECK(first.baseline.x == 5);
  CHECK(first.baseline.y > 100);
  CHECK(first.baseline.y < 115);
  CHECK(second.baseline.y - first.baseline.y == 15);
  CHECK(first.room_px == 30);
}
