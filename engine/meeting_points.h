#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/rules/finding.h"

namespace stratmap {

// The elements that findings can meet on (functions, customers, objectives, stages), numbered in
// this order of sections.
class MeetingPoints {
 public:
  explicit MeetingPoints(const Analysis& analysis);

  std::size_t count() const { return stages_from_ + analysis_.model.journey.size(); }
  Subject subject_at(std::uint32_t point) const;
  std::optional<Id<Function>> function_at(std::uint32_t point) const;
  // Whether it is a customer from outside, or a function that serves one.
  bool is_at_the_customer(std::uint32_t point) const { return is_at_the_customer_[point]; }

  // The points that a finding meets on, each once: its subjects, and what is one step from them.
  std::vector<std::uint32_t> of(const Finding& finding) const;

 private:
  std::uint32_t point_of(Id<Function> function) const { return function.value; }
  std::uint32_t point_of(Id<Customer> customer) const { return customers_from_ + customer.value; }
  std::uint32_t point_of(Id<Objective> objective) const {
    return objectives_from_ + objective.value;
  }
  std::uint32_t point_of(Id<Stage> stage) const { return stages_from_ + stage.value; }

  void add_around(const Subject& subject, std::vector<std::uint32_t>& points) const;
  void add_objective(Id<Objective> objective, std::vector<std::uint32_t>& points) const;
  void add_metric(Id<Metric> metric, std::vector<std::uint32_t>& points) const;
  void add_functions(const Refs<Function>& functions, std::vector<std::uint32_t>& points) const;

  const Analysis& analysis_;
  std::uint32_t customers_from_, objectives_from_, stages_from_;
  Relation<Metric, Stage> stages_of_metric_;
  std::vector<bool> is_at_the_customer_;
};

}  // namespace stratmap
