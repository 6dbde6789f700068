#include "engine/knots.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/finding_matter.h"
#include "engine/knot_invitations.h"
#include "engine/knot_load.h"
#include "engine/knot_telling.h"
#include "engine/rules/rule.h"
#include "engine/rules/wording.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostKnots = 5;
constexpr std::size_t kEnoughKnots = 3;  // after these only what weighs something
constexpr double kLeastWeight = 4;       // two warnings of its own
constexpr std::size_t kFewestFindings = 3;
constexpr std::size_t kFewestWithAnswers = 2;  // of two groups: the model and people say it
constexpr std::size_t kFewestFresh = 2;        // findings that no earlier knot tells
constexpr std::size_t kMostRounds = 40;  // of choosing: merging may take many on a large model
constexpr int kManyGroups = 3;
constexpr double kManyGroupsFactor = 1.25;
constexpr double kCustomerFactor = 1.5;
constexpr double kMostShare = 50;        // % of revenue or volume that still adds weight
constexpr double kPromiseFactor = 1.25;  // a customer objective, a stage of the journey
constexpr double kOffTargetFactor = 1.25;
constexpr double kAnswersFactor = 1.5;  // people's own words come before breadth
constexpr double kSameStory = 2.0 / 3;  // of those who carry either
constexpr std::size_t kMostAskedAlso = 3;
constexpr std::string_view kRecurring = "SM910";

bool is_off_target(const Analysis& analysis, Id<Objective> objective) {
  return std::ranges::any_of(analysis.involvement.metrics[objective], [&](Id<Metric> metric) {
    return analysis.standings[metric.index()].status == Status::red;
  });
}

// Chooses knots one after another.
class Choice {
 public:
  Choice(const Analysis& analysis, const Findings& findings, Gathering gathering)
      : analysis_(analysis),
        findings_(findings),
        points_(analysis),
        loads_(points_, findings, gathering),
        is_chosen_(points_.count()) {}

  std::vector<Knot> knots() {
    for (std::size_t i = 0; i < kMostRounds && knots_.size() < kMostKnots; ++i) {
      const auto point = heaviest();
      if (!point) break;
      is_chosen_[*point] = true;
      if (Knot* host = same_story(*point))
        merge(*point, *host);
      else
        tie(*point);
    }
    merge_the_rest();
    add_recurring();
    for (std::size_t i = 0; i < knots_.size(); ++i) complete(i);
    return std::move(knots_);
  }

 private:
  double weight_at(std::uint32_t point, const Load& load) const {
    double weight = load.weight;
    if (load.group_count() >= kManyGroups) weight *= kManyGroupsFactor;
    if (load.has_answers) weight *= kAnswersFactor;
    if (const Customer* customer = points_.customer_at(point)) {
      if (customer->kind == CustomerKind::external)
        weight *=
            kCustomerFactor * (1 + std::clamp(customer->share.value_or(0), 0.0, kMostShare) / 100);
    } else if (const auto objective = points_.objective_at(point)) {
      if (analysis_.ladder.is_kind(*objective, PerspectiveKind::customer)) weight *= kPromiseFactor;
      if (is_off_target(analysis_, *objective)) weight *= kOffTargetFactor;
    } else if (points_.stage_at(point) != nullptr) {
      weight *= kPromiseFactor;
    }
    return weight;
  }

  // What is only near a point makes a knot of it where nothing else does.
  bool is_enough(const Load& load) const {
    if (!load.has_matter || load.fresh < kFewestFresh || (load.on == 0 && !knots_.empty()))
      return false;
    if (load.findings >= kFewestFindings) return true;
    return load.findings >= kFewestWithAnswers && load.has_answers && load.group_count() > 1;
  }

  // Of equal ones the smallest id. Nothing where too little is left.
  std::optional<std::uint32_t> heaviest() const {
    const std::vector<Load> loads = loads_.current();
    std::optional<std::uint32_t> heaviest;
    double most = 0;
    for (std::uint32_t point = 0; point < loads.size(); ++point) {
      if (is_chosen_[point] || !is_enough(loads[point])) continue;
      const double weight = weight_at(point, loads[point]);
      if (weight < most || (heaviest && weight == most && !is_before(point, *heaviest))) continue;
      heaviest = point;
      most = weight;
    }
    if (knots_.size() >= kEnoughKnots && most < kLeastWeight) return std::nullopt;
    return heaviest;
  }

  bool is_before(std::uint32_t one, std::uint32_t other) const {
    const Subject here = points_.subject_at(one), there = points_.subject_at(other);
    return std::tie(here.id, here.section) < std::tie(there.id, there.section);
  }

  bool stands_alone(std::uint32_t point) const {
    return points_.customer_at(point) != nullptr || point == points_.organization();
  }

  // The earlier knot that mostly the same functions carry: two thirds of those who carry either. A
  // customer is a story of its own, whoever carries it, and so is the organization.
  Knot* same_story(std::uint32_t point) {
    if (stands_alone(point)) return nullptr;
    const std::vector<Id<Function>> carriers = points_.carriers_of(point);
    for (std::size_t i = 0; i < knots_.size(); ++i) {
      if (stands_alone(at_[i])) continue;
      const std::vector<Id<Function>> hosts = points_.carriers_of(at_[i]);
      std::vector<Id<Function>> both;
      std::ranges::set_intersection(carriers, hosts, std::back_inserter(both));
      const auto either = static_cast<double>(carriers.size() + hosts.size() - both.size());
      if (!both.empty() && static_cast<double>(both.size()) / either >= kSameStory)
        return &knots_[i];
    }
    return nullptr;
  }

  void merge(std::uint32_t point, Knot& host) {
    for (const std::size_t finding : loads_.open_at(point)) {
      if (!loads_.is_on(finding, point)) continue;
      host.findings.push_back(finding);
      loads_.take_whole(finding);
    }
  }

  // What is left of the stories that were chosen.
  void merge_the_rest() {
    const std::vector<Load> loads = loads_.current();
    for (std::uint32_t point = 0; point < loads.size(); ++point) {
      if (is_chosen_[point] || loads[point].on == 0) continue;
      if (Knot* host = same_story(point)) merge(point, *host);
    }
  }

  // What is on the point is told here; what is near it is told here too, and half of it is left.
  void tie(std::uint32_t point) {
    knots_.push_back({.subject = points_.subject_at(point),
                      .findings = loads_.open_at(point),
                      .invited = {},
                      .objectives = {}});
    at_.push_back(point);
    for (const std::size_t finding : knots_.back().findings) {
      if (loads_.is_on(finding, point))
        loads_.take_whole(finding);
      else
        loads_.take_half(finding);
    }
  }

  // A finding of the last round goes where the one goes that is there again.
  void add_recurring() {
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      if (findings_[i].rule->code != kRecurring) continue;
      const auto is_again = [&](std::size_t other) {
        return other != i &&
               to_string(findings_[other].subjects) == to_string(findings_[i].subjects);
      };
      for (Knot& knot : knots_)
        if (std::ranges::any_of(knot.findings, is_again)) knot.findings.push_back(i);
    }
  }

  void complete(std::size_t place) {
    Knot& knot = knots_[place];
    const std::uint32_t point = at_[place];
    std::ranges::sort(knot.findings);
    knot.findings.erase(std::unique(knot.findings.begin(), knot.findings.end()),
                        knot.findings.end());
    const KnotTelling telling(analysis_, findings_, points_, loads_);
    knot.leading = telling.leading_of(knot, point);
    knot.opposing = telling.opposing_of(knot, point, std::span(knots_).first(place));
    knot.figure = telling.figure_of(knot, point);
    knot.invited = KnotInvitations(analysis_, findings_, points_, loads_).to(knot, point);
    note_objectives(knot);
  }

  void note_objectives(Knot& knot) const {
    for (const std::size_t finding : knot.findings)
      for (const auto& met : {loads_.points_on(finding), loads_.points_near(finding)})
        for (const std::uint32_t each : met)
          if (const auto objective = points_.objective_at(each))
            knot.objectives.push_back(*objective);
    std::ranges::sort(knot.objectives);
    knot.objectives.erase(std::unique(knot.objectives.begin(), knot.objectives.end()),
                          knot.objectives.end());
  }

  const Analysis& analysis_;
  const Findings& findings_;
  MeetingPoints points_;
  KnotLoads loads_;
  std::vector<bool> is_chosen_;  // by point
  std::vector<Knot> knots_;
  std::vector<std::uint32_t> at_;  // by knot, its point
};

Bilingual place_of(std::string_view section) {
  if (section == "functions") return {"toiminnossa", "the function"};
  if (section == "customers") return {"asiakkuudessa", "the customer relationship"};
  if (section == "objectives") return {"tavoitteessa", "the objective"};
  if (section == "organization") return {"organisaatiossa", "the organization"};
  return {"asiakaspolun vaiheessa", "the stage"};
}

}  // namespace

std::vector<Knot> knots_of(const Analysis& analysis, const Findings& findings) {
  std::vector<Knot> knots = Choice(analysis, findings, Gathering::own_matters).knots();
  return knots.empty() ? Choice(analysis, findings, Gathering::all).knots() : knots;
}

std::vector<std::size_t> ask_also(const Findings& findings, const std::vector<Knot>& knots) {
  const auto is_told = [&](std::size_t i) {
    return std::ranges::any_of(
        knots, [&](const Knot& knot) { return std::ranges::binary_search(knot.findings, i); });
  };
  const auto part_of_revenue = [](const Finding& finding) {
    const Subject& subject = finding.subjects.front();
    if (subject.section != "customers" || subject.element == nullptr) return 0.0;
    return static_cast<const Customer*>(subject.element)->share.value_or(0);
  };
  const auto is_before = [&](std::size_t one, std::size_t other) {
    const Finding &here = findings[one], &there = findings[other];
    if (here.severity != there.severity) return here.severity > there.severity;
    if (part_of_revenue(here) != part_of_revenue(there))
      return part_of_revenue(here) > part_of_revenue(there);
    return is_named_before(here, there);
  };
  std::vector<std::size_t> first;  // of each rule
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Rule* rule = findings[i].rule;
    const bool is_of_initiative = findings[i].subjects.front().section == "initiatives";
    if (rule->in_knots != InKnots::opener || is_of_initiative || is_told(i)) continue;
    const auto of_rule = std::ranges::find_if(
        first, [&](std::size_t other) { return findings[other].rule == rule; });
    if (of_rule == first.end())
      first.push_back(i);
    else if (is_before(i, *of_rule))
      *of_rule = i;
  }
  std::ranges::sort(first, is_before);
  if (first.size() > kMostAskedAlso) first.resize(kMostAskedAlso);
  return first;
}

std::string_view name_of(const Knot& knot, const Model& model, Lang lang) {
  if (knot.subject.element != nullptr) return model.name_of(*knot.subject.element, lang);
  return model.text_in(model.organization.name, lang);
}

std::string sentence_of(const Knot& knot, const Findings& findings, const Model& model, Lang lang) {
  const std::string count = std::to_string(knot.findings.size());
  const std::string name = quoted(name_of(knot, model, lang), lang);
  const std::string place(place_of(knot.subject.section).in(lang));
  const std::string first = message_of(findings[knot.leading], model, lang);
  if (lang == Lang::fi) return place + " " + name + " kohtaa " + count + " havaintoa: " + first;
  return count + " findings meet on " + place + " " + name + ": " + first;
}

}  // namespace stratmap
