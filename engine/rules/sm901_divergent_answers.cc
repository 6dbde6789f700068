#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/limits.h"
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

// Of the voices of a function the first that may be shown, one with words rather than without.
const Voice* shown_voice(const FunctionView& view, const Round& round) {
  const Voice* shown = nullptr;
  for (const Voice* voice : view.voices) {
    if (showing_of(*voice->answer, round) == Showing::nothing) continue;
    if (!voice->answer->text.empty()) return voice;
    if (shown == nullptr) shown = voice;
  }
  return shown;
}

bool has_shown_words(const FunctionView& view, const Round& round) {
  const Voice* voice = shown_voice(view, round);
  return voice != nullptr && !voice->answer->text.empty();
}

// Of pairs equally far apart one in which both speak.
Spread with_words(Spread spread, const Views& views, const Round& round) {
  constexpr std::size_t kFew = 100;  // functions whose pairs are looked at
  if (views.size() > kFew) return spread;
  const double most = distance(views[spread.one].value, views[spread.other].value);
  for (std::size_t i = 0; i < views.size(); ++i)
    for (std::size_t j = i + 1; j < views.size(); ++j)
      if (distance(views[i].value, views[j].value) >= most && has_shown_words(views[i], round) &&
          has_shown_words(views[j], round)) {
        spread.one = i;
        spread.other = j;
        return spread;
      }
  return spread;
}

void note_answers(const Analysis& analysis, const Views& views, const Spread& spread,
                  Finding& finding) {
  const Round& round = *analysis.model.round;
  const auto answer_of = [&](const FunctionView& view) {
    const Element* by = names_functions(round) ? &analysis.model[view.function] : nullptr;
    return ShownAnswer{
        .by = by, .section = "functions", .says = &shown_voice(view, round)->answer->text};
  };
  const FunctionView &one = views[spread.one], &other = views[spread.other];
  if (has_shown_words(one, round) && has_shown_words(other, round))
    finding.answers = OpposingAnswers{answer_of(one), answer_of(other)};
}

// The two that are furthest apart, in their own words where these may be shown.
void show_pair(const Analysis& analysis, const Views& views, Spread spread, Finding& finding) {
  constexpr std::array<std::string_view, 2> kWho = {"one", "other"};
  constexpr std::array<std::string_view, 2> kWords = {"one-says", "other-says"};
  constexpr std::array<Wording, 2> kQuotes = {
      {{"{one}: ”{one-says}”", "{one}: \"{one-says}\""},
       {"{other}: ”{other-says}”", "{other}: \"{other-says}\""}}};
  constexpr std::array<Wording, 2> kOtherwise = {
      {{"{one} vastaa näin", "{one} answers so"}, {"{other} vastaa näin", "{other} answers so"}}};
  constexpr std::array<Wording, 2> kAnonymous = {
      {{"vastauksista ”{one-says}”", "one answer: \"{one-says}\""},
       {"vastauksista ”{other-says}”", "one answer: \"{other-says}\""}}};
  constexpr Wording kBothAnonymous = {"”{one-says}” – ”{other-says}”",
                                      "\"{one-says}\" – \"{other-says}\""};
  const Round& round = *analysis.model.round;
  spread = with_words(spread, views, round);
  note_answers(analysis, views, spread, finding);
  const std::array<std::size_t, 2> places = {spread.one, spread.other};
  for (std::size_t i = 0; i < places.size(); ++i) {
    const FunctionView& view = views[places[i]];
    if (names_functions(round))
      finding.figures.push_back({kWho[i], &analysis.model[view.function]});
    const Voice* voice = shown_voice(view, round);
    if (voice == nullptr) continue;
    const bool has_words = !voice->answer->text.empty();
    if (has_words) finding.figures.push_back({kWords[i], &voice->answer->text});
    if (names_functions(round))
      finding.related.push_back({voice->answer->span, has_words ? kQuotes[i] : kOtherwise[i]});
    else
      finding.label = finding.label.en.empty() ? kAnonymous[i] : kBothAnonymous;
  }
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

Wording of_ratings(const ClaimTopic& asked) {
  if (asked.about != nullptr)
    return {.fi = "kysymykseen, {asks} {about}, {functions} toimintoa vastaa {low}–{high}",
            .en = "{functions} functions rate {asks} {about} from {low} to {high}"};
  return {.fi = "kysymykseen, {asks}, {functions} toimintoa vastaa {low}–{high}",
          .en = "{functions} functions rate {asks} from {low} to {high}"};
}

Wording of_words(const ClaimTopic& asked) {
  if (asked.about != nullptr)
    return {
        .fi = "kysymykseen, {asks} {about}, {functions} toiminnolta tulee {answers} eri vastausta",
        .en = "{functions} functions give {answers} different answers on {asks} {about}"};
  return {.fi = "kysymykseen, {asks}, {functions} toiminnolta tulee {answers} eri vastausta",
          .en = "{functions} functions give {answers} different answers on {asks}"};
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
  finding.message = of_ratings(asked);
  const auto [low, high] = std::ranges::minmax(ratings);
  finding.figures.push_back({"low", low});
  finding.figures.push_back({"high", high});
  finding.figures.push_back({"agreement", rounded(agreement)});
  if (names_functions(*analysis.model.round)) finding.figures.push_back({"answers", ratings});
  show_pair(analysis, views, spread_of(values_of(views)), finding);
  outcome.findings.push_back(std::move(finding));
}

void look_at_words(const Analysis& analysis, const ClaimTopic& asked, const Views& views,
                   Outcome& outcome) {
  const Spread spread = spread_of(values_of(views));
  if (!reaches(spread.mean, analysis.threshold("answer-distance"))) return;
  Finding finding = finding_of(analysis, asked, views);
  finding.message = of_words(asked);
  finding.figures.push_back(count("answers", spread.different));
  finding.figures.push_back({"distance", rounded(spread.mean)});
  show_pair(analysis, views, spread, finding);
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
    .summary = {.fi = "Toiminnot vastaavat samaan kysymykseen selvästi eri tavoin.",
                .en = "Functions answer the same question quite differently."},
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
