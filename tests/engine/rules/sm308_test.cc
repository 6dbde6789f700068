#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Three groups of four, each a clique, in a ring; `rest` follows the functions.
std::string cliques(std::string_view rest = "", int groups = 3) {
  std::string yaml = "functions:\n";
  for (int group = 0; group < groups; ++group) {
    const std::string name(1, static_cast<char>('a' + group));
    const std::string next(1, static_cast<char>('a' + (group + 1) % groups));
    yaml += "  " + name + ": {}\n";
    yaml += "  " + name + "1: {parent: " + name + ", works_with: [" + name + "2, " + name + "3, " +
            name + "4]}\n";
    yaml += "  " + name + "2: {parent: " + name + ", works_with: [" + name + "3, " + name + "4]}\n";
    yaml += "  " + name + "3: {parent: " + name + ", works_with: " + name + "4}\n";
    yaml += "  " + name + "4: {parent: " + name + ", works_with: " + next + "1}\n";
  }
  return yaml + std::string(rest);
}

std::string limits(std::string_view thresholds) {
  return "settings: {thresholds: {" + std::string(thresholds) + "}}\n";
}

// Q: each clique has 6 of 21 ties inside and 14 of 42 ends: 18/21 − 3·(1/3)² = 0.524.
TEST_CASE("SM308 finds ties that follow the organization chart") {
  CHECK(messages("SM308", cliques()) ==
        Texts{"the ties follow the organization chart: 18 of 21 stay inside a group of it"});
  CHECK(messages("SM308", cliques(), Lang::fi) ==
        Texts{"yhteydet noudattavat organisaatiokaaviota – 21 yhteydestä 18 jää oman ryhmän "
              "sisään"});
  CHECK(subjects_found("SM308", cliques()) == Texts{"map"});
}

TEST_CASE("SM308 takes modularity or likeness whichever is high") {
  CHECK(messages("SM308", cliques(limits("modularity: 0.53"))) ==
        Texts{"the 3 communities that the ties form are almost the groups of the organization "
              "chart"});
  CHECK(subjects_found("SM308", cliques(limits("modularity: 0.53, chart-likeness: 1"))).size() ==
        1);
  CHECK(subjects_found("SM308", cliques(limits("modularity: 0.52, chart-likeness: 1"))).size() ==
        1);
}

TEST_CASE("SM308 is clear where the ties cross the chart") {
  std::string crossed = cliques();
  for (std::size_t at = crossed.find("parent: "); at != std::string::npos;
       at = crossed.find("parent: ", at + 1))
    crossed[at + 8] = static_cast<char>('a' + (crossed[crossed.rfind('\n', at) + 4] - '1') % 3);
  CHECK(subjects_found("SM308", crossed).empty());
}

TEST_CASE("SM308 needs functions with ties and three groups of two or more") {
  CHECK(reason_not_assessed("SM308", cliques("", 2)) ==
        "there are fewer than 15 ties, or fewer than ten functions with one");
  std::string flat = cliques();
  for (std::size_t at = flat.find("parent: c"); at != std::string::npos;
       at = flat.find("parent: c"))
    flat.replace(at, 9, "parent: b");
  CHECK(reason_not_assessed("SM308", flat) ==
        "the organization chart has fewer than three groups of two functions or more");
}

}  // namespace
}  // namespace stratmap
