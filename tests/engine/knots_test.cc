#include "engine/knots.h"

#include <catch2/catch.hpp>

#include "engine/check.h"
#include "engine/meeting_points.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A check, its knots, and how they read.
struct Tied {
  explicit Tied(std::string_view yaml, std::vector<std::string> select = {})
      : it(yaml),
        result(check(it.analysis, {.select = std::move(select), .ignore = {}})),
        knots(knots_of(it.analysis, result.findings)) {}

  Texts subjects() const {
    Texts texts;
    for (const Knot& knot : knots) texts.push_back(to_string(knot.subject));
    return texts;
  }
  Texts findings_of(const Knot& knot) const {
    Texts texts;
    for (const std::size_t i : knot.findings)
      texts.push_back(std::string(result.findings[i].rule->code) + " " +
                      to_string(result.findings[i].subjects));
    return texts;
  }

  Examined it;
  CheckResult result;
  std::vector<Knot> knots;
};

// Three objectives of billing that nobody measures, and one of sales.
constexpr std::string_view kBilling = R"(
functions: {sales: {name: Sales}, billing: {name: Billing}}
objectives:
  invoice: {owner: billing}
  delay: {owner: billing, contributors: sales}
  dunning: {owner: billing}
  offers: {owner: sales}
  measured: {owner: sales}
metrics: {m: {measures: measured}}
)";

TEST_CASE("A knot is where most findings meet") {
  const Tied tied(kBilling, {"SM601"});
  REQUIRE(tied.subjects() == Texts{"functions/billing"});
  const Knot& knot = tied.knots.front();
  CHECK(tied.findings_of(knot) ==
        Texts{"SM601 objectives/invoice", "SM601 objectives/delay", "SM601 objectives/dunning"});
  CHECK(knot.leading == knot.findings.front());
  CHECK(ids_of(knot.invited, tied.it.model.functions) == Texts{"sales"});
}

TEST_CASE("A knot says where findings meet and tells the leading one") {
  const Tied tied(kBilling, {"SM601"});
  REQUIRE(tied.knots.size() == 1);
  const auto sentence = [&](Lang lang) {
    return sentence_of(tied.knots.front(), tied.result.findings, tied.it.model, lang);
  };
  CHECK(sentence(Lang::en) ==
        "3 findings meet on the function \"Billing\": no metric measures the objective "
        "\"invoice\"");
  CHECK(sentence(Lang::fi) ==
        "toiminnossa ”Billing” kohtaa 3 havaintoa: mikään mittari ei mittaa tavoitetta ”invoice”");
}

TEST_CASE("Fewer than three findings make no knot") {
  CHECK(Tied(R"(
functions: {billing: {}}
objectives: {invoice: {owner: billing}, delay: {owner: billing}, measured: {}}
metrics: {m: {measures: measured}}
)",
             {"SM601"})
            .knots.empty());
}

TEST_CASE("A finding is in one knot only and the next knot takes what is left") {
  const Tied tied(R"(
functions: {a: {}, b: {}}
objectives:
  a1: {owner: a}
  a2: {owner: a}
  a3: {owner: a, contributors: b}
  a4: {owner: a}
  b1: {owner: b}
  b2: {owner: b}
  b3: {owner: b}
  measured: {}
metrics: {m: {measures: measured}}
)",
                  {"SM601"});
  REQUIRE(tied.subjects() == Texts{"functions/a", "functions/b"});
  CHECK(tied.findings_of(tied.knots[1]) ==
        Texts{"SM601 objectives/b1", "SM601 objectives/b2", "SM601 objectives/b3"});
}

TEST_CASE("Of equal weights the smallest id is taken") {
  const Tied tied(R"(
functions: {zeta: {}, alpha: {}}
objectives:
  o1: {owner: zeta, contributors: alpha}
  o2: {owner: zeta, contributors: alpha}
  o3: {owner: zeta, contributors: alpha}
  measured: {}
metrics: {m: {measures: measured}}
)",
                  {"SM601"});
  CHECK(tied.subjects() == Texts{"functions/alpha"});
}

TEST_CASE("A function that serves a customer weighs more than one that does not") {
  constexpr std::string_view kEqual = R"(
functions: {back: {}, front: {}}
objectives:
  o1: {owner: back, contributors: front}
  o2: {owner: back, contributors: front}
  o3: {owner: back, contributors: front}
  measured: {}
metrics: {m: {measures: measured}}
)";
  CHECK(Tied(kEqual, {"SM601"}).subjects() == Texts{"functions/back"});
  const std::string served =
      std::string(kEqual).append("customers: {c: {ownership: {front: serves}}}");
  CHECK(Tied(served, {"SM601"}).subjects() == Texts{"functions/front"});
}

TEST_CASE("The gravest finding leads and then the first code") {
  const Tied tied(R"(
functions: {a: {}, b: {}}
objectives:
  o1: {owner: a, contributors: b}
  o2: {owner: [a, b]}
  o3: {owner: a}
  measured: {owner: b}
metrics:
  m: {measures: measured, owner: a, direction: up, baseline: 5, target: 4}
)",
                  {"SM404", "SM601", "SM605"});
  REQUIRE(tied.subjects() == Texts{"functions/a"});
  const Finding& leading = tied.result.findings[tied.knots.front().leading];
  CHECK(leading.rule->code == "SM605");
}

TEST_CASE("A finding of a metric meets on its team and what it measures") {
  const Tied tied(R"(
functions: {desk: {}, line: {}}
objectives: {speed: {owner: line}}
metrics:
  m1: {measures: speed, owner: desk}
  m2: {measures: speed, owner: desk}
  m3: {measures: speed, owner: desk}
)",
                  {"SM604"});
  REQUIRE(tied.subjects() == Texts{"functions/desk"});
  CHECK(ids_of(tied.knots.front().invited, tied.it.model.functions) == Texts{"line"});
}

TEST_CASE("A knot can be a stage that unmeasured objectives pass through") {
  const Tied tied(R"(
objectives: {o1: {}, o2: {}, o3: {}}
metrics: {m1: {measures: o1}, m2: {measures: o2}, m3: {measures: o3}}
journey: {visit: {metrics: [m1, m2, m3]}}
functions: {desk: {}}
initiatives: {i: {owner: desk}}
)");
  const MeetingPoints points(tied.it.analysis);
  Finding finding{.subjects = {subject_of(tied.it.model.objectives[1])}, .message = {}};
  Texts met;
  for (const auto point : points.of(finding)) met.push_back(to_string(points.subject_at(point)));
  CHECK(met == Texts{"objectives/o2", "journey/visit"});
}

TEST_CASE("Links meet on both their ends and customers on everyone in their ownership") {
  const Examined it(R"(
functions: {a: {}, b: {}}
customers: {c: {ownership: {b: serves, a: holds-data}}}
objectives: {x: {owner: a}, y: {}}
channels: {web: {functions: a}}
)");
  const MeetingPoints points(it.analysis);
  const auto met = [&](const Subject& subject) {
    Texts texts;
    for (const auto point : points.of({.subjects = {subject}, .message = {}}))
      texts.push_back(to_string(points.subject_at(point)));
    return texts;
  };
  CHECK(met(subject_of(it.model.objectives[0], it.model.objectives[1])) ==
        Texts{"objectives/x", "objectives/y"});
  CHECK(met(subject_of(it.model.customers[0])) ==
        Texts{"functions/a", "functions/b", "customers/c"});
  CHECK(met(subject_in("channels", it.model.channels[0])) == Texts{"functions/a"});
  CHECK(met(whole("map")).empty());
  CHECK(met(word("loyalty")).empty());
}

}  // namespace
}  // namespace stratmap
