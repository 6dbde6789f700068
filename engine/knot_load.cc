#include "engine/knot_load.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

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

std::uint16_t group_bit(const Finding& finding) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(finding.rule->code[2] - '0'));
}

}  // namespace

int Load::group_count() const { return std::popcount(groups); }

KnotLoads::KnotLoads(const MeetingPoints& points, const Findings& findings)
    : points_(points), findings_(findings), left_(findings.size(), 1.0) {
  for (std::uint32_t i = 0; i < findings.size(); ++i) add(points.of(findings[i]), i);
  met_from_.push_back(static_cast<std::uint32_t>(met_.size()));
  std::ranges::sort(touches_, {}, [&](const Touch& touch) {
    return std::tuple(touch.point, findings_[touch.finding].rule->code, -touch.share,
                      touch.finding);
  });
}

void KnotLoads::add(const Meeting& meeting, std::uint32_t finding) {
  const double weight = weight_of(findings_[finding]);
  const double on = weight / std::sqrt(static_cast<double>(meeting.on.size()));
  const double near =
      kNear * weight / std::pow(static_cast<double>(meeting.near.size()), kNearExponent);
  met_from_.push_back(static_cast<std::uint32_t>(met_.size()));
  for (const std::uint32_t point : meeting.on) touches_.push_back({point, finding, true, on});
  met_.insert(met_.end(), meeting.on.begin(), meeting.on.end());
  near_from_.push_back(static_cast<std::uint32_t>(met_.size()));
  for (const std::uint32_t point : meeting.near) touches_.push_back({point, finding, false, near});
  met_.insert(met_.end(), meeting.near.begin(), meeting.near.end());
}

std::vector<Load> KnotLoads::current() const {
  std::vector<Load> loads(points_.count());
  const Touch* before = nullptr;
  double repeats = 0;
  for (const Touch& touch : touches_) {
    const double weight = touch.share * left_[touch.finding];
    if (weight == 0) continue;
    const Finding& finding = findings_[touch.finding];
    const bool repeats_rule = before != nullptr && before->point == touch.point &&
                              findings_[before->finding].rule == finding.rule;
    repeats = repeats_rule ? repeats + 1 : 1;
    before = &touch;
    Load& load = loads[touch.point];
    load.weight += weight / repeats;
    ++load.findings;
    if (left_[touch.finding] == 1) ++load.fresh;
    if (touch.is_on || !points_.function_at(touch.point))
      load.groups = static_cast<std::uint16_t>(load.groups | group_bit(finding));
    load.has_answers = load.has_answers || (touch.is_on && finding.answers);
  }
  return loads;
}

std::vector<std::size_t> KnotLoads::open_at(std::uint32_t point) const {
  std::vector<std::size_t> open;
  const auto here = std::ranges::equal_range(touches_, point, {}, &Touch::point);
  for (const Touch& touch : here)
    if (left_[touch.finding] > 0 && (touch.is_on || touch.share > 0)) open.push_back(touch.finding);
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
