#include "engine/knots.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/knot_load.h"
#include "engine/rules/rule.h"
#include "engine/rules/wording.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostKnots = 5;
constexpr std::size_t kEnoughKnots = 3;  // after these only what weighs something
constexpr double kLeastWeight = 4;       // two warnings of its own
constexpr std::size_t kFewestFindings = 3;
constexpr std::size_t kFewestOfCustomer = 2;
constexpr std::size_t kFewestFresh = 2;  // findings that no earlier knot tells
constexpr std::size_t kMostRounds = 40;  // of choosing: merging may take many on a large model
constexpr std::size_t kMostInvited = 5;
constexpr int kManyGroups = 3;
constexpr double kManyGroupsFactor = 1.5;
constexpr double kCustomerFactor = 1.5;
constexpr double kMostShare = 50;  // % of revenue or volume that still adds weight
constexpr double kPromiseFactor = 1.25;
constexpr double kOffTargetFactor = 1.25;
constexpr double kAnswersFactor = 1.25;
constexpr double kSameStory = 2.0 / 3;  // of those who carry it
// Groups of rules by what a conversation would sooner begin with: customers, functions, modes …
constexpr std::string_view kOpeningGroups = "435617982";

// The order of code and ids: that of the file says nothing.
bool is_named_before(const Finding& one, const Finding& other) {
  if (one.rule->code != other.rule->code) return one.rule->code < other.rule->code;
  return to_string(one.subjects) < to_string(other.subjects);
}

bool speaks_of(const Finding& finding, const Subject& subject) {
  return std::ranges::find(finding.subjects, subject.element, &Subject::element) !=
         finding.subjects.end();
}

bool is_off_target(const Analysis& analysis, Id<Objective> objective) {
  return std::ranges::any_of(analysis.involvement.metrics[objective], [&](Id<Metric> metric) {
    return analysis.standings[metric.index()].status == Status::red;
  });
}

// Chooses knots one after another.
class Choice {
 public:
  Choice(const Analysis& analysis, const Findings& findings)
      : analysis_(analysis),
        findings_(findings),
        points_(analysis),
        loads_(points_, findings),
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
    for (std::size_t i = 0; i < knots_.size(); ++i) complete(knots_[i], at_[i]);
    for (std::size_t i = 0; i < knots_.size(); ++i) knots_[i].opposing = opposing_of(i);
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
    }
    return weight;
  }

  // What is only near a point makes a knot of it where nothing else does.
  bool is_enough(std::uint32_t point, const Load& load) const {
    if (!load.has_matter) return false;
    if (points_.customer_at(point) != nullptr)
      return load.fresh > 0 &&
             (load.findings >= kFewestOfCustomer || (load.has_opener && !knots_.empty()));
    return load.findings >= kFewestFindings && load.fresh >= kFewestFresh &&
           (load.on > 0 || knots_.empty());
  }

  // Of equal ones the smallest id. Nothing where too little is left.
  std::optional<std::uint32_t> heaviest() const {
    const std::vector<Load> loads = loads_.current();
    std::optional<std::uint32_t> heaviest;
    double most = 0;
    for (std::uint32_t point = 0; point < loads.size(); ++point) {
      if (is_chosen_[point] || !is_enough(point, loads[point])) continue;
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

  // The earlier knot, not of a function, that two thirds of those who carry this point carry too.
  // Two customers are two stories, whoever carries them.
  Knot* same_story(std::uint32_t point) {
    const std::vector<Id<Function>> carriers = points_.carriers_of(point);
    if (carriers.empty()) return nullptr;
    for (std::size_t i = 0; i < knots_.size(); ++i) {
      if (points_.function_at(at_[i])) continue;
      if (points_.customer_at(at_[i]) != nullptr && points_.customer_at(point) != nullptr) continue;
      std::vector<Id<Function>> both;
      std::ranges::set_intersection(carriers, points_.carriers_of(at_[i]),
                                    std::back_inserter(both));
      const auto share = static_cast<double>(both.size()) / static_cast<double>(carriers.size());
      if (share >= kSameStory) return &knots_[i];
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

  void complete(Knot& knot, std::uint32_t point) const {
    std::ranges::sort(knot.findings);
    knot.findings.erase(std::unique(knot.findings.begin(), knot.findings.end()),
                        knot.findings.end());
    knot.leading = leading_of(knot, point);
    knot.invited = invited_to(knot, point);
    for (const std::size_t finding : knot.findings)
      for (const auto& met : {loads_.points_on(finding), loads_.points_near(finding)})
        for (const std::uint32_t each : met)
          if (const auto objective = points_.objective_at(each))
            knot.objectives.push_back(*objective);
    std::ranges::sort(knot.objectives);
    knot.objectives.erase(std::unique(knot.objectives.begin(), knot.objectives.end()),
                          knot.objectives.end());
  }

  // Never an aside where there is another; on the point rather than near it; the graver; one that
  // speaks of the very subject.
  std::size_t leading_of(const Knot& knot, std::uint32_t point) const {
    return *std::ranges::min_element(knot.findings, {}, [&](std::size_t i) {
      const Finding& finding = findings_[i];
      return std::tuple(is_aside(finding), !loads_.is_on(i, point),
                        -static_cast<int>(finding.severity), !speaks_of(finding, knot.subject),
                        finding.rule->in_knots != InKnots::opener,
                        kOpeningGroups.find(finding.rule->code[2]), finding.rule->code,
                        to_string(finding.subjects));
    });
  }

  // The first on the knot itself, or in which its subject speaks, whose words no earlier knot
  // tells.
  std::optional<std::size_t> opposing_of(std::size_t knot) const {
    const auto is_told = [&](const ShownAnswer& answer) {
      return std::any_of(knots_.begin(), knots_.begin() + static_cast<std::ptrdiff_t>(knot),
                         [&](const Knot& earlier) {
                           if (!earlier.opposing) return false;
                           const OpposingAnswers& told = *findings_[*earlier.opposing].answers;
                           return told[0].says == answer.says || told[1].says == answer.says;
                         });
    };
    std::optional<std::size_t> first;
    for (const std::size_t i : knots_[knot].findings)
      if (findings_[i].answers && (loads_.is_on(i, at_[knot]) || speaks(knots_[knot], i)) &&
          std::ranges::none_of(*findings_[i].answers, is_told) &&
          (!first || is_named_before(findings_[i], findings_[*first])))
        first = i;
    return first;
  }

  bool speaks(const Knot& knot, std::size_t finding) const {
    return std::ranges::any_of(*findings_[finding].answers, [&](const ShownAnswer& answer) {
      return answer.by == knot.subject.element;
    });
  }

  // Those who carry the subject, then those that most of its findings meet. Where nobody does: the
  // other units of its house, or whom its asides meet.
  std::vector<Id<Function>> invited_to(const Knot& knot, std::uint32_t point) const {
    const auto is_matter = [&](std::size_t i) { return !is_aside(findings_[i]); };
    std::vector<Id<Function>> invited = met_most(knot, point, is_matter);
    if (invited.empty()) invited = house_of(point);
    if (invited.empty()) invited = met_most(knot, point, [](std::size_t) { return true; });
    if (invited.size() > kMostInvited) invited.resize(kMostInvited);
    return invited;
  }

  template <class Counted>
  std::vector<Id<Function>> met_most(const Knot& knot, std::uint32_t point, Counted counted) const {
    std::vector<std::size_t> count_of(analysis_.model.functions.size());
    for (const std::size_t i : knot.findings) {
      if (!counted(i)) continue;
      for (const std::uint32_t met : loads_.points_on(i)) count(met, 2, count_of);
      for (const std::uint32_t met : loads_.points_near(i)) count(met, 1, count_of);
    }
    const std::size_t above_all = 3 * knot.findings.size();
    for (const auto function : points_.carriers_of(point)) count_of[function.index()] += above_all;
    if (const auto itself = points_.function_at(point)) count_of[itself->index()] = 0;
    std::vector<Id<Function>> functions;
    for (std::size_t i = 0; i < count_of.size(); ++i)
      if (count_of[i] > 0) functions.push_back(id_at<Function>(i));
    std::ranges::sort(functions, [&](Id<Function> one, Id<Function> other) {
      const std::size_t count = count_of[one.index()], other_count = count_of[other.index()];
      return count != other_count ? count > other_count : id_of(one) < id_of(other);
    });
    return functions;
  }

  void count(std::uint32_t point, std::size_t weight, std::vector<std::size_t>& count_of) const {
    if (const auto function = points_.function_at(point)) count_of[function->index()] += weight;
  }

  std::string_view id_of(Id<Function> function) const { return analysis_.model[function].id; }

  std::vector<Id<Function>> house_of(std::uint32_t point) const {
    const auto function = points_.function_at(point);
    if (!function || analysis_.chart.group_of(*function) == *function) return {};
    std::vector<Id<Function>> house;
    for (const auto other : analysis_.chart.directly_under(analysis_.chart.group_of(*function)))
      if (other != *function) house.push_back(other);
    std::ranges::sort(house, {}, [&](Id<Function> other) { return id_of(other); });
    return house;
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
  return {"asiakaspolun vaiheessa", "the stage"};
}

}  // namespace

std::vector<Knot> knots_of(const Analysis& analysis, const Findings& findings) {
  return Choice(analysis, findings).knots();
}

std::string sentence_of(const Knot& knot, const Findings& findings, const Model& model, Lang lang) {
  const std::string count = std::to_string(knot.findings.size());
  const std::string name = quoted(model.name_of(*knot.subject.element, lang), lang);
  const std::string place(place_of(knot.subject.section).in(lang));
  const std::string first = message_of(findings[knot.leading], model, lang);
  if (lang == Lang::fi) return place + " " + name + " kohtaa " + count + " havaintoa: " + first;
  return count + " findings meet on " + place + " " + name + ": " + first;
}

}  // namespace stratmap
