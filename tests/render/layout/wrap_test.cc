#include "render/layout/wrap.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "render/layout/code_points.h"

namespace stratmap {
namespace {

using Lines = std::vector<std::string>;

Lines title(std::string_view text, double width_px, Hyphenation hyphenation) {
  return wrap(text, {.width_px = width_px,
                     .size_px = 14,
                     .weight = FontWeight::semibold,
                     .hyphenation = hyphenation,
                     .max_lines = 4});
}

Lines finnish(std::string_view text, double width_px = 152) {
  return title(text, width_px, Hyphenation::finnish);
}
Lines english(std::string_view text, double width_px = 152) {
  return title(text, width_px, Hyphenation::none);
}

double widest(const Lines& lines) {
  double widest = 0;
  for (const std::string& line : lines) {
    widest = std::max(widest, text_width_px(line, 14, FontWeight::semibold));
  }
  return widest;
}

}  // namespace

TEST_CASE("Titles take the fewest lines and then the most even ones") {
  CHECK(english("Right the first time") == Lines{"Right the first time"});
  CHECK(english("Grow profitably every year") == Lines{"Grow profitably", "every year"});
  CHECK(english("Invoices that are correct and easy to read") ==
        Lines{"Invoices that", "are correct and", "easy to read"});
  CHECK(finnish("Osaava ja sitoutunut henkilöstö") == Lines{"Osaava ja sitoutunut", "henkilöstö"});
}

TEST_CASE("Finnish titles break compounds before syllables") {
  CHECK(finnish("Sopimusasiakkuuksien säilyttäminen ja laajentaminen") ==
        Lines{"Sopimus-", "asiakkuuksien", "säilyttäminen ja", "laajentaminen"});
  CHECK(finnish("Rekrytoimme asiakaslähtöisiä ihmisiä") ==
        Lines{"Rekrytoimme asiakas-", "lähtöisiä ihmisiä"});
  CHECK(finnish("lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas").size() == 4);
  CHECK(finnish("Asiakas hyötyy", 60) == Lines{"Asiakas", "hyötyy"});
}

TEST_CASE("A soft hyphen overrides the rules and is never shown elsewhere") {
  CHECK(finnish("asiakassuhde\u00ADpalvelu", 120) == Lines{"asiakassuhde-", "palvelu"});
  CHECK(finnish("asia\u00ADkas") == Lines{"asiakas"});
}

TEST_CASE("English words are not hyphenated but break after hyphen and slash") {
  CHECK(english("customer-service-led sales", 110) == Lines{"customer-", "service-led", "sales"});
  CHECK(english("purchasing/procurement", 110) == Lines{"purchasing/", "procurement"});
  CHECK(english("5/9 of -12 things", 60) == Lines{"5/9", "of -12", "things"});
}

TEST_CASE("No-break spaces hold and a dash stays with the word before it") {
  CHECK(english("margin 11.2\u00A0% now", 70) == Lines{"margin", "11.2\u00A0%", "now"});
  CHECK(english("Customers first – then the rest of us", 130) ==
        Lines{"Customers first –", "then the rest of us"});
}

TEST_CASE("White space is collapsed and nothing gives no lines") {
  CHECK(english("  Grow \t and\n learn  ") == Lines{"Grow and learn"});
  CHECK(english("").empty());
  CHECK(english(" \n ").empty());
  CHECK(english("\u00AD").empty());
}

TEST_CASE("A word wider than the box is cut between characters") {
  const Lines lines = english("Internationalizationability", 120);
  CHECK(lines == Lines{"Internationa-", "lizationability"});
  const Lines family =
      english("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 80);
  CHECK(family == Lines{"👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦",
                        "👨‍👩‍👧‍👦"});
  for (const std::string& line : english(std::string(60, 'w'), 90)) CHECK(line.size() <= 12);
}

TEST_CASE("Chinese and Japanese break anywhere but not before a full stop") {
  CHECK(english("顧客との信頼関係を築く。", 60) == Lines{"顧客との", "信頼関係", "を築く。"});
}

TEST_CASE("Too much text ends in an ellipsis") {
  const Lines lines = english(
      "This name of an objective is so long that not even four lines of the box can hold all of "
      "it whatever we try to do about it");
  REQUIRE(lines.size() == 4);
  CHECK(lines[3].ends_with("…"));
  CHECK(lines[0] == "This name of an");
  CHECK(widest(lines) <= 152);
}

TEST_CASE("One line is cut with an ellipsis after a word or a letter, never after a space") {
  CHECK(clip_to_width("Sales", 100, 11, FontWeight::medium) == "Sales");
  CHECK(clip_to_width("Customer care and more", 62, 11, FontWeight::medium) == "Customer…");
  CHECK(clip_to_width("Sales", 1, 11, FontWeight::medium).empty());
}

TEST_CASE("No line is ever wider than the width and no character is lost") {
  std::mt19937 random(7);
  const std::string_view syllables[] = {
      "asi", "akas", "pal",      "ve",      "lu", "työ",    " ",      " ", "-",   "/",      "ö",
      "漢",  "字",   "👍🏽", "e\u0301", "IT", "\u00A0", "\u00AD", "5", " – ", "mmmmmmm"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    const std::size_t length = 1 + random() % 24;
    for (std::size_t i = 0; i < length; ++i) text += syllables[random() % std::size(syllables)];
    const double width = 40 + static_cast<double>(random() % 160);
    CAPTURE(text, width);
    const auto hyphenation = round % 2 == 0 ? Hyphenation::finnish : Hyphenation::none;
    const Lines lines = wrap(text, {width, 14, FontWeight::bold, hyphenation, 99});
    std::string joined;
    for (const std::string& line : lines) {
      CHECK(text_width_px(line, 14, FontWeight::bold) <= width);
      CHECK_FALSE(line.empty());
      CHECK_FALSE(is_zero_width(code_point_at(line, 0).value));
      joined += line;
    }
    const auto letters = [](std::string s) {
      std::string kept;
      for (std::size_t at = 0; at < s.size();) {
        const std::size_t bytes = code_point_at(s, at).length;
        const std::string_view one = std::string_view(s).substr(at, bytes);
        if (one != " " && one != "-" && one != "\u00AD") kept += one;
        at += bytes;
      }
      return kept;
    };
    CHECK(letters(joined) == letters(text));
  }
}

TEST_CASE("Hostile texts are wrapped in no time") {
  CHECK(english(std::string(200'000, 'a')).size() == 4);
  CHECK(english("a" + std::string(100'000, '\xCC')).size() <= 4);
  std::string marks = "a";
  for (int i = 0; i < 50'000; ++i) marks += "\u0301";
  CHECK(english(marks).size() == 1);
  CHECK(english("漢", 5) == Lines{""});
}

}  // namespace stratmap
