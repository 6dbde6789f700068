#pragma once

#include <string>

#include "base/language.h"

namespace stratmap {

// The reference of the model language as Markdown, written from the schema table: docs/language.md
// and docs/mallikieli.md.
std::string language_reference(Lang lang);

}  // namespace stratmap
