#include "render/plots/link_plot.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "models/read_model.h"
#include "render/views/scene.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

namespace stratmap {
namespace {

Model two_metrics() {
  Reading reading = read_model_text("client.yaml",
                                    "stratmap: 1\norganization: {name: X}\nmetrics:\n"
                                    "  x: {name: Training days, unit: d}\n  y: {name: <Fixed>}\n");
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

LinkPicture picture() {
  LinkPicture picture{.link = 3,
                      .of_cause = id_at<Metric>(0),
                      .of_effect = id_at<Metric>(1),
                      .kind = PeriodKind::month,
                      .lag = 2,
                      .cause = {},
                      .effect = {},
                      .scatter = {},
                      .r = 0.6,
                      .verdict = Verdict::supported};
  for (std::int32_t i = 0; i < 36; ++i) {
    picture.cause.emplace_back(24'300 + i, std::sin(i));
    picture.effect.emplace_back(24'300 + i, 1000 * std::cos(i));
    if (i < 34) picture.scatter.emplace_back(std::sin(i), std::cos(2 * i));
  }
  return picture;
}

LinkPlotWords words(Lang lang = Lang::en) {
  return {.lang = lang,
          .title = "Staff are able → Faults are fixed at once",
          .verdict = "Supported",
          .figures = "lag 2 months · 34 pairs",
          .reason = "When \"Training days\" is better than usual, \"<Fixed>\" is better.",
          .caveats = {"Weak evidence at best: 34 pairs of numbers."},
          .no_proof = "This does not prove cause."};
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

TEST_CASE("A plot shows both series, the scatter and what is said of them") {
  const Model model = two_metrics();
  const std::string svg = link_plot_svg(picture(), words(), model);
  CHECK(svg_faults(svg).empty());
  CHECK(count_of(svg, "<circle") == 36 + 36 + 34);
  for (const std::string_view said :
       {"Staff are able", "Supported", "34 pairs", "Training days, d", "&lt;Fixed&gt;", "Jan 2025",
        "Dec 2027", "2\u00A0months later", "Weak evidence at best", "does not prove cause"})
    CHECK(count_of(svg, said) >= 1);
  CHECK(count_of(link_plot_svg(picture(), words(Lang::fi), model), "2\u00A0kuukauden viiveellä") ==
        1);
}

TEST_CASE("Nothing of a plot lies on anything else, nor off the page") {
  const Model model = two_metrics();
  LinkPlotWords many = words();
  many.caveats.assign(4, std::string(300, 'w') + " and more");
  many.title = std::string(500, 'M');
  for (const LinkPlotWords& said : {words(), many})
    CHECK(picture_faults(link_plot(picture(), said, model)) == std::vector<std::string>{});
}

TEST_CASE("A link that was not tested has its series and no scatter") {
  const Model model = two_metrics();
  LinkPicture untested = picture();
  untested.scatter.clear();
  untested.verdict = Verdict::insufficient_data;
  const std::string svg = link_plot_svg(untested, words(), model);
  CHECK(count_of(svg, "not tested") == 1);
  CHECK(count_of(svg, "<circle") == 72);
}

TEST_CASE("One value, equal values, huge values and gaps can be drawn") {
  const Model model = two_metrics();
  LinkPicture odd = picture();
  odd.cause = {{24'300, 5}};
  odd.effect = {{24'300, 1e308}, {24'301, -1e308}, {24'310, 1e308}};
  const std::string svg = link_plot_svg(odd, words(), model);
  CHECK(svg_faults(svg).empty());
  CHECK(count_of(svg, "nan") == 0);
  CHECK(count_of(svg, "inf") == 0);
  LinkPicture flat = picture();
  for (auto& value : flat.effect) value.second = 7;
  CHECK(svg_faults(link_plot_svg(flat, words(), model)).empty());
}

}  // namespace
}  // namespace stratmap
