#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/graph/dominators.h"
#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestLowest = 3;
constexpr std::uint32_t kFewestArriving = 2;

std::span<const Id<Objective>> lowest_objectives(const Ladder& ladder) {
  return ladder.objectives_in(ladder.rungs()[static_cast<std::size_t>(*ladder.lowest_rank())]);
}

std::optional<Bilingual> reason_of_no_thread(const Ladder& ladder) {
  if (ladder.lowest_rank() == ladder.top_rank())
    return Bilingual{.fi = "tavoitteita on alle kahdessa näkökulmassa",
                     .en = "fewer than two perspectives have objectives"};
  if (lowest_objectives(ladder).size() < kFewestLowest)
    return Bilingual{.fi = "alimmassa näkökulmassa on alle kolme tavoitetta",
                     .en = "the lowest perspective has fewer than three objectives"};
  return std::nullopt;
}

Outcome check(const Analysis& analysis) {
  const Ladder& ladder = analysis.ladder;
  if (const auto reason = reason_of_no_thread(ladder)) return not_assessed(*reason);
  const auto lowest = lowest_objectives(ladder);
  const auto steps = analysis.causes.steps_to(ladder.top());
  const auto arriving = static_cast<std::uint32_t>(
      std::ranges::count_if(lowest, [&](auto start) { return steps[start.index()] != kNoPath; }));
  if (arriving < kFewestArriving)
    return not_assessed({.fi = "alimmasta näkökulmasta alle kaksi tavoitetta johtaa huipulle",
                         .en = "fewer than two objectives of the lowest perspective lead to the "
                               "top"});
  Outcome outcome;
  const double share = analysis.threshold("thread-share");
  const auto needing = starts_that_need(analysis.causes, lowest, ladder.top());
  for (std::size_t i = 0; i < needing.size(); ++i) {
    const auto objective = id_at<Objective>(i);
    const bool is_between = ladder.rank(objective) != ladder.lowest_rank() &&
                            !ladder.is_top(objective) && needing[i] > 0;
    if (!is_between || !reaches(needing[i], share * arriving)) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(analysis.model[objective])},
         .message = {.fi = "alimman näkökulman {total} tavoitteesta {count} pääsee kartan huipulle "
                           "vain tavoitteen {subject} kautta",
                     .en = "{count} of the {total} objectives at the bottom that lead to the top "
                           "get there through {subject} only"},
         .figures = {count("count", needing[i]), count("total", arriving)},
         .span = analysis.model[objective].span});
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"thread-share"};

}  // namespace

extern const Rule kSm112;
constinit const Rule kSm112 = {
    .code = "SM112",
    .name = "single-thread",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kolme tavoitetta alimmassa näkökulmassa, ja niistä kahdesta reitti "
                    "huipulle.",
              .en = "At least three objectives in the lowest perspective, two of them with a way "
                    "to the top."},
    .summary = {.fi = "Välissä oleva tavoite, jonka kautta lähes kaikki kulkee pohjalta huipulle.",
                .en = "An objective in between that nearly everything at the bottom must pass on "
                      "its way to the top."},
    .why = {.fi = "Jos yksi tavoite jää toteutumatta, mikään ei kulje perille.",
            .en = "If this one objective fails, nothing gets through."},
    .question = {.fi = "Onko koko strategia tämän varassa?",
                 .en = "Is our whole strategy hanging on this?"},
    .fix = {.fi = "Etsi toinen reitti, tai anna tälle tavoitteelle paras omistaja ja eniten "
                  "voimavaroja.",
            .en = "Look for a second way, or give this objective the best owner and the most "
                  "resources."},
    .together = {.says = {.fi = "on kohta, josta lähes kaikki kulkee huipulle",
                          .en = "are points that nearly everything passes on its way to the top"}},
    .source = {.fi = "verkon dominaattorit (Lengauer & Tarjan 1979); raja on tämän työkalun oletus",
               .en = "dominators of a graph (Lengauer & Tarjan 1979); the limit is a default of "
                     "this tool"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  recommended:  # <-
    name: {fi: Asiakkaat suosittelevat meitä, en: Customers recommend us}
    perspective: customer
    drives: profit
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: recommended
  shared-goals:
    name: {fi: Palkitseminen tukee yhteistyötä, en: Rewards support working together}
    perspective: learning
    drives: recommended
  digital-skills:
    name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}
    perspective: learning
    drives: able-staff
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  recommended:
    name: {fi: Asiakkaat suosittelevat meitä, en: Customers recommend us}
    perspective: customer
    drives: profit
  low-costs:
    name: {fi: Kustannukset pysyvät kurissa, en: Costs stay low}
    perspective: process
    drives: profit
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: [recommended, low-costs]
  shared-goals:
    name: {fi: Palkitseminen tukee yhteistyötä, en: Rewards support working together}
    perspective: learning
    drives: recommended
  digital-skills:
    name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}
    perspective: learning
    drives: able-staff
)",
    .check = check,
};

}  // namespace stratmap
