#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string survey(std::string_view metric) {
  return "metrics: {m: {" + std::string(metric) + "}}";
}

TEST_CASE("SM715 wants the customer among the topics of a staff survey") {
  CHECK(messages("SM715", survey("nature: engagement, source: staff, tags: [leadership, load]")) ==
        Texts{"the staff survey \"m\" does not ask about the customer"});
  const Examined it(survey("nature: engagement, source: staff, tags: [leadership, load]"));
  const CheckResult result = check(it.analysis, {.select = {"SM715"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text({"{asked}", "{asked}"}, result.findings.front(), it.model, Lang::en) ==
        "leadership, load");
  CHECK(subjects_found("SM715", survey("nature: well-being, source: staff, tags: [load]")) ==
        Texts{"metrics/m"});
  CHECK(subjects_found("SM715", survey("nature: engagement, source: staff, tags: [customer]"))
            .empty());
}

TEST_CASE("SM715 needs a staff survey that says its topics") {
  const std::string reason = "no metric of engagement or well-being has `source: staff`";
  CHECK(reason_not_assessed("SM715", survey("nature: training, source: staff, tags: [x]")) ==
        reason);
  CHECK(reason_not_assessed("SM715", survey("nature: engagement, source: outside, tags: [x]")) ==
        reason);
  CHECK(subjects_not_assessed("SM715", survey("nature: engagement, source: staff")) ==
        Texts{"metrics/m"});
}

}  // namespace
}  // namespace stratmap
