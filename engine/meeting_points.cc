#include "engine/meeting_points.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

std::uint32_t size_of(const auto& section) { return static_cast<std::uint32_t>(section.size()); }

// The place in its section of the element that a subject names.
template <class Item>
const Item& item_of(const Element* element) {
  return static_cast<const Item&>(*element);
}

template <class Item>
Id<Item> id_of(const std::vector<Item>& section, const Element* element) {
  return id_at<Item>(static_cast<std::size_t>(&item_of<Item>(element) - section.data()));
}

Relation<Metric, Stage> stages_by_metric(const Model& model) {
  std::vector<std::pair<Id<Metric>, Id<Stage>>> pairs;
  for (std::size_t i = 0; i < model.journey.size(); ++i)
    for (const Ref<Metric>& metric : model.journey[i].metrics)
      if (!metric.is_unknown()) pairs.emplace_back(metric.id, id_at<Stage>(i));
  return {model.metrics.size(), pairs};
}

}  // namespace

MeetingPoints::MeetingPoints(const Analysis& analysis)
    : analysis_(analysis),
      customers_from_(size_of(analysis.model.functions)),
      objectives_from_(customers_from_ + size_of(analysis.model.customers)),
      stages_from_(objectives_from_ + size_of(analysis.model.objectives)),
      stages_of_metric_(stages_by_metric(analysis.model)),
      is_at_the_customer_(count()) {
  for (std::size_t i = 0; i < analysis.model.customers.size(); ++i) {
    const Customer& customer = analysis.model.customers[i];
    if (customer.kind != CustomerKind::external) continue;
    is_at_the_customer_[point_of(id_at<Customer>(i))] = true;
    for (const auto function : functions_that(OwnershipVerb::serves, customer))
      is_at_the_customer_[point_of(function)] = true;
  }
}

Subject MeetingPoints::subject_at(std::uint32_t point) const {
  const Model& model = analysis_.model;
  if (point < customers_from_) return subject_of(model.functions[point]);
  if (point < objectives_from_) return subject_of(model.customers[point - customers_from_]);
  if (point < stages_from_) return subject_of(model.objectives[point - objectives_from_]);
  return subject_in("journey", model.journey[point - stages_from_]);
}

std::optional<Id<Function>> MeetingPoints::function_at(std::uint32_t point) const {
  if (point >= customers_from_) return std::nullopt;
  return Id<Function>{point};
}

std::vector<std::uint32_t> MeetingPoints::of(const Finding& finding) const {
  std::vector<std::uint32_t> points;
  for (const Subject& subject : finding.subjects) add_around(subject, points);
  std::ranges::sort(points);
  const auto repeated = std::ranges::unique(points);
  points.erase(repeated.begin(), repeated.end());
  return points;
}

void MeetingPoints::add_around(const Subject& subject, std::vector<std::uint32_t>& points) const {
  const Model& model = analysis_.model;
  const Element* element = subject.element;
  if (subject.about != nullptr)
    add_around(subject_in(subject.about_section, *subject.about), points);
  if (element == nullptr) return;
  if (subject.is_link()) {
    points.push_back(point_of(id_of(model.objectives, element)));
    points.push_back(point_of(id_of(model.objectives, subject.effect)));
  } else if (subject.section == "functions") {
    points.push_back(point_of(id_of(model.functions, element)));
  } else if (subject.section == "customers") {
    points.push_back(point_of(id_of(model.customers, element)));
    for (const Ownership& entry : item_of<Customer>(element).ownership)
      if (!entry.function.is_unknown()) points.push_back(point_of(entry.function.id));
  } else if (subject.section == "objectives") {
    add_objective(id_of(model.objectives, element), points);
  } else if (subject.section == "metrics") {
    add_metric(id_of(model.metrics, element), points);
  } else if (subject.section == "journey") {
    points.push_back(point_of(id_of(model.journey, element)));
    for (const StageFunction& actor : item_of<Stage>(element).functions)
      if (!actor.function.is_unknown()) points.push_back(point_of(actor.function.id));
  } else if (subject.section == "channels") {
    add_functions(item_of<Channel>(element).functions, points);
  } else if (subject.section == "rewards") {
    add_functions(item_of<Reward>(element).functions, points);
  } else if (subject.section == "systems") {
    add_functions(item_of<System>(element).used_by, points);
    add_functions(item_of<System>(element).owners, points);
  }
}

void MeetingPoints::add_objective(Id<Objective> objective,
                                  std::vector<std::uint32_t>& points) const {
  points.push_back(point_of(objective));
  for (const auto function : analysis_.involvement.contributors[objective])
    points.push_back(point_of(function));
  for (const auto metric : analysis_.involvement.metrics[objective])
    for (const auto stage : stages_of_metric_[metric]) points.push_back(point_of(stage));
}

void MeetingPoints::add_metric(Id<Metric> metric, std::vector<std::uint32_t>& points) const {
  for (const auto function : analysis_.involvement.teams[metric])
    points.push_back(point_of(function));
  for (const auto objective : analysis_.involvement.measured[metric])
    points.push_back(point_of(objective));
}

void MeetingPoints::add_functions(const Refs<Function>& functions,
                                  std::vector<std::uint32_t>& points) const {
  for (const Ref<Function>& function : functions)
    if (!function.is_unknown()) points.push_back(point_of(function.id));
}

}  // namespace stratmap
