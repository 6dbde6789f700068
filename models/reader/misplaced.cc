#include "models/reader/misplaced.h"

#include <fmt/format.h>

#include <iterator>

#include "base/nearest.h"
#include "models/period.h"
#include "models/schema/finnish_words.h"
#include "models/schema/identifier.h"
#include "models/schema/language_code.h"
#include "models/schema/rule_names.h"
#include "models/schema/words.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

bool has_key(const Shape* shape, std::string_view key) {
  return shape != nullptr && shape->find(key) != Shape::kNone;
}

// Whether any id of the user's own may be a key there, so that no key can look out of place.
bool takes_any_id(Form form) { return form == Form::elements || form == Form::thread_stages; }

bool could_lie_under(std::string_view key, const Value& value, const IdIndex& ids) {
  switch (value.form) {
    case Form::elements:
    case Form::thread_stages:
      return is_id(key);
    case Form::map:
    case Form::text_or_map:
    case Form::word_or_map:
      return has_key(value.shape, key);
    case Form::dated_numbers:
    case Form::rating:
    case Form::baseline:
    case Form::target:
      return parse_period(key).has_value();
    case Form::mode_layers:
      return place_of(key, kModeLayers) || parse_period(key);
    case Form::mode_mix:
      return place_of(key, kModes).has_value();
    case Form::text:
      return is_language_code(key);
    case Form::reference:
    case Form::references:
    case Form::set:
      return ids.find(value.section, key).has_value();
    case Form::accepts:
    case Form::rule_settings:
      return place_of(key, kRuleCodes).has_value();
    case Form::thresholds:
      return threshold_named(key) != nullptr;
    default:
      return false;
  }
}

// Whether the key may be a misspelt one of the map's own.
bool is_near(std::string_view key, const Shape& map) {
  return !nearest_words(key, map.keys()).empty() || !in_english(key, map.keys()).empty();
}

bool begins_line_like(const Node& key, const Node& other) {
  const auto spaces = key.indentation();
  return spaces && spaces == other.indentation();
}

bool is_unknown(std::string_view key, const Shape& map) {
  return map.find(key) == Shape::kNone && !key.starts_with("x-");
}

}  // namespace

Entry end_of_unindented(Entry empty, Entry end, const Shape& map, const Value& takes,
                        const IdIndex& ids) {
  const Node owner = (*empty).key;
  const Entry first = std::next(empty);
  if (first == end || !(*empty).value.is_null()) return first;
  const Node next = (*first).key;
  const std::string_view word = next.text();
  const bool fits =
      is_unknown(word, map) && could_lie_under(word, takes, ids) && begins_line_like(next, owner);
  if (!fits || (takes_any_id(takes.form) && is_near(word, map))) return first;
  Entry last = std::next(first);
  while (last != end && (is_unknown((*last).key.text(), map) ||
                         (takes.form == Form::map && has_key(takes.shape, (*last).key.text()))))
    ++last;
  return last;
}

Entry end_of_unindented_element(Entry empty, Entry end, const Shape& element) {
  const Entry first = std::next(empty);
  if (first == end || !(*empty).value.is_null()) return first;
  const auto [key, value] = *first;
  const bool says_something = value.is_scalar() || value.is_sequence();
  const bool fits =
      says_something && has_key(&element, key.text()) && begins_line_like(key, (*empty).key);
  if (!fits) return first;
  Entry last = std::next(first);
  while (last != end && has_key(&element, (*last).key.text())) ++last;
  return last;
}

Diagnostic unindented(const Node& key, const Node& owner) {
  const std::string word = cut_short(key.text());
  const std::string above = cut_short(owner.text());
  const std::uint32_t spaces = owner.indentation().value_or(0) + 2;
  Diagnostic error{
      .code = "SM001",
      .message = {fmt::format("”{}” on kohdan ”{}” rinnalla, ei sen alla", word, above),
                  fmt::format("\"{}\" lies beside \"{}\", not under it", word, above)},
      .span = key.span(),
      .cure = Message{
          fmt::format("aloita rivi {} välilyönnillä, ja sisennä sen jälkeiset rivit samoin",
                      spaces),
          fmt::format("begin the line with {} spaces, and indent those after it in the same way",
                      spaces)}};
  error.related.push_back({owner.span(), {"kuuluu tämän alle", "belongs under this"}});
  return error;
}

Message too_deep_for(const Node& key, const Bilingual& of_it, std::uint32_t spaces) {
  const std::string word = cut_short(key.text());
  if (spaces == 0)
    return {fmt::format("”{}” on {} avain: aloita rivi ilman välilyöntejä", word, of_it.fi),
            fmt::format("\"{}\" is a key {}: begin the line without spaces", word, of_it.en)};
  return {fmt::format("”{}” on {} avain: aloita rivi {} välilyönnillä", word, of_it.fi, spaces),
          fmt::format("\"{}\" is a key {}: begin the line with {} spaces", word, of_it.en, spaces)};
}

Message inside_element(const Node& key, const Node& like, std::uint32_t spaces) {
  const std::string word = cut_short(key.text());
  const std::string other = cut_short(like.text());
  return {fmt::format("jos ”{}” on oma kohtansa kuten ”{}”, aloita rivi {} välilyönnillä ja "
                      "sisennä sen alla olevat rivit samoin",
                      word, other, spaces),
          fmt::format("where \"{}\" stands on its own like \"{}\", begin the line with {} spaces, "
                      "and those under it in the same way",
                      word, other, spaces)};
}

}  // namespace stratmap
