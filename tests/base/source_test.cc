#include "base/source.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("positions count characters from one") {
  const SourceFile file("client.yaml", "äiti: 1\r\nöljy: 2\n");
  CHECK(file.position(0) == Position{1, 1});
  CHECK(file.position(2) == Position{1, 2});   // after ä, two bytes
  CHECK(file.position(10) == Position{2, 1});  // ö
  CHECK(file.line(1) == "äiti: 1");
  CHECK(file.line(2) == "öljy: 2");
  CHECK(file.position(1000) == Position{3, 1});
}
