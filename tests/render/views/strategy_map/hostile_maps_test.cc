// What people and files really hold, drawn in every way that a map can be drawn.
#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/check.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/map_scene.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

constexpr std::string_view kHead =
    "stratmap: 1\norganization: {name: Koe}\nthemes: {a: {}, b: {}}\nobjectives:\n";

// The faults in both languages, on a sheet and on a slide, whole and as the page of a theme, with
// everything on it.
Faults faults_of(const std::string& yaml) {
  const Model model = model_of(yaml);
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis);
  Faults faults;
  for (const Lang lang : {Lang::fi, Lang::en})
    for (const Paper paper : {Paper::a3, Paper::slide_16x9})
      for (const auto theme : {std::optional<Id<Theme>>(), std::optional(id_at<Theme>(0))}) {
        const Scene scene = strategy_map(analysis, {.lang = lang,
                                                    .paper = paper,
                                                    .findings = &result,
                                                    .gaps = &result,
                                                    .theme_only = theme});
        std::ranges::copy(picture_faults(scene), std::back_inserter(faults));
        std::ranges::copy(svg_faults(to_svg(scene)), std::back_inserter(faults));
      }
  return faults;
}

std::string objective(int i, const std::string& more) {
  return "  o" + std::to_string(i) + ": {theme: " + (i % 2 == 0 ? "a" : "b") + more + "}\n";
}

}  // namespace

TEST_CASE("no objectives and one objective make a map") {
  CHECK(faults_of("stratmap: 1\norganization: {name: Koe}\nthemes: {a: {}}\n") == Faults{});
  CHECK(faults_of(std::string(kHead) + objective(0, ", drives: o0")) == Faults{});
}

TEST_CASE("two hundred objectives stand in one band") {
  std::string yaml(kHead);
  for (int i = 0; i < 200; ++i)
    yaml += objective(i, ", perspective: process, drives: o" + std::to_string(i * 7 % 200));
  CHECK(faults_of(yaml) == Faults{});
}

TEST_CASE("texts of any length and script stay in their boxes") {
  std::string sentence;
  while (sentence.size() < 300) sentence += "We do what we promise ";
  const std::vector<std::string> names{
      sentence,
      std::string(300, 'W'),
      "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas",
      "العملاء يوصون بنا دائما ويعودون إلينا",
      "לקוחות נאמנים ממליצים עלינו",
      "客户忠诚度和推荐意愿持续提高并带来稳定的收入增长客户忠诚度和推荐意愿持续提高",
      "😀👩‍👩‍👧🇫🇮🏳️‍🌈 emoji "
      "😀😀😀😀😀😀😀😀😀😀😀😀😀",
      "e̴̢̛͙̮͎͗͐x̷̧̛̰̟̽͌ç̸̱̰͂͂e̸s̶s̷ í̶n̵ ṃ̸ą̵r̴k̷s̴",
      "\\u202Eright to left override\\u202C",
      "Sama nimi",
      "Sama nimi"};
  std::string yaml(kHead);
  std::string metrics = "metrics:\n";
  for (int i = 0; i < static_cast<int>(names.size()); ++i) {
    const std::string& name = names[static_cast<std::size_t>(i)];
    yaml += objective(i, ", perspective: customer, name: \"" + name + "\"");
    metrics += "  m" + std::to_string(i) + ": {measures: o" + std::to_string(i) + ", name: \"" +
               name + "\", unit: \"" + name + "\", target: 1000000000000, values: {2026: 3}}\n";
  }
  CHECK(faults_of(yaml + metrics) == Faults{});
}

TEST_CASE("objectives of the same name have a box each, told apart by their ids") {
  const Model model = model_of(std::string(kHead) + objective(1, ", name: Same") +
                               objective(3, ", name: Same, drives: o1"));
  CHECK(boxes_of(strategy_map(analyse(model), {})).size() == 2);
}

TEST_CASE("eighty links lead to one objective and eighty leave another") {
  std::string yaml(kHead), all;
  for (int i = 2; i < 82; ++i) all += (all.empty() ? "o" : ", o") + std::to_string(i);
  yaml += objective(0, ", perspective: financial");
  yaml += objective(1, ", perspective: learning, drives: [" + all + "]");
  for (int i = 2; i < 82; ++i) yaml += objective(i, ", perspective: process, drives: [o0, o1]");
  CHECK(faults_of(yaml) == Faults{});
}

TEST_CASE("an arrow to itself is not drawn and everything linked with everything still is") {
  std::string yaml(kHead), all;
  for (int i = 0; i < 40; ++i) all += (all.empty() ? "o" : ", o") + std::to_string(i);
  for (int i = 0; i < 40; ++i)
    yaml += objective(i, std::string(", perspective: ") + (i < 20 ? "customer" : "process") +
                             ", drives: [" + all + "]");
  CHECK(faults_of(yaml) == Faults{});
  const Model model = model_of(std::string(kHead) + objective(0, ", drives: o0"));
  CHECK(to_svg(strategy_map(analyse(model), {})).find("data-kind=\"link\"") == std::string::npos);
}
