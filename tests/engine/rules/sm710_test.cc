#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string adopted(std::string_view adoption) {
  return "functions: {a: {}, b: {}, c: {}}\nobjectives: {o: {owner: a, contributors: b, "
         "adoption: " +
         std::string(adoption) + "}}";
}

TEST_CASE("SM710 wants those who carry an objective out to have accepted it") {
  CHECK(messages("SM710", adopted("{a: understood, b: accepted}")) ==
        Texts{"the objective \"o\" is only understood in \"a\", not yet accepted"});
  CHECK(messages("SM710", adopted("{a: committed, b: not-reached}")) ==
        Texts{"the objective \"o\" has not reached \"b\""});
  CHECK(subjects_found("SM710", adopted("{a: communicated, b: committed}")) ==
        Texts{"objectives/o, functions/a"});
}

TEST_CASE("SM710 takes the lower of management and staff") {
  CHECK(subjects_found("SM710", adopted("{a: {management: committed, staff: communicated}, b: "
                                        "accepted}")) == Texts{"objectives/o, functions/a"});
  CHECK(
      subjects_found("SM710", adopted("{a: {management: accepted, staff: accepted}, b: accepted}"))
          .empty());
}

TEST_CASE("SM710 misses the staff behind a committed management") {
  CHECK(messages("SM710", adopted("{a: {management: committed, staff: unknown}, b: accepted}")) ==
        Texts{"in \"a\" the management is committed to the objective \"o\", and how the staff "
              "stand is not known"});
  CHECK(subjects_found("SM710", adopted("{a: {management: committed}, b: accepted}")) ==
        Texts{"objectives/o, functions/a"});
  CHECK(subjects_found("SM710", adopted("{a: {management: accepted}, b: accepted}")).empty());
  CHECK(subjects_found("SM710", adopted("{a: committed, b: accepted}")).empty());
}

TEST_CASE("SM710 does not assess who is left out or not known") {
  CHECK(subjects_not_assessed("SM710", adopted("{a: accepted}")) == Texts{"functions/b"});
  CHECK(subjects_not_assessed("SM710", adopted("{a: accepted, b: unknown}")) ==
        Texts{"functions/b"});
  CHECK(subjects_found("SM710", adopted("{c: not-reached, a: accepted, b: accepted}")).empty());
  CHECK(reason_not_assessed("SM710", "objectives: {o: {}}") ==
        "no objective records its `adoption` by those who carry it out");
}

TEST_CASE("SM710 takes the management where it is below the staff") {
  CHECK(messages("SM710", adopted("{a: {management: communicated, staff: committed}, b: "
                                  "accepted}")) ==
        Texts{"the objective \"o\" is only communicated in \"a\", not yet accepted"});
}

TEST_CASE("SM710 says why where nobody knows of any") {
  CHECK(reason_not_assessed("SM710", adopted("{a: unknown, b: unknown}")) ==
        "asked, and nobody knows how far it is adopted");
}

}  // namespace
}  // namespace stratmap
