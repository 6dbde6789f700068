#include "render/raster/raster.h"

#ifdef STRATMAP_HAS_RASTER
#include <cairo-pdf.h>
#include <cairo.h>
#include <librsvg/rsvg.h>

#include <cmath>
#include <memory>

#include "render/raster/png_resolution.h"
#endif

namespace stratmap {

#ifdef STRATMAP_HAS_RASTER
namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kPointsPerInch = 72;
constexpr double kMostSide = 32767;  // of a cairo picture, in px

struct Closer {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
};
using Surface = std::unique_ptr<cairo_surface_t, Closer>;
using Context = std::unique_ptr<cairo_t, Closer>;
using Drawing = std::unique_ptr<RsvgHandle, Closer>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

Message cairo_trouble(cairo_status_t status) {
  const std::string what = cairo_status_to_string(status);
  return {"kuvan piirtäminen ei onnistunut: " + what, "the picture could not be drawn: " + what};
}

// Draws the picture over all of the surface, `width` by `height` in its units.
tl::expected<void, Message> paint(std::string_view svg, cairo_surface_t* surface, double width,
                                  double height) {
  GError* trouble = nullptr;
  const auto failed = [&] {
    const std::string what = trouble->message;
    g_error_free(trouble);
    return tl::unexpected(Message{"kuvan piirtäminen ei onnistunut: " + what,
                                  "the picture could not be drawn: " + what});
  };
  GInputStream* bytes =
      g_memory_input_stream_new_from_data(svg.data(), static_cast<gssize>(svg.size()), nullptr);
  // Large pictures are our own: the limits on size of untrusted ones do not apply.
  const Drawing drawing(rsvg_handle_new_from_stream_sync(bytes, nullptr, RSVG_HANDLE_FLAG_UNLIMITED,
                                                         nullptr, &trouble));
  g_object_unref(bytes);
  if (!drawing) return failed();
  const Context context(cairo_create(surface));
  const RsvgRectangle all{0, 0, width, height};
  if (!rsvg_handle_render_document(drawing.get(), context.get(), &all, &trouble)) return failed();
  if (const auto status = cairo_status(context.get())) return tl::unexpected(cairo_trouble(status));
  return {};
}

}  // namespace

std::optional<Message> raster_lack() { return std::nullopt; }

tl::expected<std::string, Message> to_png(std::string_view svg, SheetSize size, double dpi) {
  const double width = std::round(size.width_mm / kMmPerInch * dpi);
  const double height = std::round(size.height_mm / kMmPerInch * dpi);
  if (width < 1 || height < 1 || width > kMostSide || height > kMostSide ||
      width * height > kMostPixels)
    return tl::unexpected(Message{"kuva olisi liian suuri – pienennä tarkkuutta (--dpi)",
                                  "the picture would be too large: ask for fewer dots (--dpi)"});
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                                                   static_cast<int>(height)));
  if (const auto status = cairo_surface_status(surface.get()))
    return tl::unexpected(cairo_trouble(status));
  if (auto painted = paint(svg, surface.get(), width, height); !painted)
    return tl::unexpected(painted.error());
  std::string png;
  if (const auto status = cairo_surface_write_to_png_stream(surface.get(), append, &png))
    return tl::unexpected(cairo_trouble(status));
  return with_resolution(std::move(png), dpi);
}

tl::expected<std::string, Message> to_pdf(std::string_view svg, SheetSize size,
                                          std::string_view title, std::string_view date) {
  const double width = size.width_mm / kMmPerInch * kPointsPerInch;
  const double height = size.height_mm / kMmPerInch * kPointsPerInch;
  std::string pdf;
  const Surface surface(cairo_pdf_surface_create_for_stream(append, &pdf, width, height));
  const auto say = [&](cairo_pdf_metadata_t what, std::string_view text) {
    cairo_pdf_surface_set_metadata(surface.get(), what, std::string(text).c_str());
  };
  say(CAIRO_PDF_METADATA_TITLE, title);
  say(CAIRO_PDF_METADATA_CREATOR, "stratmap");
  // Left out, it would be the clock's.
  const std::string day(date.empty() ? "2000-01-01" : date);
  say(CAIRO_PDF_METADATA_CREATE_DATE, day + "T00:00:00Z");
  if (auto painted = paint(svg, surface.get(), width, height); !painted)
    return tl::unexpected(painted.error());
  cairo_surface_finish(surface.get());
  if (const auto status = cairo_surface_status(surface.get()))
    return tl::unexpected(cairo_trouble(status));
  return pdf;
}

#else

std::optional<Message> raster_lack() {
  return Message{
      "tämä stratmap on käännetty ilman PNG- ja PDF-kuvia – käytä päätettä .svg tai "
      "käännä ohjelma kirjaston librsvg kanssa",
      "this stratmap was built without PNG and PDF: use the ending .svg, or build it "
      "with librsvg"};
}

tl::expected<std::string, Message> to_png(std::string_view, SheetSize, double) {
  return tl::unexpected(*raster_lack());
}

tl::expected<std::string, Message> to_pdf(std::string_view, SheetSize, std::string_view,
                                          std::string_view) {
  return tl::unexpected(*raster_lack());
}

#endif

}  // namespace stratmap
