#include "render/report/parts/markdown.h"

#include <catch2/catch.hpp>

using stratmap::to_markdown;

TEST_CASE("what would mark a text up is escaped") {
  CHECK(to_markdown("Sales & [x](y) *now* _or_ <b> a|b") ==
        "Sales \\& \\[x\\](y) \\*now\\* \\_or\\_ \\<b\\> a\\|b");
  CHECK(to_markdown("~~gone~~ #1 $x$ @you a\\b") == "\\~\\~gone\\~\\~ \\#1 \\$x\\$ \\@you a\\\\b");
  CHECK(to_markdown("”Kunnat” – 3 %, kyllä!") == "”Kunnat” – 3 %, kyllä!");
}

TEST_CASE("a text can't begin a list, a heading or a rule") {
  CHECK(to_markdown("- one") == "\\- one");
  CHECK(to_markdown("+ one") == "\\+ one");
  CHECK(to_markdown("12. one - two") == "12\\. one - two");
  CHECK(to_markdown("3) one") == "3\\) one");
  CHECK(to_markdown("# one") == "\\# one");
  CHECK(to_markdown("=====").starts_with("\\="));
}

TEST_CASE("keys of the model stay code, and nothing else between backticks does") {
  CHECK(to_markdown("give one `owns`, say `kind: none`") == "give one `owns`, say `kind: none`");
  CHECK(to_markdown("`<b>`") == "\\`\\<b\\>\\`");
  CHECK(to_markdown("`open") == "\\`open");
  CHECK(to_markdown("``") == "\\`\\`");
}

TEST_CASE("line breaks are spaces and controls are seen") {
  CHECK(to_markdown("one\n\n## two\r\tthree") == "one  \\#\\# two  three");
  CHECK(to_markdown("a\x1b[31mb") == "a\\\\x1b\\[31mb");
  CHECK(to_markdown("a\u202eb") == "a\\\\u202eb");
}

TEST_CASE("an address in a name stays text") {
  CHECK(to_markdown("https://example.fi/a-b") == "https\\://example.fi/a-b");
  CHECK(to_markdown("see (www.example.fi)") == "see (www\\.example.fi)");
  CHECK(to_markdown("ftp://www.example.fi") == "ftp\\://www\\.example.fi");
  CHECK(to_markdown("Www.example.fi") == "Www\\.example.fi");
  CHECK(to_markdown("Aim: 10:30 w.ww .www a/b// ww.x www") ==
        "Aim: 10:30 w.ww .www a/b// ww.x www");
}
