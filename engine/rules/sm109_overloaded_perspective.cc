#include <algorithm>
#include <array>
#include <vector>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestObjectives = 8;

struct Crowd {
  std::size_t all = 0;
  std::vector<std::size_t> in;  // by perspective
};

// The objectives of the main map.
Crowd crowd_in(const Analysis& analysis) {
  Crowd crowd{.in = std::vector<std::size_t>(analysis.model.perspectives.size())};
  for (std::size_t i = 0; i < analysis.model.objectives.size(); ++i) {
    if (analysis.model.objectives[i].level == ObjectiveLevel::unit) continue;
    ++crowd.all;
    if (const auto perspective = analysis.ladder.perspective_of(id_at<Objective>(i)))
      ++crowd.in[perspective->index()];
  }
  return crowd;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.objectives.size() < kFewestObjectives)
    return not_assessed(
        {.fi = "tavoitteita on alle kahdeksan", .en = "there are fewer than eight objectives"});
  const Crowd crowd = crowd_in(analysis);
  if (std::ranges::all_of(crowd.in, [](std::size_t objectives) { return objectives == 0; }))
    return not_assessed({.fi = "yksikään kartan tavoite ei ole missään näkökulmassa",
                         .en = "no objective of the map is in a perspective"});
  Outcome outcome;
  const double share = analysis.threshold("perspective-share");
  for (std::size_t i = 0; i < crowd.in.size(); ++i) {
    if (!exceeds(static_cast<double>(crowd.in[i]), share * static_cast<double>(crowd.all)))
      continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(model.perspectives[i])},
         .message = {.fi = "näkökulmassa {subject} on {count} kartan {total} tavoitteesta",
                     .en = "the perspective {subject} holds {count} of the map's {total} "
                           "objectives"},
         .figures = {count("count", crowd.in[i]), count("total", crowd.all)},
         .span = analysis.span_of(model.perspectives[i])});
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"perspective-share"};

}  // namespace

extern const Rule kSm109;
constinit const Rule kSm109 = {
    .code = "SM109",
    .name = "overloaded-perspective",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kahdeksan tavoitetta, ja niitä jossakin näkökulmassa.",
              .en = "At least eight objectives, and some in a perspective."},
    .summary = {.fi = "Näkökulma, jossa on yli puolet kartan tavoitteista.",
                .en = "A perspective that holds more than half of the map's objectives."},
    .why = {.fi = "Jos strategia on yhdessä näkökulmassa, muut vain odottavat sen tulosta.",
            .en = "When the strategy sits in one perspective, the others merely wait for its "
                  "result."},
    .question = {.fi = "Onko tämä strategia vai yhden osaston tehtävälista?",
                 .en = "Is this a strategy or a to-do list for one department?"},
    .fix = {.fi = "Yhdistä näkökulman tavoitteita, tai siirrä osa yksikön omalle kartalle "
                  "(`level: unit`).",
            .en = "Merge objectives of the perspective, or move some to a unit's map "
                  "(`level: unit`)."},
    .source = {.fi = "epmreview.com: tavoitteista noin 40 % on prosesseja; raja on tämän työkalun "
                     "oletus",
               .en = "epmreview.com: about 40% of objectives are processes; the limit is a default "
                     "of this tool"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(perspectives:
  customer: {name: {fi: Asiakkuudet, en: Customers}}
  process: {name: {fi: Prosessit, en: Processes}}  # <-
  learning: {name: {fi: Oppiminen, en: Learning}}
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Contact is easy}, perspective: customer}
  fast-response: {name: {fi: Vikaan tartutaan nopeasti, en: Fast response}, perspective: process}
  first-fix: {name: {fi: Vika korjataan kerralla, en: First-time fix}, perspective: process}
  planned-care: {name: {fi: Ennakkohuolto toteutuu, en: Care goes to plan}, perspective: process}
  short-routes: {name: {fi: Ajoreitit ovat lyhyitä, en: Short routes}, perspective: process}
  clean-data: {name: {fi: Tieto on ajan tasalla, en: Data is up to date}, perspective: process}
  able-staff: {name: {fi: Henkilöstö on osaavaa, en: Staff are able}, perspective: learning}
)",
    .passing_example = R"(perspectives:
  customer: {name: {fi: Asiakkuudet, en: Customers}}
  process: {name: {fi: Prosessit, en: Processes}}
  learning: {name: {fi: Oppiminen, en: Learning}}
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Contact is easy}, perspective: customer}
  clear-bill: {name: {fi: Lasku on selkeä, en: A clear invoice}, perspective: customer}
  fast-response: {name: {fi: Vikaan tartutaan nopeasti, en: Fast response}, perspective: process}
  first-fix: {name: {fi: Vika korjataan kerralla, en: First-time fix}, perspective: process}
  planned-care: {name: {fi: Ennakkohuolto toteutuu, en: Care goes to plan}, perspective: process}
  clean-data: {name: {fi: Tieto on ajan tasalla, en: Data is up to date}, perspective: process}
  able-staff: {name: {fi: Henkilöstö on osaavaa, en: Staff are able}, perspective: learning}
)",
    .check = check,
};

}  // namespace stratmap
