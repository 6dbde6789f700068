#include <catch2/catch.hpp>
#include <string>

#include "models/schema/model_shape.h"
#include "tests/models/reader/reading.h"

using namespace stratmap;

// A blank value, `owner:` with nothing after it, has not been filled in yet: it is left out.
namespace {

void check_blank_keys(const Shape& shape, const std::string& above, const std::string& spaces) {
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i].need == Need::required) continue;
    const std::string sections = above + spaces + std::string(shape[i].key) + ":\n";
    INFO(sections);
    CHECK(errors_of(read_sections(sections)) == "");
  }
}

Customer customer_of(const std::string& keys) {
  return model_of("functions: {sales: {}}\ncustomers: {c: {" + keys + "}}").customers.front();
}

Metric metric_of(const std::string& keys) {
  return model_of("metrics: {m: {" + keys + "}}").metrics.front();
}

}  // namespace

TEST_CASE("every key of every section may be blank") {
  std::size_t sections = 0;
  for (const Field& field : kModel.own) {
    const std::string above = std::string(field.key) + ":\n";
    if (field.value.form == Form::elements && ++sections > 0)
      check_blank_keys(*field.value.item->shape, above + "  e:\n", "    ");
  }
  CHECK(sections >= 14);
  check_blank_keys(kRound, "round:\n", "  ");
  check_blank_keys(kWorkshop, "workshop:\n", "  ");
  check_blank_keys(kSettings, "settings:\n", "  ");
  check_blank_keys(kRespondent, "round:\n  respondents:\n    r:\n", "      ");
  check_blank_keys(kLink, "objectives:\n  a:\n    drives:\n      a:\n", "        ");
  check_blank_keys(kParties, "customers:\n  c:\n    parties:\n", "      ");
  check_blank_keys(kMilestone, "initiatives:\n  i:\n    milestones:\n      m:\n", "        ");
}

TEST_CASE("every section but the organization may be blank") {
  for (const Field& field : kModel.own) {
    if (field.key == "stratmap" || field.key == "organization") continue;
    INFO(field.key);
    CHECK(errors_of(read_sections(std::string(field.key) + ":")) == "");
  }
  CHECK_FALSE(model_of("survey:").survey);
  CHECK_FALSE(model_of("workshop:").workshop);
}

TEST_CASE("a model with blank keys is the model without them") {
  const Reading reading = read_model_text("client.yaml", R"(stratmap: 1
organization:
  name: A
  language:
  sector:
  vision:
  mode:
perspectives:
  customer: {question: , weight: , kind: }
functions:
  sales: {mandate: , mode: {current: }, readiness: , customer_orientation: {2026: }, status: }
objectives:
  a: {name: , owner: , drives: , weight: , level: , tags: , accept: , adoption: {sales: }}
rewards: {r: {zero_sum: , kind: }}
)");
  REQUIRE(reading.model);
  const Model& model = *reading.model;
  CHECK(model.organization.vision.empty());
  CHECK_FALSE(model.organization.language_given);
  CHECK_FALSE(model.organization.mode);
  CHECK(model.perspectives[0].kind == PerspectiveKind::customer);
  CHECK_FALSE(model.perspectives[0].question.empty());
  const Function& sales = model.functions[0];
  CHECK_FALSE(sales.mandate);
  CHECK_FALSE(sales.mode->current);
  CHECK_FALSE(sales.readiness);
  CHECK(sales.customer_orientation.empty());
  const Objective& objective = model.objectives[0];
  CHECK(model.name_of(objective, Lang::fi) == "a");
  CHECK(objective.owners.empty());
  CHECK(objective.drives.empty());
  CHECK(objective.weight == 1);
  CHECK(objective.adoption.empty());
  CHECK_FALSE(objective.notes);
  CHECK_FALSE(model.rewards[0].zero_sum);
}

TEST_CASE("a blank language of a text is left out") {
  const Model model = model_of("objectives: {a: {name: {fi: , en: Growth}}, b: {name: {fi: }}}");
  CHECK(model.name_of(model.objectives[0], Lang::fi) == "Growth");
  CHECK(model.name_of(model.objectives[1], Lang::fi) == "b");
}

TEST_CASE("what a customer is to a function may be blank") {
  const Customer customer = customer_of(
      "ownership: {sales: }, definition: {sales: }, parties: {user: , buyer: {name: }}, "
      "expects: {production: , public: }, promise: , share: ");
  CHECK(customer.ownership.empty());
  CHECK(customer.definition.empty());
  REQUIRE(customer.parties.size() == 1);
  CHECK(customer.parties[0].name.empty());
  CHECK_FALSE(customer.expects);
  CHECK_FALSE(customer.promise);
  CHECK_FALSE(customer_of("ownership: ").ownership_given);
  CHECK(customer_of("expects: {production: 1, public: }").expects->value.share[0] == 1);
}

TEST_CASE("values and targets may be blank") {
  const Metric metric = metric_of("values: {2026-Q1: 3, 2026-Q2: }, target: {2027: }, baseline: ");
  CHECK(metric.values.size() == 1);
  CHECK_FALSE(metric.target);
  CHECK_FALSE(metric.baseline);
  CHECK_FALSE(metric_of("target: , baseline: {2025: }").baseline);
  CHECK(metric_of("baseline: 5, target: {2027: }").direction == Direction::up);
  CHECK(errors_of(read_sections("metrics: {m: {limits: [1, ~]}}")) == "SM004 3:27");
}

TEST_CASE("a blank item of a list is left out") {
  const Model model = model_of(R"(functions: {f: {}}
objectives:
  a:
    owner:
      -
    tags:
      - one
      -
observations:
  -
include:
  -
round:
  respondents: {r: {}}
  answers:
    -
    - {respondent: r, stop: mode, claims: {owns: {c: }, current: , attention: {j: }}}
customers: {c: {}}
journey: {j: {mandate: {f: }, functions: {f: }}}
threads: {t: {stages: {first: , second: a}}}
)");
  CHECK(model.objectives[0].owners.empty());
  CHECK(model.objectives[0].notes->tags == std::vector<std::string>{"one"});
  CHECK(model.tables.empty());
  REQUIRE(model.round->answers.size() == 1);
  CHECK(model.round->answers[0].claims.owns.empty());
  CHECK(model.round->answers[0].claims.attention.empty());
  CHECK(model.journey[0].mandates.empty());
  CHECK(model.journey[0].functions.size() == 1);
  REQUIRE(model.threads[0].stages.size() == 1);
  CHECK(model.threads[0].stages[0].id == "second");
}

TEST_CASE("settings and accepts may be blank") {
  const Model model = model_of(
      "settings: {as_of: , rules: {SM104: }, thresholds: {objectives-max: }}\n"
      "objectives: {a: {accept: {SM103: , SM101: On purpose.}}}");
  CHECK_FALSE(model.settings.as_of);
  CHECK(model.settings.rules.empty());
  CHECK(model.settings.thresholds.empty());
  CHECK(model.objectives[0].notes->accepts.size() == 1);
}

TEST_CASE("a blank key that is required is missing") {
  CHECK(errors_of(read_sections("round: {answers: [{respondent: , stop: mode}]}")) == "SM004 3:19");
  CHECK(errors_of(read_sections("survey: {csv: }")) == "SM004 3:1");
  CHECK(errors_of(read_sections("observations: [{csv: }]")) == "SM004 3:16");
  CHECK(errors_of(read_sections("objectives: {a: {accept: {SM101: {because: }}}}")) ==
        "SM004 3:27");
}

TEST_CASE("quotes around nothing are no reason to accept a finding") {
  for (const std::string_view reason : {R"("")", R"("  ")", R"({because: ""})"})
    CHECK(errors_of(read_sections("objectives: {a: {accept: {SM101: " + std::string(reason) +
                                  "}}}")) == "SM004 3:27");
  CHECK(read_sections("objectives: {a: {accept: {SM101: \".\"}}}").model.has_value());
}
