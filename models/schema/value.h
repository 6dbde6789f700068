#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/language.h"
#include "models/schema/section.h"
#include "models/schema/words.h"

namespace stratmap {

struct Shape;

// How a value may be written.
enum class Form : std::uint8_t {
  text,           // a string, or a map from language to string
  plain,          // a string in no language: a path, a formula
  open_word,      // one of `words`, or a word of the user's own
  plain_list,     // [plain, plain]
  language,       // fi, en, sv
  url,            // http or https
  number,         // `low` to `high`
  strength,       // one of kStrengths, or a number in (0, 1]
  boolean,        // true or false
  word,           // one of `words`
  words,          // one of `words`, or a list of them
  period,         // 2026-Q3
  duration,       // 3mo
  dated_numbers,  // {period: number}
  rating,         // a number, or {period: number}
  baseline,       // a number, or one {period: number}
  target,         // a number, a pair, or {period: number}
  pair,           // [number, number]
  mode_mix,       // a mode, or {mode: points}
  mode_layers,    // {layer or period: mode mix}
  mandate,        // a word of kMandates, or {within-limits: text}
  stage_mandate,  // a mandate, or {function: mandate}
  source,         // a word of kSourceWords, or the id of a system
  reference,      // the id of an element of `section`
  references,     // one, or several: a set whose entries say nothing more
  set,            // a reference set into `section`, its entries of `item`
  map,            // a map with the keys of `shape`
  elements,       // a map from ids of the user's own to `item`
  list,           // a list of `item`
  text_or_map,    // a text, or a map with the keys of `shape`
  word_or_map,    // one of `words`, or a map with the keys of `shape`
  thread_stages,  // {stage: objectives, or reward models}
  rule_code,      // SM101
  rule_settings,  // {rule code: severity}
  thresholds,     // {threshold: number}
  accepts,        // {rule code: reason, or a map with the keys of `shape`}
  include,        // paths of further files: read before the schema is asked
  version,        // 1
};
inline constexpr std::size_t kFormCount = static_cast<std::size_t>(Form::version) + 1;

// Whether `unknown` ("asked, and nobody knows") may stand for a value.
enum class Unknown : std::uint8_t { refused, allowed };

inline constexpr double kLargest = 1e15;  // no number of a model is larger

// What may stand at a place of a model.
struct Value {
  Form form = Form::text;
  Unknown unknown = Unknown::refused;
  Section section = Section::objectives;
  double low = -kLargest;
  double high = kLargest;
  Words words = {};
  const Shape* shape = nullptr;
  const Value* item = nullptr;
};

constexpr Value a(Form form) { return {.form = form}; }
constexpr Value or_unknown(Value value) {
  value.unknown = Unknown::allowed;
  return value;
}
constexpr Value a_number(double low = -kLargest, double high = kLargest) {
  return {.form = Form::number, .low = low, .high = high};
}
// Words about the client: `unknown` may stand for each.
constexpr Value one_of(Words words) {
  return {.form = Form::word, .unknown = Unknown::allowed, .words = words};
}
// Words about the model itself, which its writer knows.
constexpr Value choice_of(Words words) { return {.form = Form::word, .words = words}; }
constexpr Value some_of(Words words) {
  return {.form = Form::words, .unknown = Unknown::allowed, .words = words};
}
constexpr Value open_word(Words words) { return {.form = Form::open_word, .words = words}; }
constexpr Unknown unknown_in(Section section) {
  return section == Section::functions ? Unknown::allowed : Unknown::refused;
}
constexpr Value reference_to(Section section) {
  return {.form = Form::reference, .unknown = unknown_in(section), .section = section};
}
constexpr Value references_to(Section section) {
  return {.form = Form::references, .unknown = unknown_in(section), .section = section};
}
constexpr Value set_of(Section section, const Value& item) {
  return {.form = Form::set, .unknown = unknown_in(section), .section = section, .item = &item};
}
constexpr Value a_map(const Shape& shape) { return {.form = Form::map, .shape = &shape}; }
constexpr Value elements_of(Section section, const Value& item) {
  return {.form = Form::elements, .section = section, .item = &item};
}
constexpr Value list_of(const Value& item) { return {.form = Form::list, .item = &item}; }

}  // namespace stratmap
