#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string selling(std::string_view owner, std::string_view drives) {
  return "functions: {sales: {kind: sales}, care: {kind: delivery}}\nobjectives:\n"
         "  deals: {perspective: process, owner: " +
         std::string(owner) + "}\n  tools: {perspective: process, drives: deals}\n" +
         "  insight: {perspective: learning, drives: " + std::string(drives) + "}\n";
}

TEST_CASE("SM709 wants learning beneath the objectives of sales") {
  CHECK(messages("SM709", selling("sales", "{deals: {kind: none}}")) ==
        Texts{"no arrows lead from learning to the sales objective \"deals\""});
  CHECK(subjects_found("SM709", selling("sales", "deals")).empty());
  CHECK(subjects_found("SM709", selling("[care, sales]", "tools")).empty());
}

TEST_CASE("SM709 needs an objective of processes that sales owns") {
  const std::string reason = "no function of kind sales owns an objective of processes";
  CHECK(reason_not_assessed("SM709", selling("care", "[]")) == reason);
  CHECK(reason_not_assessed("SM709",
                            "functions: {sales: {kind: sales}}\nobjectives: {o: "
                            "{perspective: customer, owner: sales}}") == reason);
}

TEST_CASE("SM709 passes over an objective whose owner nobody knows") {
  CHECK(reason_not_assessed("SM709", selling("unknown", "[]")) ==
        "no function of kind sales owns an objective of processes");
}

}  // namespace
}  // namespace stratmap
