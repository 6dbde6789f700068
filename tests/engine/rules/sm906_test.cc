#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string workshop(std::string_view participants, std::string_view next_owner = "care") {
  return std::string(R"(
functions:
  front: {}
  sales: {parent: front}
  marketing: {parent: front}
  care: {}
  finance: {}
objectives:
  loyalty: {owner: sales, drives: profit}
  profit: {owner: )")
      .append(next_owner)
      .append("}\nworkshop:\n  treats: loyalty\n  participants: ")
      .append(participants);
}

TEST_CASE("SM906 fires when four fifths of the room are of one group") {
  CHECK(messages("SM906", workshop("{sales: {people: 3}, marketing: {people: 1}, finance: {}}")) ==
        Texts{"4 of the 5 people in the workshop come from \"front\", but the next objectives are "
              "owned by \"care\""});
  CHECK(subjects_found("SM906", workshop("{sales: {people: 3}, finance: {}}")).empty());
  CHECK(subjects_found("SM906", workshop("{sales: {people: 3}, finance: {}}") +
                                    "\nsettings: {thresholds: {workshop-share: 0.75}}") ==
        Texts{"workshop"});
}

TEST_CASE("SM906 looks for owners outside the group") {
  CHECK(subjects_found("SM906", workshop("{sales: {}}", "marketing")).empty());
  CHECK(subjects_found("SM906", workshop("{sales: {}}", "unknown")).empty());
  CHECK(subjects_found("SM906", workshop("{care: {}}", "care")).empty());
}

TEST_CASE("SM906 names those to invite who are not in the room") {
  const auto fix = [](std::string_view participants) {
    const Examined it(workshop(participants));
    const CheckResult result = check(it.analysis, {.select = {"SM906"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return fix_of(result.findings.front(), it.model, Lang::en);
  };
  CHECK(fix("{sales: {people: 8}}") ==
        "Invite the owner of the next objective in the chain: \"care\".");
  CHECK(fix("{sales: {people: 8}, care: {}}") ==
        "Invite the owner of the next objective in the chain.");
}

TEST_CASE("SM906 needs what is treated and who takes part") {
  CHECK(reason_not_assessed("SM906", "functions: {a: {}}") ==
        "no workshop says both what it `treats` and its `participants`");
  CHECK(reason_not_assessed("SM906", workshop("{}")) ==
        "no workshop says both what it `treats` and its `participants`");
}

TEST_CASE("SM906 takes one person for the whole of a room of one") {
  CHECK(messages("SM906", workshop("{sales: {}}")) ==
        Texts{"the only person in the workshop comes from \"front\", but the next objectives are "
              "owned by \"care\""});
}

TEST_CASE("SM906 says nothing of a room of which nobody knows who is there") {
  CHECK(subjects_found("SM906", workshop("{unknown: {people: 5}}")).empty());
  CHECK(reason_not_assessed("SM906", workshop("{unknown: {people: 5}}")).empty());
}

TEST_CASE("SM906 needs what is treated besides who takes part") {
  CHECK(reason_not_assessed("SM906", "functions: {a: {}}\nworkshop: {participants: {a: {}}}") ==
        "no workshop says both what it `treats` and its `participants`");
}

TEST_CASE("SM906 fires at its very share and not past it") {
  const auto found = [](std::string_view limit) {
    return subjects_found("SM906", workshop("{sales: {people: 3}, finance: {}}") +
                                       "\nsettings: {thresholds: {workshop-share: " +
                                       std::string(limit) + "}}")
        .size();
  };
  CHECK(found("0.75") == 1);
  CHECK(found("0.751") == 0);
}

TEST_CASE("SM906 agrees with how many come and how many own") {
  CHECK(messages("SM906", workshop("{sales: {people: 8}}"), Lang::fi) ==
        Texts{"työpajan kaikki 8 osallistujaa tulevat ryhmästä ”front”, vaikka seuraavien "
              "tavoitteiden omistaja on ”care”"});
  CHECK(messages("SM906", workshop("{sales: {people: 8}}", "[care, finance]"), Lang::fi) ==
        Texts{"työpajan kaikki 8 osallistujaa tulevat ryhmästä ”front”, vaikka seuraavien "
              "tavoitteiden omistajia ovat ”care” ja ”finance”"});
  CHECK(messages("SM906", workshop("{sales: {people: 8}, finance: {}}")) ==
        Texts{"8 of the 9 people in the workshop come from \"front\", but the next objectives are "
              "owned by \"care\""});
}

}  // namespace
}  // namespace stratmap
