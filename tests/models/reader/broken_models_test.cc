#include <catch2/catch.hpp>
#include <string_view>

#include "tests/models/reader/reading.h"

using namespace stratmap;

namespace {

struct Broken {
  std::string_view sections;  // from line 3 on
  std::string_view errors;    // "SM001 3:5 owner": code, line:column, nearest words
};

// clang-format off
constexpr Broken kBroken[] = {
    // SM001: keys that the language does not have
    {"objectivs: {}", "SM001 3:1 objectives"},
    {"objectives:\n  a:\n    ownr: b", "SM001 5:5 owner"},
    {"objectives:\n  a: {drives: {b: {strenght: 1}}}\n  b: {}", "SM001 4:20 strength"},
    {"functions:\n  äiti: {headd: X}", "SM001 4:10 head"},
    {"functions: {a: {readiness: {want: 3}}}", "SM001 3:29 wants"},
    {"organization: {}", "SM003 3:1"},
    {"customers:\n  c:\n    ownership: {}\n    promise: {keptby: a}", "SM001 6:15 kept_by"},
    {"round: {answers: [{respondent: r, stop: mode, claims: {own: {}}}], respondents: {r: {}}}", "SM001 3:56 owns"},
    {"threads: {t: {template: loyalty, stages: {experiance: []}}}", "SM001 3:43 experience"},
    {"functions: {a: {mode: {curent: production}}}", "SM001 3:24 current"},
    {"settings:\n  rollupp: mean", "SM001 4:3 rollup"},
    {"metrics: {m: {tag: [a]}}", "SM001 3:15 lag,tags"},
    // SM002: references that find nothing
    {"objectives: {a: {owner: servce}}\nfunctions: {service: {}, sales: {}}", "SM002 3:25 service"},
    {"objectives:\n  a: {drives: [b, cc]}\n  b: {}", "SM002 4:19"},
    {"objectives:\n  growth: {}\n  a:\n    drives:\n      growth: {}\n      groth: {}", "SM002 8:7 growth"},
    {"objectives: {a: {perspective: procces}}", "SM002 3:31 process"},
    {"metrics: {m: {source: crn}}\nsystems: {crm: {}}", "SM002 3:23 crm"},
    {"metrics: {m: {measures: unknown}}", "SM002 3:25"},
    {"threads: {t: {stages: {one: [a, b]}}}\nobjectives: {a: {}}", "SM002 3:33"},
    {"rewards: {r: {metric: [m]}}", "SM002 3:24"},
    {"round:\n  respondents: {r1: {}}\n  answers:\n    - {respondent: r2, stop: mode}", "SM002 6:20 r1"},
    {"round:\n  respondents: {r1: {}}\n  answers:\n    - {respondent: r1, stop: modes}", "SM002 6:30 mode"},
    {"ideas: {i: {stop: chanels}}", "SM002 3:19 channels"},
    {"workshop: {participants: {sales: {}}}", "SM002 3:27"},
    {"journey: {j: {mandate: {sales: none}}}", "SM002 3:25"},
    // SM003: ids twice
    {"functions:\n  sales: {}\n  sales: {}", "SM003 5:3"},
    {"functions:\n  a: {head: X, head: Y}", "SM003 4:16"},
    // SM004: values that the schema does not allow
    {"objectives: [a, b]", "SM004 3:13"},
    {"objectives: {a: text}", "SM004 3:17"},
    {"objectives: {a: {name: [a]}}", "SM004 3:24"},
    {"objectives: {a: {level: managment}}", "SM004 3:25 management"},
    {"objectives: {a b: {}}", "SM004 3:14"},
    {"objectives: {\"\": {}}", "SM004 3:14"},
    {"functions: {unknown: {}}", "SM004 3:13"},
    {"objectives: {a: {weight: heavy}}", "SM004 3:26"},
    {"objectives: {a: {weight: \"1\"}}", "SM004 3:26"},
    {"objectives: {a: {weight: -1}}", "SM004 3:26"},
    {"objectives: {a: {effort: 6}}", "SM004 3:26"},
    {"objectives: {a: {drives: {b: {strength: 1.5}}}, b: {}}", "SM004 3:41"},
    {"objectives: {a: {drives: {b: {strength: 0}}}, b: {}}", "SM004 3:41"},
    {"objectives: {a: {drives: {b: {strength: stong}}}, b: {}}", "SM004 3:41 strong"},
    {"objectives: {a: {drives: {b: {lag: 3 months}}}, b: {}}", "SM004 3:36"},
    {"objectives: {a: {drives: {b: {lag: 3000y}}}, b: {}}", "SM004 3:36"},
    {"objectives: {a: {drives: {b: strong}}, b: {}}", "SM004 3:30"},
    {"objectives: {a: {drives: {b: {reviewed: 2026-13}}}, b: {}}", "SM004 3:41"},
    {"objectives: {a: {url: \"javascript:alert(1)\"}}", "SM004 3:23"},
    {"objectives: {a: {url: www.example.com}}", "SM004 3:23"},
    {"objectives: {a: {tags: service}}", "SM004 3:24"},
    {"objectives: {a: {adoption: {f: accepts}}}\nfunctions: {f: {}}", "SM004 3:32 accepted"},
    {"objectives: {a: {accept: {SM40: no}}}", "SM004 3:27 SM401,SM402,SM403"},
    {"objectives: {a: {accept: {SM402: {until: 2027}}}}", "SM004 3:27"},
    {"objectives: {a: {accept: {SM402: {because: x, until: soon}}}}", "SM004 3:54"},
    {"rewards: {r: {zero_sum: yes}}", "SM004 3:25"},
    {"rewards: {r: {zero_sum: \"true\"}}", "SM004 3:25"},
    {"customers: {c: {share: 120}}", "SM004 3:24"},
    {"customers: {c: {share: 45 %}}", "SM004 3:24"},
    {"customers: {c: {expects: {production: 0}}}", "SM004 3:26"},
    {"customers: {c: {expects: {produktion: 1}}}", "SM004 3:27 production"},
    {"customers: {c: {ownership: {f: [owns, plan]}}}\nfunctions: {f: {}}", "SM004 3:39 plans"},
    {"customers: {c: {ownership: [f]}}\nfunctions: {f: {}}", "SM004 3:29"},
    {"functions: {f: {mode: production}}", "SM004 3:23"},
    {"functions: {f: {mode: {2026-Q7: production}}}", "SM001 3:24"},
    {"functions: {f: {mandate: {full: x}}}", "SM004 3:27"},
    {"functions: {f: {customer_orientation: {2026-09: 7}}}", "SM004 3:49"},
    {"functions: {f: {customer_orientation: {spring: 3}}}", "SM004 3:40"},
    {"metrics: {m: {target: [1, 2, 3]}}", "SM004 3:23"},
    {"metrics: {m: {target: {2026: 1,5}}}", "SM004 3:32"},
    {"metrics: {m: {baseline: {2025: 1, 2026: 2}}}", "SM004 3:25"},
    {"metrics: {m: {values: {2026-02-30: 1}}}", "SM004 3:24"},
    {"metrics: {m: {values: {2026: 0x1F}}}", "SM004 3:30"},
    {"metrics: {m: {values: {2026: 017}}}", "SM004 3:30"},
    {"metrics: {m: {values: {2026: 1e999}}}", "SM004 3:30"},
    {"metrics: {m: {values: {2026: .inf}}}", "SM004 3:30"},
    {"metrics: {m: {values: {2026: \"12 000\"}}}", "SM004 3:30"},
    {"metrics: {m: {limits: 3}}", "SM004 3:23"},
    {"observations: [{sheet: A}]", "SM004 3:16"},
    {"observations: [a.csv]", "SM004 3:16"},
    {"observations: [{cvs: a.csv}]", "SM001 3:17 csv"},
    {"round: {answers: [{respondnt: r, stop: mode}], respondents: {r: {}}}", "SM001 3:20 respondent"},
    {"round: {stops: {mode: {}}}", ""},
    {"round: {answers: [{stop: mode}], respondents: {r: {}}}", "SM004 3:19"},
    {"settings: {rules: {SM999: off}}", "SM004 3:20 SM909"},
    {"settings: {rules: {SM104: of}}", "SM004 3:27 off"},
    {"settings: {thresholds: {objectives-mx: 20}}", "SM004 3:25 objectives-max,objectives-min,objectives-note"},
    {"settings: {thresholds: {agreement: 2}}", "SM004 3:36"},
    {"settings: {as_of: today}", "SM004 3:19"},
    {"perspectives: {x: {kind: money}}", "SM004 3:26"},
    // SM005: parents in a circle
    {"functions:\n  a: {parent: b}\n  b: {parent: c}\n  c: {parent: b}\n  d: {parent: a}", "SM005 5:15"},
    {"functions: {a: {parent: a}}", "SM005 3:25"},
    // SM007: files
    {"include: nowhere.yaml", "SM007 3:10"},
    {"observations: [{csv: data/none.csv}]", "SM007 3:22"},
    {"observations: [{xlsx: ../values.xlsx}]", "SM007 3:23"},
    {"observations: [{sqlite: /values.db, query: x}]", "SM007 3:25"},
    {"observations: [{xlsx: data/values.xlsx}]", "SM007 3:23"},
    {"observations: [{sqlite: data/values.db}]", "SM007 3:25"},
    // several at once, in the order of their places
    {"functions: {a: {parnt: b}}\nobjectives: {o: {owner: aa, level: x}}", "SM001 3:17 parent | SM002 4:25 a | SM004 4:36"},
};
// clang-format on

}  // namespace

TEST_CASE("a broken model is told at the exact character") {
  for (const Broken& broken : kBroken) {
    INFO(broken.sections);
    CHECK(errors_of(read_sections(broken.sections)) == broken.errors);
  }
}

TEST_CASE("cures are said in one style") {
  for (const Broken& broken : kBroken) {
    const Reading reading = read_sections(broken.sections);
    if (reading.model) continue;
    for (const Diagnostic& error : reading.model.error()) {
      if (!error.cure) continue;
      INFO(error.cure->en);
      CHECK_FALSE((error.cure->en[0] >= 'A' && error.cure->en[0] <= 'Z'));
      CHECK_FALSE((error.cure->fi[0] >= 'A' && error.cure->fi[0] <= 'Z'));
      CHECK_FALSE(error.cure->en.ends_with('.'));
      CHECK_FALSE(error.cure->fi.ends_with('.'));
    }
  }
}

TEST_CASE("the version and the organization are needed") {
  const auto errors = [](std::string text) {
    return errors_of(read_model_text("client.yaml", std::move(text)));
  };
  CHECK(errors("") == "SM004 1:1");
  CHECK(errors("organization: {name: A}") == "SM004 1:1");
  CHECK(errors("stratmap: 1") == "SM004 1:1");
  CHECK(errors("stratmap: 2\norganization: {name: A}") == "SM004 1:11");
  CHECK(errors("stratmap: 1\norganization: {language: fi}") == "SM004 2:1");
  CHECK(errors("stratmap: 1\norganization:") == "SM004 2:1");
  CHECK(errors("stratmp: 1\norganization: {name: A}") == "SM001 1:1 stratmap");
  CHECK(errors("stratmap: 1\norganisation: {name: A}") == "SM001 2:1 organization");
  CHECK(errors("stratmap: 1\norganisaatio: {name: A}") == "SM001 2:1 organization");
  CHECK(errors("stratmap: 1\norganization: {nme: A}") == "SM001 2:16 name");
  CHECK(errors("stratmap: 1\norganization: {nimi: A}") == "SM001 2:16 name");
  CHECK(errors("stratmap: 1\norganization: {name:A}") == "SM001 2:16");
  CHECK(errors("stratmap: 1\norganization: {slogn: A}") == "SM004 2:1 | SM001 2:16 slogan");
  CHECK(errors("stratmap: 1\norganization: {name: }") == "SM004 2:1");
  CHECK(errors("stratmap: 1\norganization: {name: {fi: , en: }}") == "SM004 2:1");
  CHECK(errors("stratmap: 1\norganization:\nname: A") == "SM001 3:1");
  CHECK(errors("stratmap:\norganization: {name: A}") == "SM004 1:1");
  CHECK(errors("just text") == "SM004 1:1");
  CHECK(errors("- a") == "SM004 1:1");
}
