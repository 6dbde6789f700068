#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/metrics/first_differences.h"
#include "engine/metrics/formula_series.h"
#include "engine/metrics/formula_shape.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestPairs = 24;
// More series than this are not compared each with each.
constexpr std::size_t kMostSeries = 500;
// Of more metrics with one and the same formula, only these are told with each of the others.
constexpr std::size_t kMostAlike = 20;

using Pair = std::pair<Id<Metric>, Id<Metric>>;

// The changes of a metric, where there are enough of them.
struct Changes {
  Id<Metric> metric;
  PeriodKind kind = PeriodKind::year;
  std::vector<PeriodPoint> points;
};

class Duplicates {
 public:
  explicit Duplicates(const Analysis& analysis)
      : analysis_(analysis), formulas_(formulas_of(analysis.model)) {}

  void find(Outcome& outcome) {
    compare_formulas(outcome);
    compare_changes(outcome);
  }

 private:
  // Points at the later of the two.
  Finding of(const Pair& pair) const {
    const Metric& one = analysis_.model[pair.first];
    const Metric& other = analysis_.model[pair.second];
    Finding finding{.subjects = {subject_of(one), subject_of(other)},
                    .message = {.fi = "mittareilla {subject} ja {subject2} on sama kaava",
                                .en = "the metrics {subject} and {subject2} have the same formula"},
                    .span = other.span,
                    .related = {{one.span, {.fi = "toinen mittari", .en = "the other metric"}}}};
    if (other.id < one.id) std::swap(finding.subjects[0], finding.subjects[1]);
    return finding;
  }

  void compare_formulas(Outcome& outcome) {
    std::map<std::string, std::vector<Id<Metric>>> by_shape;
    std::size_t formulas = 0;
    for (std::size_t m = 0; m < formulas_.by_metric.size(); ++m) {
      if (formulas_.by_metric[m].empty()) continue;
      ++formulas;
      by_shape[shape_of(formulas_.by_metric[m])].push_back(id_at<Metric>(m));
    }
    outcome.assessed |= formulas > 1;
    for (const auto& [shape, metrics] : by_shape)
      for (std::size_t i = 0; i < std::min(metrics.size(), kMostAlike); ++i)
        for (std::size_t j = i + 1; j < metrics.size(); ++j) {
          told_.insert({metrics[i], metrics[j]});
          outcome.findings.push_back(of({metrics[i], metrics[j]}));
        }
  }

  std::vector<Changes> long_changes() const {
    const auto series = series_of(analysis_.model, formulas_, *analysis_.today);
    std::vector<Changes> all;
    for (std::size_t m = 0; m < series.size(); ++m) {
      if (!series[m].kind) continue;
      Changes changes{id_at<Metric>(m), *series[m].kind, first_differences(series[m].points)};
      if (changes.points.size() >= kFewestPairs) all.push_back(std::move(changes));
    }
    return all;
  }

  // By metric, those that its formula names, and those that these name, and so on.
  std::vector<bool> operands_of(Id<Metric> metric) const {
    std::vector<bool> is_operand(formulas_.by_metric.size(), false);
    std::vector<Id<Metric>> open = {metric};
    while (!open.empty()) {
      const Id<Metric> here = open.back();
      open.pop_back();
      for (const Id<Metric> operand : formulas_.by_metric[here.index()].metrics) {
        if (is_operand[operand.index()]) continue;
        is_operand[operand.index()] = true;
        open.push_back(operand);
      }
    }
    return is_operand;
  }

  void compare_changes(Outcome& outcome) {
    if (!analysis_.today) return;
    const std::vector<Changes> all = long_changes();
    if (all.size() > kMostSeries) {
      constexpr Bilingual kTooMany = {.fi = "yli 500:aa sarjaa ei verrata toisiinsa",
                                      .en = "more than 500 series are not compared"};
      outcome.unassessed.push_back({kTooMany, whole("metrics")});
      return;
    }
    outcome.assessed |= all.size() > 1;
    std::vector<std::vector<bool>> operands;
    for (const Changes& changes : all) operands.push_back(operands_of(changes.metric));
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t j = i + 1; j < all.size(); ++j)
        if (!operands[i][all[j].metric.index()] && !operands[j][all[i].metric.index()])
          compare(all[i], all[j], outcome);
  }

  void compare(const Changes& one, const Changes& other, Outcome& outcome) const {
    if (one.kind != other.kind || told_.contains({one.metric, other.metric})) return;
    const auto correlation = correlation_of(one.points, other.points);
    if (!correlation || correlation->pairs < kFewestPairs ||
        !reaches(std::abs(correlation->r), analysis_.threshold("duplicate-r")))
      return;
    Finding finding = of({one.metric, other.metric});
    finding.message = {.fi =
                           "mittarit {subject} ja {subject2} liikkuvat käsi kädessä – "
                           "muutosten korrelaatio on {r}, kun jaksoja on {count}",
                       .en =
                           "the metrics {subject} and {subject2} move as one: their changes "
                           "correlate at {r} over {count} periods"};
    finding.figures = {{"r", std::round(correlation->r * 100) / 100},
                       count("count", correlation->pairs)};
    outcome.findings.push_back(std::move(finding));
  }

  const Analysis& analysis_;
  Formulas formulas_;
  std::set<Pair> told_;  // by formula
};

Outcome check(const Analysis& analysis) {
  if (analysis.model.metrics.size() < 2)
    return not_assessed(
        {.fi = "mittareita on alle kaksi", .en = "there are fewer than two metrics"});
  Outcome outcome{.assessed = false};
  Duplicates(analysis).find(outcome);
  if (outcome.assessed || !outcome.unassessed.empty()) return outcome;
  return not_assessed({.fi = "vertailuun ei ole kahta kaavaa eikä kahta tarpeeksi pitkää sarjaa",
                       .en = "there are no two formulas and no two series long enough to compare"});
}

constexpr std::array<std::string_view, 1> kThresholds = {"duplicate-r"};

}  // namespace

extern const Rule kSm613;
constinit const Rule kSm613 = {
    .code = "SM613",
    .name = "duplicate-metric",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Kaksi kaavaa, tai kaksi sarjaa, joissa on ainakin 25 peräkkäistä lukua.",
              .en = "Two formulas, or two series of at least 25 numbers in a row."},
    .summary = {.fi = "Kaksi mittaria, joilla on sama kaava tai joiden luvut liikkuvat lähes aina "
                      "yhtä aikaa.",
                .en = "Two metrics with the same formula, or with numbers that nearly always move "
                      "together."},
    .why = {.fi = "Sama asia kahteen kertaan mitattuna painaa kaksi kertaa, eikä kerro mitään "
                  "lisää.",
            .en = "One thing measured twice weighs twice and tells nothing more."},
    .question = {.fi = "Kaksi lämpömittaria samassa huoneessa?",
                 .en = "Two thermometers in one room?"},
    .fix = {.fi = "Pidä se, jota joku katsoo, ja lopeta toinen.",
            .en = "Keep the one that somebody looks at, and stop the other."},
    .source = {.fi = "tämän ohjelman oma valinta", .en = "default of this tool"},
    .thresholds = kThresholds,
    .failing_example = R"(metrics:
  profit: {name: {fi: Tulos, en: Result}, formula: revenue - costs}
  margin: {name: {fi: Kate, en: Margin}, formula: -costs + revenue}  # <-
  revenue: {name: {fi: Liikevaihto, en: Revenue}}
  costs: {name: {fi: Kulut, en: Costs}}
)",
    .passing_example = R"(metrics:
  profit: {name: {fi: Tulos, en: Result}, formula: revenue - costs}
  margin: {name: {fi: Kate, en: Margin}, formula: (revenue - costs) / revenue}
  revenue: {name: {fi: Liikevaihto, en: Revenue}}
  costs: {name: {fi: Kulut, en: Costs}}
)",
    .check = check,
};

}  // namespace stratmap
