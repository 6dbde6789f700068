#include <array>
#include <string_view>

#include "engine/limits.h"
#include "engine/modes/mode_distance.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Finding finding_of(const ModeUnit& unit, const ModeUnit& whole_house) {
  return {
      .subjects = {unit.subject},
      .message = {.fi =
                      "toiminnon {subject} {own-layer} toimintatapa on {own} ({own-share}\u00A0%), "
                      "organisaation {whole-layer} {whole} ({whole-share}\u00A0%)",
                  .en = "the {own-layer} mode of the function {subject} is {own} ({own-share}%), "
                        "the {whole-layer} one of the organization {whole} ({whole-share}%)"},
      .figures = {{"own-layer", name_of(*layer_in_force(*unit.layers))},
                  {"own", top_names(*unit.mode)},
                  {"own-share", top_percent(*unit.mode)},
                  {"whole-layer", name_of(*layer_in_force(*whole_house.layers))},
                  {"whole", top_names(*whole_house.mode)},
                  {"whole-share", top_percent(*whole_house.mode)},
                  distance_figure(*unit.mode, *whole_house.mode)},
      .span = unit.span,
      .label = {.fi = "ero {distance} (0 = sama, 1 = ei mitään yhteistä)",
                .en = "a difference of {distance} (0 = same, 1 = nothing in common)"},
      .related = {{unit.layers->span, {.fi = "toiminnon toimintatapa", .en = "its mode"}},
                  {whole_house.span,
                   {.fi = "organisaation toimintatapa", .en = "the organization's mode"}}}};
}

Outcome check(const Analysis& analysis) {
  const auto units = mode_units(analysis.model);
  if (units.empty() || !units.front().is_organization() || !units.front().mode)
    return not_assessed({.fi = "organisaation toimintatapaa ei tiedetä (`mode`)",
                         .en = "the `mode` of the organization is not known"});
  const ModeUnit& whole_house = units.front();
  Outcome outcome{.assessed = false};
  for (const ModeUnit& unit : units) {
    if (unit.is_organization()) continue;
    if (!unit.mode) {
      outcome.unassessed.push_back({kModeNotKnown, unit.subject});
      continue;
    }
    outcome.assessed = true;
    const double distance = jensen_shannon(*unit.mode, *whole_house.mode);
    if (reaches(distance, analysis.threshold("unit-mode-distance")))
      outcome.findings.push_back(finding_of(unit, whole_house));
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "yhdelläkään toiminnolla ei ole omaa toimintatapaa (`mode`)",
                         .en = "no function has a `mode` of its own"});
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"unit-mode-distance"};

}  // namespace

extern const Rule kSm502;
constinit const Rule kSm502 = {
    .code = "SM502",
    .name = "unit-vs-organization-mode",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Toimintatapa (`mode`) toiminnolla ja organisaatiolla.",
              .en = "A `mode` on the function and on the organization."},
    .summary = {.fi = "Toiminnon toimintatapa on kaukana organisaation toimintatavasta. Se voi "
                      "hyvin olla oikein.",
                .en = "The mode of a function is far from that of the organization. It may well "
                      "be right."},
    .why = {.fi = "Eri yksiköillä on eri tehtävät ja siksi usein eri toimintatavat – kunhan ero on "
                  "valittu ja sitä myös johdetaan omalla tavallaan.",
            .en = "Units with different tasks often have different modes, as long as the "
                  "difference was chosen and each is led in its own way."},
    .question = {.fi = "Onko ero valittu – vai onko siihen ajauduttu?",
                 .en = "Was the difference chosen, or did we drift into it?"},
    .fix = {.fi = "Kirjaa, että ero on tarkoitus (`accept`), tai sopikaa yhteisestä suunnasta.",
            .en = "Write down that the difference is meant (`accept`), or agree on one direction."},
    .together = {.says = {.fi = "toimii eri tavalla kuin organisaatio",
                          .en = "work in another mode than the organization"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(organization:
  name: {fi: Talohuolto, en: House care}
  mode: {chosen: production}
functions:
  service:  # <-
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
)",
    .passing_example = R"(organization:
  name: {fi: Talohuolto, en: House care}
  mode: {chosen: {production: 60, customer-service: 40}}
functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: {customer-service: 60, production: 40}}
)",
    .check = check,
};

}  // namespace stratmap
