// The checks themselves: each finds its breach in a small tree, and is silent on a sound one.
#include "tests/house/house.h"

#include <catch2/catch.hpp>

using namespace stratmap::house;

namespace {

File header(std::string path, std::string text = "") {
  return {std::move(path), "#pragma once\n" + text};
}

}  // namespace

TEST_CASE("a sound tree has no breaches") {
  const Tree tree = {
      header("base/text.h", "#include <string>\n"),
      header("models/model.h", "#include \"base/text.h\"\n"),
      {"models/parser.cc", "#include \"models/model.h\"\n#include <yaml-cpp/yaml.h>\n"},
      header("engine/rules/rule.h", "#include \"models/model.h\"\n"),
      {"engine/rules/sm101_no_objectives.cc",
       "#include \"engine/rules/rule.h\"\n#include <cmath>\n"},
      {"engine/graph/paths.cc", "#include <boost/graph/adjacency_list.hpp>\n"},
      {"render/layout/graphviz_layout.cc", "#include <graphviz/gvc.h>\n"},
      {"cli/main.cc", "#include <iostream>\n#include \"engine/rules/rule.h\"\n"},
      {"docs/model.md", "See [the rules](../README.md) and /usr/share/doc.\n"},
      {"README.md", "# stratmap\n"},
  };
  CHECK(to_text(all_breaches(tree)) == "");
}

TEST_CASE("an include of a higher layer is found") {
  const Tree tree = {{"base/text.cc", "\n#include \"models/model.h\"\n"},
                     {"engine/graph/graph.cc", "#include \"cli/command.h\"\n"},
                     {"models/model.cc", "#include \"tests/models/sample.h\"\n"},
                     {"tests/base/text_test.cc", "#include \"render/view.h\"\n"}};
  CHECK(to_text(layer_breaches(tree)) ==
        "base/text.cc:2: base must not include models\n"
        "engine/graph/graph.cc:1: engine must not include cli\n"
        "models/model.cc:1: a layer must not include tests\n");
}

TEST_CASE("an include in a comment or a string is none") {
  const Tree tree = {{"base/a.cc",
                      "// #include \"cli/b.h\"\n/*\n#include \"cli/b.h\"\n*/\n"
                      "auto s = R\"(\n#include <x>\n)\";\n"}};
  CHECK(layer_breaches(tree).empty());
}

TEST_CASE("an include that is not written from the root is found") {
  const Tree tree = {header("base/text.h"),
                     {"base/text.cc", "#include \"text.h\"\n#include <base/text.h>\n"}};
  CHECK(to_text(root_breaches(tree)) ==
        "base/text.cc:1: no such file from the repository's root: text.h\n"
        "base/text.cc:2: own headers go in quotes: base/text.h\n");
}

TEST_CASE("headers in a circle are found however long the circle") {
  const Tree tree = {
      header("base/a.h", "#include \"base/b.h\"\n"), header("base/b.h", "#include \"base/c.h\"\n"),
      header("base/c.h", "#include \"base/a.h\"\n"), header("base/d.h", "#include \"base/a.h\"\n")};
  CHECK(to_text(circle_breaches(tree)) ==
        "base/a.h: headers include each other in a circle: base/a.h → base/b.h → base/c.h → "
        "base/a.h\n");
}

TEST_CASE("a header that includes itself is a circle") {
  CHECK(circle_breaches({header("base/a.h", "#include \"base/a.h\"\n")}).size() == 1);
}

TEST_CASE("two ways to one header are no circle") {
  const Tree tree = {header("base/a.h", "#include \"base/b.h\"\n#include \"base/c.h\"\n"),
                     header("base/b.h", "#include \"base/d.h\"\n"),
                     header("base/c.h", "#include \"base/d.h\"\n"), header("base/d.h")};
  CHECK(circle_breaches(tree).empty());
}

TEST_CASE("a library outside its place is found") {
  const Tree tree = {
      {"engine/a.cc", "#include <yaml-cpp/yaml.h>\n#include <boost/graph/graph_traits.hpp>\n"},
      {"models/b.cc", "#include <boost/math/distributions.hpp>\n#include <CLI/CLI.hpp>\n"},
      {"render/views/map.cc", "#include <graphviz/cgraph.h>\n#include <sys/wait.h>\n"},
      {"base/c.cc", "#include <fmt/format.h>\n"},
      {"engine/network/d.cc", "#include <boost/graph/graph_traits.hpp>\n"},
      {"bench/bench.cc", "#include <yaml-cpp/yaml.h>\n"},
      header("render/report/json.h", "#include <nlohmann/json.hpp>\n")};
  CHECK(to_text(library_breaches(tree)) ==
        "engine/a.cc:1: yaml-cpp does not belong here\n"
        "engine/a.cc:2: Boost.Graph does not belong here\n"
        "models/b.cc:1: Boost does not belong here\n"
        "models/b.cc:2: CLI11 does not belong here\n"
        "render/views/map.cc:1: Graphviz does not belong here\n"
        "render/views/map.cc:2: the system's headers does not belong here\n"
        "base/c.cc:1: fmt does not belong here\n"
        "render/report/json.h:2: nlohmann-json does not belong into a header\n");
}

TEST_CASE("a rule that includes more than rule.h and facts is found") {
  const Tree tree = {{"engine/rules/sm101_a.cc",
                      "#include \"engine/rules/rule.h\"\n"
                      "#include \"engine/graph/graph.h\"\n"
                      "#include \"engine/check.h\"\n"
                      "#include \"engine/rules/sm102_b.h\"\n"
                      "#include <algorithm>\n#include <fmt/format.h>\n"}};
  const std::string what =
      "a rule includes engine/rules/rule.h, facts of the engine and the standard library only\n";
  CHECK(to_text(sibling_breaches(tree)) == "engine/rules/sm101_a.cc:3: " + what +
                                               "engine/rules/sm101_a.cc:4: " + what +
                                               "engine/rules/sm101_a.cc:6: " + what);
}

TEST_CASE("types of one name in two headers are found") {
  const Tree tree = {{"engine/band.h", "struct Band {\n  int low;\n};\nstruct Other;\n"},
                     {"models/other.h", "struct Other {};\n"},
                     {"render/band.h", "// struct Other {};\nclass Band : Base {\n};\n"},
                     {"tests/band.h", "struct Band {};\n"}};
  CHECK(to_text(twin_breaches(tree)) == "render/band.h:2: Band is another type in engine/band.h\n");
}

TEST_CASE("views and formats and commands that know each other are found") {
  const Tree tree = {{"render/views/strategy_map.cc",
                      "#include \"render/views/scene.h\"\n"
                      "#include \"render/views/strategy_map.h\"\n"
                      "#include \"render/views/strategy_map_bands.h\"\n"
                      "#include \"render/views/silo_map.h\"\n"},
                     {"render/views/all_views.cc", "#include \"render/views/silo_map.h\"\n"},
                     {"render/report/text.cc", "#include \"render/report/json.h\"\n"},
                     {"cli/commands/check.cc", "#include \"cli/commands/render.h\"\n"}};
  CHECK(to_text(sibling_breaches(tree)) ==
        "render/views/strategy_map.cc:4: must not know render/views/silo_map.h\n"
        "render/report/text.cc:1: must not know render/report/json.h\n"
        "cli/commands/check.cc:1: must not know cli/commands/render.h\n");
}

TEST_CASE(
    "disk and clock and environment and streams and locale are found where they must not be") {
  const Tree tree = {
      {"engine/a.cc",
       "#include <iostream>\n#include <filesystem>\nauto t = system_clock::now();\n"},
      {"render/b.cc",
       "#include <fstream>\n#include <sstream>\nauto home = std::getenv(\"HOME\");\n"},
      {"models/c.cc", "#include <fstream>\nstd::cout << 1;\nauto d = std::stod(text);\n"},
      {"cli/d.cc",
       "#include <iostream>\nauto home = std::getenv(\"HOME\");\nsetlocale(0, \"\");\n"},
      {"base/e.cc",
       "// getenv and std::cout in a comment\nauto s = \"getenv\";\nint my_getenv;\n"}};
  CHECK(to_text(purity_breaches(tree)) ==
        "engine/a.cc:1: iostream: standard streams stay in cli/\n"
        "engine/a.cc:2: filesystem: the disk belongs to cli/ and the readers of models/\n"
        "engine/a.cc:3: system_clock: the clock belongs to cli/: today's date never enters the "
        "output\n"
        "render/b.cc:1: fstream: the disk belongs to cli/ and the readers of models/\n"
        "render/b.cc:2: sstream: texts are strings here\n"
        "render/b.cc:3: getenv: the environment belongs to cli/\n"
        "models/c.cc:2: std::cout: standard streams stay in cli/\n"
        "models/c.cc:3: std::stod: depends on the locale: use base/number.h, from_chars or plain "
        "comparisons\n"
        "cli/d.cc:3: setlocale: depends on the locale: use base/number.h, from_chars or plain "
        "comparisons\n");
}

TEST_CASE("macros and shared pointers and empty names are found") {
  const Tree tree = {{"engine/a.cc", "#define RULE(x) x\nstd::shared_ptr<int> p;\n"},
                     {"engine/util/b.cc", "using namespace std;\n"},
                     {"models/c.h", "struct C {};\n"},
                     header("models/utility.h"),
                     {"render/text_helpers.cc", ""}};
  CHECK(to_text(convention_breaches(tree)) ==
        "engine/a.cc:2: shared_ptr: the model has values, no shared_ptr\n"
        "engine/a.cc:1: #define: no macros\n"
        "engine/util/b.cc:1: using namespace std: say std::\n"
        "engine/util/b.cc: util is no name for a thing\n"
        "models/c.h: a header says #pragma once\n"
        "render/text_helpers.cc: helpers is no name for a thing\n");
}
