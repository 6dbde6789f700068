#include <array>
#include <cmath>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr double kFewestObjectives = 8;

// As it is shown: two decimals say enough.
double rounded(double value) { return std::round(100 * value) / 100; }

Finding finding_of(const Analysis& analysis, Wording message, double ratio, double limit) {
  return {.subjects = {whole("map")},
          .message = message,
          .figures = {count("links", analysis.causes.links().size()),
                      count("objectives", analysis.model.objectives.size()),
                      {"ratio", rounded(ratio)},
                      {"limit", limit}},
          .span = analysis.section_span("objectives")};
}

Outcome check(const Analysis& analysis) {
  const auto objectives = static_cast<double>(analysis.model.objectives.size());
  if (objectives < kFewestObjectives)
    return not_assessed(
        {.fi = "tavoitteita on alle kahdeksan", .en = "there are fewer than eight objectives"});
  Outcome outcome;
  const auto links = static_cast<double>(analysis.causes.links().size());
  const double each = links / objectives, most_each = analysis.threshold("links-per-objective");
  const double share = links / (objectives * (objectives - 1));
  const double most_dense = analysis.threshold("link-density");
  if (each > most_each)
    outcome.findings.push_back(finding_of(
        analysis,
        {.fi = "kartalla on {links} nuolta {objectives} tavoitteen välillä – {ratio} tavoitetta "
               "kohti, raja {limit}",
         .en = "the map has {links} arrows between {objectives} objectives: {ratio} for each, and "
               "the limit is {limit}"},
        each, most_each));
  else if (share > most_dense)
    outcome.findings.push_back(finding_of(
        analysis,
        {.fi = "kartalla on {links} nuolta {objectives} tavoitteen välillä – osuus {ratio} "
               "kaikista mahdollisista, raja {limit}",
         .en = "the map has {links} arrows between {objectives} objectives: a share of {ratio} of "
               "all that could be drawn, and the limit is {limit}"},
        share, most_dense));
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholdsRead = {"link-density", "links-per-objective"};

}  // namespace

extern const Rule kSm111;
constinit const Rule kSm111 = {
    .code = "SM111",
    .name = "spaghetti-map",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kahdeksan tavoitetta.", .en = "At least eight objectives."},
    .summary = {.fi = "Kartalla on niin paljon nuolia, ettei niistä näe pääreittejä.",
                .en = "The map has so many arrows that the main routes can't be seen."},
    .why = {.fi = "Kun kaikki vaikuttaa kaikkeen, kartta ei kerro, mistä aloittaa.",
            .en = "Where everything affects everything, the map does not say where to start."},
    .question = {.fi = "Minkä kymmenen nuolen varassa kartta seisoo?",
                 .en = "Which ten arrows carry the weight?"},
    .fix = {.fi = "Jätä nuolet, joihin uskotte eniten, ja poista muut.",
            .en = "Keep the arrows you believe in most, and delete the others."},
    .source = {.fi = "rajat ovat tämän työkalun oletuksia",
               .en = "the limits are defaults of this tool"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:  # <-
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, drives: profit}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Easy contact}, drives: [profit, loyalty]}
  fast-response:
    name: {fi: Vikaan tartutaan nopeasti, en: Faults are taken up fast}
    drives: [profit, loyalty, easy-contact]
  first-fix:
    name: {fi: Vika korjataan kerralla, en: Faults are fixed at once}
    drives: [profit, loyalty, easy-contact]
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    drives: [first-fix, fast-response]
  good-recruits: {name: {fi: Rekrytointi onnistuu, en: Good recruits}, drives: able-staff}
  digital-skills: {name: {fi: Digitaidot vahvistuvat, en: Digital skills}, drives: able-staff}
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, drives: profit}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Easy contact}, drives: loyalty}
  fast-response:
    name: {fi: Vikaan tartutaan nopeasti, en: Faults are taken up fast}
    drives: easy-contact
  first-fix:
    name: {fi: Vika korjataan kerralla, en: Faults are fixed at once}
    drives: loyalty
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    drives: [first-fix, fast-response]
  good-recruits: {name: {fi: Rekrytointi onnistuu, en: Good recruits}, drives: able-staff}
  digital-skills: {name: {fi: Digitaidot vahvistuvat, en: Digital skills}, drives: able-staff}
)",
    .check = check,
};

}  // namespace stratmap
