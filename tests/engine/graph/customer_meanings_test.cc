#include "engine/graph/customer_meanings.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// "sales: user payer"
Texts views_in(std::string_view yaml) {
  const Model model = model_of(yaml);
  constexpr std::array kNames = {"user",    "buyer",   "payer",  "internal",
                                 "partner", "citizen", "unknown"};
  Texts texts;
  for (const MeantCustomer& view : meant_customers(model)) {
    texts.push_back(model[view.function].id + ":");
    for (std::size_t i = 0; i < kNames.size(); ++i)
      if (view.kinds.has(kCustomerKindsMeant[i])) texts.back().append(" ").append(kNames[i]);
    if (view.speaks_in_round) texts.back() += " (round)";
    CHECK(view.span.length > 0);
  }
  return texts;
}

TEST_CASE("Whom a function sees as the customer is gathered over customers and respondents") {
  CHECK(views_in(R"(
functions: {sales: {}, service: {}, it: {}}
customers:
  homes: {definition: {service: user, sales: [buyer], unknown: payer}}
  towns: {definition: {service: [citizen, user]}}
round:
  respondents: {a: {function: sales}, b: {function: sales}, c: {customer: homes}, d: {function: it}}
  answers:
    - {respondent: a, stop: meaning, claims: {means: partner}}
    - {respondent: b, stop: ownership, claims: {means: [unknown]}}
    - {respondent: c, stop: meaning, claims: {means: user}}
    - {respondent: d, stop: meaning, claims: {importance: 3}}
)") == Texts{"sales: buyer partner unknown (round)", "service: user citizen"});
  CHECK(views_in("functions: {sales: {}}\n").empty());
}

double distance_of(std::string_view definitions) {
  return mean_distance(meant_customers(
      model_of("functions: {a: {}, b: {}, c: {}, d: {}}\ncustomers: {homes: {definition: " +
               std::string(definitions) + "}}\n")));
}

TEST_CASE("The distance of views is the mean Jaccard distance over pairs of functions") {
  CHECK(distance_of("{a: user}") == 0);
  CHECK(distance_of("{a: user, b: user, c: user}") == 0);
  CHECK(distance_of("{a: user, b: buyer}") == 1);
  CHECK(distance_of("{a: user, b: [user, buyer]}") == Approx(0.5));
  CHECK(distance_of("{a: user, b: user, c: [user, buyer, payer]}") == Approx(4.0 / 9));
  CHECK(distance_of("{a: user, b: user, c: payer, d: payer}") == Approx(4.0 / 6));
}

}  // namespace
}  // namespace stratmap
