// The same model in other characters: what a check says stays the same, but for places.
#include <catch2/catch.hpp>
#include <functional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "tests/metamorphic/account.h"
#include "tests/metamorphic/transformations.h"

namespace stratmap::metamorphic {
namespace {

using Change = std::function<WrittenModel(const WrittenModel&)>;

// The lines that only one of two accounts has.
std::string difference(const std::string& before, const std::string& after) {
  if (before == after) return "";
  const auto lines_without = [](const std::string& text, const std::string& other, char mark) {
    std::string lines;
    std::istringstream rest(text);
    for (std::string line; std::getline(rest, line);)
      if (("\n" + other).find("\n" + line + "\n") == std::string::npos)
        lines += std::string(1, mark) + " " + line + "\n";
    return lines;
  };
  const std::string lines = lines_without(before, after, '-') + lines_without(after, before, '+');
  return lines.empty() ? "the same lines in another order" : lines;
}

bool same_texts(const WrittenModel& one, const WrittenModel& other) {
  return std::ranges::equal(one.files, other.files, {}, &ModelFile::text, &ModelFile::text);
}

// Each model as it is and changed. A change that leaves the text as it was proves nothing: it
// has to change every example model, and most of the rules' examples.
void check_unmoved(
    const Change& change, const std::function<std::string(const Account&)>& told =
                              [](const Account& account) { return account.text(); }) {
  for (const WrittenModel& model : example_models()) {
    CAPTURE(model.title);
    const WrittenModel other = change(model);
    CHECK_FALSE(same_texts(model, other));
    CHECK(difference(told(account_of(model)), told(account_of(other))) == "");
  }
  int changed = 0, all = 0;
  for (const WrittenModel& model : rule_examples()) {
    ++all;
    CAPTURE(model.title);
    const WrittenModel other = change(model);
    if (same_texts(model, other)) continue;
    ++changed;
    CHECK(difference(told(account_of(model)), told(account_of(other))) == "");
  }
  CHECK(changed > all * 9 / 10);
}

Change style(Style style) {
  return [style](const WrittenModel& model) { return in_style(model, style); };
}

}  // namespace

TEST_CASE("the order of keys changes no finding") {
  check_unmoved(style({.keys = Style::Keys::reversed}));
}

namespace {

// The items of all lists in a text of figures, "[a [b c ] ]", in order of id.
std::string with_sorted_lists(std::string_view figures) {
  std::string text, item;
  std::vector<std::string> items;
  int depth = 0;
  for (const char letter : figures) {
    if (letter == '[') ++depth;
    if (depth == 0) {
      text += letter;
    } else if (letter == '[' || letter == ']' || letter == ' ') {
      if (!item.empty()) items.push_back(std::exchange(item, ""));
    } else {
      item += letter;
    }
    if (letter != ']' || --depth > 0) continue;
    std::ranges::sort(items);
    for (const std::string& each : std::exchange(items, {})) text += each + " ";
  }
  return text;
}

// The figures but for a probability: it comes from draws, which begin with the first element.
std::string without_draws(std::string figures) {
  const std::size_t begin = figures.find(" p=");
  if (begin == std::string::npos) return figures;
  const std::size_t end = figures.find(' ', begin + 1);
  return figures.erase(begin, end == std::string::npos ? end : end - begin);
}

// A fact without its texts, where lists follow the file: its name, severity and figures.
std::string figures_of(const std::string& fact) {
  const std::size_t end_of_name = fact.find(" | ");
  if (end_of_name == std::string::npos || fact.starts_with("not assessed:")) return "";
  return fact.substr(0, fact.find(" | ", end_of_name + 1)) +
         without_draws(with_sorted_lists(std::string_view(fact).substr(fact.rfind('|') + 1)));
}

std::string figures_and_knots(const Account& account) {
  Account figures{.facts = {}, .knots = account.knots};
  for (const std::string& fact : account.facts) figures.facts.push_back(figures_of(fact));
  return figures.text();
}

}  // namespace

TEST_CASE("the order of entries changes no finding and no knot") {
  check_unmoved(style({.entries = Style::Entries::reversed}), figures_and_knots);
}

TEST_CASE("comments change no finding") {
  check_unmoved(style({.comments = Style::Comments::everywhere}));
}

TEST_CASE("line ends change no finding") {
  check_unmoved([](const WrittenModel& model) { return with_line_ends(model, "\r\n"); });
}

TEST_CASE("marks of bytes and documents change no finding") { check_unmoved(with_marks); }

TEST_CASE("single quotes change no finding") {
  check_unmoved(style({.quotes = Style::Quotes::single}));
}

TEST_CASE("double quotes change no finding") {
  check_unmoved(style({.quotes = Style::Quotes::twofold}));
}

TEST_CASE("literal texts change no finding") {
  check_unmoved(style({.indent = 3, .quotes = Style::Quotes::literal}));
}

TEST_CASE("indentation changes no finding") { check_unmoved(style({.indent = 7})); }

TEST_CASE("block style changes no finding") { check_unmoved(style({})); }

TEST_CASE("flow style changes no finding") {
  check_unmoved(style({.quotes = Style::Quotes::twofold, .collections = Style::Collections::flow}));
}

TEST_CASE("splitting into included files changes no finding") { check_unmoved(split); }

TEST_CASE("joining included files into one changes no finding") { check_unmoved(joined); }

namespace {

Account translated_back(Account account, const Renaming& renaming) {
  for (std::string& fact : account.facts) fact = with_old_ids(fact, renaming);
  for (std::string& knot : account.knots) knot = with_old_ids(knot, renaming);
  return account;
}

// Which finding a fact is of, its subjects in order of id whatever their order in the finding, and
// its severity; of one that was not assessed the reason.
std::string name_of(const std::string& fact) {
  const std::size_t end_of_name = fact.find(" | ");
  if (end_of_name == std::string::npos) return fact;
  std::istringstream words(fact.substr(0, end_of_name));
  std::string code, word;
  words >> code;
  std::vector<std::string> subjects;
  while (words >> word) subjects.push_back(word.substr(0, word.find(',')));
  std::ranges::sort(subjects);
  for (const std::string& subject : subjects) code += " " + subject;
  return code + fact.substr(end_of_name, fact.find(" | ", end_of_name + 1) - end_of_name);
}

// Of several that are equally high these rules tell the first ones by id, as the catalogue has it.
bool is_cut_by_id(const std::string& fact) {
  return fact.starts_with("SM208") || fact.starts_with("SM311") || fact.starts_with("SM312");
}

std::string names_of(const Account& account) {
  Account names;
  for (const std::string& fact : account.facts)
    if (!is_cut_by_id(fact)) names.facts.push_back(name_of(fact));
  return names.text();
}

// Calls `check` with every model whose elements have names, before and after, and says how many
// these were.
template <class Check>
int each_renamed(IdOrder order, Check check) {
  int renamed_count = 0;
  for (const auto& models : {example_models(), rule_examples()})
    for (const WrittenModel& model : models) {
      const Renaming renaming = renaming_of(model, order);
      if (renaming.empty()) continue;
      ++renamed_count;
      CAPTURE(model.title);
      const WrittenModel other = renamed(model, renaming);
      CHECK_FALSE(same_texts(model, other));
      check(account_of(model), translated_back(account_of(other), renaming));
    }
  return renamed_count;
}

}  // namespace

TEST_CASE("renaming ids changes no finding") {
  CHECK(each_renamed(IdOrder::kept, [](const Account& before, const Account& after) {
          CHECK(difference(before.text(), after.text()) == "");
        }) > 100);
}

TEST_CASE("renaming ids into another order changes no finding but the first of equals") {
  CHECK(each_renamed(IdOrder::reversed, [](const Account& before, const Account& after) {
          CHECK(difference(names_of(before), names_of(after)) == "");
        }) > 100);
}

}  // namespace stratmap::metamorphic
