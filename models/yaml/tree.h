#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace stratmap {

enum class NodeKind : std::uint8_t { null, scalar, sequence, map };

class Tree;

// A node of a YAML tree: a light handle, valid as long as its tree.
class Node {
 public:
  Node(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  NodeKind kind() const;
  bool is_map() const { return kind() == NodeKind::map; }
  bool is_sequence() const { return kind() == NodeKind::sequence; }
  bool is_scalar() const { return kind() == NodeKind::scalar; }
  bool is_null() const { return kind() == NodeKind::null; }  // empty, `~` or `null`, unquoted

  // The text of a scalar, escapes and folding done; "" for every other kind.
  std::string_view text() const;
  bool is_quoted() const;  // '…', "…", or a block scalar: never a number, null or boolean
  Span span() const;       // of the token; of a collection, its first character
  std::uint32_t index() const { return index_; }

  // Steps over the children: items of a sequence; keys and values in turn of a map.
  std::uint32_t child_count() const;
  class Children;
  Children children() const;
  class Entries;
  Entries entries() const;  // of a map: (key, value)

 private:
  const Tree* tree_;
  std::uint32_t index_;
};

// A YAML document as a flat array in preorder: a node is followed by its children. Built once from
// events, then only read. Plain scalars point into the file's text.
class Tree {
 public:
  struct Record {
    std::uint32_t offset = 0;      // of the token in the file
    std::uint32_t length = 0;      // of the token, quotes included
    std::uint32_t next = 0;        // index after the last descendant
    std::uint32_t text = 0;        // where the text starts, in the file or in texts_
    std::uint32_t text_length : 30 = 0;
    std::uint32_t in_texts : 1 = 0;  // the text was unescaped or folded: it lies in texts_
    std::uint32_t quoted : 1 = 0;
    NodeKind kind = NodeKind::null;
  };

  Tree(std::uint32_t file, std::string_view source) : file_(file), source_(source) {}

  std::uint32_t file() const { return file_; }
  Node root() const { return {*this, 0}; }
  const std::vector<Record>& records() const { return records_; }

 private:
  friend class Node;
  friend class TreeBuilder;

  std::uint32_t file_;
  std::string_view source_;  // of the SourceFile, which outlives the tree
  std::vector<Record> records_;
  std::string texts_;
};

}  // namespace stratmap
