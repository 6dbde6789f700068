#include "render/views/page.h"

#include <algorithm>

#include "render/layout/wrap.h"

namespace stratmap {
namespace {

constexpr double kTitleSize = 25;
constexpr double kSubtitleSize = 12.5;

struct PaperSize {
  double width_mm;
  double height_mm;
};

PaperSize size_of(Paper paper) {
  switch (paper) {
    case Paper::a3:
      return {420, 297};
    case Paper::a4:
      return {297, 210};
    case Paper::slide_16x9:
      return {338.7, 190.5};
  }
  return {420, 297};
}

// ASCII letters and digits of the name in lower case, for ids that are safe everywhere.
std::string prefix_of(const View& view, const Model& model, Lang lang) {
  constexpr std::size_t kLongest = 24;
  std::string prefix;
  for (const char c : model.text_in(model.organization.name, lang)) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    if (letter) prefix += static_cast<char>(c | 0x20);
    if (digit && !prefix.empty()) prefix += c;
    if (!letter && !digit && !prefix.empty() && prefix.back() != '-') prefix += '-';
    if (prefix.size() >= kLongest) break;
  }
  if (!prefix.empty() && prefix.back() != '-') prefix += '-';
  return prefix.append(view.name).append("-").append(code_of(lang));
}

}  // namespace

std::string heading(const View& view, const Model& model, Lang lang) {
  return std::string(model.text_in(model.organization.name, lang))
      .append(" – ")
      .append(view.title.in(lang));
}

Scene scene_of(const View& view, const Model& model, std::string outline, Lang lang) {
  return {.title = heading(view, model, lang),
          .outline = std::move(outline),
          .language = std::string(code_of(lang)),
          .prefix = prefix_of(view, model, lang),
          .groups = {}};
}

// The name of the organization gives way, not what the picture is.
std::string clipped_title(const std::string& title, double room_px) {
  constexpr std::string_view kDash = " – ";
  const auto width = [](std::string_view text) {
    return text_width_px(text, kTitleSize, FontWeight::bold);
  };
  const std::size_t dash = title.rfind(kDash);
  if (width(title) <= room_px || dash == std::string::npos)
    return clip_to_width(title, room_px, kTitleSize, FontWeight::bold);
  const std::string view = title.substr(dash);
  const double left = room_px - width(view);
  if (left < room_px / 4) return clip_to_width(title, room_px, kTitleSize, FontWeight::bold);
  return clip_to_width(title.substr(0, dash), left, kTitleSize, FontWeight::bold) + view;
}

Group heading_group(const std::string& title, const std::string& subtitle, double room_px,
                    double canvas_width_px, const Palette& palette) {
  Group group{.handle = {"title", "", {}}, .tooltip = {}, .shapes = {}, .groups = {}};
  group.shapes.push_back(text_line({kMargin, 42}, kTitleSize, FontWeight::bold, palette.ink,
                                   clipped_title(title, room_px)));
  if (subtitle.empty()) return group;
  const double width = canvas_width_px - 2 * kMargin;
  group.shapes.push_back(
      text_line({kMargin, 65}, kSubtitleSize, FontWeight::regular, palette.muted,
                clip_to_width(subtitle, width, kSubtitleSize, FontWeight::regular)));
  return group;
}

void fit_to_paper(Scene& scene, Paper paper) {
  const PaperSize size = size_of(paper);
  const double scale = std::min(size.width_mm / scene.width_px, size.height_mm / scene.height_px);
  scene.width_mm = scene.width_px * scale;
  scene.height_mm = scene.height_px * scale;
}

void set_size(Scene& scene, double width_px, double height_px, Paper paper,
              const Palette& palette) {
  scene.width_px = width_px;
  scene.height_px = height_px;
  fit_to_paper(scene, paper);
  Group background{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  background.shapes.push_back(RectShape{{0, 0, width_px, height_px}, 0, palette.paper, {}});
  scene.groups.insert(scene.groups.begin(), std::move(background));
}

}  // namespace stratmap
