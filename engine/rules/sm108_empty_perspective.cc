#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.objectives.size() < 3)
    return not_assessed(
        {.fi = "tavoitteita on alle kolme", .en = "there are fewer than three objectives"});
  // Where nobody placed any objective yet, nothing was left empty on purpose.
  if (std::ranges::none_of(model.objectives, [](const Objective& objective) {
        return objective.perspective.has_value();
      }))
    return not_assessed({.fi = "yhdelläkään tavoitteella ei ole näkökulmaa (`perspective`)",
                         .en = "no objective has a `perspective`"});
  Outcome outcome;
  for (std::size_t i = 0; i < model.perspectives.size(); ++i) {
    const Perspective& perspective = model.perspectives[i];
    if (!analysis.ladder.objectives_in(id_at<Perspective>(i)).empty()) continue;
    outcome.findings.push_back({.subjects = {subject_of(perspective)},
                                .message = {.fi = "näkökulmassa {subject} ei ole yhtään tavoitetta",
                                            .en = "the perspective {subject} has no objective"},
                                .span = analysis.span_of(perspective)});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm108;
constinit const Rule kSm108 = {
    .code = "SM108",
    .name = "empty-perspective",
    .needs = {.fi = "Ainakin kolme tavoitetta, joista jollakin on näkökulma (`perspective`).",
              .en = "At least three objectives, some of them with a `perspective`."},
    .summary = {.fi = "Näkökulma, jossa ei ole yhtään tavoitetta.",
                .en = "A perspective that has no objective."},
    .why = {.fi = "Tyhjä näkökulma on oletus, jota kukaan ei ole sanonut ääneen.",
            .en = "A perspective left empty is an assumption that nobody has spoken aloud."},
    .question = {.fi = "Uskommeko, että tulos syntyy ilman tätä näkökulmaa?",
                 .en = "Do we believe the result comes about without this perspective?"},
    .fix = {.fi = "Lisää tavoitteita, tai jätä näkökulma tarkoituksella pois luettelosta "
                  "`perspectives`.",
            .en = "Add objectives, or leave the perspective out of `perspectives` on purpose."},
    .together = {.says = {.fi = "on ilman tavoitteita", .en = "have no objective"}},
    .source = in_both_languages("Kaplan & Norton 1996"),
    .failing_example = R"(perspectives:
  financial: {name: {fi: Talous, en: Finance}}
  customer: {name: {fi: Asiakkuudet, en: Customers}}
  learning: {name: {fi: Oppiminen, en: Learning}}  # <-
objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  growth: {name: {fi: Liikevaihto kasvaa, en: Revenue grows}, perspective: financial}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
)",
    .passing_example = R"(perspectives:
  financial: {name: {fi: Talous, en: Finance}}
  customer: {name: {fi: Asiakkuudet, en: Customers}}
objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  growth: {name: {fi: Liikevaihto kasvaa, en: Revenue grows}, perspective: financial}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
)",
    .check = check,
};

}  // namespace stratmap
