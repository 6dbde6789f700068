#include "models/reader/odd_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "models/reader/errors.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

constexpr std::string_view kAddSpaceFi = "lisää väli kaksoispisteen jälkeen: ";
constexpr std::string_view kAddSpaceEn = "add a space after the colon: ";

struct Halves {
  std::string_view key, value;
};

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    const std::uint32_t strange = strange_space_at(text, 0);
    if (text.front() != ' ' && strange == 0) break;
    text.remove_prefix(strange == 0 ? 1 : strange);
  }
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::optional<Halves> halves(std::string_view text, std::string_view separator) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  return Halves{trimmed(text.substr(0, at)), trimmed(text.substr(at + separator.size()))};
}

Message as_entry(std::string_view fi, std::string_view en, const Halves& entry) {
  const std::string written = cut_short(fmt::format("{}: {}", entry.key, entry.value));
  return {fmt::format("{}{}", fi, written), fmt::format("{}{}", en, written)};
}

bool is_key_of(const Shape& map, std::string_view word) { return map.find(word) != Shape::kNone; }

// A key and its value with a colon that YAML does not see, or with none.
std::optional<Message> cure_of_entry(std::string_view text, const Shape& map) {
  if (const auto entry = halves(text, ":"); entry && is_key_of(map, entry->key))
    return as_entry(kAddSpaceFi, kAddSpaceEn, *entry);
  if (const auto entry = halves(text, "="); entry && is_key_of(map, entry->key))
    return as_entry("kirjoita kaksoispiste ja väli: ", "write a colon and a space: ", *entry);
  if (const auto entry = halves(text, " "); entry && is_key_of(map, entry->key))
    return as_entry("lisää kaksoispiste: ", "add the colon: ", *entry);
  return std::nullopt;
}

// `{name: one, two}`: the comma ended the text.
std::optional<Message> cure_of_cut_text(const Node& key) {
  const auto before = key.scalar_before();
  if (!before || before->is_quoted() || key.indentation()) return std::nullopt;
  const std::string whole = in_quotes(fmt::format("{}, {}", before->text(), key.text()));
  return Message{fmt::format("pilkku päättää tekstin; jos se kuuluu tekstiin, kirjoita {}", whole),
                 fmt::format("a comma ends the text; where it is part of it, write {}", whole)};
}

}  // namespace

std::optional<Message> cure_of_look(const Node& key, const Node& value, const Shape& map) {
  if (value.is_null())
    if (auto cure = cure_of_entry(key.text(), map)) return cure;
  if (auto cure = cure_of_characters(key.text()); cure && !value.is_null()) return cure;
  return value.is_null() ? cure_of_cut_text(key) : std::nullopt;
}

std::optional<Message> cure_of_look(const Node& text) {
  const auto entry = text.is_quoted() ? std::nullopt : halves(text.text(), ":");
  const bool is_entry = entry && entry->key.find(' ') == std::string_view::npos &&
                        !entry->value.empty() && !entry->value.starts_with('/');
  if (!is_entry) return std::nullopt;
  return as_entry(kAddSpaceFi, kAddSpaceEn, *entry);
}

bool is_misspelt_in(const Node& map, std::string_view key, const Shape& shape) {
  const auto entries = map.entries();
  return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
    const std::string_view word = entry.key.text();
    if (is_key_of(shape, word) || word.starts_with("x-")) return false;
    const std::vector<std::string> meant = meant_words(word, shape.keys());
    const bool runs_on = entry.value.is_null() && word.starts_with(key);  // {name:X}
    return runs_on || std::find(meant.begin(), meant.end(), key) != meant.end();
  });
}

std::optional<Message> cure_of_characters(std::string_view text) {
  if (has_curly_quotes(text)) {
    const std::string straight = cut_short(without_curly_quotes(text));
    return Message{fmt::format("YAML ei tunne kaarevia lainausmerkkejä: kirjoita {}", straight),
                   fmt::format("YAML does not know curly quotes: write {}", straight)};
  }
  for (std::size_t at = 0; at < text.size(); ++at)
    if (strange_space_at(text, at) > 0)
      return Message{"siinä on välilyönti, joka ei ole tavallinen: kirjoita se uudelleen",
                     "it has a space that is no ordinary one: type it anew"};
  return std::nullopt;
}

}  // namespace stratmap
