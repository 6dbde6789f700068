#include <algorithm>
#include <catch2/catch.hpp>

#include "cli/commands/command.h"
#include "render/views/view.h"

namespace stratmap {

extern const Command kRender;

TEST_CASE("The option view takes every view there is and all of them") {
  std::vector<std::string_view> words;
  for (const View* view : all_views()) words.push_back(view->name);
  words.push_back("functions");
  words.push_back("all");
  for (const Option& option : kRender.options)
    if (option.name == "--view")
      CHECK(std::vector<std::string_view>(option.words.begin(), option.words.end()) == words);
}

TEST_CASE("The option gaps names the views that draw proposed links and no other") {
  const auto option = std::ranges::find(kRender.options, "--gaps", &Option::name);
  REQUIRE(option != kRender.options.end());
  for (const View* view : all_views())
    for (const Lang lang : {Lang::fi, Lang::en}) {
      CAPTURE(view->name);
      const bool is_named = option->says.in(lang).find(view->name) != std::string_view::npos;
      CHECK(is_named == !view->proposing_rule.empty());
    }
}

TEST_CASE("Every view is named in both languages and says what it shows") {
  for (const View* view : all_views()) {
    CAPTURE(view->name);
    CHECK(view_named(view->name) == view);
    CHECK_FALSE(view->title.fi.empty());
    CHECK_FALSE(view->title.en.empty());
    CHECK(view->title.fi != view->title.en);
    CHECK_FALSE(view->says.fi.empty());
    CHECK(view->draw != nullptr);
  }
  CHECK(view_named("all") == nullptr);
  CHECK(view_named("functions") == nullptr);
}

}  // namespace stratmap
