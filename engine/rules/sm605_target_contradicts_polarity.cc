#include <array>
#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Kind = TargetClash::Kind;

constexpr Wording kWay = {
    .fi = "mittarin {subject} pitäisi {way}, mutta {what} {value} on {side} {than} {limit}",
    .en =
        "the metric {subject} is to go {way}, but its {what} {value} is {side} its {than} "
        "{limit}"};
constexpr Wording kInside = {
    .fi = "mittarissa {subject} {what} {value} on {side} {than} {limit}",
    .en = "in the metric {subject}, the {what} {value} is {side} the {than} {limit}"};
constexpr Wording kShares = {
    .fi =
        "mittarin {subject} rajat osuuksina – keltainen {value} ja vihreä {limit} – eivät ole "
        "järjestyksessä välillä 0–1",
    .en =
        "the limits of the metric {subject} as shares, amber {value} and green {limit}, are not "
        "in order between 0 and 1"};
constexpr Wording kDates = {
    .fi = "mittarin {subject} tavoitearvon määräaika {due} ei ole lähtötason {baseline} jälkeen",
    .en = "the target of the metric {subject} is due {due}, not after its baseline of {baseline}"};
constexpr Wording kPercent = {
    .fi = "mittarin {subject} yksikkö on %, mutta arvo {value} ei ole välillä 0–100",
    .en = "the metric {subject} is in %, but the value {value} is not between 0 and 100"};

// How a clash is told, in the order of Kind: `what` stands in the nominative, `than` in the
// genitive.
struct Telling {
  Wording message;
  Bilingual what = {}, than = {};
};

constexpr std::array<Telling, 11> kTellings = {{
    {kWay, {"tavoitearvo", "target"}, {"lähtötason", "baseline"}},
    {kWay, {"tavoitearvo", "target"}, {"aiemman tavoitearvon", "earlier target"}},
    {kWay, {"venytystavoite", "stretch"}, {"tavoitearvon", "target"}},
    {kWay, {"tavoitearvo", "target"}, {"vihreän rajan", "green limit"}},
    {kWay, {"vihreä raja", "green limit"}, {"keltaisen rajan", "amber limit"}},
    {kInside, {"tavoitevälin alku", "start of the range"}, {"sen lopun", "end of the range"}},
    {kInside, {"alaraja", "lower limit"}, {"tavoitevälin alun", "start of the range"}},
    {kInside, {"yläraja", "upper limit"}, {"tavoitevälin lopun", "end of the range"}},
    {kShares},
    {kDates},
    {kPercent},
}};

// One finding a metric: the first clash, and how many more there are.
Finding finding_of(const Metric& metric, const std::vector<TargetClash>& clashes) {
  const TargetClash& clash = clashes.front();
  const Telling& telling = kTellings[static_cast<std::size_t>(clash.kind)];
  const bool is_share = clash.kind == Kind::shares;
  const Text* unit = is_share ? nullptr : &metric.unit;
  Finding finding{.subjects = {subject_of(metric)}, .message = telling.message, .span = clash.span};
  if (clash.kind == Kind::dates) {
    finding.figures = {{"due", to_string(*due_of(metric))},
                       {"baseline", to_string(*metric.baseline->period)}};
  } else {
    finding.figures = {{"value", clash.value, unit}};
    if (clash.kind != Kind::percent) finding.figures.push_back({"limit", clash.limit, unit});
  }
  if (!telling.what.en.empty()) {
    const bool is_below = clash.value < clash.limit;
    const bool goes_up = metric.direction == Direction::up;
    finding.figures.push_back({"what", telling.what});
    finding.figures.push_back({"than", telling.than});
    finding.figures.push_back(
        {"side", is_below ? Bilingual{"alle", "below"} : Bilingual{"yli", "above"}});
    finding.figures.push_back(
        {"way", goes_up ? Bilingual{"nousta", "up"} : Bilingual{"laskea", "down"}});
  }
  if (clashes.size() > 1) {
    finding.figures.push_back(count("more", clashes.size() - 1));
    finding.label = {.fi = "ja {more} {more#muu|muuta} ristiriitaa", .en = "and {more} more"};
  }
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoTarget = {.fi = "mittarilla ei ole tavoitearvoa",
                                   .en = "the metric has no target"};
  constexpr Bilingual kNothing = {.fi = "tavoitearvolla ei ole vertailukohtaa",
                                  .en = "the target has nothing to be compared with"};
  Outcome outcome{.assessed = false};
  for (const Metric& metric : analysis.model.metrics) {
    const auto clashes = target_clashes(metric);
    if (!clashes) {
      outcome.unassessed.push_back({metric.target ? kNothing : kNoTarget, subject_of(metric)});
      continue;
    }
    outcome.assessed = true;
    if (!clashes->empty()) outcome.findings.push_back(finding_of(metric, *clashes));
  }
  if (analysis.model.metrics.empty())
    return not_assessed({.fi = "mallissa ei ole mittareita", .en = "the model has no metrics"});
  return outcome;
}

}  // namespace

extern const Rule kSm605;
constinit const Rule kSm605 = {
    .code = "SM605",
    .name = "target-contradicts-polarity",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Tavoitearvo ja jokin luku, johon sitä verrataan.",
              .en = "A `target`, and any of the values it is compared with."},
    .summary = {.fi = "Mittarin luvut ovat ristiriidassa sen suunnan tai toistensa kanssa.",
                .en = "The numbers of a metric contradict its direction, or each other."},
    .why = {.fi = "Kun tavoitearvo on väärällä puolella nykyistä, huonoin kuukausi näyttää "
                  "vihreältä.",
            .en = "A target on the wrong side of today makes the worst month green."},
    .question = {.fi = "Halutaanko tätä lisää vai vähemmän?", .en = "Do we want this up or down?"},
    .fix = {.fi = "Korjaa suunta tai luvut.", .en = "Correct the direction or the numbers."},
    .together = {.says = {.fi = "on ristiriidassa omien lukujensa kanssa",
                          .en = "have numbers that contradict each other"}},
    .source = {.fi = "logiikka", .en = "logic"},
    .failing_example = R"(metrics:
  churn:
    name: {fi: Sopimuspoistuma, en: Contract churn}
    unit: "%"
    direction: up
    baseline: 1.1
    target: 0.7  # <-
)",
    .passing_example = R"(metrics:
  churn:
    name: {fi: Sopimuspoistuma, en: Contract churn}
    unit: "%"
    direction: down
    baseline: 1.1
    target: 0.7
)",
    .check = check,
};

}  // namespace stratmap
