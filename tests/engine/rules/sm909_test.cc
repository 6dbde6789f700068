#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

Texts told(std::string_view idea) {
  return messages(
      "SM909", "objectives: {o: {}}\nfunctions: {f: {}}\nideas: {i: {" + std::string(idea) + "}}");
}

TEST_CASE("SM909 tells what an idea lacks") {
  CHECK(told("") == Texts{"the idea \"i\" advances no objective and has no owner"});
  CHECK(told("advances: o") == Texts{"the idea \"i\" has no owner"});
  CHECK(told("advances: o, owner: unknown") == Texts{"the idea \"i\" has no owner"});
  CHECK(told("owner: f, status: adopted") == Texts{"the idea \"i\" advances no objective"});
  CHECK(told("advances: o, owner: f, status: open").empty());
}

TEST_CASE("SM909 leaves ideas alone that are rejected or done") {
  const std::string reason = "the model has no open or adopted ideas";
  CHECK(reason_not_assessed("SM909", "ideas: {i: {status: rejected}, j: {status: done}}") ==
        reason);
  CHECK(reason_not_assessed("SM909", "objectives: {o: {}}") == reason);
  CHECK(subjects_found("SM909", "ideas: {i: {status: rejected}, j: {}}") == Texts{"ideas/j"});
}

}  // namespace
}  // namespace stratmap
