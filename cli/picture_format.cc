#include "cli/picture_format.h"

#include <optional>

#include "base/number.h"
#include "cli/wrong_call.h"
#include "render/raster/raster.h"
#include "render/theme/picture_theme.h"

namespace stratmap {
namespace {

constexpr double kLeastDpi = 30;
constexpr double kMostDpi = 2400;

// The letters after the last point of the file's name, in lower case.
std::string ending_of(std::string_view target) {
  const std::size_t name = target.rfind('/') == std::string_view::npos ? 0 : target.rfind('/') + 1;
  const std::size_t point = target.find_last_of('.');
  const bool has_ending = point != std::string_view::npos && point >= name;
  std::string ending(has_ending ? target.substr(point + 1) : "");
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return ending;
}

std::optional<PictureFormat> format_by_ending(std::string_view target) {
  const std::string ending = ending_of(target);
  if (ending == "svg") return PictureFormat::svg;
  if (ending == "png") return PictureFormat::png;
  if (ending == "pdf") return PictureFormat::pdf;
  if (ending == "dot") return PictureFormat::dot;
  return std::nullopt;
}

tl::expected<PictureFormat, Message> format_of(std::string_view target) {
  if (target == "-") return PictureFormat::svg;
  if (const auto format = format_by_ending(target)) return *format;
  return tl::unexpected(joined({"", ""}, in_quotes(target),
                               {" – päätteen pitää olla .svg, .png, .pdf tai .dot",
                                ": the ending should be .svg, .png, .pdf or .dot"}));
}

tl::expected<double, Message> dpi_of(std::string_view word) {
  const auto dpi = parse_number(word);
  if (dpi && *dpi >= kLeastDpi && *dpi <= kMostDpi) return *dpi;
  return tl::unexpected(
      joined({"--dpi on luku väliltä 30–2400, ei ", "--dpi is a number from 30 to 2400, not "},
             in_quotes(word)));
}

bool is_raster(PictureFormat format) {
  return format == PictureFormat::png || format == PictureFormat::pdf;
}

// PNG and PDF are drawn with letters as outlines, so that they are the same on every machine; only
// the typefaces of a theme have to be those of the machine.
Letters letters_of(const Scene& scene, const PictureWriting& writing) {
  const bool draws = is_raster(writing.format) && scene.fonts == PictureTheme::kFonts;
  return draws ? Letters::paths : writing.letters;
}

}  // namespace

bool names_picture(std::string_view target) { return format_by_ending(target).has_value(); }

tl::expected<PictureWriting, Message> picture_writing(std::string_view target,
                                                      const Arguments& arguments) {
  const auto format = format_of(target);
  if (!format) return tl::unexpected(format.error());
  PictureWriting writing{.format = *format};
  const bool embeds = arguments.has("--embed-font");
  const bool draws = arguments.has("--text-as-paths");
  if (embeds && draws)
    return tl::unexpected(Message{"valitse joko --embed-font tai --text-as-paths",
                                  "choose either --embed-font or --text-as-paths"});
  if (embeds && *format != PictureFormat::svg)
    return tl::unexpected(
        Message{"--embed-font koskee vain muotoa .svg", "--embed-font is for .svg alone"});
  if (embeds) writing.letters = Letters::embedded_font;
  if (draws) writing.letters = Letters::paths;
  if (const auto word = arguments.value("--dpi")) {
    if (*format != PictureFormat::png)
      return tl::unexpected(Message{"--dpi koskee vain muotoa .png", "--dpi is for .png alone"});
    const auto dpi = dpi_of(*word);
    if (!dpi) return tl::unexpected(dpi.error());
    writing.dpi = *dpi;
  }
  if (is_raster(*format))
    if (const auto missing = raster_lack()) return tl::unexpected(*missing);
  return writing;
}

tl::expected<std::string, Message> to_bytes(const Scene& scene, const PictureWriting& writing) {
  std::string svg = to_svg(scene, letters_of(scene, writing));
  const SheetSize size{scene.width_mm, scene.height_mm};
  switch (writing.format) {
    case PictureFormat::png:
      return to_png(svg, size, writing.dpi);
    case PictureFormat::pdf:
      return to_pdf(svg, size, scene.title, scene.date);
    case PictureFormat::svg:
    case PictureFormat::dot:
      return svg;
  }
  return svg;
}

std::string note_on_letters(const Scene& scene, const PictureWriting& writing, Lang lang) {
  if (letters_of(scene, writing) != Letters::paths) return {};
  const std::vector<std::string> parts = undrawn_letters(scene);
  if (parts.empty()) return {};
  const Message note =
      joined({"Kuvien kirjasintyypissä ei ole kaikkia merkkejä, joten ne ladotaan koneen omilla: ",
              "The typeface of the pictures lacks some characters, so they are set in the "
              "machine's own: "},
             in_quotes(parts.front()),
             parts.size() > 1 ? Bilingual{" ja muita", " and others"} : Bilingual{"", ""});
  return note.in(lang);
}

}  // namespace stratmap
