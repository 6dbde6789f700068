#include "render/views/strategy_map/function_map.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

Model model_of(std::string_view sections) {
  Reading reading = read_model_text(
      "client.yaml",
      std::string("stratmap: 1\norganization: {name: Example, language: en}\n").append(sections));
  for (const Diagnostic& error : reading.model ? std::vector<Diagnostic>{} : reading.model.error())
    FAIL(error.message.en);
  return std::move(*reading.model);
}

constexpr std::string_view kMap = R"(functions:
  sales: {name: Sales}
  care: {name: Care}
  it: {name: IT}
  front: {name: Front}
  house: {name: House}
objectives:
  profit: {name: Profit grows, perspective: financial, owner: house}
  growth: {name: Sales grow, perspective: financial, owner: sales, drives: profit}
  stay: {name: Customers stay, perspective: customer, owner: care, contributors: sales,
         drives: {growth: {}, know: {kind: feedback}}}
  know: {name: We know customers, perspective: process, owner: care, drives: [stay, loop]}
  loop: {name: We learn, perspective: process, owner: it, drives: {growth: {effect: lowers}}}
  tools: {name: Tools work, perspective: learning, owner: it, drives: {know: {effect: lowers}}}
  lone: {name: Nobody's, perspective: learning}
metrics:
  churn: {name: Churn, measures: stay, owner: care}
  calls: {name: Calls, measures: loop, function: sales}
  other: {name: Other, owner: sales}
)";

FunctionFocus focus_of(const Analysis& analysis, std::string_view id) {
  const auto& functions = analysis.model.functions;
  const auto found = std::ranges::find(functions, id, &Function::id);
  REQUIRE(found != functions.end());
  return focus_on(id_at<Function>(static_cast<std::size_t>(found - functions.begin())), analysis);
}

std::string roles_of(const FunctionFocus& focus) {
  std::string roles;
  for (const BoxRole role : focus.roles)
    roles.append(roles.empty() ? "" : " ").append(word_of(role));
  return roles;
}

Scene drawn(const Analysis& analysis, std::string_view id, Lang lang) {
  return strategy_map(analysis, {.lang = lang, .function = focus_of(analysis, id).function});
}

void gather(const std::vector<Group>& groups, std::vector<const Group*>& found) {
  for (const Group& group : groups) {
    if (!group.handle.kind.empty()) found.push_back(&group);
    gather(group.groups, found);
  }
}

// Where boxes, bands and arrows stand, as text.
std::vector<std::string> places_in(const Scene& scene) {
  std::vector<const Group*> groups;
  gather(scene.groups, groups);
  std::vector<std::string> places;
  for (const Group* group : groups) {
    if (group->handle.kind == "title" || group->handle.kind == "legend") continue;
    std::string place = group->handle.kind + " " + group->handle.id;
    for (const Shape& shape : group->shapes) {
      if (const auto* rect = std::get_if<RectShape>(&shape))
        place += " " + std::to_string(rect->rect.x) + "," + std::to_string(rect->rect.y);
      if (const auto* path = std::get_if<PathShape>(&shape))
        place +=
            " " + std::to_string(path->path.start.x) + ">" + std::to_string(path->path.end().y);
    }
    places.push_back(std::move(place));
  }
  std::ranges::sort(places);
  return places;
}

const Group& box_of(const Scene& scene, std::string_view id) {
  const auto found = std::ranges::find_if(scene.groups, [&](const Group& group) {
    return group.handle.kind == "objective" && group.handle.id == id;
  });
  REQUIRE(found != scene.groups.end());
  return *found;
}

const RectShape& frame_of(const Group& box) { return std::get<RectShape>(box.shapes.front()); }

}  // namespace

TEST_CASE("A function's boxes and what stands next to them have their roles") {
  const Model model = model_of(kMap);
  const Analysis analysis = analyse(model);
  // profit growth stay know loop tools lone
  CHECK(roles_of(focus_of(analysis, "sales")) == "effect owned carried both measured other other");
  CHECK(roles_of(focus_of(analysis, "care")) == "other effect owned owned effect cause other");
  CHECK(roles_of(focus_of(analysis, "house")) == "owned cause other other other other other");
  CHECK(focus_of(analysis, "sales").metrics == std::vector<Id<Metric>>{id_at<Metric>(1)});
}

TEST_CASE("A function is on its map where SM304 says so") {
  const Model model = model_of(kMap);
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis, {.select = {"SM304"}, .ignore = {}});
  std::vector<std::string> off;
  for (const Finding& finding : result.findings) off.emplace_back(finding.subjects.front().id);
  std::vector<std::string> without_boxes;
  for (std::size_t i = 0; i < model.functions.size(); ++i)
    if (!focus_on(id_at<Function>(i), analysis).is_on_map())
      without_boxes.push_back(model.functions[i].id);
  CHECK(without_boxes == std::vector<std::string>{"front"});
  CHECK(off == without_boxes);
}

TEST_CASE("A function that only groups others has their boxes") {
  const Model model = model_of(R"(functions:
  top: {name: Top}
  a: {parent: top}
  b: {parent: top}
objectives: {one: {owner: a}, two: {owner: b}, three: {}}
)");
  CHECK(roles_of(focus_of(analyse(model), "top")) == "owned owned other");
  CHECK(roles_of(focus_of(analyse(model), "a")) == "owned other other");
}

TEST_CASE("The map of one function says in words whose it is and what depends on what") {
  const Model model = model_of(kMap);
  const Scene scene = drawn(analyse(model), "sales", Lang::en);
  CHECK(scene.title == "Example – strategy map: Sales");
  CHECK(scene.prefix == "example-map-en-sales");
  CHECK(scene.outline.starts_with(
      "Sales: 1 objective of its own, takes part in 1 other · depends on 1 other · 2 others depend "
      "on it.\n"
      "Our objectives: Sales grow.\n"
      "We help to carry out: Customers stay (Care).\n"
      "Our metrics: Calls (no status).\n"
      "We depend on: We know customers (Care).\n"
      "These depend on us: Profit grows (House); We know customers (Care).\n"
      "The whole map: 7 objectives, "));
  const Scene finnish = drawn(analyse(model), "care", Lang::fi);
  CHECK(finnish.outline.starts_with(
      "Care: 2 omaa tavoitetta, mukana 0 muussa · nojaa 1 muuhun · 2 muuta nojaa siihen.\n"
      "Omat tavoitteet: Customers stay; We know customers.\n"
      "Mittarimme: Churn (ei arviota).\n"
      "Nojaamme näihin: Tools work (IT).\n"
      "Meihin nojaavat: Sales grow (Sales); We learn (IT).\n"
      "Koko kartta: 7 tavoitetta, "));
}

TEST_CASE("On the map of one function nothing stands elsewhere than on the map of all") {
  const std::filesystem::path examples = std::filesystem::path(STRATMAP_SOURCE_DIR) / "examples";
  const Reading reading = read_model((examples / "kivilahti").string());
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis);
  const ViewOptions all{.lang = Lang::fi, .findings = &result, .gaps = &result};
  ViewOptions one = all;
  one.function = focus_of(analysis, "customer-service").function;
  CHECK(places_in(strategy_map(analysis, one)) == places_in(strategy_map(analysis, all)));
}

TEST_CASE("What is faded can still be read, and the function's boxes are framed heavily") {
  const Model model = model_of(kMap);
  const Scene scene = drawn(analyse(model), "house", Lang::en);
  const Group& faded = box_of(scene, "stay");
  CHECK(faded.handle.attributes.back() == std::pair<std::string, std::string>{"role", "other"});
  for (const Shape& shape : faded.shapes)
    if (const auto* text = std::get_if<TextShape>(&shape))
      CHECK(contrast(text->runs.front().colour, frame_of(faded).fill) >= 4.5);
  CHECK(frame_of(faded).stroke.colour == kPalette.hairline);
  CHECK(frame_of(box_of(scene, "profit")).stroke.width_px > 2);
  CHECK(frame_of(box_of(scene, "growth")).stroke.colour == kPalette.financial.strong);
}

TEST_CASE("A faded arrow that lowers has a faded sign, and a clear one a red sign") {
  const Model model = model_of(kMap);
  const Scene scene = drawn(analyse(model), "care", Lang::en);
  std::vector<Colour> signs;
  for (const Group& group : scene.groups)
    for (const Shape& shape : group.shapes)
      if (const auto* ring = std::get_if<CircleShape>(&shape))
        if (group.handle.kind.empty() && ring->radius_px == 6) signs.push_back(ring->stroke.colour);
  REQUIRE(signs.size() == 2);
  CHECK(signs[0] == kPalette.none);  // loop lowers growth: neither is Care's
  CHECK(signs[1] == kPalette.red);   // tools lower know
}

TEST_CASE("The map of every function of every example has no faults") {
  const std::filesystem::path examples = std::filesystem::path(STRATMAP_SOURCE_DIR) / "examples";
  for (const char* name : {"kivilahti", "kuohula", "hammarvik", "lumi-ja-salo", "public-library",
                           "regional-airline", "first-model/first-model.fi.yaml"}) {
    const Reading reading = read_model((examples / name).string());
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    const CheckResult result = check(analysis);
    for (std::size_t i = 0; i < reading.model->functions.size(); i += 3) {
      CAPTURE(name, reading.model->functions[i].id);
      const Scene scene = strategy_map(analysis, {.lang = i % 2 == 0 ? Lang::fi : Lang::en,
                                                  .findings = &result,
                                                  .function = id_at<Function>(i)});
      CHECK(picture_faults(scene) == Faults{});
      CHECK(svg_faults(to_svg(scene)) == Faults{});
    }
  }
}

TEST_CASE("The map of one function bears names of any length and many boxes") {
  const std::string compound(60, 'w'), text(300, 'x');
  std::string yaml =
      "functions:\n  顧客: {name: " + text + "}\n  other: {name: " + compound + "}\nobjectives:\n";
  for (int i = 0; i < 40; ++i)
    yaml += "  o" + std::to_string(i) + ": {name: " + (i % 2 == 0 ? text : compound) +
            ", perspective: " + (i % 3 == 0 ? "customer" : "process") +
            ", owner: " + (i % 4 == 0 ? "顧客" : "[other, unknown]") + ", drives: o" +
            std::to_string((i + 7) % 40) + "}\n";
  const Model model = model_of(yaml);
  const Scene scene = drawn(analyse(model), "顧客", Lang::fi);
  CHECK(picture_faults(scene) == Faults{});
  CHECK(svg_faults(to_svg(scene)) == Faults{});
  CHECK(scene.prefix == "example-map-fi-1");
}
