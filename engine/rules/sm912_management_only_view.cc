#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewest = 5;
constexpr std::array<std::string_view, 4> kLevelFigures = {"top", "middle", "expert", "staff"};

using Levels = std::array<std::size_t, kLevelFigures.size()>;  // people by level

std::size_t people(const Levels& levels) {
  std::size_t sum = 0;
  for (const std::size_t number : levels) sum += number;
  return sum;
}

double share_of_top(const Levels& levels) {
  return static_cast<double>(levels.front()) / static_cast<double>(people(levels));
}

Levels levels_of_survey(const Model& model) {
  std::map<std::pair<std::string_view, std::string_view>, RespondentLevel> level_of;
  for (const SurveyRow& row : model.survey->rows)
    if (row.level) level_of.try_emplace({row.organization, row.respondent}, *row.level);
  Levels levels{};
  for (const auto& [person, level] : level_of) ++levels[static_cast<std::size_t>(level)];
  return levels;
}

Levels levels_of_round(const Model& model) {
  const RoundCoverage coverage(model);
  Levels levels{};
  for (std::size_t i = 0; i < model.round->respondents.size(); ++i) {
    const auto& level = model.round->respondents[i].level;
    if (level && coverage.has_answered(id_at<Respondent>(i)))
      ++levels[static_cast<std::size_t>(*level)];
  }
  return levels;
}

// Of several organizations, one in which two people see one layer in opposite ways.
std::optional<std::string_view> opposite_answers(const Analysis& analysis) {
  using Shares = std::array<double, kModeCount>;
  std::map<std::pair<std::string_view, std::string_view>, std::set<Shares>> mixes;
  std::set<std::string_view> organizations;
  for (const SurveyView& view : survey_views(analysis.model)) {
    organizations.insert(view.organization);
    mixes[{view.organization, view.layer}].insert(view.mix.share);
  }
  if (organizations.size() < 2) return std::nullopt;
  const double opposite = analysis.threshold("opposite-answers");
  for (const auto& [place, different] : mixes)
    for (auto one = different.begin(); one != different.end(); ++one)
      for (auto other = std::next(one); other != different.end(); ++other)
        if (reaches(jensen_shannon({*one}, {*other}), opposite)) return place.first;
  return std::nullopt;
}

Finding finding_of(std::string_view section, Span span, const Levels& levels) {
  constexpr Wording kSurvey = {
      .fi =
          "kyselyn {people} vastaajasta {top} on ylintä johtoa (keskijohtoa {middle}, "
          "asiantuntijoita {expert}, työntekijöitä {staff})",
      .en =
          "{top} of the {people} respondents of the survey are top management (middle {middle}, "
          "experts {expert}, staff {staff})"};
  constexpr Wording kRound = {
      .fi =
          "kulttuurirundin {people} vastaajasta {top} on ylintä johtoa (keskijohtoa {middle}, "
          "asiantuntijoita {expert}, työntekijöitä {staff})",
      .en =
          "{top} of the {people} respondents of the culture round are top management (middle "
          "{middle}, experts {expert}, staff {staff})"};
  Finding finding{.subjects = {whole(section)},
                  .message = section == "survey" ? kSurvey : kRound,
                  .figures = {count("people", people(levels))},
                  .span = span};
  for (std::size_t i = 0; i < levels.size(); ++i)
    finding.figures.push_back(count(kLevelFigures[i], levels[i]));
  return finding;
}

// Whether the part could be assessed.
bool look_at(const Analysis& analysis, std::string_view section, Span span, const Levels& levels,
             std::optional<std::string_view> opposite, Outcome& outcome) {
  if (people(levels) < kFewest) {
    outcome.unassessed.push_back({{.fi = "taso on kerrottu alle viidestä vastaajasta",
                                   .en = "fewer than five respondents give their level"},
                                  whole(section)});
    return false;
  }
  const bool is_top_heavy = reaches(share_of_top(levels), analysis.threshold("management-share"));
  if (!is_top_heavy && !opposite) return true;
  Finding finding = finding_of(section, span, levels);
  if (opposite) {
    finding.figures.push_back({"organization", std::string(*opposite)});
    finding.label = {.fi =
                         "organisaation ”{organization}” vastaajat ovat vastakkaista mieltä: "
                         "tuloksissa kukin organisaatio on yksi ääni",
                     .en =
                         "respondents of \"{organization}\" answer in opposite ways: each "
                         "organization counts as one vote"};
  }
  outcome.findings.push_back(std::move(finding));
  return true;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  Outcome outcome{.assessed = false};
  if (model.survey)
    outcome.assessed |= look_at(analysis, "survey", model.survey->span, levels_of_survey(model),
                                opposite_answers(analysis), outcome);
  if (model.round && !model.round->answers.empty())
    outcome.assessed |= look_at(analysis, "round", model.round->span, levels_of_round(model),
                                std::nullopt, outcome);
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole kyselyä eikä kulttuurirundin vastauksia",
                         .en = "there is neither a survey nor an answer of a culture round"});
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholdsRead = {"management-share",
                                                             "opposite-answers"};

}  // namespace

extern const Rule kSm912;
constinit const Rule kSm912 = {
    .code = "SM912",
    .name = "management-only-view",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin viisi vastaajaa, joiden taso on kerrottu.",
              .en = "At least five respondents with a level."},
    .summary = {.fi = "Lähes kaikki vastaajat ovat ylintä johtoa – tai saman organisaation "
                      "vastaajat ovat vastakkaista mieltä, kun organisaatioita on monta.",
                .en = "Nearly all respondents are top management; or respondents of one of several "
                      "organizations answer in opposite ways."},
    .why = {.fi = "Johto näkee suunnitelman, varasto näkee päivän.",
            .en = "The top sees the plan; the warehouse sees the day."},
    .question = {.fi = "Vastaisiko varasto samoin?",
                 .en = "Would the warehouse give the same answer?"},
    .fix = {.fi = "Laajenna otosta: kysy myös esihenkilöiltä, asiantuntijoilta ja työntekijöiltä.",
            .en = "Widen the sample: ask supervisors, experts and staff, too."},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(functions: {sales: {name: {fi: Myynti, en: Sales}}}
round:  # <-
  respondents:
    r1: {function: sales, level: top}
    r2: {function: sales, level: top}
    r3: {function: sales, level: top}
    r4: {function: sales, level: top}
    r5: {function: sales, level: staff}
  answers:
    - {respondent: r1, stop: meaning}
    - {respondent: r2, stop: meaning}
    - {respondent: r3, stop: meaning}
    - {respondent: r4, stop: meaning}
    - {respondent: r5, stop: meaning}
)",
    .passing_example = R"(functions: {sales: {name: {fi: Myynti, en: Sales}}}
round:
  respondents:
    r1: {function: sales, level: top}
    r2: {function: sales, level: top}
    r3: {function: sales, level: middle}
    r4: {function: sales, level: expert}
    r5: {function: sales, level: staff}
  answers:
    - {respondent: r1, stop: meaning}
    - {respondent: r2, stop: meaning}
    - {respondent: r3, stop: meaning}
    - {respondent: r4, stop: meaning}
    - {respondent: r5, stop: meaning}
)",
    .check = check,
};

}  // namespace stratmap
