#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/network/centrality.h"
#include "engine/network/constraint.h"
#include "engine/network/cut_points.h"
#include "engine/network/function_network.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kReads[] = {"broker-ties", "ei-exact"};
constexpr std::size_t kFewestTied = 6;

double rounded(double value) { return std::round(value * 1000) / 1000; }

// Whether a loss parts the others: two parts of two or more.
bool parts_others(const std::vector<std::uint32_t>& parts) {
  return std::ranges::count_if(parts, [](std::uint32_t size) { return size >= 2; }) >= 2;
}

constexpr Wording kByItself = {
    .fi =
        "toiminto {subject} on ainoa yhteys: ilman sitä muut jakautuvat osiin, joissa on {parts} "
        "toimintoa",
    .en =
        "the function {subject} is the only bridge: without it the others fall into parts of "
        "{parts} functions"};
constexpr Wording kRank = {.fi = "välittäjyys {betweenness}, rajoite {constraint}",
                           .en = "betweenness {betweenness}, constraint {constraint}"};
constexpr Wording kRankOfMany = {.fi = "rajoite {constraint}", .en = "constraint {constraint}"};

// Cut vertices, with the two figures that rank them.
void add_brokers(const Analysis& analysis, const FunctionNetwork& functions, Outcome& outcome) {
  const Network& network = functions.network;
  const CutPoints cuts = cut_points(network);
  if (std::ranges::none_of(cuts.parts, parts_others)) return;
  const bool is_ranked = static_cast<double>(network.size()) <= analysis.threshold("ei-exact");
  const Centrality ranks = is_ranked ? centrality(network) : Centrality{};
  const auto constraint = constraints(network);
  for (std::uint32_t actor = 0; actor < network.size(); ++actor) {
    if (!parts_others(cuts.parts[actor])) continue;
    const Function& function = analysis.model[functions.functions[actor]];
    const std::vector<double> parts(cuts.parts[actor].begin(), cuts.parts[actor].end());
    Finding finding{.subjects = {subject_of(function)},
                    .message = kByItself,
                    .figures = {{"parts", parts}, {"constraint", rounded(*constraint[actor])}},
                    .span = function.span,
                    .label = is_ranked ? kRank : kRankOfMany};
    if (is_ranked) {
      double others = 0;  // in its component
      for (const double part : parts) others += part;
      finding.figures.push_back(
          {"betweenness", rounded(ranks.betweenness[actor] / (others * (others - 1) / 2))});
    }
    outcome.findings.push_back(std::move(finding));
  }
}

// Who carries the ties between two groups.
struct Crossing {
  std::size_t ties = 0;
  std::size_t named = 0;          // of them, those that name the person
  std::string_view who;           // "": none yet
  bool is_one = true;             // no two names
  std::vector<Span> places = {};  // where the person is named
};

using Pair = std::pair<Id<Function>, Id<Function>>;
using Crossings = std::map<Pair, Crossing>;

Pair ordered(Id<Function> one, Id<Function> other) {
  return one < other ? Pair{one, other} : Pair{other, one};
}

// The names in `works_with` between two functions, in either direction.
void add_names(const Model& model, Id<Function> from, Id<Function> to, Crossing& crossing,
               bool& is_named) {
  for (const Collaboration& entry : model[from].works_with) {
    if (entry.with.is_unknown() || entry.with.id != to || !is_decided(entry.who)) continue;
    const std::string_view who = entry.who.in(model.organization.language, "");
    if (crossing.who.empty()) crossing.who = who;
    crossing.is_one = crossing.is_one && crossing.who == who;
    crossing.places.push_back(entry.with.span);
    is_named = true;
  }
}

Crossings crossings_in(const Analysis& analysis) {
  Crossings crossings;
  for (const Tie& tie : analysis.ties.pairs()) {
    const auto one = analysis.chart.group_of(tie.first),
               other = analysis.chart.group_of(tie.second);
    if (one == other) continue;
    Crossing& crossing = crossings[ordered(one, other)];
    bool is_named = false;
    ++crossing.ties;
    add_names(analysis.model, tie.first, tie.second, crossing, is_named);
    add_names(analysis.model, tie.second, tie.first, crossing, is_named);
    crossing.named += is_named ? 1 : 0;
  }
  return crossings;
}

// Groups whose ties all run through one person.
void add_persons(const Analysis& analysis, Outcome& outcome) {
  for (const auto& [groups, crossing] : crossings_in(analysis)) {
    if (!crossing.is_one || crossing.named < crossing.ties ||
        static_cast<double>(crossing.ties) < analysis.threshold("broker-ties"))
      continue;
    const Function* one = &analysis.model[groups.first];
    const Function* other = &analysis.model[groups.second];
    if (other->id < one->id) std::swap(one, other);
    Finding finding{
        .subjects = {subject_of(*one), subject_of(*other)},
        .message = {.fi = "ryhmien {subject} ja {subject2} välillä on {ties} yhteyttä, ja ne "
                          "kaikki kulkevat yhden ihmisen kautta: {who}",
                    .en = "{ties} ties join the groups {subject} and {subject2}, and all of them "
                          "run through one person, {who}"},
        .figures = {count("ties", crossing.ties), {"who", std::string(crossing.who)}},
        .span = one->span};
    for (const Span& place : crossing.places)
      finding.related.push_back({place, {.fi = "yhteyden hoitaa {who}", .en = "by {who}"}});
    outcome.findings.push_back(std::move(finding));
  }
}

Outcome check(const Analysis& analysis) {
  const FunctionNetwork functions = function_network(analysis.chart, analysis.ties);
  if (tied_count(functions.network) < kFewestTied)
    return not_assessed({.fi = "alle kuudella toiminnolla on yhteyksiä",
                         .en = "fewer than six functions have a tie"});
  Outcome outcome;
  add_brokers(analysis, functions, outcome);
  add_persons(analysis, outcome);
  return outcome;
}

}  // namespace

extern const Rule kSm309;
constinit const Rule kSm309 = {
    .code = "SM309",
    .name = "broker-dependency",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Yhteyksiä ainakin kuudella toiminnolla.",
              .en = "At least six functions with ties."},
    .summary =
        {.fi = "Yhteys kahden osan välillä on yhden toiminnon tai yhden ihmisen varassa.",
         .en = "Two parts of the organization are joined by one function alone, or two groups by "
               "one person."},
    .why = {.fi = "Silta, joka on yksi ihminen, on joka heinäkuu suljettu.",
            .en = "A bridge that is one person is closed every July."},
    .question = {.fi = "Mitä tapahtuu, kun tämä henkilö on lomalla?",
                 .en = "What happens on this person's holiday?"},
    .fix = {.fi = "Luo toinen yhteys.", .en = "Make a second tie."},
    .source = in_both_languages("Burt 1992, 2004"),
    .thresholds = kReads,
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, works_with: [marketing, service]}
  marketing: {name: {fi: Markkinointi, en: Marketing}, works_with: service}
  service: {name: {fi: Asiakaspalvelu, en: Service}}  # <-
  care: {name: {fi: Huolto, en: Maintenance}, works_with: [service, stores]}  # <-
  stores: {name: {fi: Varasto, en: Stores}, works_with: procurement}
  procurement: {name: {fi: Hankinta, en: Procurement}, works_with: care}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, works_with: [marketing, service, stores]}
  marketing: {name: {fi: Markkinointi, en: Marketing}, works_with: service}
  service: {name: {fi: Asiakaspalvelu, en: Service}}
  care: {name: {fi: Huolto, en: Maintenance}, works_with: [service, stores]}
  stores: {name: {fi: Varasto, en: Stores}, works_with: procurement}
  procurement: {name: {fi: Hankinta, en: Procurement}, works_with: care}
)",
    .check = check,
};

}  // namespace stratmap
