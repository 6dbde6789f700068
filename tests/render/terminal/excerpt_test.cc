#include "render/terminal/excerpt.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

// The span of `word` in a file, from the `nth` time that it stands there (0: the first).
Span span_of(const Sources& sources, std::uint32_t file, std::string_view word, int nth = 0) {
  std::size_t at = sources.file(file).text().find(word);
  while (nth-- > 0) at = sources.file(file).text().find(word, at + 1);
  REQUIRE(at != std::string_view::npos);
  return {file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(word.size())};
}

Sources one_file(std::string text) {
  Sources sources;
  sources.add("client.yaml", std::move(text));
  return sources;
}

constexpr TerminalStyle kStyle{.lang = Lang::en, .width_columns = 60, .ink = Ink::plain};

}  // namespace

TEST_CASE("carets stand under the exact characters") {
  const Sources sources = one_file("customers:\n  housing-companies:\n    name: Taloyhtiöt\n");
  const Mark mark{span_of(sources, 0, "housing-companies"), "nobody owns it"};
  CHECK(excerpt(sources, mark, {}, Tint::warning, kStyle) ==
        "  --> client.yaml:2:3\n"
        "   |\n"
        " 2 |   housing-companies:\n"
        "   |   ^^^^^^^^^^^^^^^^^ nobody owns it\n");
}

TEST_CASE("columns are those of the characters before, wide ones and combining ones too") {
  const Sources sources = one_file("a: 顧客\u0301 {x: bad}\n");
  CHECK(excerpt(sources, {span_of(sources, 0, "bad"), ""}, {}, Tint::error, kStyle) ==
        "  --> client.yaml:1:12\n"
        "   |\n"
        " 1 | a: 顧客\u0301 {x: bad}\n"
        "   |             ^^^\n");
}

TEST_CASE("related places follow in the order of lines, those of other files after them") {
  Sources sources = one_file("a: 1\nb: 2\nc: 3\n");
  sources.add("functions.yaml", "sales: {}\n");
  const std::vector<Mark> related = {{span_of(sources, 1, "sales"), "could own it"},
                                     {span_of(sources, 0, "a"), "first here"}};
  CHECK(excerpt(sources, {span_of(sources, 0, "c"), "again"}, related, Tint::error, kStyle) ==
        "  --> client.yaml:3:1\n"
        "   |\n"
        " 1 | a: 1\n"
        "   | - first here\n"
        " 3 | c: 3\n"
        "   | ^ again\n"
        "  ::: functions.yaml:1:1\n"
        "   |\n"
        " 1 | sales: {}\n"
        "   | ----- could own it\n");
}

TEST_CASE("two marks on one line stand under one copy of it") {
  const Sources sources = one_file("drives: [profit, profit]\n");
  const std::vector<Mark> related = {{span_of(sources, 0, "profit"), "first named here"}};
  CHECK(excerpt(sources, {span_of(sources, 0, "profit", 1), "named again"}, related, Tint::error,
                kStyle) ==
        "  --> client.yaml:1:18\n"
        "   |\n"
        " 1 | drives: [profit, profit]\n"
        "   |                  ^^^^^^ named again\n"
        "   |          ------ first named here\n");
}

TEST_CASE("two marks far apart on a long line each have their part of it") {
  const std::string between(80, '.');
  const Sources sources = one_file("one " + between + " two\n");
  const std::vector<Mark> related = {{span_of(sources, 0, "one"), ""}};
  CHECK(excerpt(sources, {span_of(sources, 0, "two"), ""}, related, Tint::error, kStyle) ==
        "  --> client.yaml:1:86\n"
        "   |\n"
        " 1 | ….................................................. two\n"
        "   |                                                     ^^^\n"
        " 1 | one ..................................................…\n"
        "   | ---\n");
}

TEST_CASE("line numbers of any length keep the frame straight") {
  const Sources sources = one_file(std::string(99, '\n') + "here: x\n");
  CHECK(excerpt(sources, {span_of(sources, 0, "here"), ""}, {}, Tint::note, kStyle) ==
        "    --> client.yaml:100:1\n"
        "     |\n"
        " 100 | here: x\n"
        "     | ^^^^\n");
}

TEST_CASE("long lines are cut around the marked part") {
  const std::string before(100, 'a'), after(100, 'b');
  const Sources sources = one_file("start " + before + " target " + after + "\n");
  CHECK(excerpt(sources, {span_of(sources, 0, "target"), "this"}, {}, Tint::note, kStyle) ==
        "  --> client.yaml:1:108\n"
        "   |\n"
        " 1 | …aaaaaaaaaaaaaaaaa target bbbbbbbbbbbbbbbbbbbbbbbbbbbb…\n"
        "   |                    ^^^^^^ this\n");
}

TEST_CASE("a mark longer than the line has carets to the cut") {
  const std::string value(90, 'x'), shown(51, 'x'), carets(51, '^');
  const Sources sources = one_file("k: " + value + "\n");
  const Span span = span_of(sources, 0, value);
  const std::string frame = "  --> client.yaml:1:4\n   |\n 1 | k: ";
  CHECK(excerpt(sources, {span, ""}, {}, Tint::note, kStyle) ==
        frame + shown + "…\n   |    " + carets + "\n");
}

TEST_CASE("tabs are opened and controls are shown") {
  const Sources sources = one_file("a:\tb\x1b c: d\n");
  CHECK(excerpt(sources, {span_of(sources, 0, "d"), ""}, {}, Tint::error, kStyle) ==
        "  --> client.yaml:1:10\n"
        "   |\n"
        " 1 | a:    b\\x1b c: d\n"
        "   |                ^\n");
}

TEST_CASE("an empty place at the end of the file has one caret") {
  const Sources sources = one_file("a: \"open\n");
  CHECK(excerpt(sources, {{0, 8, 0}, "the quote is still open"}, {}, Tint::error, kStyle) ==
        "  --> client.yaml:1:9\n"
        "   |\n"
        " 1 | a: \"open\n"
        "   |         ^ the quote is still open\n");
  CHECK(excerpt(sources, {{0, 9, 0}, ""}, {}, Tint::error, kStyle) ==
        "  --> client.yaml:2:1\n"
        "   |\n"
        " 2 |\n"
        "   | ^\n");
}

TEST_CASE("a remark without room after the mark stands before it") {
  const Sources sources = one_file("owner: service and another one of sales, support\n");
  CHECK(excerpt(sources, {span_of(sources, 0, "support"), "owner"}, {}, Tint::error, kStyle) ==
        "  --> client.yaml:1:42\n"
        "   |\n"
        " 1 | owner: service and another one of sales, support\n"
        "   |                                          ^^^^^^^ owner\n");
  CHECK(
      excerpt(sources, {span_of(sources, 0, "support"), "could own it"}, {}, Tint::error, kStyle) ==
      "  --> client.yaml:1:42\n"
      "   |\n"
      " 1 | owner: service and another one of sales, support\n"
      "   |                             could own it ^^^^^^^\n");
}

TEST_CASE("a remark without room on either side goes below") {
  const Sources sources = one_file(std::string(30, ' ') + "x: y\n");
  CHECK(excerpt(sources, {span_of(sources, 0, "x"), "three functions touch it, none owns it"}, {},
                Tint::error, kStyle) ==
        "  --> client.yaml:1:31\n"
        "   |\n"
        " 1 |                               x: y\n"
        "   |                               ^\n"
        "   |                            three functions touch it,\n"
        "   |                            none owns it\n");
}

TEST_CASE("a mark over several lines is marked on its first") {
  const Sources sources = one_file("a: [b,\n  c]\n");
  CHECK(excerpt(sources, {{0, 3, 9}, "this"}, {}, Tint::error, kStyle) ==
        "  --> client.yaml:1:4\n"
        "   |\n"
        " 1 | a: [b,\n"
        "   |    ^^^ this\n");
}

TEST_CASE("colour goes round frame, carets and remark and nothing else") {
  const Sources sources = one_file("a: 1\n");
  const TerminalStyle style{.lang = Lang::en, .width_columns = 60, .ink = Ink::coloured};
  CHECK(excerpt(sources, {span_of(sources, 0, "a"), "this"}, {}, Tint::error, style) ==
        "  \x1b[34m-->\x1b[0m client.yaml:1:1\n"
        "\x1b[34m   |\x1b[0m\n"
        "\x1b[34m 1 |\x1b[0m a: 1\n"
        "\x1b[34m   |\x1b[0m \x1b[1;31m^\x1b[0m \x1b[1;31mthis\x1b[0m\n");
}

TEST_CASE("of a line that is kept back only the number and the remark are told") {
  Sources sources = one_file("round:\n  answers:\n    - {by: anna, text: I left}\n  date: 2026\n");
  sources.keep_back(span_of(sources, 0, "{by: anna, text: I left}"));
  const Mark answer{span_of(sources, 0, "anna"),
                    "does not know whom the invoice is sent to in the end"};
  CHECK(excerpt(sources, {span_of(sources, 0, "round"), ""},
                {answer, {span_of(sources, 0, "date"), "of this day"}}, Tint::note, kStyle) ==
        "  --> client.yaml:1:1\n"
        "   |\n"
        " 1 | round:\n"
        "   | ^^^^^\n"
        " 3 | - does not know whom the invoice is sent to in the end\n"
        " 4 |   date: 2026\n"
        "   |   ---- of this day\n");
  CHECK(excerpt(sources, {span_of(sources, 0, "text"), ""}, {}, Tint::note, kStyle) ==
        "  --> client.yaml:3:18\n"
        "   |\n"
        " 3 | ^\n");
  const TerminalStyle narrow{.lang = Lang::en, .width_columns = 34, .ink = Ink::plain};
  CHECK(excerpt(sources, answer, {}, Tint::note, narrow) ==
        "  --> client.yaml:3:12\n"
        "   |\n"
        " 3 | ^ does not know whom the\n"
        "   |   invoice is sent to in the\n"
        "   |   end\n");
}
