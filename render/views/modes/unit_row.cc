#include "render/views/modes/unit_row.h"

#include <algorithm>
#include <cstdint>

#include "render/layout/wrap.h"
#include "render/views/modes/mode_bar.h"
#include "render/views/modes/mode_columns.h"
#include "render/views/modes/mode_map_words.h"

namespace stratmap {
namespace {

using namespace mode_columns;
using namespace mode_map_words;

constexpr double kPadding = 12;        // over and under what stands highest in a row
constexpr double kBarToNote = 14.5;    // from a bar's bottom to the first baseline under it
constexpr double kFrame = 7;           // around bars at odds
constexpr std::size_t kMostDates = 2;  // of a trajectory

// The columns, left to right, and how the language calls their layers.
enum class Column : std::uint8_t { current, chosen, desired };
constexpr std::array<std::string_view, 3> kLayerNames = {"current", "chosen", "desired"};

const Dated<ModeMix>* layer_of(const ModeLayers* layers, Column column) {
  if (layers == nullptr) return nullptr;
  const auto* layer = column == Column::current  ? &layers->current
                      : column == Column::chosen ? &layers->chosen
                                                 : &layers->desired;
  return *layer ? &**layer : nullptr;
}

std::string fitted(const std::string& text) {
  return clip_to_width(text, kBarWidth, kNoteSize, FontWeight::regular);
}

void add_dates(std::vector<std::string>& notes, const std::vector<DatedMix>& dates, Lang lang) {
  for (std::size_t i = 0; i < std::min(dates.size(), kMostDates); ++i)
    notes.push_back(fitted(dates[i].period + ": " + mix_in_figures(dates[i].mix, lang)));
  if (dates.size() <= kMostDates) return;
  const std::size_t more = dates.size() - kMostDates;
  const Bilingual unit = more == 1 ? Bilingual{" muu", " more"} : Bilingual{" muuta", " more"};
  notes.push_back("+ " + std::to_string(more).append(unit.in(lang)));
}

std::array<std::vector<std::string>, 3> notes_of(const ModeRow& row, Lang lang) {
  std::array<std::vector<std::string>, 3> notes;
  for (const Column column : {Column::current, Column::chosen, Column::desired}) {
    const auto* layer = layer_of(row.unit.layers, column);
    if (layer != nullptr && !tells_every_share(layer->value, kBarWidth, lang))
      notes[static_cast<std::size_t>(column)].push_back(fitted(mix_in_figures(layer->value, lang)));
  }
  add_dates(notes[0], row.before, lang);
  add_dates(notes[1], row.ahead, lang);
  return notes;
}

double bars_height(const UnitLine& line) {
  std::size_t most = 0;
  for (const auto& notes : line.notes) most = std::max(most, notes.size());
  const double frame = line.row->at_odds == LayersAtOdds::none ? 0 : kFrame;
  return kModeBarHeight + frame + (most == 0 ? 0 : kNoteLine * static_cast<double>(most) + 3);
}

double name_height(const UnitLine& line) {
  return kNameLine * static_cast<double>(line.name.size()) + (line.note.empty() ? 0 : kNoteLine);
}

// What stands under the name: what the unit declares, where it declares anything.
std::string note_of(const ModeRow& row, Lang lang) {
  if (row.unit.is_organization()) return std::string(kWholeHouse.in(lang));
  const auto& declared = row.unit.layers->declared;
  if (!declared) return "";
  return clip_to_width(
      std::string(kDeclared.in(lang)) + ": " + mix_in_figures(declared->value, lang), kNameWidth,
      kNoteSize, FontWeight::regular);
}

// Paints one row between `top` and its height.
class RowPainter {
 public:
  RowPainter(const UnitLine& line, double top, const Model& model, const Palette& palette,
             Lang lang)
      : line_(line), row_(*line.row), top_(top), model_(model), palette_(palette), lang_(lang) {}

  Group paint() && {
    group_ = {.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
    if (row_.unit.function) group_.handle = {"function", id(), {}};
    paint_back();
    paint_name();
    paint_odds();
    for (const Column column : {Column::current, Column::chosen, Column::desired})
      group_.groups.push_back(bar(column));
    add(line_.direction, kDirectionLeft, kDirectionWidth);
    add(line_.metrics, kMetricsLeft, kMetricsWidth);
    return std::move(group_);
  }

 private:
  std::string id() const { return row_.unit.function ? model_[*row_.unit.function].id : ""; }
  double middle() const { return top_ + line_.height_px / 2; }
  double bars_top() const { return middle() - bars_height(line_) / 2; }
  Rect bar_rect(Column column) const {
    return {kBars[static_cast<std::size_t>(column)], bars_top(), kBarWidth, kModeBarHeight};
  }

  void paint_back() {
    const double right = kCanvasWidth - kMargin;
    if (row_.unit.is_organization())
      group_.shapes.push_back(RectShape{
          {kMargin, top_, right - kMargin, line_.height_px}, 10, palette_.unplaced.tint, {}});
    else
      group_.shapes.push_back(line_between({kMargin, top_ + line_.height_px},
                                           {right, top_ + line_.height_px},
                                           {palette_.hairline, 1.2}));
  }

  void paint_name() {
    double y = middle() - name_height(line_) / 2 + kNameSize - 0.5;
    for (const std::string& text : line_.name) {
      write({kName, y}, kNameSize, FontWeight::semibold, palette_.ink, text, kNameWidth);
      y += kNameLine;
    }
    if (!line_.note.empty())
      write({kName, y - 1.5}, kNoteSize, FontWeight::regular, palette_.muted, line_.note,
            kNameWidth);
  }

  void write(Point at, double size, FontWeight weight, Colour colour, const std::string& text,
             double room) {
    TextShape shape = text_line(at, size, weight, colour, text);
    shape.room_px = room;
    group_.shapes.push_back(std::move(shape));
  }

  // Around the two bars that don't go together, with a sign between them.
  void paint_odds() {
    if (row_.at_odds == LayersAtOdds::none) return;
    const bool is_wish = row_.at_odds == LayersAtOdds::chosen_and_desired;
    const Rect left = bar_rect(is_wish ? Column::chosen : Column::current);
    const Stroke stroke = odds_stroke(row_.at_odds, palette_);
    group_.shapes.push_back(
        RectShape{{left.x - kFrame, left.y - kFrame, 2 * kBarWidth + kBetweenBars + 2 * kFrame,
                   kModeBarHeight + 2 * kFrame},
                  10,
                  is_wish ? palette_.alarm_tint : palette_.paper,
                  stroke});
    const Point center{left.right() + kBetweenBars / 2, left.center_y()};
    for (Shape& shape : odds_sign(center, stroke.colour, palette_))
      group_.shapes.push_back(std::move(shape));
  }

  Group bar(Column column) const {
    const auto number = static_cast<std::size_t>(column);
    const Rect rect = bar_rect(column);
    Group group{.handle = {"mode", "", {}}, .tooltip = {}, .shapes = {}, .groups = {}};
    if (row_.unit.function) group.handle.attributes.emplace_back("function", id());
    group.handle.attributes.emplace_back("layer", kLayerNames[number]);
    const auto* layer = layer_of(row_.unit.layers, column);
    group.tooltip =
        std::string(kColumns[number].name.in(lang_)) + ": " +
        (layer == nullptr ? std::string(kNotTold.in(lang_)) : mix_in_words(layer->value, lang_));
    group.shapes =
        layer == nullptr ? missing(column, rect) : mode_bar(layer->value, rect, palette_, lang_);
    double y = rect.bottom() + kBarToNote;
    if (row_.at_odds != LayersAtOdds::none) y += kFrame;
    for (const std::string& note : line_.notes[number]) {
      TextShape text = text_line({rect.x, y}, kNoteSize, FontWeight::regular, palette_.muted, note);
      text.room_px = kBarWidth;
      group.shapes.push_back(std::move(text));
      y += kNoteLine;
    }
    return group;
  }

  // That the strategy chose nothing is found, not only untold.
  std::vector<Shape> missing(Column column, const Rect& rect) const {
    const auto found = std::ranges::find_if(row_.direction, [](const ModeRemark& remark) {
      return remark.code == "SM504" && remark.kind == ModeRemark::Kind::found;
    });
    if (column != Column::chosen || found == row_.direction.end())
      return untold_bar(kNotTold.in(lang_), rect, palette_.none, palette_.muted);
    const Colour colour = palette_.severity(found->severity);
    return untold_bar(kNotChosen.in(lang_), rect, colour, colour);
  }

  void add(const RemarkCell& cell, double left, double width) {
    const Point top{left, middle() - cell.height_px() / 2};
    const std::string about = row_.unit.function ? id() : "organization";
    for (Group& group : remark_groups(cell, top, width, about, palette_))
      group_.groups.push_back(std::move(group));
  }

  const UnitLine& line_;
  const ModeRow& row_;
  double top_;
  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  Group group_;
};

}  // namespace

Stroke odds_stroke(LayersAtOdds at_odds, const Palette& palette) {
  if (at_odds == LayersAtOdds::chosen_and_desired) return {palette.red, 1.8, {}};
  return {palette.note, 1.6, {6, 4}};
}

UnitLine unit_line(const ModeRow& row, const Model& model, Lang lang) {
  const bool is_house = row.unit.is_organization();
  const std::string name(is_house ? model.text_in(model.organization.name, lang)
                                  : model.name_of(model[*row.unit.function], lang));
  UnitLine line{.row = &row,
                .name = wrap(name, {.width_px = kNameWidth,
                                    .size_px = kNameSize,
                                    .weight = FontWeight::semibold,
                                    .hyphenation = hyphenation_of(code_of(lang)),
                                    .max_lines = 3}),
                .note = note_of(row, lang),
                .notes = notes_of(row, lang),
                .direction = remark_cell(row.direction, kDirectionWidth, lang),
                .metrics = remark_cell(row.metrics, kMetricsWidth, lang)};
  const double highest = std::max(
      {bars_height(line), name_height(line), line.direction.height_px(), line.metrics.height_px()});
  line.height_px = highest + 2 * kPadding;
  return line;
}

Group unit_group(const UnitLine& line, double top, const Model& model, const Palette& palette,
                 Lang lang) {
  return RowPainter(line, top, model, palette, lang).paint();
}

}  // namespace stratmap
