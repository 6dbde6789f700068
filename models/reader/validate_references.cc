#include "models/reader/complaints.h"
#include "models/reader/set_entries.h"
#include "models/reader/validator.h"
#include "models/schema/identifier.h"
#include "models/schema/notes_shape.h"

namespace stratmap {

void Validator::check_reference(const Node& id, const Value& value) {
  if (expect_scalar(id, value)) check_reference_to(id, value.section, value.unknown);
}

void Validator::check_reference_to(const Node& id, Section section, Unknown unknown) {
  if (ids_.find(section, id.text())) return;
  if (id.text() == kUnknown) {
    if (unknown == Unknown::refused) errors_.add(nobody_knows(id, section));
    return;
  }
  if (files_ == Files::some_missing) return;
  const Words ids = ids_.ids(section);
  errors_.add(unknown_reference(id, section, ids), id.text(), ids);
}

void Validator::check_set(const Node& node, const Value& value) {
  if (node.is_sequence())
    for (const Node item : node.children())
      if (item.is_sequence()) errors_.add(wrong_kind(item, value));
  for_each_entry(node, [this, &value](const Node& id, const std::optional<Node>& says) {
    if (says && tells_key_of_element(id, value.section)) return;
    check_reference_to(id, value.section, value.unknown);
    check_set_entry(id, says, value);
  });
}

// Under `drives` and its like lie ids; a key of the element itself among them lies too deep.
bool Validator::tells_key_of_element(const Node& id, Section section) {
  if (ids_.find(section, id.text()) || !cure_of_depth(id, frames_.size())) return false;
  return tell_key(unknown_reference(id, section, ids_.ids(section)), id);
}

void Validator::check_set_entry(const Node& id, const std::optional<Node>& says,
                                const Value& value) {
  const Value& item = value.item != nullptr ? *value.item : kBareEntryValue;
  if (says) return check(*says, item, id);
  if (item.form != Form::map) errors_.add(missing_value(id.span(), id.text(), item));
}

void Validator::check_source(const Node& node, const Value& value) {
  if (!expect_scalar(node, value) || place_of(node.text(), kSourceWords)) return;
  check_reference_to(node, Section::systems, Unknown::allowed);
}

void Validator::check_thread_stages(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  for (const auto [stage, named] : node.entries()) {
    if (!is_id(stage.text())) errors_.add(bad_id(stage));
    for_each_entry(named, [this](const Node& id, const std::optional<Node>& says) {
      check_stage_reference(id);
      if (says) check(*says, kBareEntryValue, id);
    });
  }
}

// An objective, or a reward model.
void Validator::check_stage_reference(const Node& id) {
  if (ids_.find(Section::rewards, id.text())) return;
  check_reference_to(id, Section::objectives, Unknown::refused);
}

}  // namespace stratmap
