#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
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
  // Of the token, quotes included (its first line where it has several); of a collection, its
  // first character; of an empty value, the place where it would stand.
  Span span() const;
  std::uint32_t index() const { return index_; }

  // Items of a sequence, or keys and values in turn of a map; none of the other kinds.
  std::uint32_t child_count() const;
  class Children;
  Children children() const;
  class Entries;
  Entries entries() const;  // (key, value) of a map; none of the other kinds

 private:
  const Tree* tree_;
  std::uint32_t index_;
};

// A YAML document as a flat array in preorder: a node is followed by its children. Built once from
// events, then only read. Plain scalars point into the file's text.
class Tree {
 public:
  struct Record {
    std::uint32_t offset = 0;            // of the token in the file
    std::uint32_t length = 0;            // of the token, quotes included
    std::uint32_t next = 0;              // index after the last descendant
    std::uint32_t text = 0;              // where the text starts, in the file or in texts_
    std::uint32_t text_length : 28 = 0;  // of a collection, how many children it has
    std::uint32_t in_texts : 1 = 0;      // the text was unescaped or folded: it lies in texts_
    std::uint32_t quoted : 1 = 0;
    NodeKind kind : 2 = NodeKind::null;
  };

  Tree(std::uint32_t file, std::string_view source) : source_(source), file_(file) {}

  std::uint32_t file() const { return file_; }
  Node root() const { return {*this, 0}; }
  const std::vector<Record>& records() const { return records_; }

 private:
  friend class Node;
  friend class TreeBuilder;

  std::string_view source_;  // of the SourceFile, which outlives the tree
  std::string texts_;
  std::vector<Record> records_;
  std::uint32_t file_;
};

// The children of a node, in the order of the file.
class Node::Children {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Node;

    Iterator() = default;
    Iterator(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}
    Node operator*() const { return {*tree_, index_}; }
    Iterator& operator++() {
      index_ = tree_->records()[index_].next;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(Iterator a, Iterator b) { return a.index_ == b.index_; }

   private:
    const Tree* tree_ = nullptr;
    std::uint32_t index_ = 0;
  };

  Children(const Tree& tree, std::uint32_t begin, std::uint32_t end)
      : tree_(&tree), begin_(begin), end_(end) {}
  Iterator begin() const { return {*tree_, begin_}; }
  Iterator end() const { return {*tree_, end_}; }
  bool empty() const { return begin_ == end_; }

 private:
  const Tree* tree_;
  std::uint32_t begin_;
  std::uint32_t end_;
};

// The entries of a map, in the order of the file: `for (const auto [key, value] : map.entries())`.
class Node::Entries {
 public:
  struct Entry {
    Node key;
    Node value;
  };

  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Entry;

    Iterator() = default;
    Iterator(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}
    // A key is a scalar: its value follows it.
    Entry operator*() const { return {{*tree_, index_}, {*tree_, index_ + 1}}; }
    Iterator& operator++() {
      index_ = tree_->records()[index_ + 1].next;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(Iterator a, Iterator b) { return a.index_ == b.index_; }

   private:
    const Tree* tree_ = nullptr;
    std::uint32_t index_ = 0;
  };

  Entries(const Tree& tree, std::uint32_t begin, std::uint32_t end)
      : tree_(&tree), begin_(begin), end_(end) {}
  Iterator begin() const { return {*tree_, begin_}; }
  Iterator end() const { return {*tree_, end_}; }
  bool empty() const { return begin_ == end_; }

 private:
  const Tree* tree_;
  std::uint32_t begin_;
  std::uint32_t end_;
};

inline NodeKind Node::kind() const { return tree_->records_[index_].kind; }

inline std::string_view Node::text() const {
  const Tree::Record& record = tree_->records_[index_];
  if (record.kind != NodeKind::scalar) return {};
  const std::string_view from = record.in_texts != 0 ? tree_->texts_ : tree_->source_;
  return {from.data() + record.text, record.text_length};
}

inline bool Node::is_quoted() const { return tree_->records_[index_].quoted != 0; }

inline Span Node::span() const {
  const Tree::Record& record = tree_->records_[index_];
  return {tree_->file_, record.offset, record.length};
}

inline std::uint32_t Node::child_count() const {
  const Tree::Record& record = tree_->records_[index_];
  const bool collection = record.kind == NodeKind::sequence || record.kind == NodeKind::map;
  return collection ? record.text_length : 0;
}

inline Node::Children Node::children() const {
  return {*tree_, index_ + 1, tree_->records_[index_].next};
}

inline Node::Entries Node::entries() const {
  const std::uint32_t begin = index_ + 1;
  return {*tree_, begin, is_map() ? tree_->records_[index_].next : begin};
}

}  // namespace stratmap
