#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "models/schema/shape.h"
#include "models/yaml/tree.h"

namespace stratmap {

// What can be wrong with what a model says: every wording in one place.

// SM001
Diagnostic unknown_key(const Node& key, const Shape& shape);
Message short_form_of_stop(const Node& stop);  // a cure
Diagnostic unknown_stage(const Node& key, std::string_view form);
Diagnostic unknown_layer(const Node& key);

// SM002
Diagnostic unknown_reference(const Node& id, Section section, Words ids);
Diagnostic nobody_knows(const Node& id, Section section);

// SM003
Diagnostic repeated_id(const Node& id, Section section, Span first);
Diagnostic repeated_section(const Node& key, Span first);

// SM004
Diagnostic wrong_kind(const Node& node, const Value& expected);
Diagnostic missing_value(Span at, std::string_view key, const Value& expected);
Diagnostic missing_key(Span at, std::string_view key, const Shape& shape);
Diagnostic missing_organization(Span at);
Diagnostic bad_id(const Node& id);
Diagnostic reserved_id(const Node& id);
Diagnostic not_one_of(const Node& word, Words words);
Diagnostic not_a_rule(const Node& code);
Message code_of_rule(std::string_view code);  // a cure of it, as the two below
Message form_of_code();
Diagnostic not_a_threshold(const Node& name);
Message place_of_thresholds();
Diagnostic not_a_number(const Node& node, const Value& expected);
Diagnostic decimal_comma(const Node& rest);
Diagnostic decimal_commas(const Node& pair, const Value& expected);
Diagnostic out_of_range(const Node& number, const Value& expected);
Diagnostic not_a_boolean(const Node& node);
Diagnostic not_a_period(const Node& node);
Diagnostic not_a_duration(const Node& node);
Diagnostic not_an_address(const Node& node);
Diagnostic not_a_language(const Node& node);
Diagnostic not_a_text(const Node& language);
Diagnostic no_points(const Node& mix);
Diagnostic not_a_model(Span at);
Diagnostic other_version(const Node& version);
Diagnostic missing_version(Span at);
Diagnostic section_inside(const Node& key, std::uint32_t spaces);
Diagnostic table_of_no_kind(Span at);
Diagnostic table_of_two_kinds(const Node& key, std::string_view first);
Diagnostic key_without_table(const Node& key, std::string_view table);

// SM005
Diagnostic parents_in_a_circle(Span parent, std::string_view path);

}  // namespace stratmap
