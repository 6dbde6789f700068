#include "render/report/parts/sentence.h"

#include <catch2/catch.hpp>

using stratmap::sentence;

TEST_CASE("a clause becomes a sentence") {
  CHECK(sentence("no function owns \"Towns\"") == "No function owns \"Towns\".");
  CHECK(sentence("äkkiä") == "Äkkiä.");
  CHECK(sentence("”Kunnat” on yksin") == "”Kunnat” on yksin.");
  CHECK(sentence("did you mean \"owner\"?") == "Did you mean \"owner\"?");
  CHECK(sentence("Valmis.") == "Valmis.");
  CHECK(sentence("A, B …") == "A, B …");
  CHECK(sentence("se oli æ") == "Se oli æ.");
  CHECK(sentence("") == "");
}
