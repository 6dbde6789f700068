#include "render/views/modes/mode_legend.h"

#include <algorithm>

#include "engine/modes/mode_words.h"
#include "render/views/modes/mode_bar.h"
#include "render/views/modes/mode_map_words.h"
#include "render/views/modes/remark_cell.h"
#include "render/views/modes/unit_row.h"

namespace stratmap {
namespace {

using namespace mode_map_words;

bool has_mode(const std::optional<ModeMix>& mix, Mode mode) {
  return mix && share_of(mode, *mix) > 0;
}

bool has_mode(const ModeRow& row, Mode mode) {
  if (row.unit.layers == nullptr) return false;
  const ModeLayers& layers = *row.unit.layers;
  const auto in = [&](const auto& layer) { return layer && share_of(mode, layer->value) > 0; };
  return in(layers.current) || in(layers.chosen) || in(layers.desired) ||
         std::ranges::any_of(layers.trajectory, [&](const Dated<ModeMix>& dated) {
           return share_of(mode, dated.value) > 0;
         });
}

bool has_mode(const ModeTable& table, Mode mode) {
  return (table.declared && has_mode(table.declared->mix, mode)) ||
         std::ranges::any_of(table.rows, [&](const ModeRow& row) { return has_mode(row, mode); }) ||
         std::ranges::any_of(table.expectations, [&](const ExpectationRow& row) {
           return has_mode(row.expects, mode);
         });
}

template <class Is>
bool has_server(const ModeTable& table, Is is_it) {
  return std::ranges::any_of(table.expectations, [&](const ExpectationRow& row) {
    return std::ranges::any_of(row.servers, is_it);
  });
}

// Whether such a sign stands somewhere; of what was found by its severity.
bool has_sign(const ModeTable& table, const ModeRemark& like) {
  const auto is_it = [&](const ModeRemark& remark) {
    return remark.kind == like.kind &&
           (like.kind != ModeRemark::Kind::found || remark.severity == like.severity);
  };
  const auto in_row = [&](const ModeRow& row) {
    return std::ranges::any_of(row.direction, is_it) || std::ranges::any_of(row.metrics, is_it);
  };
  const auto in_server = [&](const Server& server) {
    return server.remark && server.remark->kind != ModeRemark::Kind::found && is_it(*server.remark);
  };
  return std::ranges::any_of(table.rows, in_row) || has_server(table, in_server) ||
         std::ranges::any_of(table.elsewhere, is_it) ||
         (table.declared && is_it(table.declared->verdict));
}

class ModeLegend {
 public:
  ModeLegend(const ModeTable& table, double top, const Palette& palette, Lang lang)
      : table_(table), palette_(palette), lang_(lang), legend_(top, kCanvasWidth, palette, lang) {}

  Legend set() && {
    legend_.heading(kHowToRead);
    for (std::size_t i = 0; i < kModeCount; ++i) add_mode(static_cast<Mode>(i));
    add_dark();
    if (has_server(table_, [](const Server& server) { return !server.mode; })) add_untold();
    legend_.new_row(kTheCheck);
    add_frame(LayersAtOdds::chosen_and_desired, kPullsApart);
    add_frame(LayersAtOdds::chosen_and_current, kNobodyCarries);
    if (std::ranges::any_of(table_.expectations, &ExpectationRow::is_disappointed)) add_odds();
    add_remarks();
    return std::move(legend_).finish();
  }

 private:
  void add_mode(Mode mode) {
    if (!has_mode(table_, mode)) return;
    legend_.item(kModeSignWidth, name_of(mode), [&](Point at) {
      return mode_sign(mode, {at.x + kModeSignWidth / 2, at.y}, palette_, lang_);
    });
  }

  void add_dark() {
    legend_.item(30, kDark, [&](Point at) {
      const BandColours& colours = palette_.unplaced;
      const Stroke stroke{colours.strong, 1.2};
      return std::vector<Shape>{RectShape{{at.x, at.y - 9, 18, 18}, 4, colours.strong, stroke},
                                RectShape{{at.x + 20, at.y - 9, 10, 18}, 4, colours.tint, stroke}};
    });
  }

  void add_untold() {
    legend_.item(kModeSignWidth, kModeNotTold, [&](Point at) {
      return untold_sign({at.x + kModeSignWidth / 2, at.y}, palette_);
    });
  }

  void add_frame(LayersAtOdds at_odds, Bilingual words) {
    if (std::ranges::find(table_.rows, at_odds, &ModeRow::at_odds) == table_.rows.end()) return;
    legend_.item(26, words, [&](Point at) {
      return std::vector<Shape>{
          RectShape{{at.x, at.y - 9, 26, 18}, 4, palette_.paper, odds_stroke(at_odds, palette_)}};
    });
  }

  void add_odds() {
    legend_.item(20, kOtherThanExpected, [&](Point at) {
      return odds_sign({at.x + 10, at.y}, palette_.red, palette_);
    });
  }

  void add_remark(const ModeRemark& like, Bilingual words) {
    if (!has_sign(table_, like)) return;
    legend_.item(20, words, [&](Point at) {
      return remark_sign(like, {at.x + 10, at.y}, palette_);
    });
  }

  void add_remarks() {
    using Kind = ModeRemark::Kind;
    add_remark({.kind = Kind::found, .severity = Severity::error}, kContradiction);
    add_remark({.kind = Kind::found, .severity = Severity::warning}, kGap);
    add_remark({.kind = Kind::found, .severity = Severity::note}, kRemark);
    add_remark({.kind = Kind::clear}, kFine);
    add_remark({.kind = Kind::not_assessed}, kNotAssessed);
  }

  const ModeTable& table_;
  const Palette& palette_;
  Lang lang_;
  LegendSetter legend_;
};

}  // namespace

Legend mode_legend(const ModeTable& table, double top, const Palette& palette, Lang lang) {
  return ModeLegend(table, top, palette, lang).set();
}

}  // namespace stratmap
