#include "engine/metrics/target_path.h"

#include <algorithm>
#include <vector>

namespace stratmap {
namespace {

struct Milepost {
  Day day;
  double value = 0;
};

// The dated targets that lie after the baseline, in order of days.
std::vector<Milepost> mileposts_of(const Metric& metric, Day baseline_day) {
  std::vector<Milepost> posts;
  for (const Dated<double>& step : metric.target->steps) {
    const std::optional<Period> period = step.period ? step.period : metric.due;
    if (period && period->last_day() > baseline_day)
      posts.push_back({period->last_day(), step.value});
  }
  std::stable_sort(posts.begin(), posts.end(),
                   [](const Milepost& a, const Milepost& b) { return a.day < b.day; });
  return posts;
}

double share_gone(Day from, Day to, Day today) {
  return static_cast<double>(today.number - from.number) / (to.number - from.number);
}

double on_the_way(Milepost from, const std::vector<Milepost>& posts, Day today, double path_min) {
  double least = std::clamp(path_min, 0.0, 1.0);
  for (const Milepost& to : posts) {
    if (today < to.day) {
      const double share = std::max(share_gone(from.day, to.day, today), least);
      return from.value + (to.value - from.value) * share;
    }
    from = to;
    least = 0;
  }
  return posts.back().value;
}

}  // namespace

std::optional<double> final_target(const Target& target) {
  const auto later = [](const Dated<double>& a, const Dated<double>& b) {
    return a.period && b.period && a.period->last_day() < b.period->last_day();
  };
  const auto last = std::max_element(target.steps.begin(), target.steps.end(), later);
  if (target.range || last == target.steps.end()) return std::nullopt;
  return last->value;
}

std::optional<double> target_on(const Metric& metric, Day today, double path_min) {
  if (!metric.target) return std::nullopt;
  const std::optional<double> final = final_target(*metric.target);
  if (!final || !metric.baseline || !metric.baseline->period) return final;
  const Milepost start{metric.baseline->period->last_day(), metric.baseline->value};
  const std::vector<Milepost> posts = mileposts_of(metric, start.day);
  return posts.empty() ? final : on_the_way(start, posts, today, path_min);
}

}  // namespace stratmap
