#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string workshop(std::string_view participants) {
  return std::string(R"(
objectives:
  far: {owner: it, drives: near}
  near: {owner: care, drives: loyalty}
  loyalty: {owner: sales, contributors: service, drives: profit}
  profit: {owner: finance}
functions: {it: {}, care: {}, sales: {}, service: {}, finance: {}}
workshop:
  treats: loyalty
  participants: )")
      .append(participants);
}

TEST_CASE("SM905 asks what a guest without a role is there for") {
  CHECK(subjects_found("SM905", workshop("{service: {}, it: {}}")) == Texts{"functions/it"});
  CHECK(subjects_found("SM905", workshop("{service: {}, it: {role: decides}}")).empty());
  CHECK(subjects_found("SM905", workshop("{service: {}, care: {}, finance: {}}")).empty());
}

TEST_CASE("SM905 misses the people of an objective that is treated") {
  CHECK(messages("SM905", workshop("{care: {}}")) ==
        Texts{"the workshop treats \"loyalty\", but nobody who carries it out is in the room"});
  CHECK(words_pointed_at("SM905", workshop("{care: {}}")) == Texts{"loyalty"});
  CHECK(subjects_found("SM905", workshop("{sales: {}}")).empty());
  CHECK(subjects_found("SM905", workshop("{unknown: {}}")) == Texts{"objectives/loyalty"});
}

TEST_CASE("SM905 needs what is treated and who takes part") {
  const std::string reason = "no workshop says both what it `treats` and its `participants`";
  CHECK(reason_not_assessed("SM905", "functions: {a: {}}") == reason);
  CHECK(reason_not_assessed("SM905", workshop("{}")) == reason);
  CHECK(reason_not_assessed("SM905", "functions: {a: {}}\nworkshop: {participants: {a: {}}}") ==
        reason);
}

}  // namespace
}  // namespace stratmap
