#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/diagnostic.h"

namespace stratmap {

// What is YAML as far as its lines go (syntax_error.h, line_error.h), but no model. SM004: models
// don't use it. SM003: a key stands twice. SM007: it has no meaning in YAML either.

// Keys.
Diagnostic null_as_key(Span key);
Diagnostic collection_as_key(Span key);
Diagnostic complex_key(Span key);
Diagnostic key_over_lines(Span key);
Diagnostic long_key(Span key, std::uint32_t longest);
Diagnostic merge_key(Span key);
// `empty`: the key in the line above, which has no value; "" where it has one.
Diagnostic repeated_key(std::string_view key, Span again, Span first, std::string_view empty);

// Escapes, anchors, aliases, tags, documents.
Diagnostic nameless(Span place);
Diagnostic bad_name(Span place);
Diagnostic control_by_escape(Span escape);
Diagnostic split_text_with_name(Span text);
Diagnostic alias_as_key(Span alias);
Diagnostic alias_to_itself(Span alias);
Diagnostic unknown_anchor(Span alias, std::string_view name,
                          std::span<const std::string_view> known);
Diagnostic too_many_aliases(Span alias, std::size_t most);
Diagnostic strange_tag(Span tag, std::string_view word);
Diagnostic wrong_tag(Span value, std::string_view tag);
Diagnostic too_deep(Span opening);
Diagnostic second_document(Span start);
Diagnostic strange_directive(Span directive);
Diagnostic lone_directive(Span directive);

}  // namespace stratmap
