#include "engine/knots.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

#include "engine/meeting_points.h"
#include "engine/rules/rule.h"
#include "engine/rules/wording.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostKnots = 5;
constexpr std::size_t kFewestFindings = 3;
constexpr int kManyGroups = 3;
constexpr double kManyGroupsFactor = 1.5;
constexpr double kCustomerFactor = 1.5;
constexpr double kAnswersFactor = 1.25;
constexpr char kRoundGroup = '9';

double weight_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return 4;
    case Severity::warning:
      return 2;
    case Severity::note:
      return 1;
    case Severity::off:
      return 0;
  }
  return 0;
}

// The group of rules: the first figure of the code.
char group_of(const Finding& finding) { return finding.rule->code[2]; }

bool speaks_of(const Finding& finding, const Subject& subject) {
  return std::ranges::find(finding.subjects, subject.element, &Subject::element) !=
         finding.subjects.end();
}

// What gathers on one point in one round of choosing.
struct Load {
  double sum = 0;
  std::size_t findings = 0;
  std::uint16_t groups = 0;  // a bit a group

  void add(const Finding& finding, double share) {
    sum += share;
    ++findings;
    groups =
        static_cast<std::uint16_t>(groups | 1U << static_cast<unsigned>(group_of(finding) - '0'));
  }
  bool has_group(char group) const {
    return (groups >> static_cast<unsigned>(group - '0') & 1U) != 0;
  }
  int group_count() const { return std::popcount(groups); }
};

// Chooses knots one after another.
class Choice {
 public:
  Choice(const Analysis& analysis, std::span<const Finding> findings)
      : points_(analysis), findings_(findings), is_taken_(findings.size()) {
    for (const Finding& finding : findings) meets_on_.push_back(points_.of(finding));
  }

  std::vector<Knot> knots() {
    std::vector<Knot> knots;
    while (knots.size() < kMostKnots) {
      const std::vector<Load> loads = current_loads();
      const auto heaviest = heaviest_of(loads);
      if (!heaviest || loads[*heaviest].findings < kFewestFindings) break;
      knots.push_back(tied_at(*heaviest));
    }
    return knots;
  }

 private:
  std::vector<Load> current_loads() const {
    std::vector<Load> loads(points_.count());
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      if (is_taken_[i] || meets_on_[i].empty()) continue;
      const double share =
          weight_of(findings_[i].severity) / static_cast<double>(meets_on_[i].size());
      for (const std::uint32_t point : meets_on_[i]) loads[point].add(findings_[i], share);
    }
    return loads;
  }

  double weight_at(std::uint32_t point, const Load& load) const {
    double weight = load.sum;
    if (load.group_count() >= kManyGroups) weight *= kManyGroupsFactor;
    if (points_.is_at_the_customer(point)) weight *= kCustomerFactor;
    if (load.has_group(kRoundGroup)) weight *= kAnswersFactor;
    return weight;
  }

  // Of equal ones the smallest id.
  std::optional<std::uint32_t> heaviest_of(const std::vector<Load>& loads) const {
    std::optional<std::uint32_t> heaviest;
    double most = 0;
    for (std::uint32_t point = 0; point < loads.size(); ++point) {
      const double weight = weight_at(point, loads[point]);
      if (weight == 0 || weight < most) continue;
      if (heaviest && weight == most && !is_before(point, *heaviest)) continue;
      heaviest = point;
      most = weight;
    }
    return heaviest;
  }

  bool is_before(std::uint32_t one, std::uint32_t other) const {
    const Subject here = points_.subject_at(one), there = points_.subject_at(other);
    return std::tie(here.id, here.section) < std::tie(there.id, there.section);
  }

  Knot tied_at(std::uint32_t point) {
    Knot knot{.subject = points_.subject_at(point), .findings = {}, .leading = 0, .invited = {}};
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      if (is_taken_[i] || !std::ranges::binary_search(meets_on_[i], point)) continue;
      is_taken_[i] = true;
      knot.findings.push_back(i);
    }
    knot.leading = *std::ranges::min_element(knot.findings, {}, [&](std::size_t i) {
      const Finding& finding = findings_[i];
      const bool is_elsewhere = !speaks_of(finding, knot.subject);
      return std::tuple(-static_cast<int>(finding.severity), is_elsewhere, finding.rule->code, i);
    });
    knot.invited = invited_to(knot, point);
    return knot;
  }

  std::vector<Id<Function>> invited_to(const Knot& knot, std::uint32_t point) const {
    std::vector<std::pair<std::size_t, Id<Function>>> counts;  // by function, how many findings
    std::vector<std::size_t> count_of(points_.count());
    for (const std::size_t finding : knot.findings)
      for (const std::uint32_t met : meets_on_[finding]) ++count_of[met];
    for (std::uint32_t met = 0; met < count_of.size(); ++met)
      if (const auto function = points_.function_at(met);
          function && count_of[met] > 0 && met != point)
        counts.emplace_back(count_of[met], *function);
    std::ranges::stable_sort(counts, std::ranges::greater{},
                             &std::pair<std::size_t, Id<Function>>::first);
    std::vector<Id<Function>> invited;
    for (const auto& [count, function] : counts) invited.push_back(function);
    return invited;
  }

  MeetingPoints points_;
  std::span<const Finding> findings_;
  std::vector<bool> is_taken_;
  std::vector<std::vector<std::uint32_t>> meets_on_;
};

Bilingual place_of(std::string_view section) {
  if (section == "functions") return {"toiminnossa", "the function"};
  if (section == "customers") return {"asiakkuudessa", "the customer relationship"};
  if (section == "objectives") return {"tavoitteessa", "the objective"};
  return {"asiakaspolun vaiheessa", "the stage"};
}

}  // namespace

std::vector<Knot> knots_of(const Analysis& analysis, std::span<const Finding> findings) {
  return Choice(analysis, findings).knots();
}

std::string sentence_of(const Knot& knot, std::span<const Finding> findings, const Model& model,
                        Lang lang) {
  const std::string count = std::to_string(knot.findings.size());
  const std::string name = quoted(model.name_of(*knot.subject.element, lang), lang);
  const std::string place(place_of(knot.subject.section).in(lang));
  const std::string first = message_of(findings[knot.leading], model, lang);
  if (lang == Lang::fi) return place + " " + name + " kohtaa " + count + " havaintoa: " + first;
  return count + " findings meet on " + place + " " + name + ": " + first;
}

}  // namespace stratmap
