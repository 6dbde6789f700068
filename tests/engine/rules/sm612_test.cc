#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// m measures o, which drives p; f owns m, g owns the system s.
std::string with(std::string_view m, std::string_view more = "", std::string_view weight = "30") {
  return "objectives: {o: {drives: p}, p: {drives: q}, q: {}}\nfunctions: {f: {}, g: {}}\n"
         "systems: {s: {owner: g}, t: {owner: f}}\n"
         "rewards: {r: {metric: m, weight: " +
         std::string(weight) + "}}\nmetrics:\n  m: {measures: o, owner: f" + std::string(m) +
         "}\n" + std::string(more);
}

TEST_CASE("SM612 says which signs a metric bears") {
  CHECK(
      messages("SM612", with(", source: self")) ==
      Texts{"30% of \"r\" hangs on the metric \"m\": its owner reports it, it stands alone on its "
            "objective and no metric of quality or of the customer keeps it in check"});
  CHECK(messages("SM612", with("", "", "40"), Lang::fi) ==
        Texts{"mittarista ”m” riippuu 40\u00A0% palkkiosta ”r” – se on tavoitteensa ainoa "
              "mittari ja laadun tai asiakkaan mittari puuttuu sen rinnalta"});
  CHECK(messages("SM612", with(", source: self", "", "29")) ==
        Texts{"the metric \"m\" is easy to reach without doing any good: its owner reports it, it "
              "stands alone on its objective and no metric of quality or of the customer keeps it "
              "in check"});
}

TEST_CASE("SM612 needs three signs") {
  CHECK(subjects_found("SM612", with("")) == Texts{"metrics/m"});
  CHECK(subjects_found("SM612", with("", "", "29")).empty());
  CHECK(subjects_found("SM612", with("", "  n: {measures: o}\n")).empty());
  CHECK(subjects_found("SM612", with(", source: self", "  n: {measures: o}\n")) ==
        Texts{"metrics/m"});
  CHECK(subjects_found("SM612",
                       "settings: {thresholds: {game-score: 4}}\n" + with(", source: customers"))
            .empty());
  CHECK(subjects_found("SM612", "settings: {thresholds: {game-weight: 20}}\n" +
                                    with("", "", "20")) == Texts{"metrics/m"});
}

TEST_CASE("SM612 counts a system of the owner as reported by the owner") {
  CHECK(subjects_found("SM612", with(", source: t", "", "29")) == Texts{"metrics/m"});
  CHECK(subjects_found("SM612", with(", source: s", "", "29")).empty());
}

TEST_CASE("SM612 takes a metric of quality one link away as a guard") {
  const auto guarded = [](std::string_view objective, std::string_view nature) {
    return subjects_found("SM612", with("", "  n: {measures: " + std::string(objective) +
                                                ", nature: " + std::string(nature) + "}\n"))
        .empty();
  };
  CHECK(guarded("p", "quality"));
  CHECK(guarded("p", "feedback"));
  CHECK_FALSE(guarded("q", "quality"));
  CHECK_FALSE(guarded("p", "volume"));
  CHECK(subjects_found("SM612", with(", nature: quality")) == Texts{"metrics/m"});
}

TEST_CASE("SM612 needs a reward with a metric") {
  CHECK(reason_not_assessed("SM612", "metrics: {m: {}}\nrewards: {r: {}}") ==
        "no reward names a metric");
}

TEST_CASE("SM612 tells the heaviest reward that hangs on the metric") {
  const auto message = [](std::string_view first, std::string_view second) {
    return messages("SM612",
                    "objectives: {o: {}}\nfunctions: {f: {}}\nrewards: {r: {metric: m, "
                    "weight: " +
                        std::string(first) + "}, s: {metric: m, weight: " + std::string(second) +
                        "}, t: {metric: m}}\nmetrics: {m: {measures: o, owner: f}}\n")
        .front()
        .substr(0, 10);
  };
  CHECK(message("40", "50") == "50% of \"s\"");
  CHECK(message("50", "40") == "50% of \"r\"");
  CHECK(message("50", "50") == "50% of \"r\"");
}

// m measures o; the rest says what stands around it.
std::string around(std::string_view objectives, std::string_view m, std::string_view metrics) {
  return "objectives: {" + std::string(objectives) +
         "}\nfunctions: {f: {}, g: {}}\nsystems: {s: {owner: [g, f, unknown]}}\n"
         "rewards: {r: {metric: m, weight: 30}, none: {}}\nmetrics:\n  m: {" +
         std::string(m) + "}\n" + std::string(metrics);
}

TEST_CASE("SM612 looks for a guard up and down the arrows, and at any of several") {
  const auto found = [](std::string_view objectives, std::string_view at) {
    return subjects_found("SM612",
                          around(objectives, "measures: o, owner: f",
                                 "  n: {measures: " + std::string(at) + ", nature: quality}\n"))
        .size();
  };
  CHECK(found("o: {}, p: {}", "p") == 1);
  CHECK(found("p: {drives: o}, o: {}", "p") == 0);
  CHECK(found("p: {drives: o}, q: {drives: o}, o: {}", "p") == 0);
  CHECK(found("o: {drives: [p, q]}, p: {}, q: {}", "p") == 0);
}

TEST_CASE("SM612 lets a metric of quality guard another one of quality") {
  CHECK(subjects_found("SM612", with(", nature: quality", "  n: {measures: p, nature: quality}\n"))
            .empty());
}

TEST_CASE("SM612 finds a metric alone on one of its objectives") {
  CHECK(subjects_found("SM612", around("o: {}, p: {}", "measures: [o, p], owner: f",
                                       "  n: {measures: p}\n")) == Texts{"metrics/m"});
}

TEST_CASE("SM612 takes one owner of several of the system for the one who reports") {
  CHECK(subjects_found("SM612", around("o: {}", "measures: o, owner: f, source: s",
                                       "  n: {measures: o}\n")) == Texts{"metrics/m"});
  CHECK(subjects_found("SM612", around("o: {}", "measures: o, owner: f, source: unknown",
                                       "  n: {measures: o}\n"))
            .empty());
}

}  // namespace
}  // namespace stratmap
