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

bool is_account_of(const Ownership& entry) {
  return entry.verbs.has(OwnershipVerb::owns) || entry.verbs.has(OwnershipVerb::leads) ||
         entry.verbs.has(OwnershipVerb::manages);
}

Relation<Function, Customer> accounts_in(const Model& model) {
  std::vector<std::pair<Id<Function>, Id<Customer>>> pairs;
  for (std::size_t i = 0; i < model.customers.size(); ++i)
    for (const Ownership& entry : model.customers[i].ownership)
      if (!entry.function.is_unknown() && is_account_of(entry))
        pairs.emplace_back(entry.function.id, id_at<Customer>(i));
  return {model.functions.size(), pairs};
}

// Said of the organization, asked of everybody about no one thing, or about what a word means here.
bool is_of_the_whole_house(const Subject& subject) {
  if (subject.element != nullptr || (subject.words && subject.words->about != nullptr))
    return false;
  if (subject.section == "round") return subject.words && !subject.words->claim.empty();
  return subject.section == "organization" || subject.section == "customers" ||
         subject.section == "glossary";
}

void sort_and_drop_repeated(std::vector<std::uint32_t>& points) {
  std::ranges::sort(points);
  points.erase(std::unique(points.begin(), points.end()), points.end());
}

}  // namespace

MeetingPoints::MeetingPoints(const Analysis& analysis)
    : analysis_(analysis),
      customers_from_(size_of(analysis.model.functions)),
      objectives_from_(customers_from_ + size_of(analysis.model.customers)),
      stages_from_(objectives_from_ + size_of(analysis.model.objectives)),
      organization_(stages_from_ + size_of(analysis.model.journey)),
      stages_of_metric_(stages_by_metric(analysis.model)),
      accounts_(accounts_in(analysis.model)) {}

Subject MeetingPoints::subject_at(std::uint32_t point) const {
  const Model& model = analysis_.model;
  if (point < customers_from_) return subject_of(model.functions[point]);
  if (point < objectives_from_) return subject_of(model.customers[point - customers_from_]);
  if (point < stages_from_) return subject_of(model.objectives[point - objectives_from_]);
  if (point < organization_) return subject_in("journey", model.journey[point - stages_from_]);
  return whole("organization");
}

std::optional<Id<Function>> MeetingPoints::function_at(std::uint32_t point) const {
  if (point >= customers_from_) return std::nullopt;
  return Id<Function>{point};
}

const Customer* MeetingPoints::customer_at(std::uint32_t point) const {
  if (point < customers_from_ || point >= objectives_from_) return nullptr;
  return &analysis_.model.customers[point - customers_from_];
}

std::optional<Id<Objective>> MeetingPoints::objective_at(std::uint32_t point) const {
  if (point < objectives_from_ || point >= stages_from_) return std::nullopt;
  return Id<Objective>{point - objectives_from_};
}

const Stage* MeetingPoints::stage_at(std::uint32_t point) const {
  if (point < stages_from_ || point >= organization_) return nullptr;
  return &analysis_.model.journey[point - stages_from_];
}

std::vector<Id<Function>> MeetingPoints::carriers_of(std::uint32_t point) const {
  if (const auto function = function_at(point)) return {*function};
  std::vector<Id<Function>> carriers;
  if (const auto objective = objective_at(point)) {
    const auto& contributors = analysis_.involvement.contributors[*objective];
    carriers.assign(contributors.begin(), contributors.end());
  } else if (const Customer* customer = customer_at(point)) {
    for (const Ownership& entry : customer->ownership)
      if (!entry.function.is_unknown() &&
          (is_account_of(entry) || entry.verbs.has(OwnershipVerb::serves)))
        carriers.push_back(entry.function.id);
  } else if (const Stage* stage = stage_at(point)) {
    for (const StageFunction& actor : stage->functions)
      if (!actor.function.is_unknown()) carriers.push_back(actor.function.id);
  } else {
    const auto& functions = analysis_.model.functions;
    for (std::size_t i = 0; i < functions.size(); ++i)
      if (functions[i].kind == "leadership") carriers.push_back(id_at<Function>(i));
  }
  std::ranges::sort(carriers);
  carriers.erase(std::unique(carriers.begin(), carriers.end()), carriers.end());
  return carriers;
}

Meeting MeetingPoints::of(const Finding& finding) const {
  Meeting meeting;
  for (const Subject& subject : finding.subjects) add(subject, meeting);
  add_thread_stages(finding, meeting);
  add_shared_customers(meeting);
  sort_and_drop_repeated(meeting.on);
  sort_and_drop_repeated(meeting.near);
  std::erase_if(meeting.near,
                [&](std::uint32_t point) { return std::ranges::binary_search(meeting.on, point); });
  return meeting;
}

void MeetingPoints::add(const Subject& subject, Meeting& meeting) const {
  if (is_of_the_whole_house(subject)) meeting.on.push_back(organization_);
  if (subject.words && subject.words->about != nullptr)
    add_element(subject.words->about_section, *subject.words->about, meeting);
  if (subject.element != nullptr) add_element(subject.section, *subject.element, meeting);
  if (subject.is_link()) add_element("objectives", *subject.effect, meeting);
}

void MeetingPoints::add_element(std::string_view section, const Element& element,
                                Meeting& meeting) const {
  const Model& model = analysis_.model;
  if (section == "functions") {
    meeting.on.push_back(point_of(id_of(model.functions, &element)));
  } else if (section == "customers") {
    meeting.on.push_back(point_of(id_of(model.customers, &element)));
    for (const Ownership& entry : item_of<Customer>(&element).ownership)
      if (!entry.function.is_unknown()) meeting.near.push_back(point_of(entry.function.id));
  } else if (section == "objectives") {
    add_objective(id_of(model.objectives, &element), meeting);
  } else if (section == "metrics") {
    add_metric(item_of<Metric>(&element), meeting);
  } else if (section == "journey") {
    add_stage(item_of<Stage>(&element), meeting);
  } else if (section == "initiatives") {
    for (const Ref<Objective>& objective : item_of<Initiative>(&element).advances)
      if (!objective.is_unknown()) meeting.on.push_back(point_of(objective.id));
    add_functions(item_of<Initiative>(&element).owners, meeting);
  } else if (section == "channels") {
    add_functions(item_of<Channel>(&element).functions, meeting);
  } else if (section == "rewards") {
    add_functions(item_of<Reward>(&element).functions, meeting);
  } else if (section == "systems") {
    add_functions(item_of<System>(&element).used_by, meeting);
    add_functions(item_of<System>(&element).owners, meeting);
  }
}

void MeetingPoints::add_objective(Id<Objective> objective, Meeting& meeting) const {
  meeting.on.push_back(point_of(objective));
  for (const auto function : analysis_.involvement.contributors[objective])
    meeting.near.push_back(point_of(function));
  for (const auto metric : analysis_.involvement.metrics[objective])
    for (const auto stage : stages_of_metric_[metric]) meeting.near.push_back(point_of(stage));
  for (const Link& link : analysis_.model[objective].drives)
    if (link.kind == LinkKind::cause &&
        analysis_.ladder.is_kind(link.to.id, PerspectiveKind::customer))
      meeting.near.push_back(point_of(link.to.id));
}

void MeetingPoints::add_metric(const Metric& metric, Meeting& meeting) const {
  const auto id = id_of(analysis_.model.metrics, &metric);
  for (const auto objective : analysis_.involvement.measured[id])
    meeting.on.push_back(point_of(objective));
  if (metric.customer && !metric.customer->is_unknown())
    meeting.on.push_back(point_of(metric.customer->id));
  for (const auto function : analysis_.involvement.teams[id])
    meeting.near.push_back(point_of(function));
}

// A stage of one or two customers is theirs; one of many speaks of none.
void MeetingPoints::add_stage(const Stage& stage, Meeting& meeting) const {
  constexpr std::size_t kFew = 2;
  meeting.on.push_back(point_of(id_of(analysis_.model.journey, &stage)));
  for (const StageFunction& actor : stage.functions)
    if (!actor.function.is_unknown()) meeting.near.push_back(point_of(actor.function.id));
  if (stage.customers.size() <= kFew)
    for (const Ref<Customer>& customer : stage.customers)
      if (!customer.is_unknown()) meeting.near.push_back(point_of(customer.id));
  for (const Ref<Metric>& metric : stage.metrics) {
    if (metric.is_unknown()) continue;
    for (const auto objective : analysis_.involvement.measured[metric.id])
      if (analysis_.ladder.is_kind(objective, PerspectiveKind::customer))
        meeting.near.push_back(point_of(objective));
  }
}

void MeetingPoints::add_functions(const Refs<Function>& functions, Meeting& meeting) const {
  for (const Ref<Function>& function : functions)
    if (!function.is_unknown()) meeting.near.push_back(point_of(function.id));
}

// A stage of a thread is a word beside the thread: it stands for the objectives it names.
void MeetingPoints::add_thread_stages(const Finding& finding, Meeting& meeting) const {
  const Subject& first = finding.subjects.front();
  if (first.section != "threads" || first.element == nullptr) return;
  for (const ThreadStage& stage : item_of<Thread>(first.element).stages)
    for (const Subject& subject : finding.subjects)
      if (subject.section.empty() && subject.id == stage.id)
        for (const Ref<Objective>& objective : stage.objectives)
          if (!objective.is_unknown()) add_objective(objective.id, meeting);
}

// What lies between two functions touches the customers that both answer for.
void MeetingPoints::add_shared_customers(Meeting& meeting) const {
  std::vector<Id<Function>> functions;
  for (const std::uint32_t point : meeting.on)
    if (const auto function = function_at(point)) functions.push_back(*function);
  if (functions.size() != 2 || functions[0] == functions[1]) return;
  for (const auto customer : accounts_[functions[0]])
    if (accounts_.holds(functions[1], customer)) meeting.near.push_back(point_of(customer));
}

}  // namespace stratmap
