#include <catch2/catch.hpp>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/svg/svg_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

TEST_CASE("what lies outside the safe profile is seen") {
  CHECK(svg_faults("<svg><g id=\"a\"></g></svg>") == Faults{});
  CHECK(svg_faults("<svg><style></style></svg>") == Faults{"unknown element: style"});
  CHECK(svg_faults("<svg><g onclick=\"x\"></g></svg>") == Faults{"unknown attribute: onclick"});
  CHECK(svg_faults("<svg><g></svg>").front() == "closes what is not open: /svg");
  CHECK(svg_faults("<svg><rect fill=\"red\"/></svg>") == Faults{"not a hex colour: red"});
  CHECK(svg_faults("<svg><g id=\"a\"/><g id=\"a\"/></svg>") == Faults{"id twice: a"});
  CHECK(svg_faults("<svg>a & b</svg>").size() == 1);
}

TEST_CASE("a map with everything on it stays inside the safe profile") {
  const std::string yaml = R"(stratmap: 1
organization: {name: "Koe & <Co>", vision: "a < b & \"c\""}
functions: {sales: {name: "Myynti & <muut>"}}
objectives:
  profit: {name: Tulos, perspective: financial, owner: [sales, unknown], drives: {staff: {kind: funds}}}
  price: {name: "Hinta <laskee>", perspective: customer, drives: {profit: {effect: lowers, strength: weak}}}
  speed: {name: Nopeus, perspective: process, drives: {price: {strength: strong, why: "a & b"}}}
  staff: {name: Osaaminen, perspective: learning, drives: {speed: {}, price: {kind: feedback}}}
  alone: {name: Yksin}
metrics:
  margin: {name: Kate, measures: profit, unit: "%", baseline: {2025: 5}, target: 9, due: 2027, values: {2026: 8.5}}
  days: {name: Päivät, measures: speed, unit: pv, direction: down, baseline: {2025: 9}, target: 2, due: 2027, values: {2026: 9}}
  index: {name: Indeksi, measures: price, unit: pistettä, baseline: {2025: 0}, target: 10, due: 2026, values: {2026: 7}}
)";
  const Reading reading = read_model_text("client.yaml", yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis);
  for (const Lang lang : {Lang::fi, Lang::en}) {
    const std::string svg = to_svg(strategy_map(analysis, {.lang = lang, .findings = &result}));
    CHECK(svg_faults(svg) == Faults{});
    for (const char* handle :
         {"data-kind=\"band\"", "data-kind=\"objective\"", "data-kind=\"link\"",
          "data-kind=\"finding\"", "data-kind=\"legend\"", "data-kind=\"title\""})
      CHECK(svg.find(handle) != std::string::npos);
  }
}
