#include <catch2/catch.hpp>

#include "engine/modes/customer_evidence.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kMode =
    "organization: {name: Test, mode: {declared: customer-service}}\n";

std::string house(std::string_view rest) { return std::string(kMode).append(rest); }

// Of the five pieces: "+" there, "-" not there, "." not told.
std::string evidence_in(std::string_view yaml) {
  const Examined it(yaml);
  std::string signs;
  for (const EvidencePiece& piece : customer_evidence(it.analysis))
    signs += !piece.holds ? '.' : *piece.holds ? '+' : '-';
  return signs;
}

TEST_CASE("A metric of loyalty or feedback on the main map is evidence") {
  const auto with = [](std::string_view metric, std::string_view level = "board") {
    return evidence_in("objectives: {a: {level: " + std::string(level) + "}}\nmetrics: {m: {" +
                       std::string(metric) + "}, n: {nature: profit}, o: {nature: profit}}\n");
  };
  CHECK(with("measures: a, nature: retention") == "+....");
  CHECK(with("measures: a, nature: feedback") == "+....");
  CHECK(with("measures: a, nature: satisfaction") == "-....");
  CHECK(with("nature: feedback") == "-....");
  CHECK(with("measures: a, nature: feedback", "unit") == "-....");
  CHECK(with("measures: a") == ".....");
}

TEST_CASE("Mandates for half of those who meet the customer are evidence") {
  const auto with = [](std::string_view stages) {
    return evidence_in("functions: {x: {mandate: full}, y: {mandate: none}, z: {}}\njourney: {" +
                       std::string(stages) + "}\n");
  };
  CHECK(with("a: {functions: [x, y]}, b: {functions: [x, y]}") == ".+...");
  CHECK(with("a: {functions: [x, y]}, b: {functions: y}") == ".-...");
  CHECK(with("a: {functions: [x, y, z]}, b: {functions: x, mandate: ask-first}") == ".-...");
  CHECK(with("a: {functions: [x, y, z]}, b: {functions: z}") == ".....");
}

TEST_CASE("A joint reward for what customers get is evidence") {
  const auto with = [](std::string_view reward) {
    return evidence_in(R"(objectives: {a: {perspective: customer}, b: {perspective: process}}
metrics: {m: {measures: a}, n: {measures: b}, o: {nature: market}}
rewards: {r: {)" + std::string(reward) +
                       "}}\n");
  };
  CHECK(with("basis: shared, metric: m") == "..+..");
  CHECK(with("basis: unit, metric: o") == "..+..");
  CHECK(with("basis: individual, metric: m") == "..-..");
  CHECK(with("basis: shared, metric: n") == "..-..");
  CHECK(with("basis: shared") == ".....");
}

TEST_CASE("A customer led beyond sales and marketing is evidence") {
  const auto with = [](std::string_view customers) {
    return evidence_in(
        "functions: {s: {kind: sales}, m: {kind: marketing}, x: {kind: delivery}}\ncustomers: {" +
        std::string(customers) + "}\n");
  };
  CHECK(with("a: {ownership: {s: leads}}, b: {ownership: {x: leads}}") == "...+.");
  CHECK(with("a: {ownership: {s: leads}}, b: {ownership: {m: leads}}") == "...-.");
  CHECK(with("a: {ownership: {unknown: leads}}") == "...-.");
  CHECK(with("a: {ownership: {x: serves}}") == ".....");
  CHECK(with("a: {kind: internal, ownership: {x: leads}}") == ".....");
}

TEST_CASE("Who leads a customer may come from the round") {
  const auto with = [](std::string_view leader) {
    std::string answers;
    for (const char* respondent : {"r", "q"})
      answers += std::string("    - {respondent: ") + respondent +
                 ", stop: management, claims: {leads: {a: " + std::string(leader) + "}}}\n";
    return evidence_in(R"(functions: {s: {kind: sales}, x: {kind: delivery}}
customers: {a: {}}
round:
  respondents: {r: {function: s}, q: {function: x}}
  answers:
)" + answers);
  };
  CHECK(with("x") == "...+.");
  CHECK(with("s") == "...-.");
  CHECK(with("unknown") == "...-.");
}

TEST_CASE("A customer metric on an agenda is evidence") {
  const auto with = [](std::string_view metrics) {
    return evidence_in(
        "objectives: {a: {perspective: customer}, b: {perspective: process}}\nmetrics: {" +
        std::string(metrics) + "}\n");
  };
  CHECK(with("m: {measures: a, agenda: Board}, n: {measures: b, agenda: Board}") == "....+");
  CHECK(with("m: {measures: a}, n: {measures: b, agenda: Board}") == "....-");
  CHECK(with("m: {measures: a}") == ".....");
}

// Three pieces of evidence are told: a loyal metric, a joint reward, an agenda.
std::string three(std::string_view loyal, std::string_view basis, std::string_view agenda) {
  return house(
      "objectives: {a: {perspective: customer}, b: {perspective: process}}\n"
      "metrics: {m: {measures: a, nature: " +
      std::string(loyal) +
      "}, n: {measures: b, nature: volume, agenda: Board}, o: "
      "{measures: a, nature: time" +
      std::string(agenda) + "}}\nrewards: {r: {metric: m, basis: " + std::string(basis) + "}}\n");
}

TEST_CASE("SM505 fires where less than half of the evidence is there") {
  CHECK(
      messages("SM505", three("loyalty", "ranking", "")) ==
      Texts{
          "the organization calls itself customer-service-led, but only 1 of 3 pieces of evidence "
          "bears it out"});
  CHECK(messages("SM505", three("retention", "individual", ""), Lang::fi) ==
        Texts{"organisaatio sanoo olevansa asiakaspalvelulähtöinen, mutta 3 arvioidusta näytöstä "
              "vain 1 tukee sitä"});
  CHECK(messages("SM505", three("volume", "individual", ""), Lang::fi) ==
        Texts{"organisaatio sanoo olevansa asiakaspalvelulähtöinen, mutta 3 arvioidusta näytöstä "
              "yksikään ei tue sitä"});
  CHECK(subjects_found("SM505", three("loyalty", "shared", "")).empty());
  CHECK(subjects_found("SM505", three("loyalty", "ranking", ", agenda: Team")).empty());
  const std::string strict = "settings: {thresholds: {evidence-min: 0.67}}\n";
  CHECK(subjects_found("SM505", three("loyalty", "shared", "") + strict) == Texts{"organization"});
}

TEST_CASE("SM505 says what is only wished for") {
  std::string wished = three("volume", "individual", "");
  wished.replace(wished.find("declared"), std::string_view("declared").size(), "desired");
  CHECK(messages("SM505", wished, Lang::fi) ==
        Texts{"organisaatio haluaa olla asiakaspalvelulähtöinen, mutta 3 arvioidusta näytöstä "
              "yksikään ei tue sitä"});
  CHECK(messages("SM505", wished) ==
        Texts{"the organization wishes to be customer-service-led, but none of 3 pieces of "
              "evidence bears it out"});
}

TEST_CASE("SM505 is clear with exactly half of the evidence") {
  const std::string four = three("loyalty", "shared", "") +
                           "functions: {s: {kind: sales}}\n"
                           "customers: {c: {ownership: {s: leads}}}\n";
  CHECK(evidence_in(four) == "+.+--");
  CHECK(subjects_found("SM505", four).empty());
}

TEST_CASE("SM505 needs three pieces of evidence that can be assessed") {
  CHECK(reason_not_assessed("SM505", house("functions: {x: {}}")) ==
        "fewer than three of the five pieces of evidence can be assessed (metrics, mandates, "
        "rewards, leaders, meetings)");
}

TEST_CASE("SM505 needs an organization that calls itself customer-service-led") {
  const auto reason = [](std::string_view mode) {
    return reason_not_assessed("SM505",
                               "organization: {name: Test, mode: {" + std::string(mode) + "}}\n");
  };
  constexpr std::string_view kNot = "the organization does not call itself customer-service-led";
  CHECK(reason("declared: {customer-service: 49, public: 51}") == kNot);
  CHECK(reason("declared: {customer-service: 50, public: 50}") != kNot);
  CHECK(reason("declared: production, chosen: customer-service") == kNot);
  CHECK(reason("chosen: customer-service") != kNot);
  CHECK(reason_not_assessed("SM505", "functions: {x: {}}") == "the organization has no `mode`");
}

}  // namespace
}  // namespace stratmap
