#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/metrics/link_series.h"
#include "engine/metrics/period_math.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestPairs = 24;
constexpr std::size_t kShownLinks = 6;

// Whether a day lies more than so many months before another.
bool is_older(Day day, Day today, double months) {
  const std::int32_t month = ordinal_on(PeriodKind::month, day);
  const std::int32_t this_month = ordinal_on(PeriodKind::month, today);
  const auto day_in = [](Day each, std::int32_t ordinal) {
    return each.number - period_at(PeriodKind::month, ordinal).first_day().number;
  };
  const double apart = this_month - month;
  if (apart != std::floor(months)) return apart > months;
  return day_in(today, this_month) > day_in(day, month);
}

bool is_tested(const Link& link, Day today, double review_months) {
  if (link.evidence != LinkEvidence::tested) return false;
  return !link.reviewed || !is_older(link.reviewed->last_day(), today, review_months);
}

Finding finding_of(const Analysis& analysis, const std::vector<const Cause*>& untested) {
  std::vector<Figure::Elements> ends;
  for (const Cause* cause : untested)
    ends.push_back({&analysis.model[cause->from], &analysis.model[cause->to]});
  Finding finding{
      .subjects = {whole("map")},
      .message = {.fi = "{count} nuolen molemmissa päissä on lukuja ainakin 24 "
                        "jaksolta, mutta näyttöä ei ole katsottu: {links}",
                  .en = "{count} {count#arrow has|arrows have} numbers of at least 24 periods at "
                        "both ends, and the evidence was not looked at: {links}"},
      .figures = {count("count", untested.size()), {"links", std::move(ends)}},
      .span = analysis.section_span("objectives")};
  for (std::size_t i = 0; i < untested.size() && i < kShownLinks; ++i)
    finding.related.push_back(
        {untested[i]->link->to.span, {.fi = "testaamatta", .en = "not tested"}});
  return finding;
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  const LinkSeriesFinder finder(analysis);
  const double review_months = analysis.threshold("review-months");
  std::vector<const Cause*> untested;
  for (const Cause& cause : analysis.causes.links()) {
    const auto series = analysis.today ? finder.series_of_link(cause) : std::nullopt;
    if (!series || series->pairs < kFewestPairs) continue;
    outcome.assessed = true;
    if (!is_tested(*cause.link, *analysis.today, review_months)) untested.push_back(&cause);
  }
  if (!outcome.assessed)
    return not_assessed(
        {.fi = "minkään nuolen molemmissa päissä ei ole lukuja samoilta 24 jaksolta",
         .en = "no arrow has numbers of the same 24 periods at both ends"});
  if (!untested.empty()) outcome.findings.push_back(finding_of(analysis, untested));
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholds = {"review-months"};

}  // namespace

extern const Rule kSm618;
constinit const Rule kSm618 = {
    .code = "SM618",
    .name = "untested-link",
    .severity = Severity::note,
    .needs = {.fi = "Nuoli, jonka molemmissa päissä on lukuja samoilta 24 jaksolta.",
              .en = "An arrow with numbers of the same 24 periods at both ends."},
    .summary = {.fi = "Nuolia, joiden päissä on tarpeeksi lukuja mutta joita ei ole testattu, tai "
                      "joiden testistä on yli kaksi vuotta.",
                .en = "Arrows with enough numbers at both ends that were not tested, or not for "
                      "two years."},
    .why = {.fi = "Oletus, jonka voisi jo tarkistaa, ohjaa rahaa tarkistamatta.",
            .en = "A belief that could be looked at already steers money unlooked at."},
    .question = {.fi = "Katsotaanko, mitä luvut sanovat?", .en = "Shall we look?"},
    .fix = {.fi = "Katsokaa luvut yhdessä, ja kirjatkaa nuolelle `evidence` ja `reviewed`.",
            .en = "Look at the numbers together, and write `evidence` and `reviewed` on the "
                  "arrow."},
    .source = in_both_languages("Ittner & Larcker 2003"),
    .thresholds = kThresholds,
    .failing_example = R"(objectives:  # <-
  invoice: {name: {fi: Lasku lähtee ajoissa, en: Invoices go out in time}, drives: calm}
  calm: {name: {fi: Laskuista ei valiteta, en: Nobody complains of invoices}}
metrics:
  delay:
    name: {fi: Laskun viive, en: Days to invoice}
    measures: invoice
    values: {2024-01: 14, 2024-02: 16, 2024-03: 18, 2024-04: 15, 2024-05: 17, 2024-06: 14, 2024-07: 16, 2024-08: 18,
             2024-09: 15, 2024-10: 17, 2024-11: 14, 2024-12: 16, 2025-01: 18, 2025-02: 15, 2025-03: 17, 2025-04: 14,
             2025-05: 16, 2025-06: 18, 2025-07: 15, 2025-08: 17, 2025-09: 14, 2025-10: 16, 2025-11: 18, 2025-12: 15}
  complaints:
    name: {fi: Laskureklamaatiot, en: Invoice complaints}
    measures: calm
    values: {2024-01: 30, 2024-02: 32, 2024-03: 34, 2024-04: 31, 2024-05: 33, 2024-06: 30, 2024-07: 32, 2024-08: 34,
             2024-09: 31, 2024-10: 33, 2024-11: 30, 2024-12: 32, 2025-01: 34, 2025-02: 31, 2025-03: 33, 2025-04: 30,
             2025-05: 32, 2025-06: 34, 2025-07: 31, 2025-08: 33, 2025-09: 30, 2025-10: 32, 2025-11: 34, 2025-12: 31}
)",
    .passing_example = R"(objectives:
  invoice: {name: {fi: Lasku lähtee ajoissa, en: Invoices go out in time}, drives: {calm: {evidence: tested, reviewed: 2025-12}}}
  calm: {name: {fi: Laskuista ei valiteta, en: Nobody complains of invoices}}
metrics:
  delay:
    name: {fi: Laskun viive, en: Days to invoice}
    measures: invoice
    values: {2024-01: 14, 2024-02: 16, 2024-03: 18, 2024-04: 15, 2024-05: 17, 2024-06: 14, 2024-07: 16, 2024-08: 18,
             2024-09: 15, 2024-10: 17, 2024-11: 14, 2024-12: 16, 2025-01: 18, 2025-02: 15, 2025-03: 17, 2025-04: 14,
             2025-05: 16, 2025-06: 18, 2025-07: 15, 2025-08: 17, 2025-09: 14, 2025-10: 16, 2025-11: 18, 2025-12: 15}
  complaints:
    name: {fi: Laskureklamaatiot, en: Invoice complaints}
    measures: calm
    values: {2024-01: 30, 2024-02: 32, 2024-03: 34, 2024-04: 31, 2024-05: 33, 2024-06: 30, 2024-07: 32, 2024-08: 34,
             2024-09: 31, 2024-10: 33, 2024-11: 30, 2024-12: 32, 2025-01: 34, 2025-02: 31, 2025-03: 33, 2025-04: 30,
             2025-05: 32, 2025-06: 34, 2025-07: 31, 2025-08: 33, 2025-09: 30, 2025-10: 32, 2025-11: 34, 2025-12: 31}
)",
    .check = check,
};

}  // namespace stratmap
