#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "cli/arguments.h"
#include "render/svg/to_svg.h"
#include "render/views/scene.h"

namespace stratmap {

enum class PictureFormat : std::uint8_t { svg, png, pdf, dot };

// How a picture becomes a file, as the call asks for it.
struct PictureWriting {
  PictureFormat format = PictureFormat::svg;
  // PNG and PDF draw them, unless a theme names typefaces of its own.
  Letters letters = Letters::text;
  double dpi = 300;  // of PNG
};

// Whether `target` ends like a picture's file, in any case.
bool names_picture(std::string_view target);

// By the ending of `target`, in any case; `-` is svg. Errors: another ending, options that do not
// go together or that the format knows nothing of.
tl::expected<PictureWriting, Message> picture_writing(std::string_view target,
                                                      const Arguments& arguments);

// The file's bytes; not for DOT, which is written from the model.
tl::expected<std::string, Message> to_bytes(const Scene& scene, const PictureWriting& writing);

// What the reader should know of letters that are not drawn as the typeface has them; or nothing.
std::string note_on_letters(const Scene& scene, const PictureWriting& writing, Lang lang);

}  // namespace stratmap
