#include "render/svg/drawn_places.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace stratmap {
namespace {

constexpr Bilingual kForeign{" ei ole tämän ohjelman piirtämä strategiakartta (SVG)",
                             " is no strategy map (SVG) that this program drew"};
constexpr Bilingual kBroken{" on viallinen: kaikkien laatikoiden paikkoja ei voi lukea",
                            " is broken: not every box has a place that can be read"};
constexpr double kFarthest = 1e6;  // px; no picture is as large

// The tag that begins at `at`, up to its end.
std::string_view tag_at(std::string_view svg, std::size_t at) {
  const std::size_t end = svg.find('>', at);
  return end == std::string_view::npos ? "" : svg.substr(at, end - at);
}

std::optional<std::string_view> attribute(std::string_view tag, std::string_view name) {
  std::string key(" ");
  key.append(name).append("=\"");
  const std::size_t at = tag.find(key);
  if (at == std::string_view::npos) return std::nullopt;
  const std::size_t begin = at + key.size();
  const std::size_t end = tag.find('"', begin);
  if (end == std::string_view::npos) return std::nullopt;
  return tag.substr(begin, end - begin);
}

std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || !std::isfinite(value) || std::abs(value) > kFarthest) return std::nullopt;
  return value;
}

std::optional<double> number_of(std::string_view tag, std::string_view name) {
  const auto text = attribute(tag, name);
  return text ? number(*text) : std::nullopt;
}

std::optional<Rect> rect_of(std::string_view tag) {
  const auto x = number_of(tag, "x"), y = number_of(tag, "y");
  const auto width = number_of(tag, "width"), height = number_of(tag, "height");
  if (!x || !y || !width || !height || *width <= 0 || *height <= 0) return std::nullopt;
  return Rect{*x, *y, *width, *height};
}

// The first rectangle of the group that begins at `at`.
std::optional<Rect> first_rect(std::string_view svg, std::size_t at) {
  const std::size_t group_end = svg.find("</g>", at);
  const std::size_t rect = svg.find("<rect ", at);
  if (rect == std::string_view::npos || rect > group_end) return std::nullopt;
  return rect_of(tag_at(svg, rect));
}

// "0 0 1480 1100".
std::optional<double> canvas_width(std::string_view root) {
  const auto box = attribute(root, "viewBox");
  if (!box || !box->starts_with("0 0 ")) return std::nullopt;
  const std::string_view rest = box->substr(4);
  const auto width = number(rest.substr(0, rest.find(' ')));
  return width && *width > 0 ? width : std::nullopt;
}

struct Band {
  std::string perspective;
  Rect rect;
};

std::string_view perspective_at(const std::vector<Band>& bands, double y) {
  for (const Band& band : bands)
    if (y >= band.rect.y && y <= band.rect.bottom()) return band.perspective;
  return "";
}

}  // namespace

tl::expected<DrawnPlaces, Bilingual> drawn_places(std::string_view svg) {
  const std::size_t root = svg.find("<svg ");
  if (root == std::string_view::npos) return tl::unexpected(kForeign);
  const auto width = canvas_width(tag_at(svg, root));
  if (!width) return tl::unexpected(kForeign);
  DrawnPlaces places{.canvas_width_px = *width, .boxes = {}};
  std::vector<Band> bands;
  constexpr std::string_view kHandle = "<g id=\"";
  for (std::size_t at = svg.find(kHandle); at != std::string_view::npos;
       at = svg.find(kHandle, at + 1)) {
    const std::string_view tag = tag_at(svg, at);
    const std::string_view kind = attribute(tag, "data-kind").value_or("");
    if (kind != "band" && kind != "objective") continue;
    const auto rect = first_rect(svg, at);
    const auto id = attribute(tag, "data-id");
    if (!rect || (kind == "objective" && !id)) return tl::unexpected(kBroken);
    if (kind == "band") bands.push_back({std::string(id.value_or("")), *rect});
    if (kind == "objective") places.boxes.push_back({std::string(*id), "", *rect});
  }
  for (DrawnBox& box : places.boxes) box.perspective = perspective_at(bands, box.rect.center_y());
  if (places.boxes.empty() || bands.empty()) return tl::unexpected(kForeign);
  const bool is_cut = svg.find("</svg>", root) == std::string_view::npos;
  if (is_cut) return tl::unexpected(kBroken);
  return places;
}

}  // namespace stratmap
