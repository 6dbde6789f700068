#include <algorithm>
#include <optional>
#include <utility>

#include "engine/candidates/candidates.h"
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

// The best arrow that would join each of the others to the largest part, where one can be told.
std::vector<Candidate> joining(const Analysis& analysis, const Parts& parts) {
  if (reason_for_no_candidates(analysis)) return {};
  std::vector<std::size_t> part_of(analysis.model.objectives.size(), parts.size());
  for (std::size_t part = 0; part < parts.size(); ++part)
    for (const auto objective : parts[part]) part_of[objective.index()] = part;
  std::vector<std::vector<ObjectivePair>> pairs(parts.size() + 1);
  for (const ObjectivePair& pair : candidate_pairs(analysis)) {
    const auto [least, most] =
        std::minmax(part_of[pair.first.index()], part_of[pair.second.index()]);
    if (least == 0 && most > 0) pairs[most].push_back(pair);
  }
  std::vector<Candidate> arrows;
  for (std::size_t part = 1; part < std::min(parts.size(), kShownParts); ++part)
    for (Candidate& best : best_candidates(analysis, pairs[part], 1, 0))
      arrows.push_back(std::move(best));
  return arrows;
}

void name_arrows(const Analysis& analysis, const std::vector<Candidate>& arrows, Finding& finding) {
  std::vector<Figure::Elements> ends;
  for (const Candidate& arrow : arrows) {
    const Objective &from = analysis.model[arrow.from], &to = analysis.model[arrow.to];
    ends.push_back({&from, &to});
  }
  finding.figures.push_back({"joining", std::move(ends)});
  finding.label = {.fi = "osat voisi yhdistää nuoli näiden välillä: {joining}",
                   .en = "an arrow between these could join them: {joining}"};
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().size() < 2)
    return not_assessed({.fi = "syy-seuraussuhteita on alle kaksi",
                         .en = "there are fewer than two cause-and-effect links"});
  Outcome outcome;
  const Parts parts = analysis.causes.parts();
  if (parts.size() < 2) return outcome;
  outcome.findings.push_back(finding_of(analysis, parts));
  const std::vector<Candidate> arrows = joining(analysis, parts);
  if (!arrows.empty()) name_arrows(analysis, arrows, outcome.findings.back());
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
