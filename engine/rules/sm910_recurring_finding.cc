#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr ExampleFile kLastRound[] = {
    {"findings-2025.tsv", "code\tsubject\nSM402\tcustomers/housing-companies\n"}};

}  // namespace

// Worked out by check() from what all other rules say, accepted findings included.
extern const Rule kSm910;
constinit const Rule kSm910 = {
    .code = "SM910",
    .name = "recurring-finding",
    .rule_class = RuleClass::data,
    .needs = {.fi = "Edellisen kierroksen havainnot (`round.previous`).",
              .en = "The findings of the last round (`round.previous`)."},
    .summary = {.fi = "Havainto, joka oli esillä jo edellisellä kierroksella ja on yhä auki.",
                .en = "A finding of the last round that is still there."},
    .why = {.fi = "Kierroksesta toiseen auki oleva havainto muuttuu helposti tavaksi.",
            .en = "A finding that stays open from round to round easily becomes a habit."},
    .question = {.fi = "Mikä esti korjaamasta tätä viime kerralla?",
                 .en = "What kept us from fixing this last time?"},
    .fix = {.fi = "Sovi, kuka korjaa ja mihin mennessä – tai hyväksy havainto perusteluineen.",
            .en = "Agree who fixes it and by when, or accept it with a reason."},
    .together = {.says = {.fi = "oli esillä jo viime kierroksella",
                          .en = "were there in the last round too"},
                 .things = {.fi = "havaintoa", .en = "findings"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  housing-companies:  # <-
    name: {fi: Taloyhtiöt, en: Housing companies}
    ownership: {sales: owns, service: owns}
round:
  previous: findings-2025.tsv
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  housing-companies:
    name: {fi: Taloyhtiöt, en: Housing companies}
    ownership: {sales: owns, service: serves}
round:
  previous: findings-2025.tsv
)",
    .example_files = kLastRound,
};

}  // namespace stratmap
