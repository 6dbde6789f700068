#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/rules/finding.h"

namespace stratmap {

// Where a finding meets others: on the elements it speaks of, and near those one step from them.
// Each point is in one of the two, and once.
struct Meeting {
  std::vector<std::uint32_t> on, near;
};

// What findings can meet on: functions, customers, objectives, stages, numbered in this order of
// sections, and last the organization, which all meet on that is said of the whole house.
class MeetingPoints {
 public:
  explicit MeetingPoints(const Analysis& analysis);

  std::size_t count() const { return organization() + 1; }
  std::uint32_t organization() const { return organization_; }
  Subject subject_at(std::uint32_t point) const;
  std::optional<Id<Function>> function_at(std::uint32_t point) const;
  // Nothing where it is another kind of element.
  const Customer* customer_at(std::uint32_t point) const;
  std::optional<Id<Objective>> objective_at(std::uint32_t point) const;
  const Stage* stage_at(std::uint32_t point) const;
  // Those who carry the element: the function itself, who owns, leads, manages or serves the
  // customer, who contributes to the objective, who stands at the stage, who leads the
  // organization. Each once, in file order.
  std::vector<Id<Function>> carriers_of(std::uint32_t point) const;

  Meeting of(const Finding& finding) const;

 private:
  std::uint32_t point_of(Id<Function> function) const { return function.value; }
  std::uint32_t point_of(Id<Customer> customer) const { return customers_from_ + customer.value; }
  std::uint32_t point_of(Id<Objective> objective) const {
    return objectives_from_ + objective.value;
  }
  std::uint32_t point_of(Id<Stage> stage) const { return stages_from_ + stage.value; }

  void add(const Subject& subject, Meeting& meeting) const;
  void add_element(std::string_view section, const Element& element, Meeting& meeting) const;
  void add_objective(Id<Objective> objective, Meeting& meeting) const;
  void add_metric(const Metric& metric, Meeting& meeting) const;
  void add_stage(const Stage& stage, Meeting& meeting) const;
  void add_functions(const Refs<Function>& functions, Meeting& meeting) const;
  void add_thread_stages(const Finding& finding, Meeting& meeting) const;
  void add_shared_customers(Meeting& meeting) const;

  const Analysis& analysis_;
  std::uint32_t customers_from_, objectives_from_, stages_from_, organization_;
  Relation<Metric, Stage> stages_of_metric_;
  Relation<Function, Customer> accounts_;  // that a function owns, leads or manages
};

}  // namespace stratmap
