#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>

#include "models/read_model.h"

using namespace stratmap;

namespace {

const std::string kExamples = std::string(STRATMAP_SOURCE_DIR) + "/examples/";

std::string errors_of(const Reading& reading) {
  std::string text;
  if (reading.model) return text;
  for (const Diagnostic& error : reading.model.error()) {
    if (reading.sources.files().empty()) return error.message.en;
    const Position at = reading.sources.start_of(error.span);
    text += fmt::format("{}:{}:{}: {} {}\n", reading.sources.name_of(error.span), at.line,
                        at.column, error.code, error.message.en);
  }
  return text;
}

}  // namespace

TEST_CASE("the examples are read without errors") {
  for (const char* path : {"kivilahti", "public-library", "regional-airline",
                           "first-model/first-model.fi.yaml", "first-model/first-model.en.yaml"}) {
    const Reading reading = read_model(kExamples + path);
    CHECK(errors_of(reading) == "");
  }
}

TEST_CASE("every row of an example's tables is read") {
  const Reading reading = read_model(kExamples + "kivilahti");
  REQUIRE(reading.model);
  REQUIRE_FALSE(reading.model->tables.empty());
  for (const Table& table : reading.model->tables) {
    CHECK(table.was_read);
    CHECK(table.rejected.empty());
    CHECK(table.doubled.empty());
  }
  CHECK_FALSE(reading.model->observations.empty());
}
