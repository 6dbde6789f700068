#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/graph/role_holders.h"
#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestCustomers = 3;
constexpr std::size_t kFewestFunctions = 4;

struct Role {
  OwnershipVerb verb;
  std::string_view id;
  Bilingual title;
  Bilingual lacking;
  Wording by_sales, all_by_sales;
  Wording by_few, all_by_few;  // only of leading
};

constexpr std::array<Role, 3> kRoles = {{
    {OwnershipVerb::owns,
     "owns",
     {"asiakkuuksien omistaminen", "owning customer relationships"},
     {"omistaja (`owns`) on alle kolmella asiakkuudella",
      "fewer than three customers have somebody who `owns` them"},
     {"niistä {customers} asiakkuudesta, joilla on omistaja, {sellers} "
      "{sellers#omistaa|omistavat} {sales-share}\u00A0%",
      "of the {customers} customer relationships with an owner, {sellers} {sellers#owns|own} "
      "{sales-share}%"},
     {"{sellers} {sellers#omistaa|omistavat} kaikki ne {customers} asiakkuutta, joilla on omistaja",
      "{sellers} {sellers#owns|own} all {customers} customer relationships that have an owner"},
     {},
     {}},
    {OwnershipVerb::leads,
     "leads",
     {"asiakkuuksien johtaminen", "leading customer relationships"},
     {"alle kolmella asiakkuudella on johtaja (`leads`)",
      "fewer than three customers have somebody who `leads` them"},
     {"niistä {customers} asiakkuudesta, joita joku johtaa, {sellers} {sellers#johtaa|johtavat} "
      "{sales-share}\u00A0%",
      "of the {customers} customer relationships that somebody leads, {sellers} "
      "{sellers#leads|lead} {sales-share}%"},
     {"{sellers} {sellers#johtaa|johtavat} kaikkia niitä {customers} asiakkuutta, joita joku "
      "johtaa",
      "{sellers} {sellers#leads|lead} all {customers} customer relationships that somebody leads"},
     {"niistä {customers} asiakkuudesta, joita joku johtaa, {leader} johtaa "
      "{leader-share}\u00A0%",
      "of the {customers} customer relationships that somebody leads, {leader} leads "
      "{leader-share}%"},
     {"{leader} johtaa kaikkia niitä {customers} asiakkuutta, joita joku johtaa",
      "{leader} leads all {customers} customer relationships that somebody leads"}},
    {OwnershipVerb::holds_data,
     "holds-data",
     {"asiakastiedon hallinta", "holding customer data"},
     {"alle kolmen asiakkuuden tiedoilla on haltija (`holds-data`)",
      "fewer than three customers have somebody who `holds-data`"},
     {"niistä {customers} asiakkuudesta, joiden tietoja joku hallitsee, {sellers} "
      "{sellers#hallitsee|hallitsevat} {sales-share}\u00A0%",
      "of the {customers} customer relationships whose data somebody holds, {sellers} "
      "{sellers#holds|hold} {sales-share}%"},
     {"{sellers} {sellers#hallitsee|hallitsevat} kaikkien niiden {customers} asiakkuuden tietoja, "
      "joiden tietoja joku hallitsee",
      "{sellers} {sellers#holds|hold} the data of all {customers} customer relationships whose "
      "data somebody holds"},
     {},
     {}},
}};

constexpr Wording kNobodyFollows = {
    .fi = "mikään muu toiminto ei seuraa (`follows`) yhtäkään asiakkuutta",
    .en = "no other function `follows` any customer relationship"};
constexpr Wording kFollowed = {.fi = "muista asiakkuuksia {following#seuraa|seuraavat} {followers}",
                               .en = "of the others, {followers} {following#follows|follow} some"};

bool sells(const Function& function) {
  return function.kind == "sales" || function.kind == "marketing";
}

// Who has a role, each customer shared evenly among those who have it.
struct Shares {
  std::size_t customers = 0;  // that somebody has the role to
  std::vector<double> of;     // by function; they sum to 1
};

Shares shares_of(const Analysis& analysis, OwnershipVerb verb) {
  const Model& model = analysis.model;
  Shares shares{.of = std::vector<double>(model.functions.size())};
  for (const auto customer : external_customers(model)) {
    const auto holders = role_holders(model, analysis.round_facts, verb, customer);
    shares.customers += holders.empty() ? 0 : 1;
    for (const auto holder : holders)
      shares.of[holder.index()] += 1 / static_cast<double>(holders.size());
  }
  const auto customers = static_cast<double>(shares.customers);
  if (shares.customers > 0)
    for (double& share : shares.of) share /= customers;
  return shares;
}

double share_of_sales(const Model& model, const Shares& shares) {
  double sum = 0;
  for (std::size_t i = 0; i < shares.of.size(); ++i)
    if (sells(model.functions[i])) sum += shares.of[i];
  return sum;
}

// Sales and marketing functions that have the role to a customer.
Figure::Elements sellers_in(const Model& model, const Shares& shares) {
  Figure::Elements sellers;
  for (std::size_t i = 0; i < shares.of.size(); ++i)
    if (shares.of[i] > 0 && sells(model.functions[i])) sellers.push_back(&model.functions[i]);
  return sellers;
}

// The Herfindahl index, normalised: 0 (the same to all) to 1 (all to one).
double concentration(const Shares& shares, std::size_t functions) {
  double squares = 0;
  for (const double share : shares.of) squares += share * share;
  const double even = 1 / static_cast<double>(functions);
  return (squares - even) / (1 - even);
}

bool is_all(double share) { return reaches(share, 1.0); }

double percent(double share) { return std::round(share * 100); }

// Functions other than sales and marketing that follow a customer.
Figure::Elements followers_in(const Model& model) {
  std::vector<bool> follows(model.functions.size());
  for (const auto customer : external_customers(model))
    for (const auto follower : functions_that(OwnershipVerb::follows, model[customer]))
      follows[follower.index()] = true;
  Figure::Elements followers;
  for (std::size_t i = 0; i < follows.size(); ++i)
    if (follows[i] && !sells(model.functions[i])) followers.push_back(&model.functions[i]);
  return followers;
}

Finding finding_of(const Analysis& analysis, const Role& role, const Wording& message) {
  Figure::Elements followers = followers_in(analysis.model);
  Finding finding{.severity = followers.empty() ? Severity::warning : Severity::note,
                  .subjects = {topic("customers", role.id, role.title)},
                  .message = message,
                  .span = analysis.section_span("customers"),
                  .label = followers.empty() ? kNobodyFollows : kFollowed};
  finding.figures.push_back(count("following", followers.size()));
  finding.figures.push_back({"followers", std::move(followers)});
  return finding;
}

void look_at(const Analysis& analysis, const Role& role, const Shares& shares, Outcome& outcome) {
  const Model& model = analysis.model;
  const double sales_share = share_of_sales(model, shares);
  const double index = concentration(shares, analysis.chart.actors().size());
  const bool by_sales = reaches(sales_share, analysis.threshold("sales-share"));
  const bool by_few =
      !role.by_few.en.empty() && reaches(index, analysis.threshold("lead-concentration"));
  if (!by_sales && !by_few) return;
  const auto leader = std::ranges::max_element(shares.of) - shares.of.begin();
  const double leader_share = shares.of[static_cast<std::size_t>(leader)];
  const Wording& told_of_sales = is_all(sales_share) ? role.all_by_sales : role.by_sales;
  const Wording& told_of_few = is_all(leader_share) ? role.all_by_few : role.by_few;
  Finding finding = finding_of(analysis, role, by_sales ? told_of_sales : told_of_few);
  if (by_sales) finding.figures.push_back({"sellers", sellers_in(model, shares)});
  finding.figures.push_back(count("customers", shares.customers));
  finding.figures.push_back({"sales-share", percent(sales_share)});
  finding.figures.push_back({"leader", &model.functions[static_cast<std::size_t>(leader)]});
  finding.figures.push_back({"leader-share", percent(leader_share)});
  finding.figures.push_back({"concentration", index});
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  if (external_customers(analysis.model).empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  if (analysis.chart.actors().size() < kFewestFunctions)
    return not_assessed({.fi = "mallissa on alle neljä toimintoa",
                         .en = "the model has fewer than four functions"});
  Outcome outcome{.assessed = false};
  for (const Role& role : kRoles) {
    const Shares shares = shares_of(analysis, role.verb);
    if (shares.customers < kFewestCustomers) {
      outcome.unassessed.push_back({role.lacking, topic("customers", role.id, role.title)});
      continue;
    }
    outcome.assessed = true;
    look_at(analysis, role, shares, outcome);
  }
  return outcome;
}

constexpr std::string_view kThresholds[] = {"sales-share", "lead-concentration"};

}  // namespace

extern const Rule kSm403;
constinit const Rule kSm403 = {
    .code = "SM403",
    .name = "ownership-concentration",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin neljä toimintoa, ja sama verbi (`owns`, `leads` tai `holds-data`) "
                    "ainakin kolmella asiakkuudella.",
              .en = "At least four functions, and the same verb (`owns`, `leads` or `holds-data`) "
                    "on at least three customers."},
    .summary = {.fi = "Myynti ja markkinointi omistavat tai johtavat lähes kaikkia asiakkuuksia "
                      "tai hallitsevat niiden tietoja – tai johtaminen on keskittynyt harvoille.",
                .en = "Sales and marketing own, lead or hold the data of nearly all customer "
                      "relationships, or few functions lead them."},
    .why = {.fi = "Kun vain myynti johtaa asiakkuuksia, muut johtavat tuloksen kautta – ja tulos "
                  "tulee liian myöhään.",
            .en = "Where only sales leads customers, everyone else leads by the result, which "
                  "comes too late."},
    .question = {.fi = "Kuka myynnin ulkopuolella teki tässä kuussa päätöksen asiakasmittarin "
                       "perusteella?",
                 .en = "Who outside sales made a decision this month because of a customer "
                       "figure?"},
    .fix = {.fi = "Anna prosessien omistajille `follows` tai `leads`.",
            .en = "Give `follows` or `leads` to those who own the processes."},
    .together = {.says = {.fi = "on keskittynyt harvoille", .en = "rest with few"},
                 .things = {.fi = "asiakkuuksien roolia", .en = "roles towards customers"},
                 .label_is_of_all = true},
    .source = {.fi = "Hakanen 2014, Asiakkuuksien johtaminen; rajat kilpailupolitiikan mukaan "
                     "(HHI)",
               .en = "Hakanen 2014, Asiakkuuksien johtaminen; the cut-offs are an analogy from "
                     "competition policy (HHI)"},
    .thresholds = kThresholds,
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}, kind: customer-service}
  logistics: {name: {fi: Logistiikka, en: Logistics}, kind: logistics}
  finance: {name: {fi: Talous, en: Finance}, kind: finance}
customers:  # <-
  shops: {name: {fi: Kaupat, en: Shops}, ownership: {sales: leads, service: serves}}
  schools: {name: {fi: Koulut, en: Schools}, ownership: {sales: leads, logistics: serves}}
  hospitals: {name: {fi: Sairaalat, en: Hospitals}, ownership: {sales: [leads, plans]}}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}, kind: customer-service}
  logistics: {name: {fi: Logistiikka, en: Logistics}, kind: logistics}
  finance: {name: {fi: Talous, en: Finance}, kind: finance}
customers:
  shops: {name: {fi: Kaupat, en: Shops}, ownership: {sales: leads, service: serves}}
  schools: {name: {fi: Koulut, en: Schools}, ownership: {sales: plans, logistics: leads}}
  hospitals: {name: {fi: Sairaalat, en: Hospitals}, ownership: {sales: plans, service: leads}}
)",
    .check = check,
};

}  // namespace stratmap
