#include <algorithm>

#include "models/reader/sections.h"
#include "models/schema/metric_shapes.h"

namespace stratmap {
namespace {

std::optional<Target> target_of(const MaybeNode& node) {
  if (!node) return std::nullopt;
  Target target;
  target.span = node->span();
  if (node->is_sequence())
    target.range = pair_of(*node);
  else
    target.steps = dated_numbers_of(node);
  if (!target.range && target.steps.empty()) return std::nullopt;
  return target;
}

std::optional<MetricSource> source_of(const MaybeNode& node, const IdIndex& ids) {
  if (!node) return std::nullopt;
  MetricSource source;
  source.word = word_of<SourceWord>(node, kSourceWords);
  if (!source.word) source.system = reference_of<System>(node, ids);
  const bool nobody_knows = source.system && source.system->is_unknown();
  return nobody_knows ? std::nullopt : std::optional(source);
}

// Where all is said and done: the step with the latest end.
double final_value(const Target& target) {
  const auto last =
      std::max_element(target.steps.begin(), target.steps.end(), [](const auto& a, const auto& b) {
        return a.period && b.period && a.period->last_day() < b.period->last_day();
      });
  return last->value;
}

// Where `direction` is left out: from baseline towards target, range for a pair, else up.
Direction implied_direction(const Metric& metric) {
  if (metric.target && metric.target->range) return Direction::range;
  const bool comparable = metric.target && metric.baseline && !metric.target->steps.empty();
  if (!comparable) return Direction::up;
  return final_value(*metric.target) < metric.baseline->value ? Direction::down : Direction::up;
}

void fill_relations(Metric& metric, const Fields<kMetric>& fields, Decoding& decoding) {
  metric.measures = references_of<Objective>(fields.at<"measures">(), decoding);
  metric.functions = references_of<Function>(fields.at<"function">(), decoding);
  metric.customer = reference_of<Customer>(fields.at<"customer">(), decoding.ids);
  metric.party = word_of<PartyRole>(fields.at<"party">(), kPartyRoles);
  metric.owners = references_of<Function>(fields.at<"owner">(), decoding);
  metric.used_by = references_of<Function>(fields.at<"used_by">(), decoding);
  metric.agenda = text_of(fields.at<"agenda">());
  metric.source = source_of(fields.at<"source">(), decoding.ids);
  metric.decides = text_of(fields.at<"decides">());
}

void fill_goal(Metric& metric, const Fields<kMetric>& fields) {
  const auto baseline = dated_numbers_of(fields.at<"baseline">());
  if (!baseline.empty()) metric.baseline = baseline.front();
  metric.target = target_of(fields.at<"target">());
  metric.due = period_of(fields.at<"due">());
  metric.stretch = number_of(fields.at<"stretch">());
  if (const auto limits = fields.at<"limits">()) metric.limits = pair_of(*limits);
  metric.green = number_of(fields.at<"green">()).value_or(metric.green);
  metric.amber = number_of(fields.at<"amber">()).value_or(metric.amber);
  metric.weight_given = number_of(fields.at<"weight">());
  metric.direction =
      word_of<Direction>(fields.at<"direction">(), kDirections).value_or(implied_direction(metric));
}

void fill_series(Metric& metric, const Fields<kMetric>& fields) {
  const auto aggregate = word_of<Aggregate>(fields.at<"aggregate">(), kAggregates);
  metric.frequency = word_of<Frequency>(fields.at<"frequency">(), kFrequencies);
  metric.lag = duration_of(fields.at<"lag">());
  metric.aggregate = aggregate.value_or(Aggregate::last);
  metric.aggregate_given = aggregate.has_value();
  if (const auto formula = fields.at<"formula">()) {
    metric.formula = plain_of(formula);
    metric.formula_span = formula->span();
  }
  metric.values = dated_numbers_of(fields.at<"values">());
}

}  // namespace

void decode_metric(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kMetric> fields(map);
  Metric metric;
  fill_element(metric, id, fields);
  metric.kind = word_of<MetricKind>(fields.at<"kind">(), kMetricKinds);
  metric.nature = word_of<Nature>(fields.at<"nature">(), kNatures);
  metric.unit = text_of(fields.at<"unit">());
  fill_relations(metric, fields, decoding);
  fill_goal(metric, fields);
  fill_series(metric, fields);
  decoding.model.metrics.push_back(std::move(metric));
}

}  // namespace stratmap
