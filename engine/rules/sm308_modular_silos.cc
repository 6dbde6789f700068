#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "engine/network/communities.h"
#include "engine/network/function_network.h"
#include "engine/network/modularity.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kReads[] = {"chart-likeness", "modularity"};
constexpr std::size_t kFewestTied = 10;
constexpr std::size_t kFewestTies = 15;
constexpr std::ptrdiff_t kFewestGroups = 3;

constexpr Wording kByModularity = {
    .fi =
        "yhteydet noudattavat organisaatiokaaviota – {ties} yhteydestä {inside} jää oman ryhmän "
        "sisään",
    .en = "the ties follow the organization chart: {inside} of {ties} stay inside a group of it"};
constexpr Wording kByLikeness = {.fi =
                                     "yhteyksistä hahmottuu {communities} yhteisöä, ja ne ovat "
                                     "lähes samat kuin organisaatiokaavion ryhmät",
                                 .en =
                                     "the {communities} communities that the ties form are almost "
                                     "the groups of the organization chart"};

std::int64_t ties_inside(const FunctionNetwork& functions) {
  std::int64_t inside = 0;
  for (const GroupTies& group : ties_by_group(functions.network, functions.units))
    inside += group.inside;
  return inside;
}

// Groups of two or more: a function without ties is a community of its own.
std::ptrdiff_t groups_of_several(const Grouping& grouping) {
  return std::ranges::count_if(grouping.sizes(), [](std::uint32_t size) { return size >= 2; });
}

std::vector<std::uint32_t> tied_actors(const Network& network) {
  std::vector<std::uint32_t> tied;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor)
    if (network.degree(actor) > 0) tied.push_back(actor);
  return tied;
}

double rounded(double value) { return std::round(value * 1000) / 1000; }

Outcome check(const Analysis& analysis) {
  const FunctionNetwork functions = function_network(analysis.chart, analysis.ties);
  const Network& network = functions.network;
  const std::vector<std::uint32_t> tied = tied_actors(network);
  if (tied.size() < kFewestTied || network.ties().size() < kFewestTies)
    return not_assessed({.fi = "yhteyksiä on alle 15 tai alle kymmenellä toiminnolla",
                         .en = "there are fewer than 15 ties, or fewer than ten functions with "
                               "one"});
  // A chart without groups has none that the ties could follow.
  if (groups_of_several(functions.units) < kFewestGroups)
    return not_assessed({.fi = "organisaatiokaaviossa on alle kolme ryhmää, joissa on ainakin "
                               "kaksi toimintoa",
                         .en = "the organization chart has fewer than three groups of two "
                               "functions or more"});
  const double by_chart = modularity(network, functions.units);
  const Communities found = communities(network);
  const double likeness = nmi(found.groups, functions.units, tied);
  const bool is_modular = by_chart >= analysis.threshold("modularity");
  if (!is_modular && likeness < analysis.threshold("chart-likeness")) return {};
  return {.findings = {
              {.subjects = {whole("map")},
               .message = is_modular ? kByModularity : kByLikeness,
               .figures = {count("ties", network.ties().size()),
                           {"inside", static_cast<double>(ties_inside(functions))},
                           {"modularity", rounded(by_chart)},
                           {"likeness", rounded(likeness)},
                           {"communities", static_cast<double>(groups_of_several(found.groups))}},
               .span = analysis.section_span("functions")}}};
}

}  // namespace

extern const Rule kSm308;
constinit const Rule kSm308 = {
    .code = "SM308",
    .name = "modular-silos",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Kymmenen toimintoa, joilla on yhteyksiä, 15 yhteyttä ja kolme ryhmää, joissa "
                    "on ainakin kaksi toimintoa.",
              .en = "Ten functions with ties, 15 ties, and three groups of at least two "
                    "functions."},
    .summary = {.fi = "Yhteydet kulkevat organisaatiokaavion ryhmien sisällä.",
                .en = "The ties run inside the groups of the organization chart."},
    .why = {.fi = "Jos verkosto on kaavion kuva, asiakkaan asia pysähtyy jokaiselle rajalle.",
            .en = "Where the network is the image of the chart, a customer's case stops at each of "
                  "its borders."},
    .question = {.fi = "Näyttääkö verkosto organisaatiokaaviolta?",
                 .en = "Does the network look like the organization chart?"},
    .fix = {.fi = "Valitse yksi asia, jonka kaksi ryhmää hoitaa yhdessä, ja nimeä yhteys.",
            .en = "Choose one task that two groups handle together, and name the tie."},
    .source = {.fi = "Newman & Girvan 2004 (modulaarisuus)",
               .en = "Newman & Girvan 2004 (modularity)"},
    .thresholds = kReads,
    .failing_example = R"(functions:  # <-
  north: {name: {fi: Pohjoinen, en: North}}
  n1: {name: {fi: Myynti P, en: Sales N}, parent: north, works_with: [n2, n3, n4]}
  n2: {name: {fi: Huolto P, en: Service N}, parent: north, works_with: [n3, n4]}
  n3: {name: {fi: Varasto P, en: Stores N}, parent: north, works_with: n4}
  n4: {name: {fi: Laskutus P, en: Billing N}, parent: north, works_with: s1}
  south: {name: {fi: Etelä, en: South}}
  s1: {name: {fi: Myynti E, en: Sales S}, parent: south, works_with: [s2, s3]}
  s2: {name: {fi: Huolto E, en: Service S}, parent: south, works_with: s3}
  s3: {name: {fi: Varasto E, en: Stores S}, parent: south, works_with: w1}
  west: {name: {fi: Länsi, en: West}}
  w1: {name: {fi: Myynti L, en: Sales W}, parent: west, works_with: [w2, w3]}
  w2: {name: {fi: Huolto L, en: Service W}, parent: west, works_with: [w3, n1]}
  w3: {name: {fi: Varasto L, en: Stores W}, parent: west}
)",
    .passing_example = R"(functions:
  north: {name: {fi: Pohjoinen, en: North}}
  n1: {name: {fi: Myynti P, en: Sales N}, parent: north, works_with: [s1, w1, n2]}
  n2: {name: {fi: Huolto P, en: Service N}, parent: north, works_with: [s2, w2]}
  n3: {name: {fi: Varasto P, en: Stores N}, parent: north, works_with: [s3, w3]}
  n4: {name: {fi: Laskutus P, en: Billing N}, parent: north, works_with: [s1, w2]}
  south: {name: {fi: Etelä, en: South}}
  s1: {name: {fi: Myynti E, en: Sales S}, parent: south, works_with: w1}
  s2: {name: {fi: Huolto E, en: Service S}, parent: south, works_with: w2}
  s3: {name: {fi: Varasto E, en: Stores S}, parent: south, works_with: w3}
  west: {name: {fi: Länsi, en: West}}
  w1: {name: {fi: Myynti L, en: Sales W}, parent: west, works_with: n2}
  w2: {name: {fi: Huolto L, en: Service W}, parent: west, works_with: [s3, n3]}
  w3: {name: {fi: Varasto L, en: Stores W}, parent: west, works_with: s1}
)",
    .check = check,
};

}  // namespace stratmap
