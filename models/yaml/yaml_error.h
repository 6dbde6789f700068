#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "base/diagnostic.h"

namespace stratmap {

// What can be wrong with a file before anyone asks what it says; every wording in one place.
// SM007: it can't be read as YAML. SM004: it is YAML that models don't use. SM003: a repeated key.

Diagnostic null_as_key(Span key);
Diagnostic collection_as_key(Span key);
Diagnostic alias_as_key(Span alias);
Diagnostic alias_to_itself(Span alias);
Diagnostic unknown_anchor(Span alias, std::string_view name,
                          std::span<const std::string_view> known);
Diagnostic too_many_aliases(Span alias, std::size_t most);
Diagnostic too_deep(Span opening);
Diagnostic repeated_key(std::string_view key, Span again, Span first);
Diagnostic unclosed_quote(Span quote);
Diagnostic second_document(Span start);
Diagnostic strange_tag(Span tag, std::string_view word);
Diagnostic wrong_tag(Span value, std::string_view tag);
Diagnostic not_yaml(Span place);

}  // namespace stratmap
