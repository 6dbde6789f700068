#include "engine/rules/finding.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

template <class Element>
Element named(const char* id) {
  Element element;
  element.id = id;
  return element;
}

TEST_CASE("Subjects are written as section and id") {
  const auto objective = named<Objective>("profit");
  const auto other = named<Objective>("growth");
  CHECK(to_string(subject_of(objective)) == "objectives/profit");
  CHECK(to_string(subject_of(objective, other)) == "objectives/profit -> objectives/growth");
  CHECK(to_string(whole("map")) == "map");
  CHECK(to_string(topic("hr", "recruitment")) == "hr/recruitment");
  CHECK(to_string(word("value")) == "value");
}

TEST_CASE("Several subjects are joined by commas") {
  const auto customer = named<Customer>("homes");
  CHECK(to_string({subject_of(customer), word("SM402")}) == "customers/homes, SM402");
}

}  // namespace
}  // namespace stratmap
