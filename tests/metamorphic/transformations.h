#pragma once

#include <string>

#include "tests/metamorphic/model_files.h"
#include "tests/metamorphic/rewriting.h"

namespace stratmap::metamorphic {

// All YAML files of a model in another style.
WrittenModel in_style(const WrittenModel& model, const Style& style);

WrittenModel with_line_ends(const WrittenModel& model, std::string_view line_end);
// With a byte order mark, and the marks of a document's begin and end.
WrittenModel with_marks(const WrittenModel& model);

// Every section in a file of its own, with half of its elements in another one.
WrittenModel split(const WrittenModel& model);
// All in one file.
WrittenModel joined(const WrittenModel& model);

// How renamed ids are sorted: as those they stand for, or the other way round.
enum class IdOrder : std::uint8_t { kept, reversed };

// Ids that say nothing, for the elements of all sections in which every element has a name, but
// for sections whose ids are words of the language.
Renaming renaming_of(const WrittenModel& model, IdOrder order);
// The model with those ids, in its tables too.
WrittenModel renamed(const WrittenModel& model, const Renaming& renaming);
// A text with the old ids in the places of the new ones.
std::string with_old_ids(std::string_view text, const Renaming& renaming);

}  // namespace stratmap::metamorphic
