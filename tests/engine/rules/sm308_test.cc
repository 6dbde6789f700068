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

TEST_CASE("SM308 tells by which of the two it fires") {
  constexpr std::string_view kByModularity =
      "the ties follow the organization chart: 18 of 21 stay inside a group of it";
  CHECK(messages("SM308", cliques(limits("modularity: 0.52"))) ==
        Texts{std::string(kByModularity)});
  CHECK(messages("SM308", cliques(limits("modularity: 0.53"))).front() != kByModularity);
  // Four cliques apart: 1 − 4·(1/4)².
  std::string apart = cliques("", 4);
  for (const std::string_view next :
       {", works_with: a1", ", works_with: b1", ", works_with: c1", ", works_with: d1"})
    apart.erase(apart.find(next), next.size());
  const auto at = [&](std::string_view limit) {
    return messages("SM308", apart + limits("modularity: " + std::string(limit))).front();
  };
  CHECK(at("0.75") == "the ties follow the organization chart: 24 of 24 stay inside a group of it");
  CHECK(at("0.76").starts_with("the 4 communities that the ties form"));
}

TEST_CASE("SM308 fires by modularity alone where the communities are no groups of the chart") {
  // One function stands on the chart beside its clique: NMI is 0.818, modularity 0.371.
  std::string moved = cliques();
  moved.replace(moved.find("a2: {parent: a"), 14, "a2: {parent: b");
  const auto found = [&](std::string_view thresholds) {
    return subjects_found("SM308", moved + limits(thresholds)).size();
  };
  CHECK(found("modularity: 0.3, chart-likeness: 0.99") == 1);
  CHECK(found("modularity: 0.9, chart-likeness: 0.99") == 0);
  CHECK(found("modularity: 0.9, chart-likeness: 0.81") == 1);
  CHECK(found("modularity: 0.9, chart-likeness: 0.82") == 0);
}

TEST_CASE("SM308 counts functions with ties and ties apart") {
  constexpr std::string_view kFew =
      "there are fewer than 15 ties, or fewer than ten functions with one";
  // Nine functions in three groups, all tied to all, and one without a tie.
  const auto house = [](int tied, int ties, std::string_view more) {
    std::string yaml = "functions:\n  a: {}\n  b: {}\n  c: {}\n";
    for (int i = 0; i < tied; ++i) {
      yaml += "  f" + std::to_string(i) + ": {parent: " + std::string(1, "abc"[i % 3]) +
              ", works_with: [";
      for (int k = i + 1; k < tied; ++k)
        if (k == i + 1 || ties-- > 0) yaml += "f" + std::to_string(k) + ", ";
      yaml += "]}\n";
    }
    return yaml + std::string(more);
  };
  // A chain of so many functions, and so many ties besides.
  CHECK(reason_not_assessed("SM308", house(9, 20, "")) == kFew);
  CHECK(reason_not_assessed("SM308", house(9, 20, "  lone: {parent: a}\n")) == kFew);
  CHECK(reason_not_assessed("SM308", house(10, 5, "")) == kFew);
  CHECK(reason_not_assessed("SM308", house(10, 6, "")).empty());
  CHECK(reason_not_assessed("SM308", house(9, 20, "  leaf: {works_with: f0}\n")).empty());
}

TEST_CASE("SM308 takes two functions for a group") {
  std::string small = cliques();
  for (const std::string_view name : {"c3: {parent: c", "c4: {parent: c"})
    small.replace(small.find(name), name.size(), std::string(name.substr(0, 13)) + "b");
  CHECK(reason_not_assessed("SM308", small).empty());
  small.replace(small.find("c2: {parent: c"), 14, "c2: {parent: b");
  CHECK(reason_not_assessed("SM308", small) ==
        "the organization chart has fewer than three groups of two functions or more");
}

}  // namespace
}  // namespace stratmap
