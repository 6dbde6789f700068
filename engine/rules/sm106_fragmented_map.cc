#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Parts = std::vector<std::vector<Id<Objective>>>;

constexpr std::size_t kShownParts = 6;

Finding finding_of(const Analysis& analysis, const Parts& parts) {
  std::vector<double> sizes;
  std::vector<Figure::Elements> members;
  for (const auto& part : parts) {
    sizes.push_back(static_cast<double>(part.size()));
    auto& elements = members.emplace_back();
    for (const auto objective : part) elements.push_back(&analysis.model[objective]);
  }
  Finding finding{
      .subjects = {whole("map")},
      .message =
          {.fi =
               "kartta hajoaa {count} osaan, joita mikään syy-seuraussuhde ei yhdistä – niissä on "
               "{sizes} tavoitetta: {parts}",
           .en = "the map falls into {count} parts that no cause-and-effect link joins, of {sizes} "
                 "objectives: {parts}"},
      .figures = {count("count", parts.size()), {"sizes", sizes}, {"parts", members}},
      .span = analysis.section_span("objectives")};
  for (std::size_t i = 1; i < std::min(parts.size(), kShownParts); ++i)
    finding.related.push_back(
        {analysis.model[parts[i].front()].span,
         {.fi = "kuuluu erilliseen osaan", .en = "belongs to a part of its own"}});
  return finding;
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().size() < 2)
    return not_assessed({.fi = "syy-seuraussuhteita on alle kaksi",
                         .en = "there are fewer than two cause-and-effect links"});
  Outcome outcome;
  const Parts parts = analysis.causes.parts();
  if (parts.size() > 1) outcome.findings.push_back(finding_of(analysis, parts));
  return outcome;
}

}  // namespace

extern const Rule kSm106;
constinit const Rule kSm106 = {
    .code = "SM106",
    .name = "fragmented-map",
    .needs = {.fi = "Ainakin kaksi syy-seuraussuhdetta.",
              .en = "At least two cause-and-effect links."},
    .summary = {.fi = "Kartta on useassa osassa, joita mikään syy-seuraussuhde ei yhdistä.",
                .en = "The map has more than one part of two or more objectives, and no "
                      "cause-and-effect link between them."},
    .why = {.fi = "Kaksi erillistä karttaa on kaksi strategiaa saman nimen alla.",
            .en = "Two unconnected maps are two strategies under one name."},
    .question = {.fi = "Onko meillä tässä itse asiassa kaksi strategiaa?",
                 .en = "Are these really two strategies?"},
    .fix = {.fi = "Yhdistä osat, tai jaa kartta tarkoituksella kahdeksi.",
            .en = "Join them, or split the map on purpose."},
    .source = in_both_languages("Kaplan & Norton 2000"),
    .failing_example = R"(objectives:  # <-
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, drives: profit}
  able-staff: {name: {fi: Henkilöstö on osaavaa, en: Staff are able}, drives: safe-work}
  safe-work: {name: {fi: Työ on turvallista, en: Work is safe}}
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, drives: profit}
  able-staff: {name: {fi: Henkilöstö on osaavaa, en: Staff are able}, drives: [safe-work, loyalty]}
  safe-work: {name: {fi: Työ on turvallista, en: Work is safe}}
)",
    .check = check,
};

}  // namespace stratmap
