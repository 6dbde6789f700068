#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string campaign(std::string_view objective, std::string_view more = "") {
  return "functions: {people: {kind: hr}, hiring: {kind: recruitment}, ads: {kind: marketing}}\n"
         "objectives: {culture: {" +
         std::string(objective) +
         "}}\ninitiatives: {campaign: {kind: culture, advances: culture}}\n" + std::string(more);
}

TEST_CASE("SM712 wants a culture initiative to touch hiring or pay") {
  CHECK(messages("SM712", campaign("owner: ads")) ==
        Texts{"the culture initiative \"campaign\" touches neither recruitment nor rewards nor the "
              "work of HR"});
  CHECK(subjects_found("SM712", campaign("owner: ads, contributors: people")).empty());
  CHECK(subjects_found("SM712", campaign("owner: hiring")).empty());
}

TEST_CASE("SM712 finds the roots in metrics of recruitment and in rewards") {
  constexpr std::string_view kMetric = "metrics: {m: {measures: culture, nature: engagement}}\n";
  CHECK(subjects_found("SM712", campaign("owner: ads", kMetric)).size() == 1);
  CHECK(subjects_found("SM712",
                       campaign("owner: ads", std::string(kMetric) + "rewards: {r: {metric: m}}"))
            .empty());
  CHECK(subjects_found("SM712", campaign("owner: ads",
                                         "metrics: {m: {measures: culture, nature: recruitment}}"))
            .empty());
}

TEST_CASE("SM712 needs a culture initiative with an objective") {
  CHECK(reason_not_assessed("SM712", "initiatives: {i: {kind: digital}}") ==
        "the model has no initiative of `kind: culture`");
  CHECK(subjects_not_assessed("SM712", "initiatives: {i: {kind: culture}}") ==
        Texts{"initiatives/i"});
}

TEST_CASE("SM712 is content with one objective that has roots") {
  std::string yaml = campaign("owner: ads");
  yaml.insert(yaml.find("culture: {owner"), "hired: {owner: hiring}, ");
  CHECK(subjects_found("SM712", yaml).size() == 1);
  yaml.replace(yaml.find("advances: culture"), 17, "advances: [culture, hired]");
  CHECK(subjects_found("SM712", yaml).empty());
}

}  // namespace
}  // namespace stratmap
