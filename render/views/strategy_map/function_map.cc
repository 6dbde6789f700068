#include "render/views/strategy_map/function_map.h"

#include <algorithm>

#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/legend.h"
#include "render/views/strategy_map/drawn_map.h"
#include "render/views/strategy_map/focus_fading.h"
#include "render/views/strategy_map/focus_lists.h"
#include "render/views/strategy_map/focus_tags.h"
#include "render/views/strategy_map/focus_words.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

using namespace focus_words;

constexpr double kListSize = 12.5;
constexpr double kListLine = 18;
constexpr double kListHeading = 150;  // the column of headings

std::string name_of(const FunctionFocus& focus, const Model& model, Lang lang) {
  return std::string(model.name_of(model[focus.function], lang));
}

// Ids of elements must differ where several pages lie in one document.
std::string prefix_of(const FunctionFocus& focus, const Model& model, const std::string& map) {
  const std::string& id = model[focus.function].id;
  const bool is_plain = std::ranges::all_of(id, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  return map + "-" + (is_plain ? id : std::to_string(focus.function.index() + 1));
}

// Whatever stands at the right of the title begins here.
double title_room(const Group& heading, double canvas_width) {
  double right = canvas_width - kMargin;
  const auto& title = std::get<TextShape>(heading.shapes.front());
  for (const Shape& shape : heading.shapes) {
    const auto* glyph = std::get_if<CircleShape>(&shape);
    const auto* text = std::get_if<TextShape>(&shape);
    if (glyph != nullptr) right = std::min(right, glyph->center.x - 3 * kMargin / 2);
    if (text != nullptr && text->baseline.x > title.baseline.x && text->size_px < 13)
      right = std::min(right, text->baseline.x - 2 * kMargin);
  }
  return right - kMargin;
}

void set_heading(Scene& scene, const std::string& subtitle, const Palette& palette) {
  set_subtitle(scene, subtitle, palette);
  for (Group& group : scene.groups) {
    if (group.handle.kind != "title") continue;
    auto& title = std::get<TextShape>(group.shapes.front());
    TextShape::Run& run = title.runs.front();
    run.text =
        clip_to_width(scene.title, title_room(group, scene.width_px), title.size_px, run.weight);
  }
}

// The lists, from `top` down; returns where they end.
double add_lists(Scene& scene, double top, const std::vector<FocusList>& lists,
                 const Palette& palette, Lang lang) {
  const double left = kMargin + kListHeading, room = scene.width_px - kMargin - left;
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  const auto write = [&](double x, double y, FontWeight weight, std::string text, double width) {
    TextShape shape = text_line({x, y}, kListSize, weight, palette.ink, std::move(text));
    shape.room_px = width;
    group.shapes.push_back(std::move(shape));
  };
  double y = top;
  for (const FocusList& list : lists) {
    write(kMargin, y, FontWeight::bold, std::string(list.heading.in(lang)), kListHeading);
    for (std::string& line : wrap(list.items, {.width_px = room, .size_px = kListSize})) {
      write(left, y, FontWeight::regular, std::move(line), room);
      y += kListLine;
    }
    y += 3;
  }
  scene.groups.push_back(std::move(group));
  return y;
}

// What the tags mean, as far as they are there.
double add_legend(Scene& scene, const FunctionFocus& focus, const Palette& palette, Lang lang) {
  LegendSetter legend(scene.height_px, scene.width_px, palette, lang);
  legend.heading(kOurBoxes);
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    const auto role = static_cast<BoxRole>(i);
    if (focus.count(role) == 0) continue;
    legend.item(role_tag_width_px(role, lang), kRoles[i].meaning,
                [&](Point at) { return role_tag(role, at.x, at.y, palette, lang); });
  }
  if (focus.count(BoxRole::other) > 0) legend.note(std::string(kFaded.in(lang)));
  return add_below(scene, std::move(legend).finish());
}

std::string outline_of(const std::string& map, const std::string& heading,
                       const std::vector<FocusList>& lists, Lang lang) {
  std::string text = heading + ".\n";
  for (const FocusList& list : lists)
    text.append(list.heading.in(lang)).append(": ").append(list.items).append(".\n");
  return text.append(kWholeMap.in(lang)).append(": ").append(map);
}

}  // namespace

Scene map_of_function(Scene scene, const FunctionFocus& focus, const Analysis& analysis,
                      const ViewOptions& options, const Palette& palette) {
  const Model& model = analysis.model;
  const Lang lang = options.lang;
  const std::vector<FocusList> lists = focus_lists(focus, analysis, lang);
  std::string figures = focus_in_figures(focus, lang);
  scene.outline =
      outline_of(scene.outline, name_of(focus, model, lang) + ": " + figures, lists, lang);
  scene.title += ": " + name_of(focus, model, lang);
  scene.prefix = prefix_of(focus, model, scene.prefix);
  if (analysis.today)
    figures.append(" · ").append(kStatusOn.in(lang)) += date_text(*analysis.today, lang);
  set_heading(scene, figures, palette);
  fade_all_but(focus, model, palette, scene);
  tag_boxes(focus, model, palette, lang, scene);
  double y = add_legend(scene, focus, palette, lang);
  y = add_lists(scene, y + 8, lists, palette, lang);
  extend(scene, y, options.paper, palette);
  return scene;
}

}  // namespace stratmap
