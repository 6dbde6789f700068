#include "engine/graph/round_facts.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
functions: {sales: {}, service: {}, billing: {}, it: {}, legal: {}}
customers:
  homes: {ownership: {it: holds-data}}
  towns: {ownership: {service: owns}}
)";

// A model in which each respondent, named by function, says what `claims` gives.
std::string round_of(std::string_view customers_and_functions,
                     const std::vector<std::pair<std::string, std::string>>& answers) {
  std::string respondents, said;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const std::string id = "r" + std::to_string(i);
    respondents += "    " + id + ": {function: " + answers[i].first + "}\n";
    said += "    - {respondent: " + id + ", stop: ownership, claims: " + answers[i].second + "}\n";
  }
  return std::string(customers_and_functions) + "round:\n  respondents:\n" + respondents +
         "  answers:\n" + said;
}

// "homes owns sales 2/3"
Texts facts(const std::vector<std::pair<std::string, std::string>>& answers) {
  const Model model = model_of(round_of(kHouse, answers));
  Texts texts;
  for (const RoundFact& fact : facts_from_round(model)) {
    const char* const verb = fact.verb == OwnershipVerb::owns    ? " owns "
                             : fact.verb == OwnershipVerb::leads ? " leads "
                                                                 : " other ";
    texts.push_back(model[fact.customer].id + verb +
                    (fact.function.is_unknown() ? "unknown" : model[fact.function.id].id) + " " +
                    std::to_string(fact.agreeing) + "/" + std::to_string(fact.claiming));
  }
  return texts;
}

TEST_CASE("More than 60 % of the functions that claim something make it a fact from the round") {
  CHECK(facts({{"sales", "{owns: {homes: sales}}"},
               {"service", "{owns: {homes: sales}}"},
               {"billing", "{owns: {homes: billing}}"}}) == Texts{"homes owns sales 2/3"});
  CHECK(facts({{"sales", "{owns: {homes: sales}}"},
               {"service", "{owns: {homes: sales}}"},
               {"it", "{owns: {homes: sales}}"},
               {"billing", "{owns: {homes: billing}}"},
               {"legal", "{owns: {homes: legal}}"}})
            .empty());  // 60 %, not more
}

TEST_CASE("One function alone makes no fact however many of its people say it") {
  CHECK(facts({{"sales", "{owns: {homes: sales}}"}, {"sales", "{owns: {homes: sales}}"}}).empty());
}

TEST_CASE("A function claims what its people say most often") {
  CHECK(facts({{"sales", "{owns: {homes: sales}}"},
               {"sales", "{owns: {homes: it}}"},
               {"sales", "{owns: {homes: sales}}"},
               {"service", "{owns: {homes: sales}}"}}) == Texts{"homes owns sales 2/2"});
  CHECK(facts({{"sales", "{owns: {homes: sales}}"},
               {"sales", "{owns: {homes: it}}"},
               {"service", "{owns: {homes: sales}}"},
               {"it", "{owns: {homes: sales}}"}}) == Texts{"homes owns sales 2/3"});
}

TEST_CASE("The round is not asked where the model speaks") {
  CHECK(facts({{"sales", "{owns: {towns: sales}, leads: {towns: sales}}"},
               {"billing", "{owns: {towns: sales}, leads: {towns: sales}}"}}) ==
        Texts{"towns leads sales 2/2"});
}

TEST_CASE("Functions may agree that nobody knows") {
  CHECK(facts({{"sales", "{owns: {homes: unknown}}"}, {"service", "{owns: {homes: unknown}}"}}) ==
        Texts{"homes owns unknown 2/2"});
}

TEST_CASE("A voice from outside makes no fact") {
  const std::string house = std::string(kHouse) + R"(
round:
  respondents: {a: {function: sales}, b: {customer: homes}}
  answers:
    - {respondent: a, stop: ownership, claims: {owns: {homes: sales}}}
    - {respondent: b, stop: ownership, claims: {owns: {homes: sales}}}
)";
  CHECK(facts_from_round(model_of(house)).empty());
  CHECK(facts_from_round(model_of(kHouse)).empty());
}

}  // namespace
}  // namespace stratmap
