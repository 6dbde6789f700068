#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/meeting_points.h"
#include "engine/rules/rule.h"

namespace stratmap {

// What gathers on a point.
struct Load {
  double weight = 0;
  std::size_t findings = 0;
  std::size_t fresh = 0;     // of them those that no knot tells yet
  std::size_t on = 0;        // of them those on the point itself that are no aside
  bool has_matter = false;   // one that is no aside
  bool has_opener = false;   // one on the point that a conversation would begin with
  std::uint16_t groups = 0;  // of rules, a bit each: the first figure of their codes
  bool has_answers = false;  // two that oppose each other

  int group_count() const;
};

// Whether a finding never begins a knot: its rule is an aside, a footnote or about the data.
bool is_aside(const Finding& finding);

// Whether a function gathers all that is near it, or only what is a matter of something on it.
enum class Gathering : std::uint8_t { own_matters, all };

// How much every finding weighs on every point it meets, as long as some of it is left. On a point
// the k-th finding of one rule counts 1/k: repeats are one thing said often.
class KnotLoads {
 public:
  KnotLoads(const MeetingPoints& points, const Findings& findings,
            Gathering gathering = Gathering::own_matters);

  std::vector<Load> current() const;  // by point
  // The findings that meet on the point and of which something is left.
  std::vector<std::size_t> open_at(std::uint32_t point) const;
  bool is_on(std::size_t finding, std::uint32_t point) const;
  std::span<const std::uint32_t> points_on(std::size_t finding) const;
  std::span<const std::uint32_t> points_near(std::size_t finding) const;

  void take_whole(std::size_t finding) { left_[finding] = 0; }
  void take_half(std::size_t finding) { left_[finding] /= 2; }

 private:
  // A finding on or near a point: a place in met_.
  using Touch = std::uint32_t;

  void add(const Meeting& meeting, std::uint32_t finding);
  void note_matters();
  bool is_reached(Touch touch) const;
  bool is_on(Touch touch) const { return touch < near_from_[finding_of_[touch]]; }
  double share_of(Touch touch) const;
  const Rule* rule_of(Touch touch) const { return findings_[finding_of_[touch]].rule; }
  void note(Touch touch, Load& load) const;
  static double add_repeats(std::span<double> weights);

  const MeetingPoints& points_;
  const Findings& findings_;
  std::vector<double> left_;                   // by finding: 1, less what knots have taken
  std::vector<double> on_share_, near_share_;  // by finding, what it weighs on each point
  std::vector<std::uint32_t> met_;             // by finding: the points on, then those near
  std::vector<std::uint32_t> finding_of_;      // by place in met_
  std::vector<std::uint32_t> met_from_, near_from_;
  std::vector<Touch> touches_;             // by point, then rule
  std::vector<std::uint16_t> matters_on_;  // by function: those of findings on it, a bit each
  std::vector<std::uint16_t> matter_;      // by finding: its bit
};

}  // namespace stratmap
