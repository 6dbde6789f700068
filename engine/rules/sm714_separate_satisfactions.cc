#include <algorithm>
#include <string_view>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// The metrics of one side, and what they measure.
struct Satisfaction {
  const Metric* first = nullptr;  // by id
  std::vector<Id<Objective>> objectives;
};

bool is_of_staff(Nature nature) {
  return nature == Nature::engagement || nature == Nature::well_being;
}

bool is_of_customers(Nature nature) { return nature == Nature::satisfaction || is_loyal(nature); }

Satisfaction satisfaction(const Analysis& analysis, bool (*is_of_side)(Nature)) {
  Satisfaction side;
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i) {
    const Metric& metric = analysis.model.metrics[i];
    const auto measured = analysis.involvement.measured[id_at<Metric>(i)];
    if (!metric.nature || !is_of_side(*metric.nature) || measured.empty()) continue;
    if (side.first == nullptr || metric.id < side.first->id) side.first = &metric;
    side.objectives.insert(side.objectives.end(), measured.begin(), measured.end());
  }
  return side;
}

// Whether an objective of one side is, leads to, or follows from one of the other.
bool meet(const Analysis& analysis, const Satisfaction& one, const Satisfaction& other) {
  const auto onwards = analysis.causes.steps_from(one.objectives);
  const auto backwards = analysis.causes.steps_to(one.objectives);
  return std::ranges::any_of(other.objectives, [&](Id<Objective> objective) {
    return onwards[objective.index()] != kNoPath || backwards[objective.index()] != kNoPath;
  });
}

Outcome check(const Analysis& analysis) {
  const Satisfaction staff = satisfaction(analysis, is_of_staff);
  const Satisfaction customers = satisfaction(analysis, is_of_customers);
  if (staff.first == nullptr || customers.first == nullptr)
    return not_assessed(
        {.fi = "tavoitteen mittareissa ei ole sekä henkilöstön että asiakkaan tyytyväisyyttä",
         .en = "no metrics of objectives cover both the staff's and the customers' satisfaction"});
  Outcome outcome;
  if (meet(analysis, staff, customers)) return outcome;
  outcome.findings.push_back(
      {.subjects = {subject_of(*staff.first), subject_of(*customers.first)},
       .message = {.fi = "työtyytyväisyys ({subject}) ja asiakastyytyväisyys ({subject2}) mitataan "
                         "tavoitteilta, joita mikään nuoliketju ei yhdistä",
                   .en = "staff satisfaction ({subject}) and customer satisfaction ({subject2}) "
                         "measure objectives that no chain of arrows joins"},
       .span = staff.first->span,
       .related = {
           {customers.first->span, {.fi = "asiakkaan puoli", .en = "the customers' side"}}}});
  return outcome;
}

}  // namespace

extern const Rule kSm714;
constinit const Rule kSm714 = {
    .code = "SM714",
    .name = "separate-satisfactions",
    .needs = {.fi = "Tavoitteen mittari, joka kertoo sitoutuneisuudesta tai työhyvinvoinnista, ja "
                    "toinen, joka kertoo asiakkaan tyytyväisyydestä tai uskollisuudesta.",
              .en = "A metric of an objective of nature engagement or well-being, and one of "
                    "nature satisfaction, loyalty, advocacy or retention."},
    .summary = {.fi = "Työtyytyväisyyden ja asiakastyytyväisyyden mittarit eivät kohtaa kartalla.",
                .en = "The metrics of job satisfaction and of customer satisfaction do not meet on "
                      "the map."},
    .why = {.fi = "Työtyytyväisyys ja asiakastyytyväisyys mitataan yleensä toisistaan irrallaan.",
            .en = "Job satisfaction and customer satisfaction are usually measured apart."},
    .question = {.fi = "Onko näitä kahta käyrää koskaan laitettu samaan kuvaan?",
                 .en = "Have we ever laid these two curves on one slide?"},
    .fix = {.fi = "Yhdistä ne kartalla, ja katso sitten, tukevatko luvut yhteyttä.",
            .en = "Link them, then look at the test of the link."},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .failing_example = R"(objectives:
  able-staff: {name: {fi: Henkilöstö voi hyvin, en: Staff are well}, perspective: learning}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
metrics:
  pulse: {name: {fi: Henkilöstökysely, en: Staff survey}, measures: able-staff, nature: engagement}  # <-
  nps: {name: {fi: Suositteluindeksi, en: Recommendation}, measures: loyalty, nature: advocacy}
)",
    .passing_example = R"(objectives:
  able-staff: {name: {fi: Henkilöstö voi hyvin, en: Staff are well}, perspective: learning, drives: loyalty}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
metrics:
  pulse: {name: {fi: Henkilöstökysely, en: Staff survey}, measures: able-staff, nature: engagement}
  nps: {name: {fi: Suositteluindeksi, en: Recommendation}, measures: loyalty, nature: advocacy}
)",
    .check = check,
};

}  // namespace stratmap
