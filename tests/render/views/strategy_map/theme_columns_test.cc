#include <algorithm>
#include <catch2/catch.hpp>

#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/views/map_scene.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

// Two themes, each with a customer and a process objective; what is common stands at both ends.
constexpr std::string_view kThemed = R"(stratmap: 1
organization: {name: Example, language: en}
themes: {growth: {name: Growth with key customers}, empty: {}, ease: {name: Easy to deal with}}
objectives:
  profit: {name: Profit grows, perspective: financial}
  loyalty: {name: Customers stay, perspective: customer, theme: growth, drives: profit}
  answers: {name: One contact, perspective: customer, theme: ease, drives: profit}
  trust: {name: We are trusted, perspective: customer, drives: [loyalty, profit]}
  meetings: {name: We meet customers, perspective: process, theme: growth, drives: loyalty}
  invoices: {name: Invoices are right, perspective: process, theme: ease, drives: [answers, loyalty]}
  skills: {name: Skills grow, perspective: learning, drives: [meetings, invoices]}
  health: {name: People are well, perspective: learning, drives: skills}
)";

Scene drawn(const Model& model, ViewOptions options = {}) {
  return strategy_map(analyse(model), options);
}

bool is_inside(const Rect& box, const Rect& frame) {
  return box.x > frame.x && box.right() < frame.right() && box.y > frame.y &&
         box.bottom() < frame.bottom();
}

std::vector<std::string> ids_of(const Scene& scene) {
  std::vector<std::string> ids;
  for (const auto& [id, rect] : boxes_of(scene)) ids.push_back(id);
  return ids;
}

}  // namespace

TEST_CASE("themes stand as columns in declared order, each around its own objectives") {
  const Model model = model_of(std::string(kThemed));
  const Scene scene = drawn(model);
  CHECK(picture_faults(scene) == Faults{});
  const Rect growth = rect_of(scene, "theme", "growth");
  const Rect ease = rect_of(scene, "theme", "ease");
  CHECK(growth.right() < ease.x);
  for (const char* id : {"loyalty", "meetings"})
    CHECK(is_inside(rect_of(scene, "objective", id), growth));
  for (const char* id : {"answers", "invoices"})
    CHECK(is_inside(rect_of(scene, "objective", id), ease));
  CHECK(to_svg(scene).find("data-id=\"empty\"") == std::string::npos);
}

TEST_CASE("an objective of no theme that stands in a column is dashed and explained") {
  const Model model = model_of(std::string(kThemed));
  const std::string svg = to_svg(drawn(model));
  const auto is_dashed = [&](const std::string& id) {
    const std::size_t box = svg.find("<rect", svg.find("data-kind=\"objective\" data-id=\"" + id));
    return svg.substr(box, svg.find('>', box) - box).find("stroke-dasharray") != std::string::npos;
  };
  CHECK(is_dashed("trust"));
  CHECK_FALSE(is_dashed("loyalty"));
  CHECK_FALSE(is_dashed("profit"));  // its row has the full width
  CHECK(svg.find(">belongs to no theme<") != std::string::npos);
}

TEST_CASE("a single theme makes no columns") {
  const Model model = model_of(
      "stratmap: 1\norganization: {name: Koe}\nthemes: {one: {}}\n"
      "objectives: {a: {theme: one}, b: {}}\n");
  const std::string svg = to_svg(drawn(model));
  CHECK(svg.find("data-kind=\"theme\"") == std::string::npos);
}

TEST_CASE("the page of one theme has what carries it and what it leads to") {
  const Model model = model_of(std::string(kThemed));
  const Scene scene = drawn(model, {.lang = Lang::en, .theme_only = id_at<Theme>(2)});
  CHECK(picture_faults(scene) == Faults{});
  CHECK(ids_of(scene) ==
        std::vector<std::string>{"profit", "answers", "invoices", "skills", "health"});
  CHECK(scene.title == "Example – strategy map: Easy to deal with");
  const std::string svg = to_svg(scene);
  CHECK(svg.find(">Links off this page<") != std::string::npos);
  CHECK(svg.find(">Invoices are right → Customers stay<") != std::string::npos);
  CHECK(svg.find("5 objectives, 4 perspectives, 4 links.") != std::string::npos);
  CHECK(svg.find("data-to=\"loyalty\"") == std::string::npos);
}

TEST_CASE("many objectives by theme are better drawn a page each") {
  std::string yaml =
      "stratmap: 1\norganization: {name: Koe}\nthemes: {a: {}, b: {}}\nobjectives:\n";
  const auto add = [&](int from, int to) {
    for (int i = from; i < to; ++i)
      yaml += "  o" + std::to_string(i) + ": {theme: " + (i % 2 == 0 ? "a" : "b") + "}\n";
  };
  add(0, 30);
  CHECK(drawn(model_of(yaml)).remarks.empty());
  add(30, 31);
  CHECK(drawn(model_of(yaml), {.lang = Lang::en}).remarks ==
        std::vector<std::string>{"31 objectives by theme are many for one picture: draw one theme "
                                 "at a time, --theme-only ID (a, b)"});
}

TEST_CASE("twelve themes make a wide page and eighty objectives of a theme several rows") {
  std::string yaml = "stratmap: 1\norganization: {name: Koe}\nthemes:\n";
  for (int i = 0; i < 12; ++i)
    yaml += "  t" + std::to_string(i) +
            ": {name: Palvelutuotantojärjestelmän kokonaisvaltainen uudistaminen vuosiksi}\n";
  yaml += "objectives:\n";
  for (int i = 0; i < 92; ++i)
    yaml += "  o" + std::to_string(i) + ": {perspective: process, theme: t" +
            std::to_string(i < 80 ? 0 : i - 80) + "}\n";
  const Scene scene = drawn(model_of(yaml));
  CHECK(picture_faults(scene) == Faults{});
  CHECK(scene.width_px < 3 * scene.height_px);
}
