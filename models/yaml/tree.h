#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
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
  // From its first character to its last, those of all that is written in it included; also the
  // brackets that close what it stands in. Of a node that came by an alias: where it was written.
  Span extent() const;
  // Its extent, then those of the parts that came into it by aliases, each once: everything that
  // it says is in one of them.
  std::vector<Span> extents() const;
  std::uint32_t index() const { return index_; }
  // Of the value of an entry of a map: the key before it.
  Node key() const { return {*tree_, index_ - 1}; }
  // Of a key that is not the first of its map: the value before it, where that is a scalar.
  std::optional<Node> scalar_before() const;
  // How many characters stand before it, where those are only spaces and dashes: what it would
  // take to begin another line as deep as this one. Nothing where it stands further in a line.
  std::optional<std::uint32_t> indentation() const;

  // Items of a sequence, or keys and values in turn of a map; none of the other kinds.
  std::uint32_t child_count() const;
  class Children;
  Children children() const;
  class Entries;
  Entries entries() const;  // (key, value) of a map; none of the other kinds

 private:
  static std::uint32_t next_in(const Tree& tree, std::uint32_t index);

  const Tree* tree_;
  std::uint32_t index_;
};

// A YAML document as a flat array in preorder: a node is followed by its children. Built once from
// events, then only read. Plain scalars point into the file's text.
class Tree {
 public:
  Tree(std::uint32_t file, std::string_view source) : source_(source), file_(file) {}

  std::uint32_t file() const { return file_; }
  Node root() const { return {*this, 0}; }
  std::size_t node_count() const { return records_.size(); }

  // Gives the memory of its nodes back: no Node of this tree may be asked again. Texts that nodes
  // gave stay where they are.
  void drop_nodes() {
    std::vector<Record>().swap(records_);
    std::vector<Copy>().swap(copies_);
  }

 private:
  friend class Node;
  friend class TreeBuilder;

  // Trees of big models are made of millions of these.
  struct Record {
    std::uint32_t offset = 0;  // of the token in the file
    // Of a collection, the index after its last descendant; of a text that was unescaped or
    // folded, which one of texts_ it is.
    std::uint32_t link = 0;
    std::uint32_t length : 28 = 0;  // of the token, quotes included; of a collection, its children
    std::uint32_t in_texts : 1 = 0;
    std::uint32_t quoted : 1 = 0;
    NodeKind kind : 2 = NodeKind::null;

    bool is_collection() const { return kind >= NodeKind::sequence; }
  };

  // What an alias stands for.
  struct Copy {
    std::uint32_t record = 0;   // its first one
    std::uint32_t written = 0;  // the record that it repeats: never itself in a copy
  };

  std::uint32_t after(std::uint32_t index) const {
    const Record& record = records_[index];
    return record.is_collection() ? record.link : index + 1;
  }

  std::uint32_t written(std::uint32_t index) const;  // where a record has no copy: itself
  std::vector<Copy>::const_iterator copies_from(std::uint32_t index) const;

  std::string_view text(std::uint32_t number) const {
    const std::size_t begin = texts_[number];
    const std::size_t end = number + 1 < texts_.size() ? texts_[number + 1] : characters_.size();
    return std::string_view(characters_).substr(begin, end - begin);
  }

  std::string_view source_;  // of the SourceFile, which outlives the tree
  std::vector<Record> records_;
  std::vector<Copy> copies_;          // in the order of their records
  std::string characters_;            // of texts_, one after the other
  std::vector<std::uint32_t> texts_;  // where each begins in characters_
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
      index_ = next_in(*tree_, index_);
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
      index_ = next_in(*tree_, index_ + 1);
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

inline std::uint32_t Node::next_in(const Tree& tree, std::uint32_t index) {
  return tree.after(index);
}

inline NodeKind Node::kind() const { return tree_->records_[index_].kind; }

inline std::string_view Node::text() const {
  const Tree::Record& record = tree_->records_[index_];
  if (record.kind != NodeKind::scalar || record.length == 0) return {};
  if (record.in_texts != 0) return tree_->text(record.link);
  const std::string_view token = tree_->source_.substr(record.offset, record.length);
  const bool in_quotes = token.front() == '"' || token.front() == '\'';
  return in_quotes ? token.substr(1, token.size() - 2) : token;
}

inline bool Node::is_quoted() const { return tree_->records_[index_].quoted != 0; }

inline Span Node::span() const {
  const Tree::Record& record = tree_->records_[index_];
  const std::uint32_t length = record.is_collection() ? 1 : record.length;
  return {tree_->file_, record.offset, length};
}

inline std::uint32_t Node::child_count() const {
  const Tree::Record& record = tree_->records_[index_];
  return record.is_collection() ? record.length : 0;
}

inline Node::Children Node::children() const { return {*tree_, index_ + 1, tree_->after(index_)}; }

inline Node::Entries Node::entries() const {
  const std::uint32_t begin = index_ + 1;
  return {*tree_, begin, is_map() ? tree_->after(index_) : begin};
}

}  // namespace stratmap
