#include "render/views/modes/declared_panel.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/layout/wrap.h"
#include "render/views/modes/mode_bar.h"
#include "render/views/modes/mode_columns.h"
#include "render/views/modes/mode_map_words.h"
#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

using namespace mode_columns;
using namespace mode_map_words;

constexpr double kPadding = 16;
constexpr double kHead = 13.5;      // size of the heading over the signs
constexpr double kHeadToBody = 24;  // baseline to baseline
constexpr double kSloganSize = 20;
constexpr double kSloganLine = 26;
constexpr double kSloganWidth = kDirectionLeft - kBars[1] - 30;
constexpr double kPieceLine = 21;
constexpr double kRightWidth = kCanvasWidth - kMargin - 8 - kDirectionLeft;

double slogan_height(const DeclaredPanel& panel) {
  return kSloganLine * static_cast<double>(panel.slogan.size());
}

double right_height(const DeclaredPanel& panel) {
  const auto& evidence = panel.declared->evidence;
  if (evidence) return kHeadToBody + kPieceLine * static_cast<double>(evidence->size()) - 8;
  return panel.verdict.items.empty() ? 0 : kHeadToBody + panel.verdict.height_px();
}

void write(Group& group, Point at, double size, FontWeight weight, Colour colour, std::string text,
           double room) {
  TextShape shape = text_line(at, size, weight, colour, std::move(text));
  shape.room_px = room;
  group.shapes.push_back(std::move(shape));
}

Status glyph_of(const EvidencePiece& piece) {
  if (!piece.holds) return Status::none;
  return *piece.holds ? Status::green : Status::red;
}

std::string text_of(const EvidencePiece& piece, Lang lang) {
  std::string text(piece.name.in(lang));
  const std::string_view lack = lack_of(piece, lang);
  if (!lack.empty()) text.append(" – ").append(lack);
  return clip_to_width(text, kRightWidth - 28, kTextSize, FontWeight::regular);
}

// "Mistä sen huomaa? 2 / 5"
std::string heading_of(const CustomerEvidence& evidence, Lang lang) {
  const auto met = std::ranges::count(evidence, std::optional(true), &EvidencePiece::holds);
  return std::string(kWhatTellsIt.in(lang)) + "  " + std::to_string(met) + " / " +
         std::to_string(assessed_pieces(evidence));
}

Group evidence_group(const Declared& declared, Point at, const Palette& palette, Lang lang) {
  const bool is_found = declared.verdict.kind == ModeRemark::Kind::found;
  Group group{.handle = {}, .tooltip = declared.verdict.tooltip, .shapes = {}, .groups = {}};
  if (is_found)
    group.handle = {
        "finding", "", {{"code", std::string(declared.verdict.code)}, {"id", "organization"}}};
  for (Shape& shape : remark_sign(declared.verdict, {at.x + 10, at.y - 4.5}, palette))
    group.shapes.push_back(std::move(shape));
  write(group, {at.x + 28, at.y}, kHead, FontWeight::semibold, palette.ink,
        heading_of(*declared.evidence, lang), kRightWidth - 28);
  double y = at.y + kHeadToBody;
  for (const EvidencePiece& piece : *declared.evidence) {
    for (Shape& shape : status_glyph(glyph_of(piece), {at.x + 10, y - 4.3}, palette))
      group.shapes.push_back(std::move(shape));
    write(group, {at.x + 28, y}, kTextSize, FontWeight::regular,
          piece.holds == true ? palette.muted : palette.ink, text_of(piece, lang),
          kRightWidth - 28);
    y += kPieceLine;
  }
  return group;
}

void add_name(Group& group, double middle, const Palette& palette, Lang lang) {
  write(group, {kName, middle - 1}, kNameSize, FontWeight::semibold, palette.ink,
        std::string(kWhatWeSay.in(lang)), kNameWidth);
  write(group, {kName, middle + 15}, kNoteSize, FontWeight::regular, palette.muted,
        std::string(kDeclared.in(lang)), kNameWidth);
}

Group bar_group(const Declared& declared, double middle, const Palette& palette, Lang lang) {
  const Rect rect{kBars[0], middle - kModeBarHeight / 2, kBarWidth, kModeBarHeight};
  Group bar{.handle = {"mode", "", {{"layer", "declared"}}},
            .tooltip = std::string(kDeclared.in(lang)) + ": ",
            .shapes = {},
            .groups = {}};
  if (!declared.mix) {
    bar.tooltip += kNotTold.in(lang);
    bar.shapes = untold_bar(kNotTold.in(lang), rect, palette.none, palette.muted);
    return bar;
  }
  bar.tooltip += mix_in_words(*declared.mix, lang);
  bar.shapes = mode_bar(*declared.mix, rect, palette, lang);
  if (!tells_every_share(*declared.mix, kBarWidth, lang))
    write(bar, {rect.x, rect.bottom() + 14}, kNoteSize, FontWeight::regular, palette.muted,
          clip_to_width(mix_in_figures(*declared.mix, lang), kBarWidth, kNoteSize,
                        FontWeight::regular),
          kBarWidth);
  return bar;
}

void add_slogan(Group& group, const DeclaredPanel& panel, double middle, const Palette& palette) {
  double y = middle - slogan_height(panel) / 2 + kSloganSize - 0.5;
  for (const std::string& line : panel.slogan) {
    write(group, {kBars[1], y}, kSloganSize, FontWeight::bold, palette.ink, line, kSloganWidth);
    y += kSloganLine;
  }
}

}  // namespace

std::string_view lack_of(const EvidencePiece& piece, Lang lang) {
  if (!piece.holds) return kNotKnown.in(lang);
  return *piece.holds ? std::string_view{} : kMissing.in(lang);
}

DeclaredPanel declared_panel(const Declared& declared, Lang lang) {
  DeclaredPanel panel{.declared = &declared, .slogan = {}, .verdict = {}};
  if (!declared.slogan.empty())
    panel.slogan = wrap(quoted(declared.slogan, lang), {.width_px = kSloganWidth,
                                                        .size_px = kSloganSize,
                                                        .weight = FontWeight::bold,
                                                        .max_lines = 2});
  if (!declared.evidence && !declared.verdict.text.empty())
    panel.verdict = remark_cell({&declared.verdict, 1}, kRightWidth, lang);
  panel.height_px =
      std::max({slogan_height(panel), right_height(panel), kModeBarHeight + 2 * kNoteLine}) +
      2 * kPadding;
  return panel;
}

Group declared_group(const DeclaredPanel& panel, double top, const Palette& palette, Lang lang) {
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  const Rect back{kMargin, top, kCanvasWidth - 2 * kMargin, panel.height_px};
  group.shapes.push_back(RectShape{back, 12, palette.paper, {palette.hairline, 1.4}});
  const double middle = back.center_y();
  add_name(group, middle, palette, lang);
  group.groups.push_back(bar_group(*panel.declared, middle, palette, lang));
  add_slogan(group, panel, middle, palette);
  const Point right{kDirectionLeft, middle - right_height(panel) / 2 + kHead - 2};
  if (panel.declared->evidence)
    group.groups.push_back(evidence_group(*panel.declared, right, palette, lang));
  if (panel.verdict.items.empty()) return group;
  write(group, right, kHead, FontWeight::semibold, palette.ink, std::string(kWhatTellsIt.in(lang)),
        kRightWidth);
  for (Group& remark :
       remark_groups(panel.verdict, {right.x, right.y + 12}, kRightWidth, "organization", palette))
    group.groups.push_back(std::move(remark));
  return group;
}

}  // namespace stratmap
