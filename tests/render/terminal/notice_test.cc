#include "render/terminal/notice.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("a notice is read from what it is, over where, to why") {
  Sources sources;
  sources.add("client.yaml", "customers:\n  housing:\n");
  const Notice notice{.heading = "warning[SM401] unowned-customer-relationship",
                      .tint = Tint::warning,
                      .message = "no function owns the customer relationship \"Taloyhtiöt\"",
                      .path = {},
                      .mark = Mark{{0, 13, 7}, "3 functions touch it"},
                      .lines = {{"why",
                                 "what everyone touches and nobody owns falls between silos, "
                                 "and stays there"},
                                {"fix", "give one function `owns`"}}};
  CHECK(to_text(notice, sources, {.width_columns = 70}) ==
        "warning[SM401] unowned-customer-relationship: no function owns the\n"
        "    customer relationship \"Taloyhtiöt\"\n"
        "  --> client.yaml:2:3\n"
        "   |\n"
        " 2 |   housing:\n"
        "   |   ^^^^^^^ 3 functions touch it\n"
        "   = why: what everyone touches and nobody owns falls between silos,\n"
        "          and stays there\n"
        "   = fix: give one function `owns`\n");
}

TEST_CASE("a notice without a place names the path as it was given") {
  const Notice notice{.heading = "error[SM007] unreadable-file",
                      .tint = Tint::error,
                      .message = "there is no such file",
                      .path = "no\x1bwhere.yaml",
                      .mark = {}};
  CHECK(to_text(notice, Sources{}, {}) ==
        "error[SM007] unreadable-file: there is no such file\n"
        "  --> no\\x1bwhere.yaml\n");
}

TEST_CASE("a name cannot send anything to the terminal") {
  Sources sources;
  sources.add("client.yaml", "a: \"x\"\n");
  const Notice notice{.heading = "note[SM114] objective-without-initiative",
                      .message = "\"\x1b]0;owned\x07\" has no initiative",
                      .path = {},
                      .mark = Mark{{0, 3, 3}, "\x1b[2J"},
                      .others = {"\x1b[3J"}};
  const std::string text = to_text(notice, sources, {});
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find('\x07') == std::string::npos);
}
