#include "tests/metamorphic/rewriting.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <optional>
#include <vector>

#include "base/number.h"
#include "models/schema/model_shape.h"
#include "models/yaml/parse.h"

namespace stratmap::metamorphic {
namespace {

constexpr Value kModelValue = a_map(kModel);
constexpr Value kTextValue = a(Form::text);
constexpr Value kAnyValue = a(Form::plain);
constexpr Value kStageEntries = references_to(Section::objectives);

// Maps from ids: their order is that of the drawing, of lists in texts and of the file.
bool has_order(Form form) {
  switch (form) {
    case Form::elements:
    case Form::set:
    case Form::references:
    case Form::thread_stages:
    case Form::stage_mandate:
      return true;
    default:
      return false;
  }
}

// Sections whose elements stand beside each other: the order in which they are written is that of
// the drawing and of lists, and says nothing of the client. Perspectives, themes, the stages of the
// journey and the stops of the round have an order that means something.
bool is_section_without_order(const Value& value) {
  constexpr std::array kWithoutOrder = {
      Section::objectives, Section::functions, Section::customers,   Section::systems,
      Section::channels,   Section::metrics,   Section::initiatives, Section::rewards,
      Section::threads,    Section::glossary,  Section::ideas};
  return value.form == Form::elements && value.item != &kMilestoneValue &&
         std::ranges::find(kWithoutOrder, value.section) != kWithoutOrder.end();
}

const Value& value_below(const Value& value, std::string_view key) {
  switch (value.form) {
    case Form::map:
    case Form::text_or_map:
    case Form::word_or_map:
      if (const auto place = value.shape->find(key); place != Shape::kNone)
        return (*value.shape)[place].value;
      return kAnyValue;
    case Form::elements:
    case Form::list:
      return *value.item;
    case Form::set:
      return value.item != nullptr ? *value.item : kBareEntryValue;
    case Form::thread_stages:
      return kStageEntries;
    case Form::text:
      return kTextValue;
    default:
      return kAnyValue;
  }
}

// Quoted, it would be another thing than plain.
bool is_number_or_truth(std::string_view text) {
  return text == "true" || text == "false" ||
         text.find_first_not_of("0123456789.+-eE") == std::string_view::npos;
}

bool is_simple(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '_';
  });
}

std::string in_double_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') quoted += '\\';
    quoted += letter == '\n' ? std::string("\\n") : std::string(1, letter);
  }
  return quoted + "\"";
}

std::string in_single_quotes(std::string_view text) {
  std::string quoted = "'";
  for (const char letter : text) quoted += letter == '\'' ? "''" : std::string(1, letter);
  return quoted + "'";
}

class Rewriter {
 public:
  explicit Rewriter(const Style& style) : style_(style) {}

  std::string written(const Node& root) {
    write_map(root, kModelValue, 0);
    return out_;
  }

 private:
  bool is_in_flow(std::size_t level) const {
    return style_.collections == Style::Collections::flow && level > 1;
  }

  // The new id, where `id` stands at a place for ids of renamed elements.
  std::string renamed(std::string_view id, const Value& value) const {
    const auto in = [&](Section section) -> std::optional<std::string> {
      const auto found = style_.renaming.find({section, std::string(id)});
      return found == style_.renaming.end() ? std::nullopt : std::optional(found->second);
    };
    std::optional<std::string> found;
    if (value.form == Form::reference || value.form == Form::references || value.form == Form::set)
      found = in(value.section);
    if (&value == &kStageEntries && in(Section::rewards)) found = in(Section::rewards);
    if (value.form == Form::elements && value.item != &kMilestoneValue) found = in(value.section);
    if (value.form == Form::source && !place_of(id, kSourceWords)) found = in(Section::systems);
    if (value.form == Form::stage_mandate) found = in(Section::functions);
    return found.value_or(std::string(id));
  }

  // The ids of metrics in a formula.
  std::string with_new_metrics(std::string_view formula) const {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string text;
    while (!formula.empty()) {
      const bool begins_word =
          formula.front() != '-' && kLetters.find(formula.front()) != std::string_view::npos;
      const std::size_t length =
          begins_word ? std::min(formula.find_first_not_of(kLetters), formula.size()) : 1;
      const auto found =
          style_.renaming.find({Section::metrics, std::string(formula.substr(0, length))});
      text += found == style_.renaming.end() ? formula.substr(0, length) : found->second;
      formula.remove_prefix(length);
    }
    return text;
  }

  std::string scalar(const Node& node, const std::string& text) const {
    if (!node.is_quoted() && is_number_or_truth(text)) return text;
    switch (style_.quotes) {
      case Style::Quotes::single:
        if (text.find('\n') == std::string::npos) return in_single_quotes(text);
        return in_double_quotes(text);
      case Style::Quotes::twofold:
        return in_double_quotes(text);
      case Style::Quotes::as_needed:
      case Style::Quotes::literal:
        break;
    }
    const bool is_plain =
        !node.is_quoted() &&
        (is_simple(text) || text.find_first_of("[]{},:#?&*!|>'\"%@`") == std::string::npos);
    return is_plain ? text : in_double_quotes(text);
  }

  void write_text(const Node& node, const std::string& text, std::size_t level) {
    const bool is_sentence = text.find(' ') != std::string::npos && text.front() != ' ' &&
                             text.front() != '\n' && text.back() != '\n' && text.back() != ' ';
    if (style_.quotes != Style::Quotes::literal || is_in_flow(level) || !is_sentence) {
      out_ += scalar(node, text);
      return;
    }
    out_ += "|-\n" + std::string(level * style_.indent, ' ');
    for (const char letter : text) {
      out_ += letter;
      if (letter == '\n') out_ += std::string(level * style_.indent, ' ');
    }
  }

  void write(const Node& node, const Value& value, std::size_t level) {
    if (node.is_map()) return write_map(node, value, level);
    if (node.is_sequence()) return write_sequence(node, value, level);
    if (node.is_null()) return;
    write_text(node, renamed(node.text(), value), level);
  }

  std::vector<Node::Entries::Entry> entries_of(const Node& map, const Value& value) const {
    const auto all = map.entries();
    std::vector<Node::Entries::Entry> entries(all.begin(), all.end());
    if (style_.keys == Style::Keys::reversed && !has_order(value.form))
      std::ranges::reverse(entries);
    if (style_.entries == Style::Entries::reversed && is_section_without_order(value))
      std::ranges::reverse(entries);
    return entries;
  }

  void begin_line(std::size_t level) {
    const std::string space(level * style_.indent, ' ');
    if (style_.comments == Style::Comments::everywhere)
      out_ += space + "# remark: [\"not', {read\n\n   # \t- another\n";
    out_ += space;
  }

  // A comment after the last line of a literal text would be text.
  void end_line() {
    if (out_.ends_with('\n')) return;
    if (style_.comments == Style::Comments::everywhere && style_.quotes != Style::Quotes::literal)
      out_ += "   # said: of what stands before";
    out_ += "\n";
  }

  void write_map(const Node& map, const Value& value, std::size_t level) {
    if (map.child_count() == 0) return void(out_ += "{}");
    if (is_in_flow(level)) return write_flow_map(map, value, level);
    if (level > 0) out_ += "\n";
    for (const auto& [key, below] : entries_of(map, value)) {
      begin_line(level);
      out_ += scalar(key, renamed(key.text(), value)) + ":";
      const bool is_block = (below.is_map() || below.is_sequence()) && below.child_count() > 0;
      if (!below.is_null() && (!is_block || is_in_flow(level + 1))) out_ += " ";
      write_value(key, below, value, level + 1);
      end_line();
    }
  }

  void write_value(const Node& key, const Node& below, const Value& value, std::size_t level) {
    if (key.text() == "formula" && below.is_scalar())
      return write_text(below, with_new_metrics(below.text()), level);
    if (key.text() == "decides" && below.is_scalar())  // a text, or the id of a function
      return write_text(below, renamed(below.text(), kFunctionReference), level);
    write(below, value_below(value, key.text()), level);
  }

  void write_flow_map(const Node& map, const Value& value, std::size_t level) {
    out_ += "{";
    bool is_first = true;
    for (const auto& [key, below] : entries_of(map, value)) {
      if (!std::exchange(is_first, false)) out_ += ", ";
      out_ += scalar(key, renamed(key.text(), value)) + ": ";
      if (below.is_null()) out_ += "null";
      write_value(key, below, value, level + 1);
    }
    out_ += "}";
  }

  // Of an item that is no map or list, the value itself says what it is.
  const Value& value_of_item(const Node& item, const Value& value) const {
    if (value.form == Form::list) return *value.item;
    static constexpr Value kEntries = kAnyValue;
    const bool holds_ids = value.form == Form::set || value.form == Form::references;
    return item.is_scalar() || holds_ids ? value : kEntries;
  }

  void write_sequence(const Node& list, const Value& value, std::size_t level) {
    if (list.child_count() == 0) return void(out_ += "[]");
    if (is_in_flow(level)) return write_flow_sequence(list, value, level);
    out_ += "\n";
    for (const Node item : list.children()) {
      begin_line(level);
      out_ += item.is_scalar() || is_in_flow(level + 1) ? "- " : "-";
      write(item, value_of_item(item, value), level + 1);
      end_line();
    }
  }

  void write_flow_sequence(const Node& list, const Value& value, std::size_t level) {
    out_ += "[";
    bool is_first = true;
    for (const Node item : list.children()) {
      if (!std::exchange(is_first, false)) out_ += ", ";
      write(item, value_of_item(item, value), level + 1);
    }
    out_ += "]";
  }

  const Style& style_;
  std::string out_;
};

}  // namespace

std::string rewritten(std::string_view yaml, const Style& style) {
  Sources sources;
  const std::uint32_t file = sources.add("client.yaml", std::string(yaml));
  const Result<Tree> tree = parse_yaml(sources, file);
  REQUIRE(tree);
  return Rewriter(style).written(tree->root());
}

}  // namespace stratmap::metamorphic
