#include "render/views/parts/asked_line.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

struct Drawn {
  std::vector<Shape> shapes;
  double height = 0;

  const TextShape& last() const { return std::get<TextShape>(shapes.back()); }
};

Drawn drawn(const AskedLine& line, double room) {
  Drawn result;
  result.height = add_asked_line(result.shapes, line, {20, 100}, room, kPalette, Lang::en);
  return result;
}

}  // namespace

TEST_CASE("A question stands beside its sentence where there is room and else below it") {
  const AskedLine line{"Without a metric: Invoice.", "How would we hear?"};
  const Drawn wide = drawn(line, 600);
  CHECK(wide.height == 23);
  CHECK(wide.last().slant == TextShape::Slant::italic);
  CHECK(wide.last().baseline.x > 150);
  CHECK(wide.last().baseline.y == std::get<TextShape>(wide.shapes.front()).baseline.y);
  const Drawn narrow = drawn(line, 200);
  CHECK(narrow.height == 46);
  CHECK(narrow.last().baseline.x == 20);
}

TEST_CASE("A sentence without a question stands alone") {
  const Drawn alone = drawn({"The thread holds."}, 600);
  CHECK(alone.shapes.size() == 1);
  CHECK(alone.height == 23);
}
