#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "models/reader/errors.h"
#include "models/reader/id_index.h"
#include "models/schema/model_shape.h"
#include "models/yaml/tree.h"

namespace stratmap {

// Whether all files of the model could be read. Where one could not, ids may be missing, and
// references that find nothing are not told.
enum class Files : std::uint8_t { all_read, some_missing };

// Walks a tree beside the schema table and tells everything in it that is not the language. What
// passed may be decoded without further checks. A blank value is as good as one left out.
class Validator {
 public:
  Validator(const IdIndex& ids, Files files, Errors& errors)
      : ids_(ids), files_(files), errors_(errors) {}

  // The value of `key` (or of an item of its list).
  void check(const Node& node, const Value& value, const Node& key);

 private:
  using Check = void (Validator::*)(const Node& node, const Value& value);
  static const std::array<Check, kFormCount> kChecks;

  void check_filled(const Node& node, const Value& value, const Node& key);
  void check_keys(const Node& map, const Shape& shape, const Node& owner);
  void check_entries(const Node& map, const Shape& shape);
  void tell_missing_keys(const Node& map, const Shape& shape, Span owner);
  void check_nothing(const Node& node, const Value& value);
  void check_elements(const Node& node, const Value& value);
  bool is_section_inside(const Node& key, const Node& element, const Value& value) const;
  void check_element(const Node& key, const Node& element, const Value& value);
  void check_list(const Node& node, const Value& value);

  // validate_keys.cc
  void tell_unknown_key(const Node& key, const Node& value, const Shape& shape);
  std::optional<Message> cure_of_depth(const Node& key, std::size_t frames) const;
  std::optional<Message> cure_of_element(const Node& key, const Node& value) const;
  bool tell_key(Diagnostic error, const Node& key);

  // validate_scalars.cc
  bool tells_decimal_comma(const Node& key, const Node& value);
  bool expect_scalar(const Node& node, const Value& value);
  void check_text(const Node& node, const Value& value);
  void check_plain(const Node& node, const Value& value);
  void check_plain_list(const Node& node, const Value& value);
  void check_language(const Node& node, const Value& value);
  void check_url(const Node& node, const Value& value);
  bool is_number_in_range(const Node& node, const Value& value);
  void check_number(const Node& node, const Value& value);
  void check_strength(const Node& node, const Value& value);
  void check_boolean(const Node& node, const Value& value);
  void check_word(const Node& node, const Value& value);
  void check_words(const Node& node, const Value& value);
  void check_period(const Node& node, const Value& value);
  void check_duration(const Node& node, const Value& value);
  void check_version(const Node& node, const Value& value);
  void check_include(const Node& node, const Value& value);

  // validate_numbers.cc
  void check_dated(const Node& node, const Value& value);
  void check_rating(const Node& node, const Value& value);
  void check_baseline(const Node& node, const Value& value);
  void check_target(const Node& node, const Value& value);
  void check_pair(const Node& node, const Value& value);

  // validate_references.cc
  void check_reference(const Node& id, const Value& value);
  void check_reference_to(const Node& id, Section section, Unknown unknown);
  void check_set(const Node& node, const Value& value);
  bool tells_key_of_element(const Node& id, Section section);
  void check_set_entry(const Node& id, const std::optional<Node>& says, const Value& value);
  void check_source(const Node& node, const Value& value);
  void check_thread_stages(const Node& node, const Value& value);
  void check_stage_reference(const Node& id);

  // validate_modes.cc
  void check_mode_mix(const Node& node, const Value& value);
  void check_mode_layers(const Node& node, const Value& value);
  void check_mandate(const Node& node, const Value& value);
  void check_stage_mandate(const Node& node, const Value& value);

  // validate_rules.cc
  void check_rule_code(const Node& node, const Value& value);
  void check_rule_settings(const Node& node, const Value& value);
  void tell_threshold(const Node& name);
  void check_thresholds(const Node& node, const Value& value);
  void check_accepts(const Node& node, const Value& value);

  // A map that is being looked at, and the key whose value it is; of the model itself neither.
  struct Frame {
    const Shape* shape = nullptr;
    std::optional<Node> map = {};
    std::optional<Node> owner = {};
  };

  std::vector<Frame> frames_ = {{&kModel}};
  const IdIndex& ids_;
  Files files_;
  Errors& errors_;
};

}  // namespace stratmap
