#include "models/schema/language_reference.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "models/read_model.h"
#include "models/schema/section_examples.h"

using namespace stratmap;

namespace {

std::string text_in(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// Whether the page is what the tables say. STRATMAP_ACCEPT=1 writes it anew.
void check_page(const std::string& name, Lang lang) {
  const std::string path = fmt::format("{}/docs/{}", STRATMAP_SOURCE_DIR, name);
  const std::string reference = language_reference(lang);
  if (std::getenv("STRATMAP_ACCEPT") != nullptr) std::ofstream(path, std::ios::binary) << reference;
  INFO("STRATMAP_ACCEPT=1 writes the page anew");
  CHECK(text_in(path) == reference);
}

}  // namespace

TEST_CASE("the language reference is what the tables say") {
  check_page("language.md", Lang::en);
  check_page("mallikieli.md", Lang::fi);
}

TEST_CASE("the examples of the language reference are one model") {
  std::string yaml;
  for (const SectionExample& example : kSectionExamples)
    if (example.key != "include") yaml += example.yaml;
  const Reading reading = read_model_text("reference.yaml", yaml);
  REQUIRE_FALSE(reading.model);
  for (const Diagnostic& error : reading.model.error()) {
    INFO(error.message.en << " at " << reading.sources.start_of(error.span).line);
    CHECK(error.code == "SM007");  // the tables: from memory none can be read
  }
  CHECK(reading.model.error().size() == 4);
}
