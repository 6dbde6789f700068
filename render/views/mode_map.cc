#include "render/views/mode_map.h"

#include <algorithm>

#include "render/layout/wrap.h"
#include "render/views/modes/declared_panel.h"
#include "render/views/modes/expectation_row.h"
#include "render/views/modes/mode_columns.h"
#include "render/views/modes/mode_legend.h"
#include "render/views/modes/mode_map_words.h"
#include "render/views/modes/mode_outline.h"
#include "render/views/modes/unit_row.h"
#include "render/views/page.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

using namespace mode_columns;
using namespace mode_map_words;

constexpr double kHeadSize = 14;
constexpr double kSectionSize = 17;
constexpr double kClosingSize = 13;
constexpr double kClosingLine = 18;
constexpr std::size_t kMostElsewhere = 5;

Group plain_group() { return {.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}}; }

// Builds the page from the top down: what is said, units, customers, what to see first, legend.
class ModePainter {
 public:
  ModePainter(const Analysis& analysis, const ViewOptions& options, const Palette& palette)
      : analysis_(analysis),
        model_(analysis.model),
        lang_(options.lang),
        palette_(palette),
        table_(mode_table(analysis, options.findings, options.lang)) {}

  Scene paint(Paper paper);

 private:
  std::string say(Bilingual words) const { return std::string(words.in(lang_)); }
  void write(Group& group, Point at, double size, FontWeight weight, Colour colour,
             std::string text, double room) const;
  void add_heading();
  void add_declared();
  void add_units();
  void add_expectations();
  void add_closing();
  Group closing_item(const ModeRemark& remark) const;
  void add_legend();

  const Analysis& analysis_;
  const Model& model_;
  Lang lang_;
  const Palette& palette_;
  ModeTable table_;
  Scene scene_;
  double y_ = kSubtitleBottom;
};

Scene ModePainter::paint(Paper paper) {
  scene_ = scene_of(kModesView, model_, mode_outline(table_, model_, lang_), lang_);
  add_heading();
  add_declared();
  add_units();
  add_expectations();
  add_closing();
  add_legend();
  set_size(scene_, kCanvasWidth, y_, paper, palette_);
  return std::move(scene_);
}

void ModePainter::write(Group& group, Point at, double size, FontWeight weight, Colour colour,
                        std::string text, double room) const {
  TextShape shape = text_line(at, size, weight, colour, clip_to_width(text, room, size, weight));
  shape.room_px = room;
  group.shapes.push_back(std::move(shape));
}

void ModePainter::add_heading() {
  std::string subtitle = say(kSubtitle);
  if (analysis_.today) subtitle += " · " + date_text(*analysis_.today, lang_);
  scene_.groups.push_back(heading_group(heading(kModesView, model_, lang_), subtitle,
                                        kCanvasWidth - 2 * kMargin, kCanvasWidth, palette_));
}

void ModePainter::add_declared() {
  if (!table_.declared) return;
  const DeclaredPanel panel = declared_panel(*table_.declared, lang_);
  scene_.groups.push_back(declared_group(panel, y_ + 4, palette_, lang_));
  y_ += panel.height_px + 18;
}

void ModePainter::add_units() {
  Group head = plain_group();
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    write(head, {kBars[i], y_ + 18}, kHeadSize, FontWeight::semibold, palette_.ink,
          say(kColumns[i].name), kBarWidth);
    write(head, {kBars[i], y_ + 35}, kNoteSize, FontWeight::regular, palette_.muted,
          say(kColumns[i].meaning), kBarWidth + kBetweenBars);
  }
  write(head, {kDirectionLeft, y_ + 18}, kHeadSize, FontWeight::semibold, palette_.ink,
        say(kDirection), kDirectionWidth);
  write(head, {kMetricsLeft, y_ + 18}, kHeadSize, FontWeight::semibold, palette_.ink, say(kMetrics),
        kMetricsWidth);
  scene_.groups.push_back(std::move(head));
  y_ += 46;
  for (const ModeRow& row : table_.rows) {
    const UnitLine line = unit_line(row, model_, lang_);
    scene_.groups.push_back(unit_group(line, y_, model_, palette_, lang_));
    y_ += line.height_px;
  }
}

void ModePainter::add_expectations() {
  if (table_.expectations.empty()) return;
  y_ += 30;
  Group head = plain_group();
  write(head, {kMargin, y_ + 14}, kSectionSize, FontWeight::bold, palette_.ink, say(kExpectations),
        kCanvasWidth - 2 * kMargin);
  write(head, {kBars[0], y_ + 42}, kHeadSize, FontWeight::semibold, palette_.ink, say(kExpected),
        kBarWidth);
  write(head, {kBars[1], y_ + 42}, kHeadSize, FontWeight::semibold, palette_.ink, say(kServedBy),
        kCanvasWidth - kMargin - kBars[1]);
  head.shapes.push_back(line_between({kMargin, y_ + 54}, {kCanvasWidth - kMargin, y_ + 54},
                                     {palette_.hairline, 1.2}));
  scene_.groups.push_back(std::move(head));
  y_ += 54;
  for (const ExpectationRow& row : table_.expectations) {
    const ExpectationLine line = expectation_line(row, model_, lang_);
    scene_.groups.push_back(expectation_group(line, y_, model_, palette_, lang_));
    y_ += line.height_px;
  }
}

Group ModePainter::closing_item(const ModeRemark& remark) const {
  const RemarkCell cell = remark_cell({&remark, 1}, kCanvasWidth - 2 * kMargin, lang_);
  return std::move(
      remark_groups(cell, {kMargin, y_}, kCanvasWidth - 2 * kMargin, "", palette_).front());
}

void ModePainter::add_closing() {
  y_ += 30;
  Group group = plain_group();
  for (const std::string& takeaway : mode_takeaways(table_, model_, lang_)) {
    for (const std::string& line : wrap(takeaway, {.width_px = kCanvasWidth - 2 * kMargin,
                                                  .size_px = kClosingSize,
                                                  .weight = FontWeight::medium,
                                                  .max_lines = 3})) {
      write(group, {kMargin, y_}, kClosingSize, FontWeight::medium, palette_.ink, line,
            kCanvasWidth - 2 * kMargin);
      y_ += kClosingLine;
    }
    y_ += 4;
  }
  y_ -= 8;
  const std::size_t shown = std::min(table_.elsewhere.size(), kMostElsewhere);
  for (std::size_t i = 0; i < shown; ++i) {
    const ModeRemark& remark = table_.elsewhere[i];
    scene_.groups.push_back(closing_item(remark));
    y_ += remark_cell({&remark, 1}, kCanvasWidth - 2 * kMargin, lang_).height_px() + 6;
  }
  if (table_.elsewhere.size() > shown) {
    const std::string more = std::to_string(table_.elsewhere.size() - shown);
    write(group, {kMargin + 28, y_ + 12}, kTextSize, FontWeight::regular, palette_.muted,
          lang_ == Lang::fi ? "ja " + more + " muuta havaintoa toimintatavoista"
                            : "and " + more + " more findings about modes",
          kCanvasWidth - 2 * kMargin - 28);
    y_ += 20;
  }
  scene_.groups.push_back(std::move(group));
}

void ModePainter::add_legend() {
  constexpr double kGap = 26;
  Legend legend = mode_legend(table_, y_ + kGap, palette_, lang_);
  y_ += kGap + legend.height_px;
  scene_.groups.push_back(std::move(legend.group));
}

std::optional<Bilingual> lacks(const Model& model) {
  const bool is_expected = std::ranges::any_of(
      model.customers, [](const Customer& customer) { return customer.expects.has_value(); });
  if (is_expected || !mode_units(model).empty()) return std::nullopt;
  return Bilingual{
      "toimintatapaa ei ole kerrottu (`mode`) eikä sitä, mitä asiakkaat odottavat "
      "(`expects`)",
      "neither an operating mode (`mode`) nor what customers expect (`expects`) is "
      "given"};
}

}  // namespace

constinit const View kModesView{
    .name = "modes",
    .title = {"mikä on toimintatapamme?", "what is our operating mode?"},
    .says = {"nykyinen, valittu ja haluttu toimintatapa yksiköittäin, ja mitä asiakkaat odottavat",
             "current, chosen and desired operating mode by unit, and what customers expect"},
    .draw = mode_map,
    .lacks = lacks,
};

Scene mode_map(const Analysis& analysis, const ViewOptions& options) {
  return ModePainter(analysis, options, options.theme.palette).paint(options.paper);
}

}  // namespace stratmap
