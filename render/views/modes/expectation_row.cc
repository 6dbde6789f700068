#include "render/views/modes/expectation_row.h"

#include <algorithm>

#include "base/number.h"
#include "engine/modes/mode_distance.h"
#include "render/layout/wrap.h"
#include "render/views/modes/mode_bar.h"
#include "render/views/modes/mode_columns.h"
#include "render/views/modes/mode_map_words.h"
#include "render/views/modes/remark_cell.h"

namespace stratmap {
namespace {

using namespace mode_columns;
using namespace mode_map_words;

constexpr double kPadding = 9;
constexpr double kChipHeight = 34;
constexpr double kChipPadding = 6;
constexpr double kBetweenChips = 10;
constexpr double kSignStep = kModeSignWidth + 3;
constexpr double kVerdictRoom = 26;
constexpr double kMostName = 230;
constexpr double kChipText = 13;

std::vector<Mode> tops_of(const Server& server) {
  std::vector<Mode> modes;
  if (!server.mode) return modes;
  const WordSet<Mode> top = top_modes(*server.mode);
  for (std::size_t i = 0; i < kModeCount; ++i)
    if (top.has(static_cast<Mode>(i))) modes.push_back(static_cast<Mode>(i));
  return modes;
}

double signs_width(const Server& server) {
  return kSignStep * static_cast<double>(std::max<std::size_t>(tops_of(server).size(), 1));
}

bool is_disappointing(const Server& server) {
  return server.remark && server.remark->kind == ModeRemark::Kind::found;
}

std::string note_of(const Customer& customer, Lang lang) {
  if (customer.kind == CustomerKind::internal)
    return lang == Lang::fi ? "sisäinen asiakas" : "internal customer";
  if (customer.kind == CustomerKind::stakeholder)
    return lang == Lang::fi ? "sidosryhmä" : "stakeholder";
  if (!customer.share) return "";
  return std::string(kShare.in(lang)) + to_shown(*customer.share, 1, lang) + "\u00A0%";
}

// In lines from the second column of bars to the right edge.
std::vector<ServerChip> chips_of(const ExpectationRow& row, const Model& model, Lang lang) {
  const double left = kBars[1], right = kCanvasWidth - kMargin - 8;
  std::vector<ServerChip> chips;
  double x = left, y = 0;
  for (const Server& server : row.servers) {
    ServerChip chip{.server = &server,
                    .name = clip_to_width(model.name_of(model[server.function], lang), kMostName,
                                          kChipText, FontWeight::medium),
                    .rect = {}};
    const double width = 2 * kChipPadding + signs_width(server) + 5 +
                         text_width_px(chip.name, kChipText, FontWeight::medium) + 4 +
                         (server.remark ? kVerdictRoom : 4);
    if (x > left && x + width > right) {
      x = left;
      y += kChipHeight + kBetweenChips;
    }
    chip.rect = {x, y, width, kChipHeight};
    x += width + kBetweenChips;
    chips.push_back(std::move(chip));
  }
  return chips;
}

double chips_height(const std::vector<ServerChip>& chips) {
  return chips.empty() ? kModeBarHeight : chips.back().rect.bottom();
}

std::string tooltip_of(const Server& server, const Model& model, Lang lang) {
  std::string text(model.name_of(model[server.function], lang));
  text.append(": ").append(server.mode ? mix_in_words(*server.mode, lang)
                                       : std::string(kNotTold.in(lang)));
  if (server.remark && !server.remark->tooltip.empty()) text += "\n" + server.remark->tooltip;
  return text;
}

Group chip_group(const ServerChip& chip, const Rect& rect, const Customer& customer,
                 const Model& model, const Palette& palette, Lang lang) {
  const Server& server = *chip.server;
  Group group{.handle = {"role",
                         "",
                         {{"function", model[server.function].id},
                          {"customer", customer.id},
                          {"role", "serves"}}},
              .tooltip = tooltip_of(server, model, lang),
              .shapes = {},
              .groups = {}};
  const auto add = [&](std::vector<Shape> shapes) {
    for (Shape& shape : shapes) group.shapes.push_back(std::move(shape));
  };
  const bool is_other = is_disappointing(server);
  add({RectShape{rect,
                 8,
                 is_other ? palette.alarm_tint : palette.paper,
                 {is_other ? palette.red : palette.hairline, is_other ? 1.6 : 1.2}}});
  double x = rect.x + kChipPadding + kModeSignWidth / 2;
  for (const Mode mode : tops_of(server)) {
    add(mode_sign(mode, {x, rect.center_y()}, palette, lang));
    x += kSignStep;
  }
  if (!server.mode) add(untold_sign({x, rect.center_y()}, palette));
  const double left = rect.x + kChipPadding + signs_width(server) + 5;
  TextShape name = text_line({left, rect.center_y() + 4.6}, kChipText, FontWeight::medium,
                             palette.ink, chip.name);
  name.room_px = rect.right() - left;
  add({std::move(name)});
  const Point sign{rect.right() - kVerdictRoom / 2 - 3, rect.center_y()};
  if (is_other)
    add(odds_sign(sign, palette.red, palette));
  else if (server.remark)
    add(remark_sign(*server.remark, sign, palette));
  return group;
}

Group bar_group(const ExpectationRow& row, const Rect& rect, const Model& model,
                const Palette& palette, Lang lang) {
  Group group{
      .handle = {"mode", "", {{"customer", model[row.customer].id}, {"layer", "expects"}}},
      .tooltip = std::string(kExpected.in(lang)) + ": " +
                 (row.expects ? mix_in_words(*row.expects, lang) : std::string(kNotTold.in(lang))),
      .shapes = row.expects ? mode_bar(*row.expects, rect, palette, lang)
                            : untold_bar(kNotTold.in(lang), rect, palette.none, palette.muted),
      .groups = {}};
  if (!row.expects || tells_every_share(*row.expects, rect.width, lang)) return group;
  TextShape note =
      text_line({rect.x, rect.bottom() + 14}, kNoteSize, FontWeight::regular, palette.muted,
                clip_to_width(mix_in_figures(*row.expects, lang), rect.width, kNoteSize,
                              FontWeight::regular));
  note.room_px = rect.width;
  group.shapes.push_back(std::move(note));
  return group;
}

void add_name(Group& group, const ExpectationLine& line, double middle, const Palette& palette) {
  const auto lines = static_cast<double>(line.name.size());
  const double height = kNameLine * lines + (line.note.empty() ? 0 : kNoteLine);
  double y = middle - height / 2 + kNameSize - 0.5;
  const auto write = [&](double at, double size, FontWeight weight, Colour colour,
                         const std::string& text) {
    TextShape shape = text_line({kName, at}, size, weight, colour, text);
    shape.room_px = kNameWidth;
    group.shapes.push_back(std::move(shape));
  };
  for (const std::string& text : line.name) {
    write(y, kNameSize, FontWeight::semibold, palette.ink, text);
    y += kNameLine;
  }
  if (!line.note.empty()) write(y - 1.5, kNoteSize, FontWeight::regular, palette.muted, line.note);
}

}  // namespace

ExpectationLine expectation_line(const ExpectationRow& row, const Model& model, Lang lang) {
  ExpectationLine line{.row = &row,
                       .name = wrap(model.name_of(model[row.customer], lang),
                                    {.width_px = kNameWidth,
                                     .size_px = kNameSize,
                                     .weight = FontWeight::semibold,
                                     .hyphenation = hyphenation_of(code_of(lang)),
                                     .max_lines = 3}),
                       .note = clip_to_width(note_of(model[row.customer], lang), kNameWidth,
                                             kNoteSize, FontWeight::regular),
                       .chips = chips_of(row, model, lang)};
  const double name =
      kNameLine * static_cast<double>(line.name.size()) + (line.note.empty() ? 0 : kNoteLine);
  const bool has_note = row.expects && !tells_every_share(*row.expects, kBarWidth, lang);
  const double bar = kModeBarHeight + (has_note ? 2 * kNoteLine + 6 : 0);  // on both sides
  line.height_px = std::max({chips_height(line.chips), name, bar}) + 2 * kPadding;
  return line;
}

Group expectation_group(const ExpectationLine& line, double top, const Model& model,
                        const Palette& palette, Lang lang) {
  const Customer& customer = model[line.row->customer];
  Group group{.handle = {"customer", customer.id, {}}, .tooltip = {}, .shapes = {}, .groups = {}};
  const double bottom = top + line.height_px, middle = top + line.height_px / 2;
  group.shapes.push_back(
      line_between({kMargin, bottom}, {kCanvasWidth - kMargin, bottom}, {palette.hairline, 1.2}));
  add_name(group, line, middle, palette);
  group.groups.push_back(
      bar_group(*line.row, {kBars[0], middle - kModeBarHeight / 2, kBarWidth, kModeBarHeight},
                model, palette, lang));
  const double chips_top = middle - chips_height(line.chips) / 2;
  for (const ServerChip& chip : line.chips)
    group.groups.push_back(
        chip_group(chip, {chip.rect.x, chips_top + chip.rect.y, chip.rect.width, chip.rect.height},
                   customer, model, palette, lang));
  if (!line.chips.empty()) return group;
  TextShape nobody = text_line({kBars[1], middle + 4.4}, kTextSize, FontWeight::regular,
                               palette.muted, std::string(kNobodyServes.in(lang)));
  nobody.slant = TextShape::Slant::italic;
  group.shapes.push_back(std::move(nobody));
  return group;
}

}  // namespace stratmap
