#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "engine/limits.h"
#include "engine/network/ei_index.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// The objectives as actors, tied by the links of L, and grouped by perspective; one that stands in
// no perspective is a group of its own.
struct ObjectiveNetwork {
  Network network;
  Grouping perspectives;
  std::vector<std::uint32_t> group_of_perspective;  // kNoGroup: it has no objective
};

constexpr std::uint32_t kNoGroup = 0xFFFFFFFF;

ObjectiveNetwork objective_network(const Analysis& analysis) {
  const std::size_t objectives = analysis.model.objectives.size();
  const auto perspectives = static_cast<std::uint32_t>(analysis.model.perspectives.size());
  std::vector<NetworkTie> ties;
  for (const Cause& cause : analysis.causes.links())
    ties.push_back({cause.from.value, cause.to.value, 1});
  std::vector<std::uint32_t> labels;
  for (std::uint32_t i = 0; i < objectives; ++i) {
    const auto perspective = analysis.ladder.perspective_of(id_at<Objective>(i));
    labels.push_back(perspective ? perspective->value : perspectives + i);
  }
  Grouping grouping = grouping_by(labels);
  std::vector<std::uint32_t> groups(perspectives, kNoGroup);
  for (std::uint32_t i = 0; i < objectives; ++i)
    if (labels[i] < perspectives) groups[labels[i]] = grouping.group_of[i];
  return {Network(objectives, std::move(ties)), std::move(grouping), std::move(groups)};
}

// A perspective whose arrows stay inside more than its size makes them; chance is asked next.
struct Suspect {
  std::size_t perspective;
  std::uint32_t group;
  GroupTies ties;
  double index, expected;
};

std::vector<Suspect> suspects_in(const Analysis& analysis, const ObjectiveNetwork& objectives,
                                 Outcome& outcome) {
  constexpr Bilingual kTooFewMembers = {.fi = "näkökulmassa on alle kaksi tavoitetta",
                                        .en = "the perspective has fewer than two objectives"};
  constexpr Bilingual kTooFewTies = {.fi = "näkökulman tavoitteilla on liian vähän nuolia",
                                     .en = "the objectives of the perspective have too few arrows"};
  std::vector<Suspect> suspects;
  const auto sizes = objectives.perspectives.sizes();
  const auto ties = ties_by_group(objectives.network, objectives.perspectives);
  for (std::size_t i = 0; i < objectives.group_of_perspective.size(); ++i) {
    const std::uint32_t group = objectives.group_of_perspective[i];
    const bool has_members = group != kNoGroup && sizes[group] >= 2;
    if (!has_members ||
        static_cast<double>(ties[group].incident()) < analysis.threshold("ei-ties")) {
      outcome.unassessed.push_back(
          {has_members ? kTooFewTies : kTooFewMembers, subject_of(analysis.model.perspectives[i])});
      continue;
    }
    outcome.assessed = true;
    const Suspect suspect{i, group, ties[group], ei_index(ties[group]),
                          expected_ei(sizes[group], objectives.network.size())};
    if (suspect.index < analysis.threshold("ei-max") &&
        !exceeds(suspect.index - suspect.expected, analysis.threshold("ei-gap-note")))
      suspects.push_back(suspect);
  }
  return suspects;
}

double rounded(double value) { return std::round(1000 * value) / 1000; }

Finding finding_of(const Analysis& analysis, const Suspect& suspect, double p) {
  const Perspective& perspective = analysis.model.perspectives[suspect.perspective];
  const auto arrows = static_cast<double>(suspect.ties.incident());
  const double usual = std::round(arrows * (1 - suspect.expected) / 2);
  constexpr Wording kSome = {.fi =
                                 "näkökulman {subject} {arrows} nuolesta {inside} pysyy sen "
                                 "sisällä – tämän kokoisella niitä olisi tavallisesti {usual}",
                             .en =
                                 "{inside} of the {arrows} arrows of the perspective {subject} "
                                 "stay inside; in one of its size {usual} usually would"};
  constexpr Wording kHardlyAny = {
      .fi =
          "näkökulman {subject} {arrows} nuolesta {inside} pysyy sen sisällä – tämän kokoisella "
          "niitä olisi tavallisesti tuskin yhtään",
      .en =
          "{inside} of the {arrows} arrows of the perspective {subject} stay inside; in one of "
          "its size hardly any usually would"};
  return {.subjects = {subject_of(perspective)},
          .message = usual < 1 ? kHardlyAny : kSome,
          .figures = {{"arrows", arrows},
                      {"usual", usual},
                      {"inside", static_cast<double>(suspect.ties.inside)},
                      {"across", static_cast<double>(suspect.ties.across)},
                      {"ei", rounded(suspect.index)},
                      {"expected", rounded(suspect.expected)},
                      {"p", p}},
          .span = analysis.span_of(perspective),
          .label = {.fi = "p = {p}", .en = "p = {p}"}};
}

Outcome check(const Analysis& analysis) {
  const auto objectives_count = static_cast<double>(analysis.model.objectives.size());
  if (objectives_count < analysis.threshold("ei-nodes"))
    return not_assessed({.fi = "tavoitteita on liian vähän", .en = "there are too few objectives"});
  const ObjectiveNetwork objectives = objective_network(analysis);
  Outcome outcome{.assessed = false};
  const std::vector<Suspect> suspects = suspects_in(analysis, objectives, outcome);
  if (suspects.empty()) return outcome;
  const EiChance chance =
      objectives_count <= analysis.threshold("ei-exact")
          ? ei_by_draws(objectives.network, objectives.perspectives,
                        static_cast<std::uint32_t>(analysis.threshold("ei-draws")))
          : ei_by_moments(objectives.network, objectives.perspectives);
  for (const Suspect& suspect : suspects) {
    const double p = chance.by_group[suspect.group];
    if (p <= analysis.threshold("ei-p-note"))
      outcome.findings.push_back(finding_of(analysis, suspect, p));
  }
  return outcome;
}

constexpr std::array<std::string_view, 7> kThresholdsRead = {
    "ei-draws", "ei-exact", "ei-gap-note", "ei-max", "ei-nodes", "ei-p-note", "ei-ties"};

}  // namespace

extern const Rule kSm207;
constinit const Rule kSm207 = {
    .code = "SM207",
    .name = "perspective-closed",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kuusi tavoitetta, ja näkökulmassa ainakin kaksi tavoitetta ja "
                    "kahdeksan nuolta.",
              .en = "At least six objectives, and a perspective of at least two with eight "
                    "arrows."},
    .summary = {.fi = "Näkökulma, jonka nuolet pysyvät sen sisällä useammin kuin sen koko ja "
                      "sattuma antavat odottaa.",
                .en = "A perspective whose arrows stay inside more than its size and chance would "
                      "make them."},
    .why = {.fi = "Näkökulma, joka selittää itse itsensä, ei kerro, miten työ muuttuu tulokseksi.",
            .en = "A perspective that explains itself does not tell how work turns into results."},
    .question = {.fi = "Missä näkökulmat oikeasti kohtaavat?",
                 .en = "Where do the perspectives really meet?"},
    .fix = {.fi = "Piirrä nuolet rajan yli sinne, missä tulosta käytetään, ja karsi sisäisiä.",
            .en = "Draw arrows over the border to where the result is used, and thin out those "
                  "inside."},
    .together = {.says = {.fi = "on sulkeutunut itseensä", .en = "are closed in on themselves"}},
    .source = in_both_languages("Krackhardt & Stern 1988; Hakanen 2015, Kulttuurirundi"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(perspectives:
  financial: {name: {fi: Talous, en: Finance}}
  customer: {name: {fi: Asiakkuudet, en: Customers}}
  process: {name: {fi: Prosessit, en: Processes}}  # <-
objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  growth: {name: {fi: Liikevaihto kasvaa, en: Revenue grows}, perspective: financial}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer, drives: profit}
  trust: {name: {fi: Asiakas luottaa, en: They trust us}, perspective: customer, drives: growth}
  planning: {name: {fi: Suunnittelu, en: Planning}, perspective: process, drives: [care, data]}
  care: {name: {fi: Huolto, en: Care}, perspective: process, drives: [routes, first-fix, response]}
  data: {name: {fi: Tieto, en: Data}, perspective: process, drives: [care, routes, response]}
  routes: {name: {fi: Reitit, en: Routes}, perspective: process, drives: [response, first-fix]}
  response: {name: {fi: Vaste, en: Speed}, perspective: process, drives: [first-fix, loyalty]}
  first-fix: {name: {fi: Kerralla kuntoon, en: One visit}, perspective: process}
)",
    .passing_example = R"(perspectives:
  financial: {name: {fi: Talous, en: Finance}}
  customer: {name: {fi: Asiakkuudet, en: Customers}}
  process: {name: {fi: Prosessit, en: Processes}}
objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  growth: {name: {fi: Liikevaihto kasvaa, en: Revenue grows}, perspective: financial}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer, drives: profit}
  trust: {name: {fi: Asiakas luottaa, en: They trust us}, perspective: customer, drives: growth}
  planning: {name: {fi: Suunnittelu, en: Planning}, perspective: process, drives: [care, trust]}
  care: {name: {fi: Huolto, en: Care}, perspective: process, drives: [first-fix, trust]}
  data: {name: {fi: Tieto, en: Data}, perspective: process, drives: [routes, trust]}
  routes: {name: {fi: Reitit, en: Routes}, perspective: process, drives: [response, profit]}
  response: {name: {fi: Vaste, en: Speed}, perspective: process, drives: loyalty}
  first-fix: {name: {fi: Kerralla kuntoon, en: One visit}, perspective: process, drives: loyalty}
)",
    .check = check,
};

}  // namespace stratmap
