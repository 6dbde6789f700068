#include "render/views/modes/mode_remarks.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "engine/rules/rule.h"
#include "models/read_model.h"
#include "render/views/modes/mode_finding_words.h"
#include "render/views/modes/mode_table.h"

using namespace stratmap;
using Kind = ModeRemark::Kind;

namespace {

Model model_of(std::string_view rest) {
  Reading reading = read_model_text(
      "client.yaml",
      std::string("stratmap: 1\norganization: {name: Example, language: en}\n").append(rest));
  for (const Diagnostic& error : reading.model ? std::vector<Diagnostic>{} : reading.model.error())
    FAIL(error.message.en);
  return std::move(*reading.model);
}

// "found: text", one a remark.
std::vector<std::string> said(const std::vector<ModeRemark>& remarks) {
  std::vector<std::string> texts;
  for (const ModeRemark& remark : remarks) {
    const char* kind = remark.kind == Kind::found      ? "found: "
                       : remark.kind == Kind::accepted ? "accepted: "
                       : remark.kind == Kind::clear    ? "clear: "
                                                       : "";
    texts.push_back(kind + remark.text);
  }
  return texts;
}

using Texts = std::vector<std::string>;

const ModeRow& row_of(const ModeTable& table, std::size_t function) {
  const auto found = std::ranges::find_if(table.rows, [&](const ModeRow& row) {
    return row.unit.function && row.unit.function->index() == function;
  });
  REQUIRE(found != table.rows.end());
  return *found;
}

// All that a table shows of findings, by code.
std::vector<std::string> codes_shown(const ModeTable& table) {
  std::vector<std::string> codes;
  const auto add = [&](const ModeRemark& remark) {
    if (remark.kind == Kind::found) codes.emplace_back(remark.code);
  };
  if (table.declared) add(table.declared->verdict);
  for (const ModeRow& row : table.rows) {
    for (const ModeRemark& remark : row.direction) add(remark);
    for (const ModeRemark& remark : row.metrics) add(remark);
  }
  for (const ExpectationRow& row : table.expectations)
    for (const Server& server : row.servers)
      if (server.remark) add(*server.remark);
  for (const ModeRemark& remark : table.elsewhere) add(remark);
  std::ranges::sort(codes);
  return codes;
}

}  // namespace

TEST_CASE("The map of modes shows every finding of the rules about modes and no other") {
  const std::filesystem::path examples = std::filesystem::path(STRATMAP_SOURCE_DIR) / "examples";
  for (const char* name : {"kivilahti", "kuohula", "hammarvik", "lumi-ja-salo", "public-library",
                           "regional-airline", "first-model/first-model.fi.yaml"}) {
    CAPTURE(name);
    const Reading reading = read_model((examples / name).string());
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    const CheckResult result = check(analysis);
    std::vector<std::string> expected;
    for (const Finding& finding : result.findings)
      if (finding.rule->code >= "SM501" && finding.rule->code <= "SM515")
        expected.emplace_back(finding.rule->code);
    std::ranges::sort(expected);
    CHECK(codes_shown(mode_table(analysis, nullptr, Lang::fi)) == expected);
    CHECK(codes_shown(mode_table(analysis, &result, Lang::en)) == expected);
  }
}

TEST_CASE("A change that nobody carries is told from a wish that was not chosen") {
  const Model model = model_of(R"(functions:
  wish: {mode: {current: production, chosen: production, desired: development}}
  idle: {mode: {current: production, chosen: development, desired: development}}
  calm: {mode: {current: production, chosen: production, desired: production}}
  led: {mode: {current: production, chosen: development}}
initiatives: {labs: {owner: led, status: running}}
)");
  const ModeTable table = mode_table(analyse(model), nullptr, Lang::en);
  CHECK(row_of(table, 0).at_odds == LayersAtOdds::chosen_and_desired);
  CHECK(row_of(table, 1).at_odds == LayersAtOdds::chosen_and_current);
  CHECK(row_of(table, 2).at_odds == LayersAtOdds::none);
  CHECK(row_of(table, 3).at_odds == LayersAtOdds::none);
  CHECK(said(row_of(table, 1).direction) ==
        Texts{"found: Chosen is not current, and no initiative carries the change"});
  CHECK(said(row_of(table, 2).direction) == Texts{"clear: No conflict"});
}

TEST_CASE("What the metrics of a unit lack is told as the check tells it") {
  const Model model = model_of(R"(functions:
  full: {mode: {chosen: customer-service}}
  bare: {mode: {chosen: customer-service}}
  few: {mode: {chosen: production}}
  even: {mode: {chosen: {production: 34, development: 33, customer-service: 33}}}
  office: {mode: {chosen: public}}
metrics:
  a1: {owner: full, nature: loyalty}
  a2: {owner: full, nature: feedback}
  a3: {owner: full, nature: competence}
  b1: {owner: bare, nature: satisfaction}
  b2: {owner: bare, nature: feedback}
  b3: {owner: bare, nature: time}
)");
  const ModeTable table = mode_table(analyse(model), nullptr, Lang::fi);
  CHECK(said(row_of(table, 0).metrics) == Texts{"clear: Mittarit tukevat tapaa"});
  CHECK(said(row_of(table, 1).metrics) ==
        Texts{"found: Mittareista puuttuu: asiakasuskollisuus ja henkilöstön osaaminen tai "
              "hyvinvointi",
              "found: Mitataan tyytyväisyyttä, ei uskollisuutta"});
  CHECK(said(row_of(table, 2).metrics) ==
        Texts{"Ei arvioitu: alle kolmen mittarin laji tiedetään"});
  CHECK(said(row_of(table, 3).metrics) ==
        Texts{"Ei arvioitu: mikään toimintatapa ei ole hallitseva"});
  CHECK(said(row_of(table, 4).metrics) ==
        Texts{"Ei arvioitu: julkishallinnollisen toiminnon mittareita ei arvioida"});
}

TEST_CASE("What was accepted is shown as accepted and frames nothing") {
  const Model model = model_of(R"(functions:
  wish:
    mode: {chosen: production, desired: development}
    accept: {SM501: On purpose.}
)");
  const ModeTable table = mode_table(analyse(model), nullptr, Lang::en);
  CHECK(row_of(table, 0).at_odds == LayersAtOdds::none);
  CHECK(said(row_of(table, 0).direction) ==
        Texts{"accepted: What is desired is not what the strategy chose (accepted)"});
}

TEST_CASE("A rule that is off says nothing, neither good nor bad") {
  const Model model = model_of(R"(functions:
  wish: {mode: {chosen: production, desired: development}}
customers: {towns: {expects: development, ownership: {wish: serves}}}
settings: {rules: {SM501: off, SM506: off, SM514: off}}
)");
  const ModeTable table = mode_table(analyse(model), nullptr, Lang::en);
  CHECK(row_of(table, 0).direction.empty());
  CHECK(row_of(table, 0).metrics.empty());
  CHECK_FALSE(table.expectations.front().servers.front().remark);
}

TEST_CASE("The trajectory is split at today") {
  const Model model = model_of(R"(functions:
  wish: {mode: {2020: production, 2030: development}}
settings: {as_of: 2026-11-15}
)");
  const ModeTable table = mode_table(analyse(model), nullptr, Lang::en);
  REQUIRE(row_of(table, 0).before.size() == 1);
  CHECK(row_of(table, 0).before.front().period == "2020");
  REQUIRE(row_of(table, 0).ahead.size() == 1);
  CHECK(row_of(table, 0).ahead.front().period == "2030");
}

TEST_CASE("Keys of the model language stay out of the picture") {
  CHECK(in_plain_words("its `chosen` mode (`mode`) is") == "its chosen mode is");
  CHECK(in_plain_words("unfinished (`mode") == "unfinished (mode");
  CHECK(in_plain_words("") == "");
}
