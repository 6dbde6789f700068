#include <array>
#include <cmath>
#include <string_view>

#include "engine/limits.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr UnitWording kNoMilestone = {
    .function =
        {.fi = "toiminto {subject} {stance} tuote- ja palvelukehityslähtöinen, mutta sillä ei "
               "ole yhtään välitavoitetta",
         .en = "the function {subject} {stance} development-led, but has no milestone at all"},
    .organization = {
        .fi = "organisaatio {stance} tuote- ja palvelukehityslähtöinen, mutta sillä ei ole "
              "yhtään välitavoitetta",
        .en = "the organization {stance} development-led, but has no milestone at all"}};
constexpr UnitWording kTimeSeries = {
    .function =
        {.fi = "toiminto {subject} {stance} tuote- ja palvelukehityslähtöinen, mutta {size} "
               "mittarista {series} seuraa jaksoja eikä välitavoitteita",
         .en = "the function {subject} {stance} development-led, but {series} of {size} metrics "
               "follow periods instead of milestones"},
    .organization = {
        .fi = "organisaatio {stance} tuote- ja palvelukehityslähtöinen, mutta {size} "
              "mittarista {series} seuraa jaksoja eikä välitavoitteita",
        .en = "the organization {stance} development-led, but {series} of {size} metrics "
              "follow periods instead of milestones"}};

constexpr std::array kMilestone = {Nature::milestone};
constexpr std::array kProjectNatures = {Nature::milestone, Nature::experiment,
                                        Nature::stop_decision, Nature::vision};

std::vector<RelatedPlace> series_in(const Steering& steering, const Model& model) {
  std::vector<RelatedPlace> places;
  for (const auto id : steering.metrics) {
    const auto& nature = model[id].nature;
    if (nature && std::ranges::find(kProjectNatures, *nature) == kProjectNatures.end())
      places.push_back({model[id].span, {.fi = "seuraa jaksoja", .en = "follows periods"}});
  }
  return places;
}

void look_at(const ModeUnit& unit, const Steering& steering, const Analysis& analysis,
             Outcome& outcome) {
  // What an initiative counts as is always of a project.
  const std::size_t of_projects = steering.count_of(kProjectNatures);
  const std::size_t series = steering.with_nature + steering.from_initiatives - of_projects;
  const bool has_milestone = steering.has_any(kMilestone);
  const double share = static_cast<double>(series) / static_cast<double>(steering.size());
  if (has_milestone && !exceeds(share, analysis.threshold("time-series-share"))) return;
  outcome.findings.push_back({.subjects = {unit.subject},
                              .message = (has_milestone ? kTimeSeries : kNoMilestone).of(unit),
                              .figures = {stance_in(*unit.layers), count("series", series),
                                          count("size", steering.size())},
                              .span = unit.span,
                              .label = {.fi = "{size} mittarista {series} seuraa jaksoja",
                                        .en = "{series} of {size} metrics follow periods"},
                              .related = series_in(steering, analysis.model)});
}

Outcome check(const Analysis& analysis) {
  return check_units_led_by(Mode::development, analysis, look_at);
}

constexpr std::array<std::string_view, 2> kThresholdNames = {"mode-dominant", "time-series-share"};

}  // namespace

extern const Rule kSm507;
constinit const Rule kSm507 = {
    .code = "SM507",
    .name = "development-mode-steered-by-time-series",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Tuote- ja palvelukehityslähtöinen yksikkö (`mode`), jonka mittareista "
                    "ainakin kolmella on `nature`.",
              .en = "A development-led unit (`mode`) with at least three metrics that have a "
                    "`nature`."},
    .summary = {.fi = "Kehityslähtöistä yksikköä ohjaavat jaksoittaiset luvut, eivät "
                      "välitavoitteet, kokeilut, lopettamispäätökset ja visio.",
                .en = "A development-led unit is steered by period figures, not by milestones, "
                      "experiments, decisions to stop and the vision."},
    .why = {.fi = "Kehittäminen on projektimaista: sitä ohjaavat välitavoitteet, ja jaksojen luvut "
                  "tulevat liian myöhään.",
            .en = "Development runs as projects: milestones steer it, and figures by period come "
                  "too late."},
    .question = {.fi = "Minkä hankkeen lopetitte tänä vuonna – ja pidettiinkö sitä hyvänä työnä?",
                 .en = "Which project did you stop this year, and was that counted as good work?"},
    .fix = {.fi = "Anna jokaiselle hankkeelle välitavoitteet (`milestones`) ja niiden mittarit.",
            .en = "Give each project intermediate goals (`milestones`), and metrics of them."},
    .together = {.says = {.fi = "kehittää uutta jaksojen lukujen varassa",
                          .en = "steer development by figures of each period"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  lab:  # <-
    name: {fi: Tuotekehitys, en: Product development}
    mode: {chosen: development}
metrics:
  sales: {name: {fi: Uutuuksien myynti, en: Sales of new products}, owner: lab, nature: revenue}
  margin: {name: {fi: Uutuuksien kate, en: Margin of new products}, owner: lab, nature: profit}
  orders: {name: {fi: Tilaukset, en: Orders}, owner: lab, nature: volume}
)",
    .passing_example = R"(functions:
  lab:
    name: {fi: Tuotekehitys, en: Product development}
    mode: {chosen: development}
metrics:
  sales: {name: {fi: Uutuuksien myynti, en: Sales of new products}, owner: lab, nature: revenue}
  trials: {name: {fi: Kokeilut, en: Experiments}, owner: lab, nature: experiment}
  orders: {name: {fi: Tilaukset, en: Orders}, owner: lab, nature: volume}
initiatives:
  sensor:
    name: {fi: Anturi, en: The sensor}
    owner: lab
    milestones: {prototype: {due: 2026-03}, pilot: {due: 2026-09}}
)",
    .check = check,
};

}  // namespace stratmap
