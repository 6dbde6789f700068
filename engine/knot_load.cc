#include "engine/knot_load.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <tuple>

#include "engine/finding_matter.h"

namespace stratmap {
namespace {

constexpr double kNear = 0.5;
constexpr double kNearExponent = 0.7;  // of how many points share what is near

double weight_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return 4;
    case Severity::warning:
      return 2;
    case Severity::note:
      return 1;
    case Severity::off:
      return 0;
  }
  return 0;
}

double weight_of(const Finding& finding) {
  if (finding.rule->rule_class == RuleClass::data) return 0;
  switch (finding.rule->in_knots) {
    case InKnots::opener:
    case InKnots::usual:
      return weight_of(finding.severity);
    case InKnots::aside:
      return weight_of(finding.severity) / 2;
    case InKnots::footnote:
      return 0;
  }
  return 0;
}

std::uint16_t bit_of(char digit) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(digit - '0'));
}
std::uint16_t group_bit(const Finding& finding) { return bit_of(finding.rule->code[2]); }

}  // namespace

bool is_aside(const Finding& finding) {
  return finding.rule->rule_class == RuleClass::data || finding.rule->in_knots >= InKnots::aside;
}

int Load::group_count() const { return std::popcount(groups); }

KnotLoads::KnotLoads(const MeetingPoints& points, const Findings& findings, Gathering gathering)
    : points_(points), findings_(findings), left_(findings.size(), 1.0) {
  for (std::uint32_t i = 0; i < findings.size(); ++i) add(points.of(findings[i]), i);
  met_from_.push_back(static_cast<std::uint32_t>(met_.size()));
  if (gathering == Gathering::own_matters) note_matters();
  touches_.resize(met_.size());
  std::iota(touches_.begin(), touches_.end(), Touch{0});
  std::ranges::sort(touches_, {}, [&](Touch touch) {
    const std::uint32_t finding = finding_of_[touch];
    return std::tuple(met_[touch], findings_[finding].rule->code, finding);
  });
}

void KnotLoads::note_matters() {
  matters_on_.resize(points_.count());
  for (std::uint32_t i = 0; i < findings_.size(); ++i) {
    matter_.push_back(bit_of(matter_of(findings_[i])));
    if (is_aside(findings_[i])) continue;
    for (const std::uint32_t point : points_on(i))
      matters_on_[point] = static_cast<std::uint16_t>(matters_on_[point] | matter_[i]);
  }
}

// What is near a function is its own only where it is a matter of something on it: a function has a
// hand in too much.
bool KnotLoads::is_reached(Touch touch) const {
  if (matter_.empty() || is_on(touch) || !points_.function_at(met_[touch])) return true;
  return (matters_on_[met_[touch]] & matter_[finding_of_[touch]]) != 0;
}

void KnotLoads::add(const Meeting& meeting, std::uint32_t finding) {
  const double weight = weight_of(findings_[finding]);
  on_share_.push_back(weight / std::sqrt(static_cast<double>(meeting.on.size())));
  near_share_.push_back(kNear * weight /
                        std::pow(static_cast<double>(meeting.near.size()), kNearExponent));
  met_from_.push_back(static_cast<std::uint32_t>(met_.size()));
  met_.insert(met_.end(), meeting.on.begin(), meeting.on.end());
  near_from_.push_back(static_cast<std::uint32_t>(met_.size()));
  met_.insert(met_.end(), meeting.near.begin(), meeting.near.end());
  finding_of_.resize(met_.size(), finding);
}

double KnotLoads::share_of(Touch touch) const {
  const std::uint32_t finding = finding_of_[touch];
  if (is_on(touch)) return on_share_[finding];
  return is_reached(touch) ? near_share_[finding] : 0;
}

// Heaviest first, whatever the order of the file: equal sums stay equal to the bit.
double KnotLoads::add_repeats(std::span<double> weights) {
  std::ranges::sort(weights, std::ranges::greater{});
  double sum = 0, repeats = 0;
  for (const double weight : weights) sum += weight / ++repeats;
  return sum;
}

std::vector<Load> KnotLoads::current() const {
  std::vector<Load> loads(points_.count());
  std::vector<double> weights;  // of one rule on one point
  for (auto at = touches_.begin(); at != touches_.end();) {
    const std::uint32_t point = met_[*at];
    const Rule* rule = findings_[finding_of_[*at]].rule;
    Load& load = loads[point];
    weights.clear();
    for (; at != touches_.end() && met_[*at] == point && rule_of(*at) == rule; ++at) {
      const double weight = share_of(*at) * left_[finding_of_[*at]];
      if (weight == 0) continue;
      weights.push_back(weight);
      note(*at, load);
    }
    load.weight += add_repeats(weights);
  }
  return loads;
}

// What one finding with some weight says of a point.
void KnotLoads::note(Touch touch, Load& load) const {
  const std::uint32_t place = finding_of_[touch];
  const Finding& finding = findings_[place];
  ++load.findings;
  if (left_[place] == 1) ++load.fresh;
  if (is_on(touch) && !is_aside(finding)) ++load.on;
  load.has_matter = load.has_matter || !is_aside(finding);
  load.has_opener = load.has_opener || (is_on(touch) && finding.rule->in_knots == InKnots::opener);
  if (is_on(touch) || !points_.function_at(met_[touch]))
    load.groups = static_cast<std::uint16_t>(load.groups | group_bit(finding));
  load.has_answers = load.has_answers || (is_on(touch) && finding.answers);
}

std::vector<std::size_t> KnotLoads::open_at(std::uint32_t point) const {
  std::vector<std::size_t> open;
  const auto met = [&](Touch touch) { return met_[touch]; };
  const auto end = std::ranges::upper_bound(touches_, point, {}, met);
  for (auto at = std::ranges::lower_bound(touches_, point, {}, met); at != end; ++at) {
    const Touch touch = *at;
    if (left_[finding_of_[touch]] > 0 && (is_on(touch) || share_of(touch) > 0))
      open.push_back(finding_of_[touch]);
  }
  std::ranges::sort(open);
  return open;
}

bool KnotLoads::is_on(std::size_t finding, std::uint32_t point) const {
  return std::ranges::binary_search(points_on(finding), point);
}

std::span<const std::uint32_t> KnotLoads::points_on(std::size_t finding) const {
  return std::span(met_).subspan(met_from_[finding], near_from_[finding] - met_from_[finding]);
}

std::span<const std::uint32_t> KnotLoads::points_near(std::size_t finding) const {
  return std::span(met_).subspan(near_from_[finding], met_from_[finding + 1] - near_from_[finding]);
}

}  // namespace stratmap
