#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
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

TEST_CASE("SM905 says whom to invite where the map knows") {
  const auto fix = [](const std::string& yaml) {
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM905"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return fix_of(result.findings.front(), it.model, Lang::en);
  };
  CHECK(fix(workshop("{care: {}}")) == "Invite \"sales\" and \"service\".");
  std::string nobody = workshop("{care: {}}");
  const std::string_view kTheirs = "owner: sales, contributors: service, ";
  nobody.erase(nobody.find(kTheirs), kTheirs.size());
  CHECK(fix(nobody).find("{absent}") == std::string::npos);
  CHECK(fix(nobody) != "Invite .");
}

}  // namespace
}  // namespace stratmap
