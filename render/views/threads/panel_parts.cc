#include <algorithm>
#include <utility>

#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/asked_line.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/parts/status_pill.h"
#include "render/views/threads/thread_panel.h"
#include "render/views/threads/thread_words.h"

namespace stratmap {
namespace {

constexpr double kStrandLine = 3.4;
constexpr double kStrandHead = 10;
constexpr std::size_t kMostBeads = 3;

Status sign_of(const ThreadVerdict& verdict) {
  if (verdict.is_open) return Status::none;
  return verdict.is_good ? Status::green : Status::red;
}

void add_beads(std::vector<Shape>& shapes, const Path& path, std::size_t beads,
               const Palette& palette) {
  const std::size_t shown = std::min(beads, kMostBeads);
  for (std::size_t i = 1; i <= shown; ++i)
    shapes.push_back(
        CircleShape{point_along(path, static_cast<double>(i) / static_cast<double>(shown + 1)),
                    4.2,
                    palette.paper,
                    {palette.ink, 1.8}});
}

}  // namespace

double add_panel_head(Group& group, const std::string& title,
                      const std::vector<ThreadVerdict>& verdicts, double top_px,
                      const PanelSetting& setting) {
  constexpr double kTitleSize = 18, kSign = 22;
  const double room = kCanvasWidth - 2 * kMargin;
  const Palette& palette = setting.palette;
  group.shapes.push_back(
      line_between({kMargin, top_px}, {kMargin + room, top_px}, {palette.hairline, 1.4}));
  TextShape heading = text_line({kMargin, top_px + 31}, kTitleSize, FontWeight::bold, palette.ink,
                                clip_to_width(title, room, kTitleSize, FontWeight::bold));
  heading.room_px = room;
  group.shapes.push_back(std::move(heading));
  double y = top_px + 40;
  for (const ThreadVerdict& verdict : verdicts) {
    append_shapes(group.shapes, status_glyph(sign_of(verdict), {kMargin + 7, y + 11.5}, palette));
    y += add_asked_line(group.shapes, {verdict.text, verdict.question}, {kMargin + kSign, y},
                        room - kSign, palette, setting.lang);
  }
  return y;
}

void add_stage_head(std::vector<Shape>& shapes, const Rect& head, const TextBlock& name,
                    const Palette& palette) {
  constexpr double kPoint = 11, kToName = 22;
  const double middle = head.center_y();
  shapes.push_back(polygon({{head.x, head.y},
                            {head.right() - kPoint, head.y},
                            {head.right(), middle},
                            {head.right() - kPoint, head.bottom()},
                            {head.x, head.bottom()},
                            {head.x + kPoint, middle}},
                           palette.unplaced.strong));
  add_block(shapes, name, {head.x + kToName, middle - name.height_px() / 2}, palette.paper);
}

Path strand_path(Point from, Point to) {
  const double half = (to.x - from.x) / 2;
  Path path{from, {}};
  if (from.y == to.y)
    path.pieces.push_back({.end = to});
  else
    path.pieces.push_back(
        {PathPiece::Kind::cubic, {from.x + half, from.y}, {to.x - half, to.y}, to});
  return path;
}

Stroke lost_stroke(const Palette& palette) { return {palette.gap, 2.6, {6, 4.5}}; }

void add_strand(std::vector<Shape>& shapes, const Path& path, Strand strand, std::size_t beads,
                const Palette& palette) {
  const Point tip = path.end();
  const auto add_head = [&](Colour colour) {
    shapes.push_back(polygon(
        {tip, {tip.x - kStrandHead, tip.y - 5.6}, {tip.x - kStrandHead, tip.y + 5.6}}, colour));
  };
  switch (strand) {
    case Strand::holds:
      shapes.push_back(PathShape{.path = path, .stroke = {palette.ink, kStrandLine}});
      add_head(palette.ink);
      add_beads(shapes, path, beads, palette);
      break;
    case Strand::broken: {
      shapes.push_back(PathShape{.path = path, .stroke = lost_stroke(palette)});
      add_head(palette.gap);
      const Point middle = point_along(path, 0.5);
      shapes.push_back(CircleShape{middle, 10.5, palette.paper, {}});
      append_shapes(shapes, status_glyph(Status::red, middle, palette));
      break;
    }
    case Strand::not_assessed:
      shapes.push_back(PathShape{.path = path, .stroke = {palette.none, 2.2, {2, 4}}});
      break;
  }
}

std::vector<Shape> break_pill(Point center, const Palette& palette, Lang lang) {
  constexpr double kSize = 12.5, kSide = 14, kHeight = 26;
  const std::string words(thread_words::kBreaksHere.in(lang));
  const double width = text_width_px(words, kSize, FontWeight::bold) + 2 * kSide;
  TextShape text =
      text_line({center.x, center.y + 4.5}, kSize, FontWeight::bold, palette.paper, words);
  text.anchor = TextShape::Anchor::middle;
  text.room_px = width;
  return {RectShape{{center.x - width / 2, center.y - kHeight / 2, width, kHeight},
                    kHeight / 2,
                    palette.red,
                    {}},
          polygon({{center.x - 6, center.y + kHeight / 2 - 1},
                   {center.x + 6, center.y + kHeight / 2 - 1},
                   {center.x, center.y + kHeight / 2 + 7}},
                  palette.red),
          std::move(text)};
}

}  // namespace stratmap
