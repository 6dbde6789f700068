#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "models/files/regular_file.h"
#include "models/files/written_path.h"

namespace stratmap {

// What can be wrong with the files of a model (SM007). Nothing of what a refused file holds is
// told.

// The model that the user named, as the user wrote it.
Diagnostic no_model(std::string_view path, FileFault fault);
Diagnostic folder_without_model(std::string_view path);

// A file that the model names at `place`.
Diagnostic bad_path(Span place, PathFault fault);
Diagnostic unreadable_file(Span place, std::string_view path, FileFault fault,
                           std::size_t largest = kLargestFile);
Diagnostic no_match(Span place, std::string_view pattern);
Diagnostic read_before(Span place, std::string_view path, std::string_view before);
Diagnostic model_as_table(Span place, std::string_view path);
Diagnostic no_folder(Span place);
Diagnostic too_many_files(Span place, std::size_t most);

}  // namespace stratmap
