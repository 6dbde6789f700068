#pragma once

#include <string_view>

#include "cli/picture_format.h"
#include "cli/render_subject.h"

namespace stratmap {

// One picture into the file `target`, "-" being standard output.
CommandResult render_one(const View& view, const RenderSubject& subject, const Call& call,
                         std::string_view target, const PictureWriting& writing);

// The map of every function as FOLDER/ID.svg; says which have no box on it.
CommandResult render_functions(RenderSubject& subject, const Call& call, std::string_view folder,
                               const PictureWriting& writing);

// Every view that there is something to draw of, as FOLDER/NAME.svg; says which are left out.
CommandResult render_all(const RenderSubject& subject, const Call& call, std::string_view folder,
                         const PictureWriting& writing);

}  // namespace stratmap
