#include "render/report/parts/sums.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

std::string sums(const std::string& yaml, Lang lang) {
  const Reading reading =
      read_model_text("client.yaml", "stratmap: 1\norganization: {name: A}\n" + yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  return sums_of(check(analysis, {.select = {"SM401", "SM402"}, .ignore = {}}), lang);
}

}  // namespace

TEST_CASE("the sums say findings by weight and rules by result") {
  const std::string towns = "functions: {f: {}}\ncustomers: {a: {ownership: {f: serves}}}\n";
  CHECK(sums(towns, Lang::en) == "1 warning. 2 rules: 1 clear, 0 not assessed.");
  CHECK(sums(towns, Lang::fi) == "1 puute. 2 sääntöä: kunnossa 1, ei arvioitu 0.");
  CHECK(sums("functions: {f: {}}\ncustomers: {a: {ownership: {f: owns}}}\n", Lang::en) ==
        "No findings. 2 rules: 2 clear, 0 not assessed.");
}

TEST_CASE("until when something is accepted stands in brackets") {
  CHECK(until_text(*parse_period("2026-12"), Lang::en) == " (until 2026-12)");
  CHECK(until_text(*parse_period("2026-12"), Lang::fi) == " (2026-12 asti)");
}
