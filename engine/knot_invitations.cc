#include "engine/knot_invitations.h"

#include <algorithm>
#include <string_view>
#include <variant>

namespace stratmap {
namespace {

constexpr std::size_t kMost = 5;
constexpr std::size_t kFewest = 2;

}  // namespace

std::vector<Id<Function>> KnotInvitations::to(const Knot& knot, std::uint32_t point) const {
  Functions invited;
  const auto itself = points_.function_at(point);
  const auto add = [&](const Functions& functions, std::size_t until) {
    for (const auto function : functions) {
      if (invited.size() >= until) return;
      if (function != itself && std::ranges::find(invited, function) == invited.end())
        invited.push_back(function);
    }
  };
  add(speakers(knot), kMost);
  add(named_in(findings_[knot.leading]), kMost);
  add(met_most(knot, point, Counted::matters), kMost);
  const Functions ends = other_ends(knot, point);
  const bool has_end = std::ranges::find_first_of(ends, invited) != ends.end();
  add(ends, has_end ? kFewest : std::clamp(invited.size() + 1, kFewest, kMost));
  add(house_of(point), invited.empty() ? kMost : kFewest);
  add(met_most(knot, point, Counted::all), kFewest);
  add(leaders(), kFewest);
  return invited;
}

KnotInvitations::Functions KnotInvitations::speakers(const Knot& knot) const {
  Functions functions;
  if (!knot.opposing) return functions;
  for (const ShownAnswer& answer : *findings_[*knot.opposing].answers)
    if (answer.by != nullptr && answer.section == "functions")
      functions.push_back(id_at<Function>(static_cast<std::size_t>(
          static_cast<const Function*>(answer.by) - analysis_.model.functions.data())));
  return functions;
}

const Function* KnotInvitations::function_of(const Element* element) const {
  const auto& functions = analysis_.model.functions;
  const auto is_it = [&](const Function& function) { return &function == element; };
  const auto found = std::ranges::find_if(functions, is_it);
  return found == functions.end() ? nullptr : &*found;
}

// Those whom a finding speaks of, or rests on: both owners of two numbers that pull apart. A long
// list names nobody.
KnotInvitations::Functions KnotInvitations::named_in(const Finding& finding) const {
  constexpr std::size_t kFew = 3;
  Functions functions;
  const auto add = [&](const Element* element) {
    if (const Function* function = function_of(element))
      functions.push_back(
          id_at<Function>(static_cast<std::size_t>(function - analysis_.model.functions.data())));
  };
  for (const Subject& subject : finding.subjects) add(subject.element);
  for (const Figure& figure : finding.figures) {
    if (const auto* element = std::get_if<const Element*>(&figure.value)) add(*element);
    if (const auto* elements = std::get_if<Figure::Elements>(&figure.value))
      if (elements->size() <= kFew)
        for (const Element* element : *elements) add(element);
  }
  return functions;
}

// Those who carry the point before all others.
KnotInvitations::Functions KnotInvitations::met_most(const Knot& knot, std::uint32_t point,
                                                     Counted counted) const {
  std::vector<std::size_t> count_of(analysis_.model.functions.size());
  const auto count = [&](std::uint32_t met, std::size_t weight) {
    if (const auto function = points_.function_at(met)) count_of[function->index()] += weight;
  };
  for (const std::size_t i : knot.findings) {
    if (counted == Counted::matters && is_aside(findings_[i])) continue;
    for (const std::uint32_t met : loads_.points_on(i)) count(met, 2);
    for (const std::uint32_t met : loads_.points_near(i)) count(met, 1);
  }
  const std::size_t above_all = 3 * knot.findings.size();
  for (const auto function : points_.carriers_of(point)) count_of[function.index()] += above_all;
  return in_order(count_of);
}

// Who carries the other ends of the arrows at the knot's own objectives, and the stages beside its
// stage; of a function, whom it is tied to; of the organization, who carries customer objectives.
KnotInvitations::Functions KnotInvitations::other_ends(const Knot& knot,
                                                       std::uint32_t point) const {
  std::vector<std::size_t> count_of(analysis_.model.functions.size());
  const auto count_all = [&](Id<Objective> objective) {
    for (const auto function : analysis_.involvement.contributors[objective])
      ++count_of[function.index()];
  };
  const auto add_ends = [&](Id<Objective> objective) {
    for (const Cause& link : analysis_.causes.links_from(objective)) count_all(link.to);
    for (const Cause& link : analysis_.causes.links_to(objective)) count_all(link.from);
  };
  if (point == points_.organization()) {
    for (std::size_t i = 0; i < analysis_.model.objectives.size(); ++i)
      if (analysis_.ladder.is_kind(id_at<Objective>(i), PerspectiveKind::customer))
        count_all(id_at<Objective>(i));
    return in_order(count_of);
  }
  if (const auto objective = points_.objective_at(point)) add_ends(*objective);
  for (const std::size_t i : knot.findings) {
    const bool is_link = findings_[i].subjects.front().is_link();
    for (const std::uint32_t met : loads_.points_on(i)) {
      const auto objective = points_.objective_at(met);
      if (!objective) continue;
      add_ends(*objective);
      if (is_link) count_all(*objective);
    }
  }
  for (const auto carrier : points_.carriers_of(point))
    for (const auto partner : analysis_.ties.partners(carrier)) ++count_of[partner.index()];
  return in_order(count_of);
}

// The other units of the function's house; of one that is a house of its own, the other houses.
KnotInvitations::Functions KnotInvitations::house_of(std::uint32_t point) const {
  const auto function = points_.function_at(point);
  if (!function) return {};
  std::vector<std::size_t> count_of(analysis_.model.functions.size());
  const auto house = analysis_.chart.group_of(*function);
  if (house != *function) {
    for (const auto other : analysis_.chart.directly_under(house)) count_of[other.index()] = 1;
  } else {
    for (std::size_t i = 0; i < count_of.size(); ++i) {
      const auto other = id_at<Function>(i);
      if (analysis_.chart.group_of(other) == other &&
          !analysis_.chart.directly_under(other).empty())
        count_of[i] = 1;
    }
  }
  return in_order(count_of);
}

KnotInvitations::Functions KnotInvitations::leaders() const {
  return points_.carriers_of(points_.organization());
}

// The most counted first, of equals by id.
KnotInvitations::Functions KnotInvitations::in_order(
    const std::vector<std::size_t>& count_of) const {
  Functions functions;
  for (std::size_t i = 0; i < count_of.size(); ++i)
    if (count_of[i] > 0) functions.push_back(id_at<Function>(i));
  std::ranges::sort(functions, [&](Id<Function> one, Id<Function> other) {
    const std::size_t count = count_of[one.index()], other_count = count_of[other.index()];
    if (count != other_count) return count > other_count;
    return analysis_.model[one].id < analysis_.model[other].id;
  });
  return functions;
}

}  // namespace stratmap
