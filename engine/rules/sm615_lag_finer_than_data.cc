#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "engine/metrics/period_math.h"
#include "engine/metrics/series.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// By objective, how often its metrics are measured, a bit a frequency.
std::vector<std::uint8_t> frequencies_of(const Analysis& analysis) {
  std::vector<std::uint8_t> all(analysis.model.objectives.size(), 0);
  for (std::size_t o = 0; o < all.size(); ++o)
    for (const auto metric : analysis.involvement.metrics[id_at<Objective>(o)])
      if (const auto& frequency = analysis.model[metric].frequency)
        all[o] = static_cast<std::uint8_t>(all[o] | 1U << static_cast<unsigned>(*frequency));
  return all;
}

// Each once, most often first.
std::vector<Frequency> listed(std::uint8_t frequencies) {
  std::vector<Frequency> list;
  for (unsigned i = 0; i < 6; ++i)
    if ((frequencies >> i & 1U) != 0) list.push_back(static_cast<Frequency>(i));
  return list;
}

bool is_many_times(const Length& longer, const Length& shorter, double ratio) {
  if (longer.months && shorter.months)
    return static_cast<double>(*longer.months) > ratio * static_cast<double>(*shorter.months);
  return longer.days > ratio * shorter.days;
}

bool is_long_enough(const Duration& lag, Frequency one, Frequency other) {
  return compare_lengths(length_of(lag), length_of(kind_of(std::max(one, other)))) >= 0;
}

// Whether data of two frequencies could show a delay.
bool shows(Frequency one, Frequency other, const Duration& lag, double ratio) {
  const Length shorter = length_of(kind_of(std::min(one, other)));
  const Length longer = length_of(kind_of(std::max(one, other)));
  return is_long_enough(lag, one, other) && !is_many_times(longer, shorter, ratio);
}

Bilingual adverb_of(Frequency frequency) {
  switch (frequency) {
    case Frequency::daily:
      return {.fi = "päivittäin", .en = "daily"};
    case Frequency::weekly:
      return {.fi = "viikoittain", .en = "weekly"};
    case Frequency::monthly:
      return {.fi = "kuukausittain", .en = "monthly"};
    case Frequency::quarterly:
      return {.fi = "neljännesvuosittain", .en = "quarterly"};
    case Frequency::half_yearly:
      return {.fi = "puolivuosittain", .en = "every half-year"};
    case Frequency::yearly:
      return {.fi = "vuosittain", .en = "yearly"};
  }
  return {};
}

Bilingual unit_of(const Duration& lag) {
  const bool is_one = lag.count == 1;
  switch (lag.unit) {
    case DurationUnit::day:
      return {.fi = "päivän", .en = is_one ? "day" : "days"};
    case DurationUnit::week:
      return {.fi = "viikon", .en = is_one ? "week" : "weeks"};
    case DurationUnit::month:
      return {.fi = "kuukauden", .en = is_one ? "month" : "months"};
    case DurationUnit::quarter:
      return {.fi = "vuosineljänneksen", .en = is_one ? "quarter" : "quarters"};
    case DurationUnit::year:
      return {.fi = "vuoden", .en = is_one ? "year" : "years"};
  }
  return {};
}

// The data would be fine enough, had both ends the same pace.
Finding of_unlike_paces(const Model& model, const Cause& cause, Frequency one, Frequency other) {
  return {.subjects = {subject_of(model[cause.from], model[cause.to])},
          .message = {.fi = "tavoitteita {cause} ja {effect} mitataan liian eri tahtiin: edellistä "
                            "{one}, jälkimmäistä {other}",
                      .en = "{cause} and {effect} are measured too differently to show an effect: "
                            "the first {one}, the second {other}"},
          .figures = {{"lag", static_cast<double>(cause.link->lag->count)},
                      {"unit", unit_of(*cause.link->lag)},
                      {"one", adverb_of(one)},
                      {"other", adverb_of(other)}},
          .span = cause.link->to.span};
}

Finding finding_of(const Model& model, const Cause& cause, Frequency one, Frequency other) {
  const Duration& lag = *cause.link->lag;
  if (is_long_enough(lag, one, other)) return of_unlike_paces(model, cause, one, other);
  Finding finding{
      .subjects = {subject_of(model[cause.from], model[cause.to])},
      .message = {.fi = "tavoitteen {cause} odotetaan näkyvän tavoitteessa {effect} {lag} {unit} "
                        "viiveellä, mutta molempia mitataan {one}",
                  .en = "{cause} should show in {effect} after {lag} {unit}, but both are measured "
                        "{one}"},
      .figures = {{"lag", static_cast<double>(lag.count)},
                  {"unit", unit_of(lag)},
                  {"one", adverb_of(one)}},
      .span = cause.link->to.span};
  if (one == other) return finding;
  finding.figures.push_back({"other", adverb_of(other)});
  finding.message = {.fi =
                         "tavoitteen {cause} odotetaan näkyvän tavoitteessa {effect} {lag} "
                         "{unit} viiveellä, mutta edellistä mitataan {one} ja jälkimmäistä "
                         "{other}",
                     .en =
                         "{cause} should show in {effect} after {lag} {unit}, but the first is "
                         "measured {one} and the second {other}"};
  return finding;
}

void look_at(const Analysis& analysis, const Cause& cause, const std::vector<Frequency>& ones,
             const std::vector<Frequency>& others, Outcome& outcome) {
  const double ratio = analysis.threshold("period-ratio");
  const auto is_shown_with = [&](Frequency one) {
    return std::ranges::any_of(
        others, [&](Frequency other) { return shows(one, other, *cause.link->lag, ratio); });
  };
  outcome.assessed = true;
  if (std::ranges::none_of(ones, is_shown_with))
    outcome.findings.push_back(finding_of(analysis.model, cause, ones.front(), others.front()));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNotMeasured = {
      .fi = "kummassakin päässä ei ole mittaria, jolla on mittausväli (`frequency`)",
      .en = "not both ends have a metric with a `frequency`"};
  const auto links = analysis.causes.links();
  if (std::ranges::none_of(links, &Cause::has_lag))
    return not_assessed({.fi = "yhdelläkään syy-seuraussuhteella ei ole viivettä (`lag`)",
                         .en = "no cause-and-effect link has a `lag`"});
  const std::vector<std::uint8_t> frequencies = frequencies_of(analysis);
  Outcome outcome{.assessed = false};
  for (const Cause& cause : links) {
    if (!cause.has_lag()) continue;  // it claims no delay
    const auto ones = listed(frequencies[cause.from.index()]);
    const auto others = listed(frequencies[cause.to.index()]);
    if (ones.empty() || others.empty())
      outcome.unassessed.push_back(
          {kNotMeasured, subject_of(analysis.model[cause.from], analysis.model[cause.to])});
    else
      look_at(analysis, cause, ones, others, outcome);
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholds = {"period-ratio"};

}  // namespace

extern const Rule kSm615;
constinit const Rule kSm615 = {
    .code = "SM615",
    .name = "lag-finer-than-data",
    .rule_class = RuleClass::data,
    .needs = {.fi = "Nuolen viive (`lag`), ja kummassakin päässä mittari, jolla on mittausväli "
                    "(`frequency`).",
              .en = "A `lag` on the arrow, and a metric with `frequency` at both ends."},
    .summary = {.fi = "Nuolen viive on lyhyempi kuin päiden mittausväli, tai päitä mitataan aivan "
                      "eri tahtiin.",
                .en = "An arrow's lag is shorter than the data at its ends can show, or the ends "
                      "are measured at very different intervals."},
    .why = {.fi = "Jos viive on mittausväliä lyhyempi tai päitä mitataan aivan eri tahtiin, "
                  "vaikutusta ei voi nähdä eikä kumota.",
            .en = "Where the delay is shorter than the data, or the two ends are measured at very "
                  "different intervals, the effect can be neither seen nor refuted."},
    .question = {.fi = "Mistä näkisimme, tuliko vaikutus silloin, kun odotimme?",
                 .en = "How would we see whether the effect came when we expected it?"},
    .fix = {.fi = "Mittaa harvemmin mitattua päätä useammin. Jos viive on mittausväliä lyhyempi, "
                  "voit myös kirjata pidemmän viiveen.",
            .en = "Measure the slower end more often; where the lag is shorter than the data, a "
                  "longer lag will do too."},
    .together = {.says = {.fi = "yhdistää päitä, joita mitataan liian eri tahtiin, tai "
                                "odottaa vaikutusta ennen kuin luvut voivat näyttää sen",
                          .en = "join ends that are measured too differently, or expect an effect "
                                "faster than the data"}},
    .source = {.fi = "tämän ohjelman oma valinta", .en = "default of this tool"},
    .thresholds = kThresholds,
    .failing_example = R"(objectives:
  recruits:
    name: {fi: Rekrytoimme oikeat ihmiset, en: We recruit the right people}
    drives:
      staff: {lag: 2mo}  # <-
  staff: {name: {fi: Henkilöstö on osaavaa, en: Staff are able}}
metrics:
  trial: {name: {fi: Koeajan läpäisseet, en: Recruits past probation}, measures: recruits, frequency: half-yearly}
  leave: {name: {fi: Sairauspoissaolot, en: Sick leave}, measures: staff, frequency: monthly}
)",
    .passing_example = R"(objectives:
  recruits:
    name: {fi: Rekrytoimme oikeat ihmiset, en: We recruit the right people}
    drives:
      staff: {lag: 2q}
  staff: {name: {fi: Henkilöstö on osaavaa, en: Staff are able}}
metrics:
  trial: {name: {fi: Koeajan läpäisseet, en: Recruits past probation}, measures: recruits, frequency: quarterly}
  leave: {name: {fi: Sairauspoissaolot, en: Sick leave}, measures: staff, frequency: monthly}
)",
    .check = check,
};

}  // namespace stratmap
