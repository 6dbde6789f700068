#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/round/claim_words.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewest = 3;

constexpr double kHundredth = 100;
double rounded(double number) { return std::round(number * kHundredth) / kHundredth; }

// How the people of one function rate one thing.
struct Ratings {
  const ClaimTopic* asked = nullptr;
  std::vector<double> ratings;
  double agreement = 1;
};

// By function and claim. Of a claim on several things the ratings of one: those furthest apart.
using ByFunction = std::map<std::pair<Id<Function>, std::string_view>, Ratings>;

void add(const ClaimTopic& asked, const FunctionView& view, ByFunction& all) {
  if (view.voices.size() < kFewest) return;
  Ratings here{.asked = &asked, .ratings = {}};
  for (const Voice* voice : view.voices) here.ratings.push_back(std::get<double>(voice->value));
  here.agreement = r_wg(here.ratings, asked.kind->scale);
  Ratings& worst = all[{view.function, asked.kind->name}];
  if (worst.asked == nullptr || here.agreement < worst.agreement) worst = std::move(here);
}

Finding finding_of(const Analysis& analysis, Id<Function> function, Ratings ratings) {
  const ClaimTopic& asked = *ratings.asked;
  std::ranges::sort(ratings.ratings);
  Finding finding{
      .subjects = {subject_of(analysis.model[function]), word(asked.kind->name, asked.kind->asks)},
      .message = {.fi = "toiminnon {subject} {people} vastaajaa vastaa kysymykseen, {asks}, "
                        "{range} (asteikko {scale})",
                  .en = "{people} people of {subject} rate {asks} {range} (scale {scale})"},
      .figures = {{"asks", asked.kind->asks},
                  count("people", ratings.ratings.size()),
                  {"low", ratings.ratings.front()},
                  {"high", ratings.ratings.back()},
                  {"range", range_in_words(asked, ratings.ratings.front(), ratings.ratings.back(),
                                           analysis.model)},
                  {"scale", scale_in_words(*asked.kind)},
                  {"agreement", rounded(ratings.agreement)}},
      .span = analysis.model[function].span};
  if (names_functions(*analysis.model.round))
    finding.figures.push_back({"answers", ratings.ratings});
  if (asked.about == nullptr) return finding;
  finding.figures.push_back({"about", asked.about});
  finding.message = {
      .fi =
          "toiminnon {subject} {people} vastaajaa vastaa kysymykseen, {asks} {about}, "
          "{range} (asteikko {scale})",
      .en = "{people} people of {subject} rate {asks} {about} {range} (scale {scale})"};
  return finding;
}

Outcome check(const Analysis& analysis) {
  ByFunction all;
  const std::vector<ClaimTopic> topics = claim_topics(analysis.model);
  for (const ClaimTopic& asked : topics) {
    if (asked.kind->form != ClaimForm::rating) continue;
    for (const FunctionView& view : views_by_function(asked, analysis.model)) add(asked, view, all);
  }
  if (all.empty())
    return not_assessed({.fi = "yhdestäkään toiminnosta ei ole kolmen vastaajan arviota samasta "
                               "asiasta",
                         .en = "no function has three respondents who rate the same thing"});
  Outcome outcome;
  for (auto& [key, ratings] : all)
    if (!reaches(ratings.agreement, analysis.threshold("agreement-low")))
      outcome.findings.push_back(finding_of(analysis, key.first, std::move(ratings)));
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"agreement-low"};

}  // namespace

extern const Rule kSm902;
constinit const Rule kSm902 = {
    .code = "SM902",
    .name = "divergence-within-function",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::footnote,
    .needs =
        {.fi = "Saman toiminnon kolmen vastaajan arvio samasta asiasta kulttuurirundissa.",
         .en = "Three respondents of one function who rate the same thing in the culture round."},
    .summary = {.fi = "Saman toiminnon ihmiset arvioivat saman asian aivan eri tavoin.",
                .en = "People of one function rate the same thing quite differently."},
    .why = {.fi = "Yhden nimen alla voi olla kaksi arkea. Keskiarvo kätkee kummankin.",
            .en = "One name may cover two everyday realities. The average hides both."},
    .question = {.fi = "Onko tässä yksi yksikkö vai kaksi?",
                 .en = "Is there one unit here or two?"},
    .fix = {.fi = "Keskustelkaa vastauksista toiminnon sisällä ennen työpajaa – tai jakakaa "
                  "toiminto mallissa kahdeksi.",
            .en = "Talk the answers through inside the function before the workshop, or split it "
                  "in the model."},
    .together = {.says = {.fi = "jakaa saman toiminnon ihmiset",
                          .en = "divide the people of one function"},
                 .things = {.fi = "kysymystä", .en = "questions"}},
    .source = {.fi = "Hakanen 2015, Kulttuurirundi; James, Demaree & Wolf 1984 (arvioiden "
                     "yksimielisyys r_wg)",
               .en = "Hakanen 2015, Kulttuurirundi; James, Demaree & Wolf 1984 (agreement of "
                     "ratings, r_wg)"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(functions:
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}  # <-
round:
  respondents:
    r1: {function: property-care}
    r2: {function: property-care}
    r3: {function: property-care}
  answers:
    - {respondent: r1, stop: meaning, claims: {importance: 5}}
    - {respondent: r2, stop: meaning, claims: {importance: 3}}
    - {respondent: r3, stop: meaning, claims: {importance: 1}}
)",
    .passing_example = R"(functions:
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}
round:
  respondents:
    r1: {function: property-care}
    r2: {function: property-care}
    r3: {function: property-care}
  answers:
    - {respondent: r1, stop: meaning, claims: {importance: 5}}
    - {respondent: r2, stop: meaning, claims: {importance: 4}}
    - {respondent: r3, stop: meaning, claims: {importance: 4}}
)",
    .check = check,
};

}  // namespace stratmap
