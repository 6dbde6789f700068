#include "render/words/metric_figures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/number.h"

namespace stratmap {
namespace {

constexpr double kMillion = 1e6;
constexpr std::string_view kNoBreakSpace = "\u00A0";

// How many decimals the shortest form of `value` has.
int decimals_of(double value) {
  std::array<char, 400> buffer{};
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  const std::size_t point = text.find('.');
  return point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

// As exact as the model's own figures are, and never finer than three digits that count.
int shown_decimals(double value, int model_decimals) {
  constexpr int kDigits = 3;
  if (value == 0) return 0;
  const int before_point = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
  const int finest = std::max(kDigits - before_point, 0);
  return std::min(finest, std::max(model_decimals, 1));
}

struct Unit {
  std::string text;
  double divisor = 1;
};

bool is_scale(std::string_view unit) {
  return !unit.empty() && unit.front() >= '0' && unit.front() <= '9';
}

// Millions of euros read as M€: "3 399 000 €" does not fit into a box or a head. A scale ("1–5")
// tells how to read a figure and is no unit behind it.
Unit shown_unit(std::string_view unit, double largest) {
  if (is_scale(unit)) return {};
  if (unit == "€" && largest >= kMillion) return {"M€", kMillion};
  return {std::string(unit), 1};
}

class FigureWriter {
 public:
  FigureWriter(Unit unit, int model_decimals, Lang lang)
      : unit_(std::move(unit)), model_decimals_(model_decimals), lang_(lang) {}

  std::string bare(double value) const {
    const double shown = value / unit_.divisor;
    return to_shown(shown, shown_decimals(shown, model_decimals_), lang_);
  }
  std::string with_unit(std::string text) const {
    if (!unit_.text.empty()) text.append(kNoBreakSpace).append(unit_.text);
    return text;
  }

 private:
  Unit unit_;
  int model_decimals_;
  Lang lang_;
};

int decimals_in_model(const Metric& metric) {
  int decimals = 0;
  if (metric.baseline) decimals = std::max(decimals, decimals_of(metric.baseline->value));
  if (metric.target && metric.target->range)
    for (const double edge : *metric.target->range)
      decimals = std::max(decimals, decimals_of(edge));
  if (metric.target)
    for (const Dated<double>& step : metric.target->steps)
      decimals = std::max(decimals, decimals_of(step.value));
  for (const Dated<double>& value : metric.values)
    decimals = std::max(decimals, decimals_of(value.value));
  return decimals;
}

std::string target_text(const Metric& metric, const Standing& standing,
                        const FigureWriter& figures) {
  if (metric.target && metric.target->range) {
    const auto& [low, high] = *metric.target->range;
    return figures.with_unit(figures.bare(low) + "–" + figures.bare(high));
  }
  return standing.target ? figures.with_unit(figures.bare(*standing.target)) : "";
}

}  // namespace

std::optional<Id<Metric>> headline_metric(const Analysis& analysis, Id<Objective> objective) {
  std::optional<Id<Metric>> best;
  for (const Id<Metric> metric : analysis.involvement.metrics[objective]) {
    const bool heavier = !best || analysis.model[metric].weight() > analysis.model[*best].weight();
    if (heavier) best = metric;
  }
  return best;
}

std::size_t metric_count(const Analysis& analysis, Id<Objective> objective) {
  return analysis.involvement.metrics[objective].size();
}

MetricFigures figures_of(const Metric& metric, const Standing& standing, const Model& model,
                         Lang lang, UnitShown unit) {
  const double largest =
      std::max(std::abs(standing.value.value_or(0)), std::abs(standing.target.value_or(0)));
  Unit behind = shown_unit(model.text_in(metric.unit, lang), largest);
  if (unit == UnitShown::never) behind.text.clear();
  const FigureWriter figures(std::move(behind), decimals_in_model(metric), lang);
  MetricFigures shown{.value = "–",
                      .target = target_text(metric, standing, figures),
                      .expected = standing.expected && metric.direction != Direction::range
                                      ? figures.with_unit(figures.bare(*standing.expected))
                                      : "",
                      .separator = "/"};
  if (standing.value) {
    const std::string bare = figures.bare(*standing.value);
    const bool is_told_later = unit == UnitShown::once && !shown.target.empty();
    shown.value = is_told_later ? bare : figures.with_unit(bare);
  }
  const bool has_slash = shown.value.find('/') != std::string::npos;
  if (has_slash) shown.separator = "→";
  return shown;
}

}  // namespace stratmap
