#include "render/svg/to_svg.h"

#include <map>
#include <optional>

#include "base/number.h"
#include "render/font/inter_font.h"
#include "render/svg/base64.h"
#include "render/svg/embedded_font.h"
#include "render/svg/outlined_text.h"
#include "render/svg/path_data.h"

namespace stratmap {
namespace {

std::string number(double value) { return to_plain(value, 1); }

// Writes the elements of a scene one after another; counts the groups that have no id.
class SvgWriter {
 public:
  SvgWriter(const Scene& scene, Letters letters) : scene_(scene), letters_(letters) {
    if (letters == Letters::paths) glyphs_.emplace();
  }

  std::string take() && { return std::move(out_); }
  void write_document();

 private:
  void write_group(const Group& group);
  void write_handle(const Handle& handle);
  void write(const RectShape& rect);
  void write(const PathShape& path);
  void write(const CircleShape& circle);
  void write(const TextShape& text);
  void write(const ImageShape& image);
  void write_outlined(const TextShape& text);
  void begin_text(const TextShape& text, Point baseline);
  void write_run(const TextShape::Run& run);
  void write_stroke(const Stroke& stroke);
  void attribute(std::string_view name, std::string_view value);
  void fill(Colour colour) { attribute("fill", colour.to_hex()); }

  const Scene& scene_;
  Letters letters_;
  std::optional<Glyphs> glyphs_;  // where letters are drawn
  std::string out_;
  std::map<std::string, int, std::less<>> numbers_;  // by kind
};

void SvgWriter::attribute(std::string_view name, std::string_view value) {
  out_.append(" ").append(name).append("=\"").append(escape_xml(value)).append("\"");
}

void SvgWriter::write_document() {
  out_ += "<svg";
  attribute("xmlns", "http://www.w3.org/2000/svg");
  attribute("width", number(scene_.width_mm) + "mm");
  attribute("height", number(scene_.height_mm) + "mm");
  attribute("viewBox", "0 0 " + number(scene_.width_px) + ' ' + number(scene_.height_px));
  attribute("role", "img");
  attribute("aria-labelledby", scene_.prefix + "-heading " + scene_.prefix + "-outline");
  attribute("lang", scene_.language);
  out_.append(" font-family=\"").append(scene_.fonts).append("\">\n");
  out_ += "<title id=\"" + escape_xml(scene_.prefix) + "-heading\">" + escape_xml(scene_.title) +
          "</title>\n<desc id=\"" + escape_xml(scene_.prefix) + "-outline\">" +
          escape_xml(scene_.outline) + "</desc>\n";
  if (letters_ == Letters::embedded_font) out_ += embedded_font(scene_);
  for (const Group& group : scene_.groups) write_group(group);
  out_ += "</svg>\n";
}

void SvgWriter::write_handle(const Handle& handle) {
  const std::string own = handle.id.empty() ? std::to_string(++numbers_[handle.kind]) : handle.id;
  attribute("id", scene_.prefix + '-' + handle.kind + '-' + own);
  attribute("data-kind", handle.kind);
  if (!handle.id.empty()) attribute("data-id", handle.id);
  for (const auto& [name, value] : handle.attributes) attribute("data-" + name, value);
}

void SvgWriter::write_group(const Group& group) {
  out_ += "<g";
  if (!group.handle.kind.empty()) write_handle(group.handle);
  out_ += '>';
  if (!group.tooltip.empty()) out_ += "<title>" + escape_xml(group.tooltip) + "</title>";
  for (const Shape& shape : group.shapes) std::visit([this](const auto& s) { write(s); }, shape);
  if (!group.groups.empty()) out_ += '\n';
  for (const Group& inner : group.groups) write_group(inner);
  out_ += "</g>\n";
}

void SvgWriter::write_stroke(const Stroke& stroke) {
  if (stroke.colour.is_none()) return;
  attribute("stroke", stroke.colour.to_hex());
  attribute("stroke-width", number(stroke.width_px));
  if (stroke.opacity < 1) attribute("stroke-opacity", to_plain(stroke.opacity, 2));
  if (stroke.dashes.empty()) return;
  std::string dashes;
  for (const double dash : stroke.dashes) {
    if (!dashes.empty()) dashes += ' ';
    dashes += number(dash);
  }
  attribute("stroke-dasharray", dashes);
}

void SvgWriter::write(const RectShape& shape) {
  out_ += "<rect";
  attribute("x", number(shape.rect.x));
  attribute("y", number(shape.rect.y));
  attribute("width", number(shape.rect.width));
  attribute("height", number(shape.rect.height));
  if (shape.radius_px > 0) attribute("rx", number(shape.radius_px));
  fill(shape.fill);
  write_stroke(shape.stroke);
  out_ += "/>";
}

void SvgWriter::write(const PathShape& shape) {
  out_ += "<path";
  attribute("d", path_data(shape.path, shape.ends, 1));
  fill(shape.fill);
  write_stroke(shape.stroke);
  if (!shape.stroke.colour.is_none()) {
    attribute("stroke-linecap", "round");
    attribute("stroke-linejoin", "round");
  }
  out_ += "/>";
}

void SvgWriter::write(const CircleShape& shape) {
  out_ += "<circle";
  attribute("cx", number(shape.center.x));
  attribute("cy", number(shape.center.y));
  attribute("r", number(shape.radius_px));
  fill(shape.fill);
  write_stroke(shape.stroke);
  out_ += "/>";
}

// The old name of `href`: all programs know it.
void SvgWriter::write(const ImageShape& image) {
  out_ += "<image";
  attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
  attribute("x", number(image.rect.x));
  attribute("y", number(image.rect.y));
  attribute("width", number(image.rect.width));
  attribute("height", number(image.rect.height));
  attribute("xlink:href", "data:" + image.media_type + ";base64," + to_base64(image.bytes));
  out_ += "/>";
}

void SvgWriter::write_run(const TextShape::Run& run) {
  attribute("font-weight", number_of(run.weight));
  attribute("fill", run.colour.to_hex());
  out_ += '>' + escape_xml(run.text);
}

void SvgWriter::begin_text(const TextShape& text, Point baseline) {
  out_ += "<text";
  attribute("x", number(baseline.x));
  attribute("y", number(baseline.y));
  const double width = letters_ == Letters::text ? scene_.font_width : 1;
  attribute("font-size", number(text.size_px / width));
  if (text.slant == TextShape::Slant::italic) attribute("font-style", "italic");
}

// Every run is a path that says in words what it shows.
void SvgWriter::write_outlined(const TextShape& text) {
  for (const OutlinedText& part : outlined(text, *glyphs_)) {
    if (part.data.empty() && part.run.text.find_first_not_of(' ') == std::string::npos) continue;
    if (part.data.empty()) {
      begin_text(text, {part.x, text.baseline.y});
      write_run(part.run);
      out_ += "</text>";
      continue;
    }
    out_ += "<path";
    attribute("d", part.data);
    fill(part.run.colour);
    attribute("aria-label", part.run.text);
    out_ += "/>";
  }
}

void SvgWriter::write(const TextShape& text) {
  if (text.runs.empty()) return;
  if (glyphs_) return write_outlined(text);
  begin_text(text, text.baseline);
  if (text.anchor == TextShape::Anchor::middle) attribute("text-anchor", "middle");
  if (text.anchor == TextShape::Anchor::end) attribute("text-anchor", "end");
  if (text.runs.size() == 1) {
    write_run(text.runs.front());
    out_ += "</text>";
    return;
  }
  out_ += '>';
  for (const TextShape::Run& run : text.runs) {
    out_ += "<tspan";
    // A gap, not a space: some programs drop a no-break space at the start of a run.
    if (run.gap_before_px > 0) attribute("dx", number(run.gap_before_px));
    write_run(run);
    out_ += "</tspan>";
  }
  out_ += "</text>";
}

}  // namespace

std::string to_svg(const Scene& scene, Letters letters) {
  SvgWriter writer(scene, letters);
  writer.write_document();
  return std::move(writer).take();
}

}  // namespace stratmap
