#include "render/report/check_sarif.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"
#include "tests/render/report/sarif_shape.h"

using namespace stratmap;
using sarif::Json;

namespace {

// With an error, warnings, notes, related places, an accepted finding and much not assessed; an
// umlaut before a place on its line.
constexpr std::string_view kClient = R"yaml(stratmap: 1
organization: {name: Test, language: en}
objectives:
  profit: {name: "Ää {0} [x](1)", perspective: financial, drives: {profit: {}}}
  trust: {perspective: customer}
functions: {sales: {}, it: {}}
customers:
  towns: {name: Towns, ownership: {sales: serves, it: serves}}
  city: {ownership: {sales: owns, it: owns},
    accept: {SM402: {because: Shared on purpose., until: 2099-06}}}
)yaml";

Json checked(Lang lang, std::string_view folder = "", const RuleSelection& rules = {}) {
  const Reading reading = read_model_text("clients ä.yaml", std::string(kClient));
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  return Json::parse(check_sarif(analysis, check(analysis, rules), lang, "0.1.0", folder));
}

Json refused(const std::string& yaml) {
  const Reading reading = read_model_text("client.yaml", yaml);
  REQUIRE(!reading.model);
  const UnusableModel model{.organization = "",
                            .sources = reading.sources,
                            .errors = reading.model.error(),
                            .errors_left_out = 3};
  return Json::parse(errors_sarif(model, Lang::en, "0.1.0", "a/"));
}

Json result_of(const Json& log, std::string_view code) {
  for (const Json& result : log["runs"][0]["results"])
    if (result["ruleId"] == code) return result;
  FAIL("no result of " << code);
  return {};
}

}  // namespace

TEST_CASE("a log is shaped as SARIF 2.1.0 asks, in both languages") {
  for (const Lang lang : {Lang::fi, Lang::en}) {
    const Json log = checked(lang, "clients/a b/");
    CHECK(sarif::breaches_of(log) == "");
    CHECK(log["runs"][0]["language"] == code_of(lang));
    CHECK(log["runs"][0]["results"].size() == 3);
  }
  CHECK(sarif::breaches_of(refused("stratmap: 1\norganization: {name: A}\nobjectivs: {}\n")) == "");
}

TEST_CASE("what is not as SARIF asks is seen") {
  Json log = checked(Lang::en);
  log["runs"][0]["results"][0].erase("message");
  log["runs"][0]["results"][1]["level"] = "info";
  log["runs"][0]["results"][2]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0;
  log["runs"][0]["colour"] = "red";
  CHECK(sarif::breaches_of(log) ==
        "runs/0/results/0: no message\nruns/0/results/1/level: word\n"
        "runs/0/results/2/locations/0/physicalLocation/region/startLine: place\n"
        "runs/0: unknown colour\n");
}

TEST_CASE("a result points at its place, with a path that any reader can resolve") {
  const Json result = result_of(checked(Lang::en, "clients/a b/"), "SM102");
  CHECK(result["level"] == "error");
  CHECK(result["locations"][0]["physicalLocation"].dump() ==
        R"({"artifactLocation":{"uri":"clients/a%20b/clients%20%C3%A4.yaml",)"
        R"("uriBaseId":"%SRCROOT%"},)"
        R"("region":{"startLine":4,"startColumn":68,"endLine":4,"endColumn":74}})");
  CHECK(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] ==
        "objectives/profit -> objectives/profit");
}

TEST_CASE("a name can't bring a link or a place to fill in into a message") {
  const std::string text = result_of(checked(Lang::en), "SM102")["message"]["text"];
  INFO(text);
  CHECK(text.find("Ää {{0}} [x\\](1)") != std::string::npos);
}

TEST_CASE("every result names its rule by its place in the list of rules") {
  const Json run = checked(Lang::en)["runs"][0];
  const Json& rules = run["tool"]["driver"]["rules"];
  for (const Json& result : run["results"])
    CHECK(rules.at(result["ruleIndex"].get<std::size_t>())["id"] == result["ruleId"]);
  for (std::size_t i = 1; i < rules.size(); ++i) CHECK(rules[i - 1]["id"] < rules[i]["id"]);
}

TEST_CASE("fingerprints hold when the model moves within its file") {
  const Json result = result_of(checked(Lang::fi), "SM401");
  const std::string print = result["partialFingerprints"]["codeAndSubject/v1"];
  CHECK(print.size() == 16);
  CHECK(result["partialFingerprints"]["primaryLocationLineHash"] == print + ":1");
  CHECK(result_of(checked(Lang::en, "b/"), "SM401")["partialFingerprints"] ==
        result["partialFingerprints"]);
}

TEST_CASE("what was accepted is a suppressed result with the reason") {
  const Json result = result_of(checked(Lang::en), "SM402");
  REQUIRE(result["suppressions"].size() == 1);
  const Json& suppression = result["suppressions"][0];
  CHECK(suppression["kind"] == "inSource");
  CHECK(suppression["justification"] == "Shared on purpose.");
  CHECK(suppression["properties"]["until"] == "2099-06");
  CHECK(suppression["location"]["physicalLocation"]["region"]["startLine"] == 10);
  CHECK(!result_of(checked(Lang::en), "SM401").contains("suppressions"));
}

TEST_CASE("what was not assessed is a notification and the run is a success") {
  const Json log = checked(Lang::en, "", {.select = {"SM601"}, .ignore = {}});
  const Json& invocation = log["runs"][0]["invocations"][0];
  CHECK(invocation["executionSuccessful"] == true);
  REQUIRE(invocation["toolExecutionNotifications"].size() == 1);
  const Json& notification = invocation["toolExecutionNotifications"][0];
  CHECK(notification["associatedRule"]["id"] == "SM601");
  CHECK(notification["level"] == "note");
  CHECK(std::string(notification["message"]["text"]).find(": not assessed – ") !=
        std::string::npos);
  CHECK(log["runs"][0]["results"].empty());
}

TEST_CASE("a model that can't be used is a run that failed, with its errors as results") {
  const Json log = refused("stratmap: 1\norganization: {name: A}\nobjectivs: {}\n");
  const Json& run = log["runs"][0];
  CHECK(run["invocations"][0]["executionSuccessful"] == false);
  CHECK(run["invocations"][0]["exitCode"] == 2);
  const Json result = result_of(log, "SM001");
  CHECK(result["level"] == "error");
  CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a/client.yaml");
  const std::string text = result["message"]["text"];
  INFO(text);
  CHECK(text.find("Did you mean \"objectives\"?") != std::string::npos);
  CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] ==
        "3 errors more, not shown.");
}
