#include "tests/models/reader/reading.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <utility>

namespace stratmap {

Reading read_sections(std::string_view sections) {
  return read_model_text("client.yaml",
                         "stratmap: 1\norganization: {name: A}\n" + std::string(sections));
}

Model model_of(std::string_view sections) {
  Reading reading = read_sections(sections);
  INFO(sections << "\n" << errors_of(reading));
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

std::string errors_of(const Reading& reading) {
  std::string text;
  if (reading.model) return text;
  for (const Diagnostic& error : reading.model.error()) {
    const Position at = reading.sources.start_of(error.span);
    text += fmt::format("{}{} {}:{}", text.empty() ? "" : " | ", error.code, at.line, at.column);
    if (!error.nearest.empty()) text += fmt::format(" {}", fmt::join(error.nearest, ","));
  }
  return text;
}

}  // namespace stratmap
