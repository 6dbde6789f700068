#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "models/yaml/tag.h"
#include "models/yaml/tree.h"

namespace stratmap {

// Where a node begins (its anchor or tag, if it has one), its tag as the parser resolved it ("?"
// plain, "!" quoted) and the number of its anchor, from 1; 0: none.
struct NodeStart {
  std::uint32_t offset = 0;
  std::string_view tag = "?";
  std::size_t anchor = 0;
};

// Turns the events of one document, whose skeleton is sound, into a Tree. Finds repeated keys,
// expands aliases within a budget and refuses what is YAML but no model.
class TreeBuilder {
 public:
  TreeBuilder(std::uint32_t file, std::string_view source);

  void add_null(const NodeStart& start);
  void add_scalar(const NodeStart& start, std::string_view value);
  void add_alias(std::uint32_t offset, std::size_t anchor);
  void open(const NodeStart& start, NodeKind kind);
  void close();
  void name_anchor(std::string_view name) { anchors_.push_back({.name = std::string(name)}); }

  void report(Diagnostic error);
  std::size_t error_count() const { return error_count_; }
  // At most kMostErrors of them.
  std::vector<Diagnostic> errors() && { return std::move(errors_); }
  Diagnostic unknown_anchor_at(std::uint32_t offset) const;
  // Where the last text that came as an event begins; Skeleton::kNone: none came.
  std::uint32_t last_scalar() const { return last_scalar_; }
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
    std::size_t hash = 0;
    std::uint32_t record = 0;
  };

  bool wants_key() const;
  std::uint32_t push(const NodeStart& start, Tree::Record record);
  void take_token(Tree::Record& record, const NodeStart& start, std::string_view value);
  void keep_text(Tree::Record& record, std::string_view value);
  void obey_tag(Tree::Record& record, const NodeStart& start, std::string_view value);
  Span tag_span(const NodeStart& start) const;
  std::uint32_t place_of_nothing() const;
  void copy(std::uint32_t first, std::uint32_t offset);
  void find_repeated_keys(std::uint32_t map);
  void compare_with_earlier(std::size_t run, std::size_t key);
  std::string_view empty_key_before(const Key& key) const;
  std::string_view text_of(const Key& key) const { return Node(tree_, key.record).text(); }
  Span span_of(const Key& key) const { return Node(tree_, key.record).span(); }
  Span span(std::uint32_t begin, std::uint32_t end) const;
  [[noreturn]] void stop(Diagnostic error);

  Tree tree_;
  std::vector<Open> open_;
  std::vector<Anchor> anchors_;
  std::vector<Key> keys_;  // scratch of find_repeated_keys
  std::vector<Diagnostic> errors_;
  std::size_t error_count_ = 0;
  std::size_t copied_ = 0;    // records that came by aliases
  std::uint32_t cursor_ = 0;  // the end of the last token
  std::uint32_t last_scalar_;
};

}  // namespace stratmap
