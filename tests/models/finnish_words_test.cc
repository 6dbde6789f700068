#include "models/schema/finnish_words.h"

#include <catch2/catch.hpp>
#include <set>

#include "models/schema/model_shape.h"

using namespace stratmap;

namespace {

void add_words(Words words, std::set<std::string_view>& known) {
  known.insert(words.begin(), words.end());
}

void add_shape(const Shape& shape, std::set<const Shape*>& seen, std::set<std::string_view>& known);

void add_value(const Value& value, std::set<const Shape*>& seen,
               std::set<std::string_view>& known) {
  add_words(value.words, known);
  if (value.shape != nullptr) add_shape(*value.shape, seen, known);
  if (value.item != nullptr) add_value(*value.item, seen, known);
}

void add_shape(const Shape& shape, std::set<const Shape*>& seen,
               std::set<std::string_view>& known) {
  if (!seen.insert(&shape).second) return;
  add_words(shape.keys(), known);
  for (std::size_t i = 0; i < shape.size(); ++i) add_value(shape[i].value, seen, known);
}

// Every key and word of the language.
std::set<std::string_view> words_of_the_language() {
  std::set<std::string_view> known;
  std::set<const Shape*> seen;
  add_shape(kModel, seen, known);
  for (const Words words :
       {Words(kModes), Words(kModeLayers), Words(kStrengths), Words(kSeverities),
        Words(kSourceWords), Words(kMandates), Words(kLoyaltyStages)})
    add_words(words, known);
  known.insert(kUnknown);
  return known;
}

}  // namespace

TEST_CASE("every meaning of a Finnish word is a word of the language") {
  const std::set<std::string_view> known = words_of_the_language();
  for (const auto& [word, meanings] : finnish_words()) {
    std::string_view rest = meanings;
    while (!rest.empty()) {
      const std::string_view meaning = rest.substr(0, rest.find(' '));
      INFO(word << " " << meaning);
      CHECK(known.contains(meaning));
      rest.remove_prefix(std::min(rest.size(), meaning.size() + 1));
    }
  }
}

TEST_CASE("no Finnish word stands twice and none is a key itself") {
  std::set<std::string_view> seen;
  for (const auto& [word, meanings] : finnish_words()) {
    INFO(word);
    CHECK(seen.insert(word).second);
    CHECK(kModel.find(word) == Shape::kNone);
  }
}

TEST_CASE("a Finnish word is found whatever its capitals and spaces") {
  const auto english = [](std::string_view word) { return in_english(word, kMetric.keys()); };
  CHECK(english("omistaja") == std::vector<std::string>{"owner"});
  CHECK(english("Tavoite") == std::vector<std::string>{"target", "measures"});
  CHECK(english("LÄHTÖTASO") == std::vector<std::string>{"baseline"});
  CHECK(in_english("ei tiedossa", Words(kAdoptionStates)) == std::vector<std::string>{"unknown"});
  CHECK(english("sisäiset prosessit").empty());
  CHECK(english("owner").empty());
  CHECK(english("").empty());
}
