// What persons said, and who they are, in every report.
#include <array>
#include <catch2/catch.hpp>

#include "models/read_model.h"
#include "render/report/check_github.h"
#include "render/report/check_json.h"
#include "render/report/check_markdown.h"
#include "render/report/check_sarif.h"
#include "render/report/check_text.h"

using namespace stratmap;

namespace {

constexpr std::string_view kHouse = R"(stratmap: 1
organization: {name: Test, language: en}
functions: {sales: {name: Sales}, care: {name: Care}, billing: {name: Billing}}
customers: {homes: {name: Homes, ownership: {sales: serves}}}
round:
)";
constexpr std::string_view kSaid = R"(  respondents:
    anna-virta: {function: sales}
    olli-koski: {function: care}
    ida-salo: {function: billing}
    home-owner: {customer: homes}
  answers:
    - {respondent: anna-virta, stop: meaning, text: Whoever signs., claims: {means: buyer, importance: 5}}
    - respondent: olli-koski
      stop: meaning
      text: >
        The words of one
        who does not know.
      claims: {means: unknown, importance: 1}
      quotable: false
    - {respondent: ida-salo, stop: meaning, text: Whoever pays., claims: {means: payer, importance: 1}}
    - {respondent: home-owner, stop: meaning, text: My own home., claims: {means: user, importance: 4}}
)";

// The same answers, written elsewhere and named in the round.
constexpr std::string_view kAside = R"(stratmap: 1
organization: {name: Test, language: en}
functions: {sales: {name: Sales}, care: {name: Care}, billing: {name: Billing}}
customers: {homes: {name: Homes, ownership: {sales: serves}}}
x-who: &who
    olli-koski: {function: care}
    anna-virta: {function: sales}
    ida-salo: {function: billing}
    home-owner: {customer: homes}
x-words: &words >
        The words of one
        who does not know.
x-said:
    - &one {respondent: anna-virta, stop: meaning, text: Whoever signs., claims: {means: buyer, importance: 5}}
    - &claims {means: unknown, importance: 1}
    - &two {respondent: olli-koski, stop: meaning, text: *words, claims: *claims, quotable: false}
    - &home {respondent: home-owner, stop: meaning, text: My own home., claims: {means: user, importance: 4}}
round:
)";
constexpr std::string_view kNamed = R"(  respondents: *who
  answers: [*one, *two, {respondent: ida-salo, stop: meaning, text: Whoever pays., claims: {means: payer, importance: 1}}, *home]
)";

// Everything that is printed of a model, in both languages.
std::vector<std::string> reports_of(std::string yaml) {
  const Reading reading = read_model_text("client.yaml", std::move(yaml));
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis);
  std::vector<std::string> all;
  for (const Lang lang : {Lang::fi, Lang::en}) {
    for (const Detail detail : {Detail::brief, Detail::usual, Detail::all})
      all.push_back(check_text(analysis, result, detail, {.lang = lang}));
    for (const Extent extent : {Extent::knots, Extent::all})
      all.push_back(check_markdown(analysis, result, extent, lang));
    all.push_back(check_github(analysis, result, lang, ""));
    all.push_back(check_sarif(analysis, result, lang, "0.1.0", ""));
    all.push_back(check_json(analysis, result, lang, "0.1.0"));
  }
  return all;
}

std::vector<std::string> reports(std::string_view settings) {
  return reports_of(std::string(kHouse).append(settings).append(kSaid));
}

std::size_t telling(const std::vector<std::string>& all, std::string_view words) {
  std::size_t count = 0;
  for (const std::string& report : all) count += report.find(words) != std::string::npos ? 1 : 0;
  return count;
}

constexpr std::array<std::string_view, 5> kPersons = {"anna-virta", "olli-koski", "ida-salo",
                                                      "home-owner", "respondent:"};
constexpr std::array<std::string_view, 3> kQuotable = {"Whoever signs", "Whoever pays",
                                                       "My own home"};

}  // namespace

TEST_CASE("no report says who a respondent is or shows the line of an answer") {
  for (const std::string_view settings : {"", "  quotes: anonymous\n", "  quotes: none\n"}) {
    CAPTURE(settings);
    const auto all = reports(settings);
    for (const std::string_view person : kPersons) {
      CAPTURE(person);
      CHECK(telling(all, person) == 0);
    }
    CHECK(telling(all, "who does not know.") == 0);
    CHECK(telling(all, "The words of one") == 0);
    CHECK(telling(all, "claims: {") == 0);
  }
}

TEST_CASE("no report shows an answer that is written elsewhere and named by an alias") {
  for (const std::string_view settings : {"", "  quotes: anonymous\n", "  quotes: none\n"}) {
    CAPTURE(settings);
    const auto all = reports_of(std::string(kAside).append(settings).append(kNamed));
    for (const std::string_view person : kPersons) {
      CAPTURE(person);
      CHECK(telling(all, person) == 0);
    }
    for (const std::string_view hidden : {"who does not know.", "The words of one", "means:"})
      CHECK(telling(all, hidden) == 0);
    CHECK(telling(all, "Homes") == all.size());
  }
}

TEST_CASE("words are quoted where the round shows them") {
  for (const std::string_view words : kQuotable) {
    CAPTURE(words);
    CHECK(telling(reports(""), words) > 0);
    CHECK(telling(reports("  quotes: none\n"), words) == 0);
  }
}

TEST_CASE("an excerpt tells what was answered beside the number of its line") {
  const std::string text = reports("")[7 + 3];  // English, everything
  INFO(text);
  CHECK(text.find("Sales: 5") != std::string::npos);
  CHECK(text.find(" 12 | - \"Sales\" answers") != std::string::npos);
}
