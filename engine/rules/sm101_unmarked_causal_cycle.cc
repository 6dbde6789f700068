#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kShownArrows = 6;

Finding finding_of(const Analysis& analysis, const Loop& loop) {
  Figure::Elements objectives;
  Finding finding{
      .subjects = {},
      .message = {.fi = "tavoitteet {loop} vaikuttavat toisiinsa kehässä, eikä yhdelläkään sen "
                        "{arrows} nuolesta ole viivettä",
                  .en = "the objectives {loop} drive each other in a ring of {arrows} arrows, none "
                        "with a lag"},
      .span = analysis.model[loop.front()].span,
      .label = {.fi = "kehä alkaa tästä", .en = "the ring starts here"}};
  for (std::size_t i = 0; i < loop.size(); ++i) {
    finding.subjects.push_back(subject_of(analysis.model[loop[i]]));
    objectives.push_back(&analysis.model[loop[i]]);
    const Cause* arrow = analysis.causes.between(loop[i], loop[(i + 1) % loop.size()]);
    if (i < kShownArrows)
      finding.related.push_back({arrow->link->to.span, {.fi = "kehän nuoli", .en = "on the ring"}});
  }
  finding.figures = {{"loop", std::move(objectives)}, count("arrows", loop.size())};
  return finding;
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  Outcome outcome;
  for (const Loop& loop : loops_without_lag(analysis.causes, analysis.model))
    outcome.findings.push_back(finding_of(analysis, loop));
  return outcome;
}

}  // namespace

extern const Rule kSm101;
constinit const Rule kSm101 = {
    .code = "SM101",
    .name = "unmarked-causal-cycle",
    .needs = {.fi = "Ainakin yksi syy-seuraussuhde.", .en = "At least one cause-and-effect link."},
    .summary = {.fi = "Tavoitteet vaikuttavat toisiinsa kehässä, jonka nuolilla ei ole viivettä.",
                .en = "Objectives drive each other in a ring of arrows without a lag."},
    .why = {.fi = "”A parantaa B:tä ja B parantaa A:ta” samalla hetkellä ei ole väite, jota voisi "
                  "koetella.",
            .en =
                "\"A improves B improves A\" in the same period says nothing that can be tested."},
    .question = {.fi = "Mikä näistä liikkuu ensin, ja montako kuukautta myöhemmin toinen seuraa "
                       "perässä?",
                 .en = "Which of these comes first, and how many months later does the other one "
                       "move?"},
    .fix = {.fi = "Poista heikompi nuoli, tai anna palaavalle nuolelle `kind: feedback` tai viive "
                  "(`lag`).",
            .en =
                "Delete the weaker arrow, or give the returning one `kind: feedback` or a `lag`."},
    .together = {.says = {.fi = "on ilman viivettä", .en = "have no lag"},
                 .things = {.fi = "kehää", .en = "rings of arrows"}},
    .source = {.fi = "Nørreklit 2000: strategiakartoilta puuttuu aika",
               .en = "Nørreklit 2000, on the missing time dimension of strategy maps"},
    .failing_example = R"(objectives:
  fast-response:  # <-
    name: {fi: Vikaan tartutaan nopeasti, en: Faults are taken up fast}
    drives: planned-care
  planned-care:
    name: {fi: Ennakkohuolto toteutuu, en: Preventive care goes to plan}
    drives: fast-response
)",
    .passing_example = R"(objectives:
  fast-response:
    name: {fi: Vikaan tartutaan nopeasti, en: Faults are taken up fast}
    drives: planned-care
  planned-care:
    name: {fi: Ennakkohuolto toteutuu, en: Preventive care goes to plan}
    drives: {fast-response: {lag: 3mo}}
)",
    .check = check,
};

}  // namespace stratmap
