#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "engine/network/constraint.h"
#include "engine/network/function_network.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestTied = 10;
constexpr std::size_t kMost = 10;

constexpr Wording kClosed = {
    .fi = "toiminnon {subject} kontaktipiiri on talon suljetuimpia",
    .en =
        "the contacts of the function {subject} are among the most closed circles of the "
        "organization"};
constexpr Wording kOnlyOne = {.fi = "toiminto {subject} on yhden yhteyden varassa",
                              .en = "the function {subject} hangs on a single tie"};
constexpr std::array<Bilingual, 1> kOfOneContact = {
    {{.fi = "Mitä jää kuulematta?", .en = "What goes unheard?"}}};

Finding finding_of(const Function& function, double constraint, std::size_t contacts,
                   std::size_t tied) {
  Finding finding{.subjects = {subject_of(function)},
                  .message = contacts == 1 ? kOnlyOne : kClosed,
                  .figures = {{"constraint", std::round(constraint * 1000) / 1000},
                              count("contacts", contacts),
                              count("tied", tied)},
                  .span = function.span,
                  .label = {.fi = "{contacts} {contacts#kontakti|kontaktia}",
                            .en = "{contacts} {contacts#contact|contacts}"}};
  if (contacts == 1) finding.question = kOfOneContact.front();
  return finding;
}

Outcome check(const Analysis& analysis) {
  const FunctionNetwork functions = function_network(analysis.chart, analysis.ties);
  const std::size_t tied = tied_count(functions.network);
  if (tied < kFewestTied)
    return not_assessed({.fi = "alle kymmenellä toiminnolla on yhteyksiä",
                         .en = "fewer than ten functions have a tie"});
  const auto constraint = constraints(functions.network);
  std::vector<std::uint32_t> ranked;
  for (std::uint32_t actor = 0; actor < constraint.size(); ++actor)
    if (constraint[actor]) ranked.push_back(actor);
  const auto function_of = [&](std::uint32_t actor) -> const Function& {
    return analysis.model[functions.functions[actor]];
  };
  // To nine decimals, so that equal ones are ordered by id however they were added up.
  const auto shown = [&](std::uint32_t actor) { return std::round(*constraint[actor] * 1e9); };
  std::ranges::sort(ranked, [&](std::uint32_t one, std::uint32_t other) {
    if (shown(one) != shown(other)) return shown(one) > shown(other);
    return function_of(one).id < function_of(other).id;
  });
  const double lowest = ranked.empty() ? 0 : shown(ranked.back());
  ranked.resize(std::min({ranked.size(), (tied + 9) / 10, kMost}));
  // Where all are alike, none is higher than the others.
  std::erase_if(ranked, [&](std::uint32_t actor) { return shown(actor) <= lowest; });
  Outcome outcome;
  for (const std::uint32_t actor : ranked)
    outcome.findings.push_back(
        finding_of(function_of(actor), *constraint[actor], functions.network.degree(actor), tied));
  return outcome;
}

}  // namespace

extern const Rule kSm311;
constinit const Rule kSm311 = {
    .code = "SM311",
    .name = "high-constraint",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Yhteyksiä ainakin kymmenellä toiminnolla.",
              .en = "At least ten functions with ties."},
    .summary =
        {.fi = "Toiminto, joka on yhden yhteyden varassa tai jonka kontaktipiiri on talon "
               "suljetuimpia: rajoite (Burt) on suurimmassa kymmenesosassa. Järjestys on suuntaa "
               "antava, yleistä rajaa ei ole.",
         .en = "A function that hangs on a single tie, or whose contacts are among the most closed "
               "circles: its constraint (Burt) is in the highest tenth. Ranked only, there is no "
               "universal limit."},
    .why = {.fi =
                "Jos kontakteja on yksi tai ne kaikki tuntevat toisensa, uusi tieto tulee perille "
                "viimeisenä.",
            .en = "Where there is one contact, or all of them know each other, news arrives last."},
    .question = {.fi = "Tuntevatko kaikki kontaktinne toisensa?",
                 .en = "Do all your contacts know each other?"},
    .other_questions = kOfOneContact,
    .fix = {.fi = "Luo yksi yhteys oman piirin ulkopuolelle.",
            .en = "Make one tie to somebody outside the circle."},
    .together = {.says = {.fi = "on yhden yhteyden tai yhden suljetun piirin varassa",
                          .en = "hang on a single tie or a single closed circle"}},
    .source = {.fi = "Burt 1992 (rajoite)", .en = "Burt 1992 (constraint)"},
    .failing_example = R"(functions:
  a: {name: {fi: Myynti, en: Sales}, works_with: b}
  b: {name: {fi: Markkinointi, en: Marketing}, works_with: c}
  c: {name: {fi: Asiakaspalvelu, en: Service}, works_with: d}
  d: {name: {fi: Laskutus, en: Billing}, works_with: e}
  e: {name: {fi: Talous, en: Finance}, works_with: f}
  f: {name: {fi: Hankinta, en: Procurement}, works_with: g}
  g: {name: {fi: Varasto, en: Stores}, works_with: h}
  h: {name: {fi: Tietohallinto, en: IT}, works_with: i}
  i: {name: {fi: Henkilöstö, en: HR}, works_with: a}
  j: {name: {fi: Palkanlaskenta, en: Payroll}, works_with: a}  # <-
)",
    .passing_example = R"(functions:
  a: {name: {fi: Myynti, en: Sales}, works_with: b}
  b: {name: {fi: Markkinointi, en: Marketing}, works_with: c}
  c: {name: {fi: Asiakaspalvelu, en: Service}, works_with: d}
  d: {name: {fi: Laskutus, en: Billing}, works_with: e}
  e: {name: {fi: Talous, en: Finance}, works_with: f}
  f: {name: {fi: Hankinta, en: Procurement}, works_with: g}
  g: {name: {fi: Varasto, en: Stores}, works_with: h}
  h: {name: {fi: Tietohallinto, en: IT}, works_with: i}
  i: {name: {fi: Henkilöstö, en: HR}, works_with: j}
  j: {name: {fi: Palkanlaskenta, en: Payroll}, works_with: a}
)",
    .check = check,
};

}  // namespace stratmap
