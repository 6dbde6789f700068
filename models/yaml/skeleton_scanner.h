#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "models/yaml/line_error.h"
#include "models/yaml/skeleton.h"
#include "models/yaml/token.h"

namespace stratmap {

// The work of skeleton_of(): walks the document
// (skeleton_document.cc), block lines (skeleton_block.cc; skeleton_refusals.cc tells what is wrong
// with them), brackets (skeleton_brackets.cc) and texts (skeleton_text.cc). Stops at the first
// error, except that after a second document it goes on.
class SkeletonScanner {
 public:
  SkeletonScanner(std::uint32_t file, std::string_view text) : text_(text), file_(file) {}
  Skeleton scan();

 private:
  enum class Holder : std::uint8_t { root, sequence, map };
  struct Level {  // a block collection whose entries begin at `column`, in bytes from 0
    std::int64_t column = -1;
    Holder holder = Holder::root;
    std::uint32_t entry = 0;  // where its latest entry begins
  };
  enum class Kind : std::uint8_t { plain, quoted, block, brackets, alias };
  struct Piece {  // a node and where it begins, its anchor and tag left out
    std::uint32_t begin = 0;
    Kind kind = Kind::plain;
  };
  enum class Stage : std::uint8_t { before, inside, after };  // the document
  enum class Before : std::uint8_t { line_start, dash, key };
  struct Line {  // what was seen of the line that is being scanned
    Before before = Before::line_start;
    std::optional<std::uint32_t> properties = {};  // where the anchor or tag begins
    std::optional<std::uint32_t> tab = {};         // where a tab stands after an indicator
  };
  enum class Slot : std::uint8_t { empty, node, after_colon, value };
  struct Bracket {
    std::uint32_t begin = 0;
    Slot slot = Slot::empty;
    bool plain_open = false;                       // plain text that the next line may continue
    std::optional<std::uint32_t> properties = {};  // of the node that is awaited
    Piece last = {};
  };
  struct Open {  // plain text that the next line may continue
    std::uint32_t begin = 0;
    Before before = Before::line_start;
    bool properties = false;
  };

  // The document and its block lines.
  void scan_line();
  void see_as_spaces(std::uint32_t tabs);
  void scan_directive();
  void scan_marker();
  void begin_document();
  void tell_second_document(std::uint32_t end);
  void continue_plain();
  void scan_nodes(Line line);
  void scan_dash(Line& line);
  void skip_separation(Line& line);
  [[noreturn]] void refuse_complex_key();
  void scan_property(Line& line);
  void leave_properties(const Line& line);
  bool scan_piece_of(Line& line);
  void take_key(Line& line, const Piece& piece);
  void take_value(const Line& line, const Piece& piece);
  [[noreturn]] void refuse_text_after(const Piece& piece);
  void place_entry(const Line& line, std::uint32_t begin, Holder holder);
  void align(std::uint32_t begin, Holder holder);
  void leave_deeper(std::int64_t column, Holder holder);
  void push(std::uint32_t begin, Holder holder);
  void check_depth(std::uint32_t begin);
  [[noreturn]] void refuse_text(std::uint32_t begin);
  [[noreturn]] void refuse_indentation(Span place);
  [[noreturn]] void refuse_colon(const Open& open, std::uint32_t begin);
  [[noreturn]] void refuse_key_without_colon(std::uint32_t begin);
  [[noreturn]] void refuse_colon_in_brackets();
  [[noreturn]] void refuse_without_comma();
  [[noreturn]] void refuse_open_quote(std::uint32_t begin, std::optional<Span> next);
  [[noreturn]] void refuse_open_bracket(std::optional<Span> next);
  Neighbour neighbour(const Level& level) const;
  void check_spaces();

  // Brackets.
  void scan_brackets();
  void scan_in_brackets();
  void scan_node_in_brackets();
  void next_line_in_brackets();
  void open_bracket();
  void close_bracket();
  void scan_comma();
  void check_key_line();
  void scan_colon();
  void scan_comment();
  void place_node(Kind kind);
  void scan_property_in_brackets();
  void scan_plain_in_brackets();
  void check_first_in_brackets();
  bool is_colon_in_brackets() const;

  // Texts.
  Piece scan_piece();
  void scan_quoted();
  void scan_quoted_break(std::uint32_t begin);
  void scan_escape();
  void scan_hex(std::uint32_t digits);
  void scan_alias();
  void scan_word_of_property();
  void check_tag(std::uint32_t begin);
  void scan_plain();
  void scan_block_text();
  std::optional<std::int64_t> scan_block_header();
  void check_first_character();

  // Reading on.
  char peek(std::uint32_t ahead = 0) const { return byte_at(text_, at_ + ahead); }
  bool at_end() const { return at_ >= text_.size(); }
  bool at_line_end() const { return is_break(peek()); }
  bool at_marker() const;
  void skip_blanks() {
    while (is_blank(peek())) ++at_;
  }
  void skip_spaces() {
    while (peek() == ' ') ++at_;
  }
  void to_next_line();
  std::int64_t column() const { return static_cast<std::int64_t>(at_) - line_; }
  std::int64_t column_of(std::uint32_t begin) const;
  const Level& top() const { return levels_.back(); }
  std::uint32_t end_of_plain(std::uint32_t begin) const;

  Span span(std::uint32_t begin, std::uint32_t end) const { return {file_, begin, end - begin}; }
  Span character(std::uint32_t at) const;
  [[noreturn]] void fail(Diagnostic error);

  std::string_view text_;
  std::uint32_t file_;
  std::uint32_t at_ = 0;
  std::uint32_t line_ = 0;  // where the line begins
  std::vector<Level> levels_ = {Level{}};
  std::optional<Level> left_ = {};  // the outermost of those that this line left
  std::vector<Bracket> brackets_;
  bool pending_ = true;  // a value is awaited
  Stage stage_ = Stage::before;
  std::optional<std::uint32_t> directive_ = {};  // the last one, until `---`
  std::optional<std::uint32_t> content_ = {};    // where a document without `---` begins
  std::optional<Open> plain_ = {};
  Skeleton skeleton_;
};

}  // namespace stratmap
