#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view system, std::string_view metrics = "{m: {source: customers}}") {
  return "functions: {it: {}, sales: {}}\ncustomers: {homes: {}}\nsystems: {crm: {" +
         std::string(system) + "}}\nmetrics: " + std::string(metrics) + "\n";
}

TEST_CASE("SM410 finds customer data that nobody decides by") {
  CHECK(messages("SM410", house("holds: homes, owner: it")) ==
        Texts{"the system \"crm\" holds customer data, but nobody uses it and no metric comes "
              "from it"});
  CHECK(messages("SM410", house("holds: homes, owner: it, used_by: [it, unknown]")) ==
        Texts{"the system \"crm\" holds customer data, but only the owner of the system uses "
              "it and no metric comes from it"});
}

TEST_CASE("SM410 is clear where another function uses the system or a metric comes from it") {
  CHECK(subjects_found("SM410", house("holds: homes, owner: it, used_by: sales")).empty());
  CHECK(subjects_found("SM410", house("holds: homes, used_by: it")).empty());
  CHECK(subjects_found("SM410", house("holds: homes, owner: it", "{m: {source: crm}}")).empty());
}

TEST_CASE("SM410 needs a system that holds customers and a metric with a source") {
  CHECK(reason_not_assessed("SM410", house("used_by: it")) ==
        "no system `holds` data of a customer");
  CHECK(reason_not_assessed("SM410", house("holds: homes", "{m: {source: unknown}}")) ==
        "no metric has a `source`");
}

TEST_CASE("SM410 speaks of systems that hold customers and metrics that name a source") {
  CHECK(subjects_found("SM410", house("holds: homes, owner: it",
                                      "{m: {source: customers}, n: {}}")) == Texts{"systems/crm"});
  CHECK(subjects_found("SM410", house("holds: homes, used_by: sales}, wiki: {owner: it")).empty());
  CHECK(messages("SM410", house("holds: homes, owner: it, used_by: unknown")) ==
        Texts{"the system \"crm\" holds customer data, but nobody uses it and no metric comes "
              "from it"});
}

}  // namespace
}  // namespace stratmap
