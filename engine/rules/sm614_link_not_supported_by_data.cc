#include <algorithm>
#include <array>

#include "engine/metrics/link_series.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// The test of links is not built yet, so this says of every model what it lacks: numbers, or the
// test.
Outcome check(const Analysis& analysis) {
  const LinkSeriesFinder finder(analysis);
  const double fewest = analysis.threshold("test-pairs-min");
  const bool is_testable = std::ranges::any_of(analysis.causes.links(), [&](const Cause& cause) {
    const auto series = finder.series_of_link(cause);
    return series && static_cast<double>(series->pairs) >= fewest;
  });
  if (!is_testable)
    return not_assessed(
        {.fi = "minkään nuolen molemmissa päissä ei ole tarpeeksi lukuja samoilta jaksoilta",
         .en = "no arrow has enough numbers of the same periods at both ends"});
  return not_assessed({.fi = "tämä versio ei vielä testaa nuolia lukuja vasten",
                       .en = "this version does not test arrows against the numbers yet"});
}

constexpr std::array<std::string_view, 3> kThresholds = {"test-pairs-min", "test-q",
                                                         "test-detectable"};

}  // namespace

extern const Rule kSm614;
constinit const Rule kSm614 = {
    .code = "SM614",
    .name = "link-not-supported-by-data",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Nuolen molemmissa päissä mittari, jolla on tarpeeksi pitkä sarja – ja "
                    "nuolten testi, jota tässä versiossa ei vielä ole.",
              .en = "A metric with a series that is long enough at both ends of an arrow; and the "
                    "test of arrows, which this version does not have yet."},
    .summary = {.fi = "Luvut puhuvat nuolta vastaan, tai eivät tue sitä, vaikka niitä on "
                      "tarpeeksi.",
                .en = "The numbers speak against an arrow, or give no evidence for it though there "
                      "are enough of them."},
    .why = {.fi = "Harva yritys katsoo koskaan, pitävätkö ne nuolet, joiden mukaan se ohjaa.",
            .en = "Few firms ever look whether the arrows they steer by hold."},
    .question = {.fi = "Luvut eivät kulje käsi kädessä. Onko vika viiveessä, mittarissa vai "
                       "oletuksessa?",
                 .en = "The numbers do not move together. Is the delay wrong, the measure wrong, "
                       "or the belief?"},
    .fix = {.fi = "Korjaa viive, vaihda mittari – tai muuta oletusta.",
            .en = "Change the lag, the measure or the belief."},
    .together = {.says = {.fi = "ei saa tukea luvuista", .en = "find no support in the numbers"}},
    .source = in_both_languages("Ittner & Larcker 2003; Nørreklit 2000"),
    .thresholds = kThresholds,
    .failing_example = R"(objectives:
  invoice: {name: {fi: Lasku lähtee ajoissa, en: Invoices go out in time}, drives: {calm: {lag: 1mo}}}
  calm: {name: {fi: Laskuista ei valiteta, en: Nobody complains of invoices}}
metrics:
  delay: {name: {fi: Laskun viive, en: Days to invoice}, measures: invoice, frequency: monthly}
  complaints: {name: {fi: Laskureklamaatiot, en: Invoice complaints}, measures: calm, frequency: monthly}
)",
    .passing_example = R"(objectives:
  invoice: {name: {fi: Lasku lähtee ajoissa, en: Invoices go out in time}, drives: {calm: {lag: 1mo}}}
  calm: {name: {fi: Laskuista ei valiteta, en: Nobody complains of invoices}}
metrics:
  delay: {name: {fi: Laskun viive, en: Days to invoice}, measures: invoice, frequency: monthly}
  complaints: {name: {fi: Laskureklamaatiot, en: Invoice complaints}, measures: calm, frequency: monthly}
)",
    .check = check,
};

}  // namespace stratmap
