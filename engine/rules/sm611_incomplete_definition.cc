#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// A part of a metric's definition, and whether a metric gives it.
struct Part {
  Bilingual name;  // what is missing
  bool (*is_given)(const Metric& metric);
};

constexpr std::array<Part, 3> kParts = {{
    {{.fi = "yksikkö", .en = "unit"}, [](const Metric& metric) { return !metric.unit.empty(); }},
    {{.fi = "mittausväli", .en = "frequency"},
     [](const Metric& metric) { return metric.frequency.has_value(); }},
    {{.fi = "lähde tai kaava", .en = "source or formula"},
     [](const Metric& metric) { return metric.source || !metric.formula.empty(); }},
}};

bool measures_something(const Metric& metric) { return !metric.measures.empty(); }

// The parts that at least half of the metrics of objectives give.
std::vector<const Part*> usual_parts(const Model& model) {
  const auto measuring = std::ranges::count_if(model.metrics, measures_something);
  std::vector<const Part*> usual;
  for (const Part& part : kParts) {
    const auto giving = std::ranges::count_if(model.metrics, [&](const Metric& metric) {
      return measures_something(metric) && part.is_given(metric);
    });
    if (measuring > 0 && 2 * giving >= measuring) usual.push_back(&part);
  }
  return usual;
}

void add(std::string& list, std::string_view word, std::string_view joint) {
  list.append(list.empty() ? "" : joint).append(word);
}

// The names of what is missing, "" where nothing is.
Message lack_of(const Metric& metric, const std::vector<const Part*>& usual) {
  Message lack;
  for (const Part* part : usual) {
    if (part->is_given(metric)) continue;
    add(lack.fi, part->name.fi, ", ");
    add(lack.en, part->name.en, ", ");
  }
  return lack;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kMeasuresNothing = {.fi = "mittari ei mittaa tavoitetta (`measures`)",
                                          .en = "the metric has no `measures`"};
  const Model& model = analysis.model;
  if (std::ranges::none_of(model.metrics, measures_something))
    return not_assessed({.fi = "mikään mittari ei mittaa tavoitetta (`measures`)",
                         .en = "no metric has `measures`"});
  const std::vector<const Part*> usual = usual_parts(model);
  if (usual.empty())
    return not_assessed({.fi = "yksikkö, mittausväli ja lähde puuttuvat useimmilta mittareilta",
                         .en = "most metrics have neither a `unit`, a `frequency` nor a `source`"});
  Outcome outcome;
  for (const Metric& metric : model.metrics) {
    if (!measures_something(metric)) {
      outcome.unassessed.push_back({kMeasuresNothing, subject_of(metric)});
      continue;
    }
    Message lack = lack_of(metric, usual);
    if (lack.en.empty()) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(metric)},
         .message = {.fi = "mittarin {subject} kuvauksesta puuttuu {lack}",
                     .en = "the definition of the metric {subject} lacks: {lack}"},
         .figures = {{"lack", std::move(lack)}},
         .span = metric.span});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm611;
constinit const Rule kSm611 = {
    .code = "SM611",
    .name = "incomplete-definition",
    .in_knots = InKnots::footnote,
    .needs = {.fi = "Mittareita, jotka mittaavat tavoitetta – ja yksikkö, mittausväli tai lähde "
                    "ainakin puolella niistä.",
              .en = "Metrics with `measures`, at least half of which have a `unit`, a `frequency`, "
                    "or a `source` or `formula`."},
    .summary = {.fi = "Mittari, jolta puuttuu yksikkö, mittausväli tai lähde, vaikka muilla se on.",
                .en = "A metric without the unit, the frequency or the source that others have."},
    .why = {.fi = "Kun laskutapa on yhden ihmisen muistissa, luku vaihtuu ihmisen mukana.",
            .en = "A number that lives in one person's memory changes when that person does."},
    .question = {.fi = "Osaisiko uusi työntekijä laskea luvun pelkän tämän kuvauksen perusteella?",
                 .en = "Could a newcomer compute this from what is written here?"},
    .fix = {.fi = "Kirjaa yksikkö, mittausväli sekä lähde tai kaava.",
            .en = "Write down the unit, the frequency, and the source or formula."},
    .together = {.says = {.fi = "on kuvattu vajaasti", .en = "are not fully defined"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty, unit: "%", frequency: monthly}
  nps: {name: {fi: Suositteluindeksi, en: Net promoter score}, measures: loyalty, unit: points}  # <-
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty, unit: "%", frequency: monthly}
  nps: {name: {fi: Suositteluindeksi, en: Net promoter score}, measures: loyalty, unit: points, frequency: quarterly}
)",
    .check = check,
};

}  // namespace stratmap
