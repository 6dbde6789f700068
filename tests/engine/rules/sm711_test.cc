#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string work(std::string_view initiatives) {
  return std::string(R"(
objectives:
  skills: {perspective: learning, drives: calls}
  calls: {perspective: process, drives: easy}
  easy: {perspective: customer}
initiatives:
)")
      .append(initiatives);
}

TEST_CASE("SM711 looks for work on people on the chain of a digital initiative") {
  CHECK(messages("SM711", work("  portal: {kind: digital, advances: easy}\n")) ==
        Texts{"the digital initiative \"portal\" stands alone: no other initiative changes what "
              "people do on the same chain"});
  CHECK(subjects_found("SM711", work("  portal: {kind: digital, advances: skills}\n")).empty());
  CHECK(subjects_found("SM711", work("  portal: {kind: digital, advances: easy}\n"
                                     "  talk: {kind: training, advances: skills}\n"))
            .empty());
  CHECK(subjects_found("SM711", work("  portal: {kind: digital, advances: calls}\n"
                                     "  talk: {kind: training, advances: easy}\n")) ==
        Texts{"initiatives/portal"});
}

TEST_CASE("SM711 counts only other kinds that are planned or running") {
  CHECK(
      subjects_found("SM711", work("  portal: {kind: digital, advances: easy}\n"
                                   "  talk: {kind: training, advances: skills, status: done}\n")) ==
      Texts{"initiatives/portal"});
  CHECK(subjects_found("SM711", work("  portal: {kind: digital, advances: easy}\n"
                                     "  bot: {kind: digital, advances: calls}\n"))
            .size() == 2);
}

TEST_CASE("SM711 needs a digital initiative with an objective") {
  const std::string none = "the model has no digital initiative planned or running";
  CHECK(reason_not_assessed("SM711", work("  talk: {kind: training}\n")) == none);
  CHECK(reason_not_assessed(
            "SM711", work("  p: {kind: digital, advances: easy, status: stopped}\n")) == none);
  CHECK(subjects_not_assessed("SM711", work("  p: {kind: digital}\n")) == Texts{"initiatives/p"});
}

TEST_CASE("SM711 is content with one objective of learning among those advanced") {
  CHECK(subjects_found("SM711", work("  portal: {kind: digital, advances: [easy, skills]}\n"))
            .empty());
}

}  // namespace
}  // namespace stratmap
