#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/round/claim_words.h"
#include "engine/round/shown_views.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Views = std::vector<FunctionView>;

constexpr double kHundredth = 100;
double rounded(double number) { return std::round(number * kHundredth) / kHundredth; }

Subject subject_of(const ClaimTopic& asked) {
  Subject subject = topic("round", asked.kind->stop);
  subject.words = TopicWords{.title = asked.kind->asks,
                             .claim = asked.kind->name,
                             .about = asked.about,
                             .about_section = asked.kind->section};
  return subject;
}

std::vector<ClaimValue> values_of(const Views& views) {
  std::vector<ClaimValue> values;
  for (const FunctionView& view : views) values.push_back(view.value);
  return values;
}

std::vector<double> ratings_of(const Views& views) {
  std::vector<double> ratings;
  for (const FunctionView& view : views) ratings.push_back(std::get<double>(view.value));
  return ratings;
}

Finding finding_of(const Analysis& analysis, const ClaimTopic& asked, const Views& views) {
  Finding finding{.subjects = {subject_of(asked)},
                  .message = {},
                  .figures = {{"asks", asked.kind->asks}, count("functions", views.size())},
                  .span = analysis.model.round->span};
  if (asked.about != nullptr) finding.figures.push_back({"about", asked.about});
  if (!names_functions(*analysis.model.round)) return finding;
  Figure::Elements functions;
  for (const FunctionView& view : views) functions.push_back(&analysis.model[view.function]);
  finding.figures.push_back({"answered-by", std::move(functions)});
  return finding;
}

// Whether the two furthest apart may be told.
enum class Tell : std::uint8_t { numbers, claims };

Tell told_in(const Finding& finding) {
  const bool tells = std::ranges::count(finding.figures, "furthest", &Figure::name) > 0;
  return tells ? Tell::claims : Tell::numbers;
}

constexpr std::array<Wording, 2> kRatings = {
    {{.fi = "kysymykseen, {asks}, {functions} toimintoa vastaa {range} (asteikko {scale})",
      .en = "{functions} functions rate {asks} {range} (scale {scale})"},
     {.fi = "kysymykseen, {asks}, {functions} toimintoa vastaa {range} (asteikko {scale}) – "
            "{furthest}",
      .en = "{functions} functions rate {asks} {range} (scale {scale}); {furthest}"}}};
constexpr std::array<Wording, 2> kRatingsAbout = {
    {{.fi = "kysymykseen, {asks} {about}, {functions} toimintoa vastaa {range} (asteikko {scale})",
      .en = "{functions} functions rate {asks} {about} {range} (scale {scale})"},
     {.fi = "kysymykseen, {asks} {about}, {functions} toimintoa vastaa {range} (asteikko {scale}) "
            "– {furthest}",
      .en = "{functions} functions rate {asks} {about} {range} (scale {scale}); {furthest}"}}};
constexpr std::array<Wording, 2> kWordsSaid = {
    {{.fi = "kysymykseen, {asks}, {functions} toiminnolta tulee {answers} eri vastausta",
      .en = "{functions} functions give {answers} different answers on {asks}"},
     {.fi = "kysymykseen, {asks}, {functions} toiminnolta tulee {answers} eri vastausta – "
            "{furthest}",
      .en = "{functions} functions give {answers} different answers on {asks}; {furthest}"}}};
constexpr std::array<Wording, 2> kWordsAbout = {
    {{.fi = "kysymykseen, {asks} {about}, {functions} toiminnolta tulee {answers} eri vastausta",
      .en = "{functions} functions give {answers} different answers on {asks} {about}"},
     {.fi = "kysymykseen, {asks} {about}, {functions} toiminnolta tulee {answers} eri vastausta – "
            "{furthest}",
      .en = "{functions} functions give {answers} different answers on {asks} {about}; "
            "{furthest}"}}};

Wording message_of(const ClaimTopic& asked, const Finding& finding) {
  const bool rates = asked.kind->form == ClaimForm::rating, has_about = asked.about != nullptr;
  const auto& wordings = rates       ? has_about ? kRatingsAbout : kRatings
                         : has_about ? kWordsAbout
                                     : kWordsSaid;
  return wordings[static_cast<std::size_t>(told_in(finding))];
}

void look_at_ratings(const Analysis& analysis, const ClaimTopic& asked, const Views& views,
                     Outcome& outcome) {
  const std::vector<double> ratings = ratings_of(views);
  const double agreement = r_wg(ratings, asked.kind->scale);
  const auto is_below = [&](std::string_view threshold) {
    return !reaches(agreement, analysis.threshold(threshold));
  };
  if (!is_below("agreement") && !is_below("agreement-low")) return;
  Finding finding = finding_of(analysis, asked, views);
  finding.severity = is_below("agreement-low") ? Severity::warning : Severity::note;
  const auto [low, high] = std::ranges::minmax(ratings);
  finding.figures.push_back({"low", low});
  finding.figures.push_back({"high", high});
  finding.figures.push_back({"range", range_in_words(asked, low, high, analysis.model)});
  finding.figures.push_back({"scale", scale_in_words(*asked.kind)});
  finding.figures.push_back({"agreement", rounded(agreement)});
  if (names_functions(*analysis.model.round)) finding.figures.push_back({"answers", ratings});
  show_views(analysis.model, asked, views, spread_of(values_of(views)), finding);
  finding.message = message_of(asked, finding);
  outcome.findings.push_back(std::move(finding));
}

void look_at_words(const Analysis& analysis, const ClaimTopic& asked, const Views& views,
                   Outcome& outcome) {
  const Spread spread = spread_of(values_of(views));
  if (!reaches(spread.mean, analysis.threshold("answer-distance"))) return;
  Finding finding = finding_of(analysis, asked, views);
  finding.figures.push_back(count("answers", spread.different));
  finding.figures.push_back({"distance", rounded(spread.mean)});
  show_views(analysis.model, asked, views, spread, finding);
  finding.message = message_of(asked, finding);
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  constexpr std::size_t kFewest = 3;
  const std::vector<ClaimTopic> topics = claim_topics(analysis.model);
  if (topics.empty())
    return not_assessed({.fi = "kulttuurirundista ei ole vastauksia, joissa olisi väitteitä",
                         .en = "the culture round has no answers with claims"});
  Outcome outcome{.assessed = false};
  for (const ClaimTopic& asked : topics) {
    const Views views = views_by_function(asked, analysis.model);
    if (views.size() < kFewest) {
      outcome.unassessed.push_back({{.fi = "tähän on vastannut alle kolme toimintoa",
                                     .en = "fewer than three functions answered this"},
                                    subject_of(asked)});
      continue;
    }
    outcome.assessed = true;
    if (asked.kind->form == ClaimForm::rating)
      look_at_ratings(analysis, asked, views, outcome);
    else
      look_at_words(analysis, asked, views, outcome);
  }
  return outcome;
}

constexpr std::array<std::string_view, 3> kThresholdsRead = {"agreement", "agreement-low",
                                                             "answer-distance"};

}  // namespace

extern const Rule kSm901;
constinit const Rule kSm901 = {
    .code = "SM901",
    .name = "divergent-answers",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Kulttuurirundin vastaus samaan kysymykseen ainakin kolmelta toiminnolta.",
              .en =
                  "Answers of at least three functions to the same question of the culture round."},
    .summary = {.fi = "Toiminnot vastaavat samaan kysymykseen selvästi eri tavoin. Vastauksen "
                      "sanat lainataan, kun se ei väitä muuta.",
                .en = "Functions answer the same question quite differently. The words of an "
                      "answer are quoted where it claims nothing else."},
    .why = {.fi = "Eriävät näkemykset, jotka löydetään ja käsitellään yhdessä, ovat strategisen "
                  "ajattelun kasvualusta – ne eivät ole minkään yksikön vika.",
            .en = "Differing views, found and handled together, are what strategic thinking grows "
                  "from; they are never a unit's fault."},
    .question = {.fi = "Mitä sellaista naapuri tietää, mikä tekee hänen vastauksestaan järkevän?",
                 .en = "What does your neighbour know that makes their answer sensible?"},
    .fix = {.fi = "Istuttakaa nämä kaksi vastakkain tällä etapilla. Sopikaa – tai kirjatkaa "
                  "molemmat näkemykset.",
            .en = "Put the pair face to face at that stop; agree, or record both."},
    .together = {.says = {.fi = "jakaa vastaajat", .en = "divide those who answered"},
                 .things = {.fi = "kysymystä", .en = "questions"}},
    .source = {.fi = "Hakanen 2015, Kulttuurirundi; James, Demaree & Wolf 1984 (arvioiden "
                     "yksimielisyys r_wg); Lin 1991 (toimintatapojen ero)",
               .en = "Hakanen 2015, Kulttuurirundi; James, Demaree & Wolf 1984 (agreement of "
                     "ratings, r_wg); Lin 1991 (difference of operating modes)"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
customers:
  housing-companies: {name: {fi: Taloyhtiöt, en: Housing companies}}
round:  # <-
  respondents: {r1: {function: sales}, r2: {function: service}, r3: {function: billing}}
  answers:
    - respondent: r1
      stop: ownership
      text: {fi: Me omistamme asiakkuuden., en: The customer is ours.}
      claims: {owns: {housing-companies: sales}}
    - respondent: r2
      stop: ownership
      text: {fi: Sopimuksen jälkeen me., en: "After the contract, ours."}
      claims: {owns: {housing-companies: service}}
    - {respondent: r3, stop: ownership, claims: {owns: {housing-companies: sales}}}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
customers:
  housing-companies: {name: {fi: Taloyhtiöt, en: Housing companies}}
round:
  respondents: {r1: {function: sales}, r2: {function: service}, r3: {function: billing}}
  answers:
    - {respondent: r1, stop: ownership, claims: {owns: {housing-companies: sales}}}
    - {respondent: r2, stop: ownership, claims: {owns: {housing-companies: sales}}}
    - {respondent: r3, stop: ownership, claims: {owns: {housing-companies: sales}}}
)",
    .check = check,
};

}  // namespace stratmap
