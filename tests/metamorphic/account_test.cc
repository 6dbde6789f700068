// What the metamorphic tests stand on: an account that sees differences, and rewriting that makes
// them where it should.
#include "tests/metamorphic/account.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/metamorphic/transformations.h"

namespace stratmap::metamorphic {
namespace {

WrittenModel laboratory() { return example_models().front(); }

// The laboratory with one text in place of another.
WrittenModel with(const std::string& old_text, const std::string& new_text) {
  WrittenModel model = laboratory();
  for (ModelFile& file : model.files)
    if (const auto at = file.text.find(old_text); at != std::string::npos) {
      file.text.replace(at, old_text.size(), new_text);
      return model;
    }
  FAIL("the laboratory does not say " << old_text);
  return model;
}

bool is_told_apart(const WrittenModel& model) {
  return account_of(laboratory()).text() != account_of(model).text();
}

std::string client(const WrittenModel& model) { return model.files.front().text; }

WrittenModel small(const std::string& text) { return {"small", {{"client.yaml", text}}}; }

constexpr const char* kSmall =
    "stratmap: 1\n"
    "objectives:\n"
    "  profit: {name: {fi: Tulos, en: Profit}}\n"
    "  trust: {name: It's \"trust\", drives: {profit: {strength: 0.5}}}\n"
    "metrics:\n"
    "  sum: {name: Sum, formula: trust-rate + 2*trust-rate}\n"
    "  trust-rate: {name: Rate, measures: [trust]}\n";

}  // namespace

TEST_CASE("the account of the laboratory holds many facts and its knots") {
  const Account account = account_of(laboratory());
  CHECK(account.facts.size() > 100);
  CHECK(account.knots.size() >= 3);
}

TEST_CASE("the account tells models apart that differ by a name or a word or a number") {
  CHECK(is_told_apart(with("en: Work is safe", "en: Work is very safe")));
  CHECK(is_told_apart(with("owner: quality", "owner: unknown")));
  CHECK(is_told_apart(with("target: ", "target: 1")));

  CHECK_FALSE(is_told_apart(laboratory()));
}

TEST_CASE("the account tells of errors where the model can't be used") {
  const Account account = account_of(small("stratmap: 1\nobjektives: {}\n"));
  REQUIRE(account.facts.size() > 1);
  CHECK(account.facts.front() == "no model");
}

TEST_CASE("reversed keys leave the order of ids alone") {
  CHECK(client(in_style(small(kSmall), {.keys = Style::Keys::reversed})) ==
        "metrics:\n"
        "  sum:\n"
        "    formula: \"trust-rate + 2*trust-rate\"\n"
        "    name: Sum\n"
        "  trust-rate:\n"
        "    measures:\n"
        "      - trust\n"
        "    name: Rate\n"
        "objectives:\n"
        "  profit:\n"
        "    name:\n"
        "      en: Profit\n"
        "      fi: Tulos\n"
        "  trust:\n"
        "    drives:\n"
        "      profit:\n"
        "        strength: 0.5\n"
        "    name: \"It's \\\"trust\\\"\"\n"
        "stratmap: 1\n");
}

TEST_CASE("elements in flow style take one line each") {
  CHECK(client(in_style(small(kSmall), {.quotes = Style::Quotes::single,
                                        .collections = Style::Collections::flow})) ==
        "'stratmap': 1\n"
        "'objectives':\n"
        "  'profit': {'name': {'fi': 'Tulos', 'en': 'Profit'}}\n"
        "  'trust': {'name': 'It''s \"trust\"', 'drives': {'profit': {'strength': 0.5}}}\n"
        "'metrics':\n"
        "  'sum': {'name': 'Sum', 'formula': 'trust-rate + 2*trust-rate'}\n"
        "  'trust-rate': {'name': 'Rate', 'measures': ['trust']}\n");
}

TEST_CASE("renaming reaches ids and references and formulas") {
  const Renaming renaming = renaming_of(small(kSmall), IdOrder::kept);
  const std::string text = client(renamed(small(kSmall), renaming));
  CHECK(text ==
        "stratmap: 1\n"
        "objectives:\n"
        "  n1001x:\n"
        "    name:\n"
        "      fi: Tulos\n"
        "      en: Profit\n"
        "  n1003x:\n"
        "    name: \"It's \\\"trust\\\"\"\n"
        "    drives:\n"
        "      n1001x:\n"
        "        strength: 0.5\n"
        "metrics:\n"
        "  n1002x:\n"
        "    name: Sum\n"
        "    formula: \"n1004x + 2*n1004x\"\n"
        "  n1004x:\n"
        "    name: Rate\n"
        "    measures:\n"
        "      - n1003x\n");
  CHECK(with_old_ids("n1001x -> n1003x", renaming) == "profit -> trust");
}

TEST_CASE("splitting gives every half of a section a file of its own") {
  const WrittenModel parts = split(small(kSmall));
  REQUIRE(parts.files.size() == 5);
  CHECK(parts.files[2].text ==
        "objectives:\n"
        "  trust:\n"
        "    name: \"It's \\\"trust\\\"\"\n"
        "    drives:\n"
        "      profit:\n"
        "        strength: 0.5\n");
}

}  // namespace stratmap::metamorphic
