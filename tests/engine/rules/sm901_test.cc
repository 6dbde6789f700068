#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A round in which each respondent, of the function given, claims what is given.
std::string round_of(const std::vector<std::pair<std::string, std::string>>& answers,
                     std::string_view settings = "") {
  std::string respondents, said;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const std::string id = "r" + std::to_string(i);
    respondents += "    " + id + ": {function: " + answers[i].first + "}\n";
    said += "    - {respondent: " + id + ", stop: meaning, " + answers[i].second + "}\n";
  }
  return std::string(
             "functions: {a: {}, b: {}, c: {}, d: {}}\ncustomers: {homes: {}}\n"
             "systems: {crm: {}}\njourney: {visit: {}}\nround:\n")
      .append(settings)
      .append("  respondents:\n")
      .append(respondents)
      .append("  answers:\n")
      .append(said);
}

std::string claims(std::string_view claims) { return "claims: {" + std::string(claims) + "}"; }

std::string ratings(std::string_view claim, const std::vector<std::string>& values) {
  std::vector<std::pair<std::string, std::string>> answers;
  for (std::size_t i = 0; i < values.size(); ++i)
    answers.emplace_back(std::string(1, static_cast<char>('a' + i)),
                         claims(std::string(claim) + ": " + values[i]));
  return round_of(answers);
}

Severity severity(std::string_view yaml) {
  const Examined it(yaml);
  const CheckResult result = check(it.analysis, {.select = {"SM901"}, .ignore = {}});
  return result.findings.empty() ? Severity::off : result.findings.front().severity;
}

TEST_CASE("SM901 weighs ratings by their agreement") {
  CHECK(severity(ratings("importance", {"3", "4", "5"})) == Severity::note);  // r_wg .5
  CHECK(severity(ratings("importance", {"2.9", "4", "5"})) == Severity::warning);
  CHECK(severity(ratings("importance", {"4", "4", "5"})) == Severity::off);     // .83
  CHECK(severity(ratings("importance", {"3.4", "4", "5"})) == Severity::note);  // .67
  CHECK(severity(ratings("importance", {"3.5", "4", "5"})) == Severity::off);   // .71
}

TEST_CASE("SM901 says what was asked and how far apart the functions are") {
  CHECK(
      messages("SM901", ratings("importance", {"1", "5", "5"})) ==
      Texts{
          "3 functions rate the importance of the customer from 1 to 5 (scale 1–5); a: 1 · b: 5"});
  CHECK(messages("SM901", ratings("attention", {"{visit: 1}", "{visit: 5}", "{visit: 5}"}),
                 Lang::fi) ==
        Texts{"kysymykseen, miten paljon asiakasta ajatellaan vaiheessa ”visit”, 3 toimintoa "
              "vastaa 1–5 (asteikko 1–5) – a: 1 · b: 5"});
  CHECK(messages("SM901", ratings("owns", {"{homes: a}", "{homes: b}", "{homes: a}"})) ==
        Texts{"3 functions give 2 different answers on who owns the customer relationship "
              "\"homes\"; a: a · b: b"});
  CHECK(messages("SM901", ratings("owns", {"{homes: a}", "{homes: b}", "{homes: a}"}), Lang::fi) ==
        Texts{"kysymykseen, kuka omistaa asiakkuuden ”homes”, 3 toiminnolta tulee 2 eri vastausta "
              "– a: a · b: b"});
}

TEST_CASE("SM901 keeps how far apart the answers are among its figures") {
  const auto figure = [](std::string_view name, std::string_view yaml) {
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM901"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    const auto& figures = result.findings.front().figures;
    const auto found = std::ranges::find(figures, name, &Figure::name);
    REQUIRE(found != figures.end());
    return std::get<double>(found->value);
  };
  CHECK(figure("agreement", ratings("importance", {"1", "5", "5"})) == Approx(-1.67));
  CHECK(figure("distance", ratings("owns", {"{homes: a}", "{homes: b}", "{homes: a}"})) ==
        Approx(0.67));
}

TEST_CASE("SM901 reads combining viewpoints on a scale of three") {
  CHECK(severity(ratings("combines", {"yes", "yes", "partly"})) == Severity::note);  // r_wg .5
  CHECK(severity(ratings("combines", {"yes", "no", "yes"})) == Severity::warning);
  CHECK(severity(ratings("combines", {"yes", "yes", "yes"})) == Severity::off);
}

TEST_CASE("SM901 fires on words and sets and modes half of which differ") {
  CHECK(
      subjects_found("SM901", ratings("owns", {"{homes: a}", "{homes: a}", "{homes: unknown}"})) ==
      Texts{"round/ownership/owns/homes"});
  CHECK(subjects_found("SM901", ratings("means", {"[user, buyer]", "buyer", "[user, buyer]"}))
            .empty());  // .33
  CHECK(subjects_found("SM901", ratings("means", {"[user, buyer]", "buyer", "user"})) ==
        Texts{"round/meaning/means"});  // .67
  CHECK(subjects_found("SM901", ratings("enough", {"true", "true", "true", "false"})) ==
        Texts{"round/development/enough"});  // .5
  CHECK(subjects_found("SM901", ratings("systems", {"{crm: none}", "{crm: none}", "{crm: none}"}))
            .empty());
  CHECK(subjects_found("SM901", ratings("expects", {"{homes: production}", "{homes: public}",
                                                    "{homes: production}"})) ==
        Texts{"round/expectations/expects/homes"});
}

TEST_CASE("SM901 moves with its thresholds") {
  const std::string owners = ratings("owns", {"{homes: a}", "{homes: b}", "{homes: a}"});
  CHECK(subjects_found("SM901", owners + "settings: {thresholds: {answer-distance: 0.7}}").empty());
  const std::string rated = ratings("importance", {"4", "4", "5"});
  CHECK(severity(rated + "settings: {thresholds: {agreement: 0.84}}") == Severity::note);
  CHECK(severity(rated + "settings: {thresholds: {agreement-low: 0.84}}") == Severity::warning);
}

TEST_CASE("SM901 does not assess what fewer than three functions answered") {
  CHECK(reason_not_assessed("SM901", "functions: {a: {}}") ==
        "the culture round has no answers with claims");
  CHECK(reason_not_assessed("SM901", ratings("importance", {"1", "5"})) ==
        "fewer than three functions answered this");
  const std::string both = round_of({{"a", claims("importance: 3, means: user")},
                                     {"b", claims("importance: 3")},
                                     {"c", claims("importance: 3, means: buyer")},
                                     {"c", claims("means: payer")}});
  CHECK(subjects_not_assessed("SM901", both) == Texts{"round/meaning/means"});
}

// What is shown of the two furthest apart.
struct Shown {
  explicit Shown(std::string_view yaml) : it(yaml) {
    const CheckResult result = check(it.analysis, {.select = {"SM901"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    finding = result.findings.front();
    for (const RelatedPlace& place : finding.related)
      remarks.push_back(to_text(place.remark, finding, it.model, Lang::en));
    label = to_text(finding.label, finding, it.model, Lang::en);
  }
  bool tells(std::string_view figure) const {
    return std::ranges::count(finding.figures, figure, &Figure::name) > 0;
  }
  Examined it;
  Finding finding;
  Texts remarks;
  std::string label;
};

const std::vector<std::pair<std::string, std::string>> kSaid = {
    {"a", "text: Ours., claims: {owns: {homes: a}}"},
    {"b", "text: Not yours., claims: {owns: {homes: b}}"},
    {"c", "claims: {owns: {homes: b}}"}};

TEST_CASE("SM901 shows the two furthest apart in their own words") {
  const Shown shown(round_of(kSaid));
  CHECK(shown.remarks == Texts{"\"a\" answers: a; \"Ours.\"", "\"b\" answers: b; \"Not yours.\""});
  CHECK(shown.label == "a: a · b: b · c: b");
  CHECK(shown.tells("answered-by"));
}

TEST_CASE("SM901 quotes words only where they speak of this claim and no other") {
  auto said = kSaid;
  said[1].second = "text: Nobody owns the mills., claims: {owns: {homes: b, mills: unknown}}";
  std::string yaml = round_of(said);
  yaml.replace(yaml.find("homes: {}"), 9, "homes: {}, mills: {}");
  CHECK(Shown(yaml).remarks == Texts{"\"a\" answers: a; \"Ours.\"", "\"b\" answers: b"});
  // Ratings beside a claim in words leave its words; a rating beside it has none.
  const std::vector<std::pair<std::string, std::string>> both = {
      {"a", "text: They sign., claims: {means: buyer, importance: 5}"},
      {"b", "text: They call., claims: {means: user, importance: 5}"},
      {"c", "text: They pay., claims: {means: payer, importance: 5}"}};
  CHECK(Shown(round_of(both)).remarks == Texts{"\"a\" answers: the buyer; \"They sign.\"",
                                               "\"b\" answers: the user; \"They call.\""});
  const std::vector<std::pair<std::string, std::string>> rated = {
      {"a", "text: They sign., claims: {means: buyer, importance: 5}"},
      {"b", "text: Not much., claims: {importance: 1}"},
      {"c", "claims: {importance: 1}"}};
  const Shown ratings(round_of(rated));
  CHECK(ratings.remarks == Texts{"\"a\" answers: 5", "\"b\" answers: 1; \"Not much.\""});
  CHECK_FALSE(ratings.finding.answers);
}

TEST_CASE("SM901 says claims in words and names the scale of steps that have names") {
  CHECK(messages("SM901", ratings("combines", {"yes", "no", "partly"}), Lang::fi) ==
        Texts{"kysymykseen, miten hyvin näkökulmia yhdistellään, 3 toimintoa vastaa ei – kyllä "
              "(asteikko ei – osin – kyllä) – a: kyllä · b: ei"});
  CHECK(messages("SM901", ratings("combines", {"yes", "no", "partly"})) ==
        Texts{"3 functions rate how well viewpoints are combined from no to yes (scale no – "
              "partly – yes); a: yes · b: no"});
  const auto label = [](std::string_view claim, const std::vector<std::string>& values) {
    return Shown(ratings(claim, values)).label;
  };
  CHECK(label("means", {"[user, buyer]", "unknown", "payer"}) ==
        "a: the buyer and the user · b: does not know · c: the payer");
  CHECK(label("systems", {"{crm: none}", "{crm: file}", "{crm: integrated}"}) ==
        "a: not at all · b: by files · c: directly");
  CHECK(label("enough", {"true", "false", "true", "false"}) == "a: yes · b: no · c: yes · d: no");
  CHECK(label("practices", {"[vip]", "[queue]", "[a, b, c]"}) ==
        "a: vip · b: queue · c: a, b and c");
  CHECK(label("expects", {"{homes: production}", "{homes: public}", "{homes: production}"}) ==
        "a: production-led · b: public administration · c: production-led");
}

TEST_CASE("SM901 keeps the claims of a round without names to itself") {
  const std::vector<std::pair<std::string, std::string>> rated = {{"a", "claims: {importance: 1}"},
                                                                  {"b", "claims: {importance: 5}"},
                                                                  {"c", "claims: {importance: 5}"}};
  for (const std::string_view settings : {"  quotes: anonymous\n", "  quotes: none\n"}) {
    CHECK(messages("SM901", round_of(rated, settings)) ==
          Texts{"3 functions rate the importance of the customer from 1 to 5 (scale 1–5)"});
    CHECK(Shown(round_of(rated, settings)).label.empty());
  }
  auto shy = rated;
  shy[0].second += ", quotable: false";
  CHECK(Shown(round_of(shy)).label == "b: 5 · c: 5");
  CHECK_FALSE(Shown(round_of(shy)).tells("furthest"));
}

TEST_CASE("SM901 prefers an answer in words among those of a function") {
  auto said = kSaid;
  said.insert(said.begin(), {"a", "claims: {owns: {homes: a}}"});
  CHECK(Shown(round_of(said)).remarks ==
        Texts{"\"a\" answers: a; \"Ours.\"", "\"b\" answers: b; \"Not yours.\""});
}

TEST_CASE("SM901 keeps the names or the words to itself where the round says so") {
  const Shown anonymous(round_of(kSaid, "  quotes: anonymous\n"));
  CHECK(anonymous.remarks.empty());
  CHECK(anonymous.label == "\"Ours.\" – \"Not yours.\"");
  CHECK_FALSE(anonymous.tells("answered-by"));
  CHECK_FALSE(anonymous.tells("one"));
  const Shown silent(round_of(kSaid, "  quotes: none\n"));
  CHECK(silent.remarks.empty());
  CHECK(silent.label.empty());
  CHECK_FALSE(silent.tells("one-says"));
  auto said = kSaid;
  said[1].second += ", quotable: false";
  CHECK(Shown(round_of(said)).remarks == Texts{"\"a\" answers: a; \"Ours.\""});
}

std::vector<std::string> figure_names(const Finding& finding) {
  std::vector<std::string> names;
  for (const Figure& figure : finding.figures) names.emplace_back(figure.name);
  return names;
}

TEST_CASE("SM901 fires from its very distance on") {
  // Two of three pairs differ: 0.667.
  const std::string owners = ratings("owns", {"{homes: a}", "{homes: b}", "{homes: a}"});
  const auto found = [&](std::string_view limit) {
    return subjects_found("SM901", owners + "settings: {thresholds: {answer-distance: " +
                                       std::string(limit) + "}}")
        .size();
  };
  CHECK(found("0.666") == 1);
  CHECK(found("0.667") == 0);
}

TEST_CASE("SM901 shows of pairs equally far apart one in which both speak") {
  CHECK(Shown(round_of({{"a", "claims: {owns: {homes: a}}"},
                        {"b", "claims: {owns: {homes: b}}"},
                        {"c", "text: Theirs., claims: {owns: {homes: b}}"},
                        {"d", "text: Ours., claims: {owns: {homes: a}}"}}))
            .remarks == Texts{"\"c\" answers: b; \"Theirs.\"", "\"d\" answers: a; \"Ours.\""});
  // Those of a and b, in words, are half apart; c says nothing in words.
  CHECK(Shown(round_of({{"a", "text: Users., claims: {means: user}"},
                        {"b", "text: Both., claims: {means: [user, buyer]}"},
                        {"c", "claims: {means: payer}"},
                        {"d", "text: Partners., claims: {means: partner}"}}))
            .remarks ==
        Texts{"\"a\" answers: the user; \"Users.\"", "\"d\" answers: the partner; \"Partners.\""});
}

TEST_CASE("SM901 points at answers without words") {
  auto said = kSaid;
  said[0].second = said[1].second = "claims: {owns: {homes: a}}";
  said.insert(said.begin(), said[0]);
  const Shown shown(round_of(said));
  CHECK(shown.remarks == Texts{"\"a\" answers: a", "\"c\" answers: b"});
  CHECK_FALSE(shown.finding.answers);
}

TEST_CASE("SM901 brings two opposing answers where both are in words") {
  const Shown shown(round_of(kSaid));
  REQUIRE(shown.finding.answers);
  const auto& [one, other] = *shown.finding.answers;
  CHECK(one.by->id == "a");
  CHECK(one.says->in("en", "en") == "Ours.");
  CHECK(other.by->id == "b");
  for (const std::size_t silent : {0U, 1U}) {
    auto said = kSaid;
    said[silent].second = silent == 0 ? "claims: {owns: {homes: a}}" : "claims: {owns: {homes: b}}";
    CHECK_FALSE(Shown(round_of(said)).finding.answers);
  }
}

TEST_CASE("SM901 tells no function and no single rating of an anonymous round") {
  const Shown words(round_of(kSaid, "  quotes: anonymous\n"));
  REQUIRE(words.finding.answers);
  for (const ShownAnswer& answer : *words.finding.answers) CHECK(answer.by == nullptr);
  const std::vector<std::pair<std::string, std::string>> rated = {{"a", "claims: {importance: 1}"},
                                                                  {"b", "claims: {importance: 5}"},
                                                                  {"c", "claims: {importance: 5}"}};
  CHECK(figure_names(Shown(round_of(rated)).finding) ==
        Texts{"asks", "functions", "answered-by", "low", "high", "range", "scale", "agreement",
              "answers", "furthest", "claims", "one", "one-claims", "other", "other-claims"});
  CHECK(figure_names(Shown(round_of(rated, "  quotes: anonymous\n")).finding) ==
        Texts{"asks", "functions", "low", "high", "range", "scale", "agreement"});
}

TEST_CASE("SM901 looks for a pair in words among up to a hundred functions") {
  const auto remarks = [](std::size_t functions) {
    std::string named, respondents, answers;
    for (std::size_t i = 0; i < functions; ++i) {
      const std::string id = "f" + std::to_string(i);
      named += id + ": {}, ";
      respondents += id + ": {function: " + id + "}, ";
      answers += "{respondent: " + id + ", stop: meaning, " +
                 (i == 2 || i == 3 ? "text: I am " + id + ", " : "") +
                 "claims: {owns: {homes: " + (i == 1 || i == 2 ? "f1" : "f0") + "}}}, ";
    }
    return Shown("functions: {" + named + "}\ncustomers: {homes: {}}\nround: {respondents: {" +
                 respondents + "}, answers: [" + answers +
                 "]}\nsettings: {thresholds: {answer-distance: 0.01}}\n")
        .remarks;
  };
  CHECK(remarks(100) ==
        Texts{"\"f2\" answers: f1; \"I am f2\"", "\"f3\" answers: f0; \"I am f3\""});
  CHECK(remarks(101) == Texts{"\"f0\" answers: f0", "\"f1\" answers: f1"});
}

}  // namespace
}  // namespace stratmap
