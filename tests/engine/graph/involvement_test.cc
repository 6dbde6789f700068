#include "engine/graph/involvement.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
objectives:
  loyalty: {owner: sales, contributors: [service, unknown, sales]}
  quality: {owner: unknown}
functions: {sales: {}, service: {}, it: {}, hr: {}}
metrics:
  churn: {measures: loyalty, owner: it, used_by: [it, unknown]}
  wages: {owner: hr, function: it}
)";

TEST_CASE("Those who contribute are the owner and the contributors without the unknown") {
  const Examined it(kHouse);
  const Involvement& involvement = it.analysis.involvement;
  CHECK(ids_of(involvement.contributors[it.objective("loyalty")], it.model.functions) ==
        Texts{"sales", "service"});
  CHECK(involvement.contributors[it.objective("quality")].empty());
  CHECK(ids_of(involvement.objectives[it.function("service")], it.model.objectives) ==
        Texts{"loyalty"});
}

TEST_CASE("The team of a metric holds its owner and users and who works on what it measures") {
  const Examined it(kHouse);
  const Involvement& involvement = it.analysis.involvement;
  CHECK(ids_of(involvement.teams[it.metric("churn")], it.model.functions) ==
        Texts{"sales", "service", "it"});
  CHECK(ids_of(involvement.teams[it.metric("wages")], it.model.functions) == Texts{"it", "hr"});
  CHECK(ids_of(involvement.owners[it.metric("wages")], it.model.functions) == Texts{"hr"});
  CHECK(ids_of(involvement.watched[it.function("it")], it.model.metrics) ==
        Texts{"churn", "wages"});
}

TEST_CASE("Metrics are found by what they measure") {
  const Examined it(kHouse);
  CHECK(ids_of(it.analysis.involvement.metrics[it.objective("loyalty")], it.model.metrics) ==
        Texts{"churn"});
  CHECK(it.analysis.involvement.metrics[it.objective("quality")].empty());
  CHECK(it.analysis.involvement.measured[it.metric("wages")].empty());
}

TEST_CASE("Steps to the customer run through internal customers") {
  const Examined it(R"(
functions:
  service: {}
  it: {serves: service}
  vendor: {serves: it}
  alone: {serves: also-alone}
  also-alone: {serves: alone}
  desk: {}
  web: {}
  pals: {}
customers:
  homes: {ownership: {service: serves, pals: follows}}
  colleagues: {kind: internal, ownership: {alone: owns}}
journey: {visit: {functions: desk}}
channels: {site: {functions: web}}
)");
  CHECK(it.analysis.customer_steps == std::vector<std::uint32_t>{1, 2, 3, 0, 0, 1, 1, 0});
}

TEST_CASE("A stakeholder counts as a customer from outside") {
  const Examined it(R"(
functions: {office: {}}
customers: {parliament: {kind: stakeholder, ownership: {office: manages}}}
)");
  CHECK(it.analysis.customer_steps == std::vector<std::uint32_t>{1});
}

}  // namespace
}  // namespace stratmap
