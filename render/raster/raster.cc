#include "render/raster/raster.h"

#ifdef STRATMAP_HAS_RASTER
#include <cmath>
#include <memory>

#include "render/raster/drawing_libraries.h"
#include "render/raster/png_resolution.h"
#endif

namespace stratmap {

#ifdef STRATMAP_HAS_RASTER
namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kPointsPerInch = 72;
constexpr double kMostSide = 32767;  // of a cairo picture, in px

struct Closer {
  void operator()(cairo_surface_t* surface) const { drawing_libraries()->destroy_surface(surface); }
  void operator()(cairo_t* context) const { drawing_libraries()->destroy(context); }
  void operator()(RsvgHandle* handle) const { drawing_libraries()->unref(handle); }
};
using Surface = std::unique_ptr<cairo_surface_t, Closer>;
using Context = std::unique_ptr<cairo_t, Closer>;
using Drawing = std::unique_ptr<RsvgHandle, Closer>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

Message cairo_trouble(cairo_status_t status) {
  const std::string what = drawing_libraries()->status_text(status);
  return {"kuvan piirtäminen ei onnistunut: " + what, "the picture could not be drawn: " + what};
}

// Draws the picture over all of the surface, `width` by `height` in its units.
tl::expected<void, Message> paint(std::string_view svg, cairo_surface_t* surface, double width,
                                  double height) {
  const DrawingLibraries& with = *drawing_libraries();
  GError* trouble = nullptr;
  const auto failed = [&] {
    const std::string what = trouble->message;
    with.free_error(trouble);
    return tl::unexpected(Message{"kuvan piirtäminen ei onnistunut: " + what,
                                  "the picture could not be drawn: " + what});
  };
  GInputStream* bytes = with.stream_of(svg.data(), static_cast<gssize>(svg.size()), nullptr);
  // Large pictures are our own: the limits on size of untrusted ones do not apply.
  const Drawing drawing(
      with.read_svg(bytes, nullptr, RSVG_HANDLE_FLAG_UNLIMITED, nullptr, &trouble));
  with.unref(bytes);
  if (!drawing) return failed();
  const Context context(with.create(surface));
  const RsvgRectangle all{0, 0, width, height};
  if (!with.draw_svg(drawing.get(), context.get(), &all, &trouble)) return failed();
  if (const auto status = with.status(context.get())) return tl::unexpected(cairo_trouble(status));
  return {};
}

}  // namespace

std::optional<Message> raster_lack() {
  if (drawing_libraries() != nullptr) return std::nullopt;
  return Message{
      "tästä koneesta puuttuu librsvg (2.52 tai uudempi), jolla PNG ja PDF piirretään – "
      "asenna se tai käytä päätettä .svg",
      "this machine lacks librsvg (2.52 or later), which draws PNG and PDF: install it, "
      "or use the ending .svg"};
}

tl::expected<std::string, Message> to_png(std::string_view svg, SheetSize size, double dpi) {
  if (auto lack = raster_lack()) return tl::unexpected(*std::move(lack));
  const DrawingLibraries& with = *drawing_libraries();
  const double width = std::round(size.width_mm / kMmPerInch * dpi);
  const double height = std::round(size.height_mm / kMmPerInch * dpi);
  if (width < 1 || height < 1 || width > kMostSide || height > kMostSide ||
      width * height > kMostPixels)
    return tl::unexpected(Message{"kuva olisi liian suuri – pienennä tarkkuutta (--dpi)",
                                  "the picture would be too large: ask for fewer dots (--dpi)"});
  const Surface surface(
      with.create_image(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  if (const auto status = with.surface_status(surface.get()))
    return tl::unexpected(cairo_trouble(status));
  if (auto painted = paint(svg, surface.get(), width, height); !painted)
    return tl::unexpected(painted.error());
  std::string png;
  if (const auto status = with.write_png(surface.get(), append, &png))
    return tl::unexpected(cairo_trouble(status));
  return with_resolution(std::move(png), dpi);
}

tl::expected<std::string, Message> to_pdf(std::string_view svg, SheetSize size,
                                          std::string_view title, std::string_view date) {
  if (auto lack = raster_lack()) return tl::unexpected(*std::move(lack));
  const DrawingLibraries& with = *drawing_libraries();
  const double width = size.width_mm / kMmPerInch * kPointsPerInch;
  const double height = size.height_mm / kMmPerInch * kPointsPerInch;
  std::string pdf;
  const Surface surface(with.create_pdf(append, &pdf, width, height));
  const auto say = [&](cairo_pdf_metadata_t what, std::string_view text) {
    with.set_pdf_metadata(surface.get(), what, std::string(text).c_str());
  };
  say(CAIRO_PDF_METADATA_TITLE, title);
  say(CAIRO_PDF_METADATA_CREATOR, "stratmap");
  // Left out, it would be the clock's.
  const std::string day(date.empty() ? "2000-01-01" : date);
  say(CAIRO_PDF_METADATA_CREATE_DATE, day + "T00:00:00Z");
  if (auto painted = paint(svg, surface.get(), width, height); !painted)
    return tl::unexpected(painted.error());
  with.finish_surface(surface.get());
  if (const auto status = with.surface_status(surface.get()))
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
