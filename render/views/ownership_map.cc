#include "render/views/ownership_map.h"

#include <algorithm>

#include "render/layout/wrap.h"
#include "render/views/ownership/ownership_head.h"
#include "render/views/ownership/ownership_layout.h"
#include "render/views/ownership/ownership_outline.h"
#include "render/views/ownership/ownership_row.h"
#include "render/views/ownership/ownership_words.h"
#include "render/views/ownership/role_cell.h"
#include "render/views/page.h"
#include "render/views/parts/legend.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

using namespace ownership_words;

// Draws a table that is laid out: columns, rows over them, chips over both.
class OwnershipPainter {
 public:
  OwnershipPainter(const Analysis& analysis, const ViewOptions& options)
      : model_(analysis.model),
        palette_(options.theme.palette),
        lang_(options.lang),
        table_(ownership_table(analysis, lang_)),
        layout_(lay_out(table_, analysis, lang_)) {}

  Scene paint(const Analysis& analysis, Paper paper) const;

 private:
  Group role(std::size_t row, std::size_t column) const;
  Group closing(double& y) const;
  void add_remarks(LegendSetter& legend) const;
  Legend legend(double top_px) const;

  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  OwnershipTable table_;
  OwnershipLayout layout_;
};

Scene OwnershipPainter::paint(const Analysis& analysis, Paper paper) const {
  Scene scene = scene_of(kOwnershipView, model_, ownership_outline(table_, analysis, lang_), lang_);
  std::string subtitle(kSubtitle.in(lang_));
  if (analysis.today) subtitle += " · " + date_text(*analysis.today, lang_);
  const double width = layout_.canvas_width_px;
  scene.groups.push_back(heading_group(heading(kOwnershipView, model_, lang_), subtitle,
                                       width - 2 * kMargin, width, palette_));
  for (std::size_t i = 0; i < table_.columns.size(); ++i)
    scene.groups.push_back(column_group(table_.columns[i], layout_.heads[i], layout_.pill_center_px,
                                        model_, palette_, lang_));
  scene.groups.push_back(tally_head(layout_, palette_, lang_));
  for (std::size_t i = 0; i < table_.rows.size(); ++i)
    scene.groups.push_back(function_row(table_, layout_, i, model_, palette_));
  for (std::size_t i = 0; i < table_.rows.size(); ++i)
    for (std::size_t j = 0; j < table_.columns.size(); ++j)
      if (!table_.rows[i].roles[j].empty()) scene.groups.push_back(role(i, j));
  if (layout_.meanings_row.height > 0)
    scene.groups.push_back(meanings_group(layout_, palette_, lang_));
  double y = layout_.meanings_row.bottom() + 38;
  scene.groups.push_back(closing(y));
  Legend below = legend(y + 16);
  scene.groups.push_back(std::move(below.group));
  set_size(scene, width, y + 16 + below.height_px, paper, palette_);
  return scene;
}

Group OwnershipPainter::role(std::size_t row, std::size_t column) const {
  const Rect& across = layout_.heads[column].column;
  const Rect& along = layout_.lines[row].row;
  return role_cell(
      {.function = model_[table_.rows[row].function],
       .customer = model_[table_.columns[column].customer],
       .roles = table_.rows[row].roles[column],
       .tone = table_.columns[column].is_conflict() ? ChipTone::conflict : ChipTone::usual},
      {across.x, along.y, across.width, along.height}, model_, palette_, lang_);
}

// What to see first, from `y` on, which is moved below it.
Group OwnershipPainter::closing(double& y) const {
  constexpr double kSize = 13;
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  for (const std::string& line : takeaways(table_, model_, lang_)) {
    const double room = layout_.canvas_width_px - 2 * kMargin;
    group.shapes.push_back(text_line({kMargin, y}, kSize, FontWeight::medium, palette_.ink,
                                     clip_to_width(line, room, kSize, FontWeight::medium)));
    y += 20;
  }
  return group;
}

// Each kind of pill that stands somewhere.
void OwnershipPainter::add_remarks(LegendSetter& legend) const {
  for (std::size_t i = 0; i < kOwnerRemarkKinds; ++i) {
    const auto kind = static_cast<OwnerRemark::Kind>(i);
    const auto has = [&](const OwnershipColumn& column) {
      return std::ranges::find(column.remarks, kind, &OwnerRemark::kind) != column.remarks.end();
    };
    if (std::ranges::any_of(table_.columns, has))
      legend.item(kLegendGlyph, kOwnerRemarksTold[i], [&](Point at) {
        return owner_remark_sign(kind, {at.x + kLegendGlyph / 2, at.y}, palette_);
      });
  }
}

Legend OwnershipPainter::legend(double top_px) const {
  LegendSetter legend(top_px, layout_.canvas_width_px, palette_, lang_);
  legend.heading();
  for (std::size_t i = 0; i < kRoles.size(); ++i) {
    const auto verb = static_cast<OwnershipVerb>(i);
    const auto has = [&](const OwnershipRow& row) {
      return std::ranges::any_of(row.roles, [&](const auto& roles) { return roles.has(verb); });
    };
    if (std::ranges::any_of(table_.rows, has))
      legend.item(kChipWidth, kRoles[i].word, [&](Point at) {
        return role_chip(verb, {at.x + kChipWidth / 2, at.y}, ChipTone::usual, palette_, lang_);
      });
  }
  const auto frame = [&](Point at, std::vector<double> dashes) {
    return std::vector<Shape>{RectShape{
        {at.x, at.y - 9, 24, 18}, 4, palette_.alarm_tint, {palette_.red, 1.8, std::move(dashes)}}};
  };
  if (std::ranges::any_of(table_.columns, &OwnershipColumn::is_conflict))
    legend.item(24, kConflict, [&](Point at) { return frame(at, {}); });
  if (std::ranges::any_of(table_.columns, &OwnershipColumn::is_orphan))
    legend.item(24, kOrphan, [&](Point at) { return frame(at, {6, 4}); });
  add_remarks(legend);
  return std::move(legend).finish();
}

std::optional<Bilingual> lacks(const Model& model) {
  if (model.customers.empty())
    return Bilingual{"mallissa ei ole asiakkuuksia (`customers`)",
                     "the model has no customers (`customers`)"};
  if (model.functions.empty())
    return Bilingual{"mallissa ei ole toimintoja (`functions`)",
                     "the model has no functions (`functions`)"};
  return std::nullopt;
}

}  // namespace

constinit const View kOwnershipView{
    .name = "ownership",
    .title = {"kuka omistaa asiakkuuden?", "who owns the customer?"},
    .says = {"toiminnot ja asiakkuudet: kenellä on mikäkin rooli",
             "functions and customers: who has which role"},
    .draw = ownership_map,
    .lacks = lacks,
};

Scene ownership_map(const Analysis& analysis, const ViewOptions& options) {
  return OwnershipPainter(analysis, options).paint(analysis, options.paper);
}

}  // namespace stratmap
