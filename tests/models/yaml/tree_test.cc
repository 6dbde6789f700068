#include "models/yaml/tree.h"

#include <catch2/catch.hpp>

#include "models/yaml/parse.h"

using namespace stratmap;

namespace {

struct Document {
  Sources sources;
  Result<Tree> tree;

  explicit Document(std::string text)
      : tree((sources.add("client.yaml", std::move(text)), parse_yaml(sources, 0))) {}
  Node root() const { return tree->root(); }
  std::string_view token(Node node) const { return sources.text_of(node.span()); }
};

std::string outline(Node node) {
  switch (node.kind()) {
    case NodeKind::null:
      return "~";
    case NodeKind::scalar:
      return (node.is_quoted() ? "'" : "") + std::string(node.text());
    case NodeKind::sequence: {
      std::string text = "[";
      for (const Node item : node.children()) text += outline(item) + " ";
      return text + "]";
    }
    case NodeKind::map: {
      std::string text = "{";
      for (const auto [key, value] : node.entries())
        text += outline(key) + ":" + outline(value) + " ";
      return text + "}";
    }
  }
  return "";
}

}  // namespace

TEST_CASE("a tree holds maps, lists and texts in the order of the file") {
  const Document document("b: 1\na: [x, 'y', {z: }]\nc:\n  - d: e\n    f: ~\n  -\n");
  REQUIRE(document.tree);
  CHECK(outline(document.root()) == "{b:1 a:[x 'y {z:~ } ] c:[{d:e f:~ } ~ ] }");
  CHECK(document.root().child_count() == 6);
}

TEST_CASE("quoted, folded and block texts are unescaped") {
  const Document document(
      "a: \"x\\ty\\u00e4\"\nb: it''s\nc: 'it''s'\nd: two\n  lines\ne: |\n  one\n  two\nf: >-\n  "
      "one\n"
      "  two\n");
  REQUIRE(document.tree);
  CHECK(outline(document.root()) ==
        "{a:'x\tyä b:it''s c:'it's d:two lines e:'one\ntwo\n f:'one two }");
}

TEST_CASE("spans are exact tokens") {
  const Document document("nimi: \"Äiti\" # x\nb: [ä, 'ö ö']\nc: two\n  lines\nd: |-\n  x\n");
  REQUIRE(document.tree);
  std::vector<std::string> tokens;
  for (const auto [key, value] : document.root().entries()) {
    tokens.emplace_back(document.token(key));
    tokens.emplace_back(document.token(value));
    for (const Node item : value.children()) tokens.emplace_back(document.token(item));
  }
  CHECK(tokens == std::vector<std::string>{"nimi", "\"Äiti\"", "b", "[", "ä", "'ö ö'", "c", "two",
                                           "d", "|-"});
}
