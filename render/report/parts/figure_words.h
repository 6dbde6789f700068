#pragma once

#include <span>
#include <string>
#include <vector>

#include "models/model.h"
#include "render/terminal/style.h"

namespace stratmap {

// How reports of figures name objectives, and set sentences.

// In quotes of the language, made visible; a very long one cut.
std::string quoted_name(const Model& model, Id<Objective> objective, Lang lang);
// ”A” → ”B” → ”C”
std::string named_way(const Model& model, std::span<const Id<Objective>> objectives, Lang lang);
std::vector<std::string> quoted_names(const Model& model, std::span<const Id<Objective>> objectives,
                                      Lang lang);

// `text` folded to the width, every line from `indent` on, with a line break.
std::string sentence_lines(const std::string& text, const TerminalStyle& style,
                           std::size_t indent = 0);
// A heading with a blank line before it.
std::string section_heading(Bilingual text, const TerminalStyle& style);

}  // namespace stratmap
