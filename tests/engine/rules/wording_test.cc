#include "engine/rules/wording.h"

#include <catch2/catch.hpp>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

struct Sample {
  Sample() {
    model.organization.language = "fi";
    for (const char* id : {"a", "b", "c", "d", "e", "f", "g"}) {
      Objective objective;
      objective.id = id;
      model.objectives.push_back(std::move(objective));
    }
    model.objectives[0].name.add("fi", "Kannattavuus");
    model.objectives[0].name.add("en", "Profit");
    for (const Objective& objective : model.objectives) all.push_back(&objective);
    finding.subjects = {subject_of(model.objectives[0]), subject_of(model.objectives[1]),
                        topic("hr", "training")};
  }

  std::string in(Lang lang, std::string_view text) const {
    return to_text({.fi = text, .en = text}, finding, model, lang);
  }

  Model model;
  Figure::Elements all;
  Finding finding;
};

TEST_CASE("Subjects are named in the quotes of the language") {
  const Sample it;
  CHECK(it.in(Lang::en, "{subject} and {subject2}") == "\"Profit\" and \"b\"");
  CHECK(it.in(Lang::fi, "{subject} ja {subject2}") == "”Kannattavuus” ja ”b”");
  CHECK(it.in(Lang::en, "{subject3}") == "\"training\"");
}

TEST_CASE("The code of a rule is no name and has no quotes") {
  const Sample it;
  CHECK(name_of(word("SM402"), it.model, Lang::en) == "SM402");
  CHECK(name_of(word("trained"), it.model, Lang::en) == "\"trained\"");
}

TEST_CASE("A link names its two ends") {
  Sample it;
  it.finding.subjects = {subject_of(it.model.objectives[0], it.model.objectives[1])};
  CHECK(it.in(Lang::en, "{cause} drives {effect}") == "\"Profit\" drives \"b\"");
}

TEST_CASE("Numbers are written as the language does and choose their word") {
  Sample it;
  it.finding.figures = {{"share", 0.5}, {"sum", 12345.0}, count("one", 1), count("many", 3)};
  CHECK(it.in(Lang::fi, "{share}") == "0,5");
  CHECK(it.in(Lang::en, "{share}") == "0.5");
  CHECK(it.in(Lang::fi, "{sum}") == "12\u00A0345");
  CHECK(it.in(Lang::en, "{one} {one#arrow|arrows}, {many} {many#arrow|arrows}") ==
        "1 arrow, 3 arrows");
}

TEST_CASE("Words of ours are listed in the language") {
  Sample it;
  it.finding.figures = {{"missing", Figure::Words{{"laatu", "quality"}, {"tuotto", "profit"}}}};
  CHECK(it.in(Lang::fi, "puuttuu: {missing}") == "puuttuu: laatu ja tuotto");
  CHECK(it.in(Lang::en, "missing: {missing}") == "missing: quality and profit");
}

TEST_CASE("A unit follows its number after a no-break space") {
  Sample it;
  const Text percent("%"), euros("k€"), scale("1–5");
  it.finding.figures = {{"a", 9.0, &percent}, {"b", 2700.0, &euros}, {"c", 4.4, &scale}};
  CHECK(it.in(Lang::fi, "{a}; {b}; {c}") == "9\u00A0%; 2700\u00A0k€; 4,4");
  CHECK(it.in(Lang::en, "{a}; {b}; {c}") == "9\u00A0%; 2700\u00A0k€; 4.4");
}

TEST_CASE("Lists are joined and long ones are cut short") {
  Sample it;
  const auto list = [&](std::size_t count) {
    it.finding.figures = {
        {"list",
         Figure::Elements(it.all.begin(), it.all.begin() + static_cast<std::ptrdiff_t>(count))}};
    return it.in(Lang::en, "{list}");
  };
  CHECK(list(1) == "\"Profit\"");
  CHECK(list(2) == "\"Profit\" and \"b\"");
  CHECK(list(3) == "\"Profit\", \"b\" and \"c\"");
  CHECK(list(7) == "\"Profit\", \"b\", \"c\", \"d\", \"e\" and 2 more");
  CHECK(it.in(Lang::fi, "{list}") == "”Kannattavuus”, ”b”, ”c”, ”d”, ”e” ja 2 muuta");
}

TEST_CASE("A list chooses its word by how many are in it") {
  Sample it;
  it.finding.figures = {{"owners", Figure::Elements{it.all[0], it.all[1]}},
                        {"owner", Figure::Elements{it.all[0]}},
                        {"missing", Figure::Words{{"laatu", "quality"}}},
                        {"seen", std::vector<Message>{{"a", "a"}, {"b", "b"}}},
                        {"name", std::string("x")}};
  CHECK(it.in(Lang::fi, "{owners} {owners#omistaa|omistavat}, {owner} {owner#omistaa|omistavat}") ==
        "”Kannattavuus” ja ”b” omistavat, ”Kannattavuus” omistaa");
  CHECK(it.in(Lang::en, "{missing#is|are} {seen#is|are} {name#is|are}") == "is are {name#is|are}");
}

TEST_CASE("Parts and numbers and words are lists too") {
  Sample it;
  it.finding.figures = {
      {"sizes", std::vector<double>{3, 2}},
      {"parts", std::vector<Figure::Elements>{{it.all[1], it.all[2]}, {it.all[3]}}},
      {"word", std::string("lag")},
      {"side", Bilingual{"alle", "below"}},
      {"sentence", Message{"kaksi syytä", "two reasons"}}};
  CHECK(it.in(Lang::en, "{sizes}: {parts}, {word} {side}, {sentence}") ==
        "3 and 2: \"b\" and \"c\"; \"d\", lag below, two reasons");
  CHECK(it.in(Lang::fi, "{side}, {sentence}") == "alle, kaksi syytä");
}

TEST_CASE("A place that nothing fills stays to be seen") {
  const Sample it;
  CHECK(it.in(Lang::en, "{nobody} {subject9} {cause} {nobody#a|b} {") ==
        "{nobody} {subject9} {cause} {nobody#a|b} {");
}

TEST_CASE("A name with braces is not filled again") {
  Sample it;
  it.model.objectives[1].name = Text("{subject}");
  CHECK(it.in(Lang::en, "{subject2}") == "\"{subject}\"");
}

}  // namespace
}  // namespace stratmap
