#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "models/yaml/tree.h"

namespace stratmap {

// Collections may lie in each other this deep; deeper is no model, and recursion stays bounded.
constexpr std::size_t kDeepestNesting = 64;

// Thrown by TreeBuilder where going on makes no sense; its errors() say why.
struct StopReading {};

// Where a node begins (its anchor or tag, if it has one), its tag as the parser resolved it ("?"
// plain, "!" quoted) and the number of its anchor, from 1; 0: none.
struct NodeStart {
  std::uint32_t offset = 0;
  std::string_view tag = {};
  std::size_t anchor = 0;
};

// Turns the events of one document into a Tree. Finds duplicate keys, expands aliases within a
// budget and refuses what is YAML but no model. Marks are trusted to lie inside the text only.
class TreeBuilder {
 public:
  TreeBuilder(std::uint32_t file, std::string_view source);

  void add_null(const NodeStart& start);
  void add_scalar(const NodeStart& start, std::string_view value);
  void add_alias(std::uint32_t offset, std::size_t anchor);
  void open_sequence(const NodeStart& start) { open(start, NodeKind::sequence); }
  void open_map(const NodeStart& start) { open(start, NodeKind::map); }
  void close();
  void name_anchor(std::string_view name);

  const std::vector<Diagnostic>& errors() const { return errors_; }
  std::vector<Diagnostic>& errors() { return errors_; }
  std::vector<std::string_view> anchor_names() const;
  // End of the last token that was read: errors of the parser lie after it.
  std::uint32_t cursor() const { return cursor_; }
  Tree tree() && { return std::move(tree_); }

 private:
  struct Open {
    std::uint32_t record = 0;
    std::uint32_t children = 0;
  };
  struct Anchor {
    std::string name;
    std::uint32_t record = 0;
    bool has_node = false;
  };
  struct Key {
    std::uint64_t hash = 0;
    std::uint32_t record = 0;
  };

  bool wants_key() const;
  std::uint32_t push(const NodeStart& start, Tree::Record record);
  void open(const NodeStart& start, NodeKind kind);
  void take_text(Tree::Record& record, std::string_view value);
  std::uint32_t place_of_nothing() const;
  void copy(std::uint32_t first, std::uint32_t offset);
  void find_repeated_keys(std::uint32_t map);
  void report_repeated_key(std::uint32_t first, std::uint32_t again);
  std::string_view text_of(std::uint32_t record) const { return Node(tree_, record).text(); }
  Span span_at(std::uint32_t offset, std::uint32_t length) const;
  [[noreturn]] void stop(Diagnostic error);

  Tree tree_;
  std::vector<Open> open_;
  std::vector<Anchor> anchors_;
  std::vector<Key> keys_;  // scratch of find_repeated_keys
  std::vector<Diagnostic> errors_;
  std::uint32_t cursor_ = 0;
  std::size_t copied_ = 0;  // records that came by aliases
};

}  // namespace stratmap
