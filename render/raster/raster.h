#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "base/language.h"

namespace stratmap {

// Finished pictures (SVG, UTF-8) as PNG and PDF, through librsvg and cairo: an optional feature of
// the build. The same picture gives the same bytes; text in it is set in the fonts of the machine,
// so hand over a picture whose letters are drawn (Letters::paths).

// Why this build draws neither PNG nor PDF; nothing where it does.
std::optional<Message> raster_lack();

inline constexpr double kMostPixels = 400e6;  // of a PNG: 1.6 GB while it is drawn

struct SheetSize {
  double width_mm;
  double height_mm;
};

// Errors: a picture that cannot be read, more pixels than kMostPixels, no room in memory.
tl::expected<std::string, Message> to_png(std::string_view svg, SheetSize size, double dpi);

// `title` and `date` (YYYY-MM-DD or empty) are the document's own; the clock is never asked.
tl::expected<std::string, Message> to_pdf(std::string_view svg, SheetSize size,
                                          std::string_view title, std::string_view date);

}  // namespace stratmap
