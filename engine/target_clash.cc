#include "engine/target_clash.h"

#include <algorithm>

#include "engine/natures.h"

namespace stratmap {
namespace {

using Kind = TargetClash::Kind;
using Steps = std::vector<Dated<double>>;

Steps by_date(Steps steps) {
  std::ranges::stable_sort(steps, {}, [](const Dated<double>& step) {
    return step.period ? step.period->last_day() : Day{};
  });
  return steps;
}

// Money and market shares may pass 100 %, and fall below 0.
bool is_share(const Metric& metric) {
  const bool is_percent = std::ranges::any_of(
      metric.unit.entries(), [](const Text::Entry& unit) { return unit.text == "%"; });
  const bool may_be_any =
      metric.nature && (is_finance(*metric.nature) || *metric.nature == Nature::market);
  return is_percent && !may_be_any;
}

// Compares the numbers of one metric that has a target.
class Comparison {
 public:
  explicit Comparison(const Metric& metric)
      : metric_(metric), steps_(by_date(metric.target->steps)) {}

  std::optional<std::vector<TargetClash>> clashes() && {
    const bool is_up = metric_.direction == Direction::up;
    if ((is_up || metric_.direction == Direction::down) && !steps_.empty())
      compare_one_way(is_up ? 1 : -1);
    if (metric_.direction == Direction::range && metric_.target->range) compare_range();
    compare_shares();
    compare_dates();
    if (is_share(metric_)) compare_percent();
    if (!is_made_) return std::nullopt;
    return std::move(clashes_);
  }

 private:
  void expect(bool fits, const TargetClash& clash) {
    is_made_ = true;
    if (!fits) clashes_.push_back(clash);
  }

  void compare_one_way(double sign) {
    const Dated<double>& last = steps_.back();
    const auto reaches = [&](Kind kind, Span span, double value, double limit) {
      expect(sign * value >= sign * limit, {kind, span, value, limit});
    };
    if (metric_.baseline)
      reaches(Kind::target_baseline, last.span, last.value, metric_.baseline->value);
    for (std::size_t i = 1; i < steps_.size(); ++i)
      reaches(Kind::target_step, steps_[i].span, steps_[i].value, steps_[i - 1].value);
    if (metric_.stretch) reaches(Kind::stretch_target, metric_.span, *metric_.stretch, last.value);
    if (!metric_.limits) return;
    const auto [amber, green] = *metric_.limits;
    reaches(Kind::target_green, last.span, last.value, green);
    reaches(Kind::green_amber, metric_.span, green, amber);
  }

  void compare_range() {
    const auto [low, high] = *metric_.target->range;
    expect(low <= high, {Kind::range_ends, metric_.target->span, low, high});
    if (!metric_.limits) return;
    const auto [lower, upper] = *metric_.limits;
    expect(lower <= low, {Kind::lower_limit, metric_.span, lower, low});
    expect(upper >= high, {Kind::upper_limit, metric_.span, upper, high});
  }

  void compare_shares() {
    const auto [amber, green] = std::pair(metric_.amber, metric_.green);
    const bool are_in_order = amber <= green && amber >= 0 && green <= 1;
    if (!are_in_order) expect(false, {Kind::shares, metric_.span, amber, green});
  }

  void compare_dates() {
    const std::optional<Period> due = due_of(metric_);
    if (!due || !metric_.baseline || !metric_.baseline->period) return;
    expect(due->last_day() > metric_.baseline->period->last_day(),
           {Kind::dates, metric_.target->span});
  }

  void compare_percent() {
    const auto look_at = [&](double value, Span span) {
      expect(value >= 0 && value <= 100, {Kind::percent, span, value});
    };
    for (const auto& step : steps_) look_at(step.value, step.span);
    if (metric_.target->range)
      for (const double end : *metric_.target->range) look_at(end, metric_.target->span);
    if (metric_.stretch) look_at(*metric_.stretch, metric_.span);
    if (metric_.limits)
      for (const double limit : *metric_.limits) look_at(limit, metric_.span);
  }

  const Metric& metric_;
  Steps steps_;
  std::vector<TargetClash> clashes_;
  bool is_made_ = false;  // whether anything was there to compare
};

}  // namespace

std::optional<std::vector<TargetClash>> target_clashes(const Metric& metric) {
  if (!metric.target) return std::nullopt;
  return Comparison(metric).clashes();
}

std::optional<Period> due_of(const Metric& metric) {
  std::optional<Period> due = metric.due;
  if (!metric.target) return due;
  for (const Dated<double>& step : metric.target->steps)
    if (step.period && (!due || due->last_day() < step.period->last_day())) due = step.period;
  return due;
}

}  // namespace stratmap
