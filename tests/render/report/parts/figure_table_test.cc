#include "render/report/parts/figure_table.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

const FigureRow kHeading{"Name", {"one", "two\nlines"}};
const std::vector<FigureRow> kRows = {{"Short", {"1.0", "12"}},
                                      {"A name of several words", {"10.0", "–"}},
                                      {"", {}},
                                      {"  Set in by two columns", {"", "3"}}};

std::string at(std::size_t width) {
  return figure_table(kHeading, kRows, {.width_columns = width});
}

TEST_CASE("Figures stand to the right of names under the last line of their heading") {
  CHECK(at(80) ==
        "                                 two\n"
        "Name                      one  lines\n"
        "Short                     1.0     12\n"
        "A name of several words  10.0      –\n"
        "\n"
        "  Set in by two columns            3\n");
}

TEST_CASE("A long name goes on below itself") {
  CHECK(at(33) ==
        "                              two\n"
        "Name                   one  lines\n"
        "Short                  1.0     12\n"
        "A name of several     10.0      –\n"
        "words\n"
        "\n"
        "  Set in by two columns         3\n");
}

TEST_CASE("A name that is set in stays set in where it goes on") {
  const std::vector<FigureRow> rows = {{"  Set in by two columns", {"2.0", "3"}}};
  CHECK(figure_table(kHeading, rows, {.width_columns = 33}) ==
        "                              two\n"
        "Name                   one  lines\n"
        "  Set in by two        2.0      3\n"
        "  columns\n");
}

TEST_CASE("A remark stands under its row and is set in further") {
  const std::vector<FigureRow> rows = {{"  Set in", {"2.0", ""}, "a remark that needs two lines"}};
  CHECK(figure_table({"", {"one", ""}}, rows, {.width_columns = 30}) ==
        "          one\n"
        "  Set in  2.0\n"
        "    a remark that needs two\n"
        "    lines\n");
}

TEST_CASE("Without room names stand above their figures") {
  CHECK(at(20) ==
        "Name\n"
        "          two\n"
        "   one  lines\n"
        "Short\n"
        "   1.0     12\n"
        "A name of several\n"
        "words\n"
        "  10.0      –\n"
        "\n"
        "  Set in by two\n"
        "  columns\n"
        "            3\n");
}

TEST_CASE("A word that is too long is cut and controls are shown") {
  const std::vector<FigureRow> rows = {{"Pneumonoultramicroscopic\x1b[2J", {"1"}}};
  CHECK(figure_table({"", {"n"}}, rows, {.width_columns = 25}) ==
        "                        n\nPneumonoultramicrosco…  1\n");
}

TEST_CASE("Figures keep their decimals and their sign") {
  CHECK(fixed_figure(2, 1, Lang::fi) == "2,0");
  CHECK(fixed_figure(2.34, 1, Lang::en) == "2.3");
  CHECK(fixed_figure(12345.5, 2, Lang::en) == "12,345.50");
  CHECK(fixed_figure(12345, 1, Lang::en) == "12,345.0");
  CHECK(fixed_figure(7.4, 0, Lang::en) == "7");
  CHECK(signed_figure(2, 1, Lang::fi) == "+2,0");
  CHECK(signed_figure(-0.04, 1, Lang::en) == "0.0");
  CHECK(signed_figure(-0.06, 1, Lang::en) == "−0.1");
  CHECK(plain_figure(12.999999999999998) == 13);
}

}  // namespace
}  // namespace stratmap
