#include "engine/graph/customer_records.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
functions: {keeper: {}, reader: {}, user: {}, joined: {}, far: {}, told: {}, owner: {}, apart: {}}
customers:
  homes: {ownership: {keeper: holds-data, reader: uses-data, apart: [owns, serves]}}
  towns: {}
systems:
  crm: {holds: homes, used_by: user, owner: owner}
  erp: {used_by: joined, integrates: crm}
  app: {used_by: [far, unknown], integrates: erp}
  island: {used_by: apart, holds: towns}
)";

Texts readers(std::string_view yaml, std::size_t customer) {
  const Examined it(yaml);
  const CustomerRecords records(it.model, it.analysis.round_facts);
  Texts texts;
  for (std::size_t i = 0; i < it.model.functions.size(); ++i)
    if (records.reach(id_at<Function>(i), id_at<Customer>(customer)))
      texts.push_back(it.model.functions[i].id);
  return texts;
}

TEST_CASE("A customer is looked up by keepers and readers and users of joined systems") {
  CHECK(readers(kHouse, 0) == Texts{"keeper", "reader", "user", "joined", "far"});
  CHECK(readers(kHouse, 1) == Texts{"apart"});
}

TEST_CASE("A hand-over tells of the customers it names") {
  CHECK(readers("functions: {a: {hands_over_to: {b: {data: homes}, c: {}}}, b: {}, c: {}}\n"
                "customers: {homes: {}, towns: {}}\n",
                0) == Texts{"b"});
}

TEST_CASE("Records are kept where a system or a function holds them") {
  const auto kept = [](std::string_view rest) {
    const Examined it("functions: {a: {}}\n" + std::string(rest));
    return CustomerRecords(it.model, it.analysis.round_facts).are_kept(id_at<Customer>(0));
  };
  CHECK(kept("customers: {homes: {}}\nsystems: {crm: {holds: homes}}\n"));
  CHECK(kept("customers: {homes: {ownership: {a: holds-data}}}\n"));
  CHECK_FALSE(kept("customers: {homes: {ownership: {a: uses-data, unknown: holds-data}}}\n"));
}

TEST_CASE("Systems are joined in either direction and over any number of steps") {
  const Model model = model_of(kHouse);
  const JoinedSystems joined(model);
  for (const std::size_t system : {0U, 1U, 2U})
    CHECK(ids_of(joined.users(id_at<System>(system)), model.functions) ==
          Texts{"user", "joined", "far"});
  CHECK(ids_of(joined.users(id_at<System>(3)), model.functions) == Texts{"apart"});
}

}  // namespace
}  // namespace stratmap
