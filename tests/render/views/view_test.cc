#include "render/views/view.h"

#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "tests/render/views/drawn.h"

using namespace stratmap;

namespace {

// The rules whose proposals are drawn, one entry a proposal.
std::vector<std::string> codes_drawn(const std::vector<Group>& groups) {
  std::vector<std::string> codes;
  for (const Group& group : groups) {
    for (std::string& code : codes_drawn(group.groups)) codes.push_back(std::move(code));
    if (group.handle.kind != "gap") continue;
    for (const auto& [name, value] : group.handle.attributes)
      if (name == "code") codes.push_back(value);
  }
  return codes;
}

}  // namespace

TEST_CASE("A view draws as gaps what its rule proposes and nothing else") {
  const Model model = example_model("kivilahti");
  const Analysis analysis = analyse(model);
  const CheckResult everything = check(analysis);
  for (const View* view : all_views()) {
    CAPTURE(view->name);
    const auto codes =
        codes_drawn(view->draw(analysis, {.lang = Lang::en, .gaps = &everything}).groups);
    CHECK(codes == std::vector<std::string>(codes.size(), std::string(view->proposing_rule)));
    CHECK(codes.empty() == view->proposing_rule.empty());
    CHECK((codes.empty() || rule_named(view->proposing_rule) != nullptr));
  }
}
