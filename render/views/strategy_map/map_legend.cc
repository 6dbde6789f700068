#include "render/views/strategy_map/map_legend.h"

#include <algorithm>

#include "base/number.h"
#include "render/views/page.h"
#include "render/views/strategy_map/finding_pills.h"
#include "render/views/strategy_map/map_frame.h"
#include "render/views/strategy_map/map_gaps.h"
#include "render/views/strategy_map/map_links.h"
#include "render/views/strategy_map/map_words.h"
#include "render/views/strategy_map/status_glyph.h"

namespace stratmap {
namespace {

constexpr double kSize = 12;
constexpr double kIconToText = 8;
constexpr double kBetweenItems = 22;
constexpr double kArrowWidth = 36;
constexpr double kGlyphWidth = 15;
constexpr double kPillWidth = 22;

// Sets items one after another and begins a new row where one would not fit.
class LegendSetter {
 public:
  LegendSetter(double top, double width, const Palette& palette, Lang lang)
      : right_(width - kMargin), y_(top), palette_(palette), lang_(lang) {}

  void heading(Bilingual words) {
    const std::string text(words.in(lang_));
    add_text(text, FontWeight::bold);
    x_ += kBetweenItems;
    left_ = x_;
  }

  // `icon` draws around the centre line at x.
  template <class Icon>
  void item(double icon_width, std::string text, Icon icon) {
    const double width = icon_width + kIconToText + text_width_px(text, kSize, FontWeight::regular);
    if (x_ > left_ && x_ + width > right_) {
      x_ = left_;
      y_ += kLegendRow;
    }
    for (Shape& shape : icon(Point{x_, y_ - 4})) group_.shapes.push_back(std::move(shape));
    x_ += icon_width + kIconToText;
    add_text(text, FontWeight::regular);
    x_ += kBetweenItems;
  }

  template <class Icon>
  void item(double icon_width, Bilingual words, Icon icon) {
    item(icon_width, std::string(words.in(lang_)), icon);
  }

  void arrow(const Stroke& stroke, Bilingual words) {
    item(kArrowWidth, words, [&](Point at) {
      return std::vector<Shape>{
          line_between(at, {at.x + kArrowWidth - 9, at.y}, stroke),
          arrow_head({at.x + kArrowWidth, at.y}, Heading::right, stroke.colour)};
    });
  }
  void arrow(LinkKind kind, Bilingual words) { arrow(link_stroke(kind, 0.5, palette_), words); }

  void status(Status status, Bilingual words) {
    item(kGlyphWidth, words, [&](Point at) {
      return status_glyph(status, {at.x + 7.5, at.y}, palette_);
    });
  }

  void severity(Severity severity, Bilingual words) {
    item(kPillWidth, words, [&](Point at) {
      const Rect pill{at.x, at.y - kPillHeight / 2, kPillWidth, kPillHeight};
      std::vector<Shape> shapes{RectShape{pill, kPillHeight / 2, palette_.severity(severity), {}}};
      for (Shape& shape : severity_sign(severity, {pill.center_x(), at.y}, palette_.paper))
        shapes.push_back(std::move(shape));
      return shapes;
    });
  }

  void knot(std::size_t number, const std::string& name) {
    item(kGlyphWidth, name, [&](Point at) {
      return knot_disc(number, {at.x + 7.5, at.y}, palette_.severity(Severity::warning),
                       palette_.paper);
    });
  }

  // Goes to the beginning of a row, as the heading did, and writes what the row is about.
  void new_row(Bilingual words) {
    y_ += kLegendRow;
    x_ = kMargin;
    add_text(std::string(words.in(lang_)), FontWeight::bold);
    x_ = std::max(x_ + kBetweenItems, left_);
  }

  Legend finish(double top) && {
    group_.handle = {"legend", "", {}};
    return {std::move(group_), y_ - top + kLegendRow};
  }

 private:
  void add_text(const std::string& text, FontWeight weight) {
    group_.shapes.push_back(text_line({x_, y_}, kSize, weight, palette_.ink, text));
    x_ += text_width_px(text, kSize, weight);
  }

  Group group_;
  double right_;
  double x_ = kMargin;
  double left_ = kMargin;
  double y_;
  const Palette& palette_;
  Lang lang_;
};

void add_links(LegendSetter& legend, const LegendNeeds& needs, const Palette& palette) {
  if (needs.causes) legend.arrow(LinkKind::cause, map_words::kInfluences);
  if (needs.several_strengths)
    legend.item(kArrowWidth, map_words::kWeakToStrong, [&](Point at) {
      const double half = kArrowWidth / 2;
      return std::vector<Shape>{
          line_between(at, {at.x + half - 3, at.y}, link_stroke(LinkKind::cause, 0.25, palette)),
          line_between({at.x + half + 3, at.y}, {at.x + kArrowWidth, at.y},
                       link_stroke(LinkKind::cause, 0.75, palette))};
    });
  if (needs.lowers)
    legend.item(12, map_words::kLowers, [&](Point at) {
      return minus_sign({at.x + 6, at.y}, palette);
    });
  if (needs.feedback) legend.arrow(LinkKind::feedback, map_words::kFeedback);
  if (needs.funds) legend.arrow(LinkKind::funds, map_words::kFunds);
  if (needs.gaps) legend.arrow(gap_stroke(palette), map_words::kGap);
}

void add_statuses(LegendSetter& legend, const LegendNeeds& needs) {
  if (needs.green) legend.status(Status::green, map_words::status_word(Status::green));
  if (needs.amber) legend.status(Status::amber, map_words::status_word(Status::amber));
  if (needs.red) legend.status(Status::red, map_words::status_word(Status::red));
  if (needs.no_status && needs.no_metric)
    legend.status(Status::none, {"ei arviota tai mittaria", "no status or metric"});
  else if (needs.no_status)
    legend.status(Status::none, map_words::status_word(Status::none));
  else if (needs.no_metric)
    legend.status(Status::none, map_words::kNoMetric);
}

void add_findings(LegendSetter& legend, const LegendNeeds& needs) {
  if (needs.errors) legend.severity(Severity::error, map_words::kError);
  if (needs.warnings) legend.severity(Severity::warning, map_words::kWarning);
  if (needs.notes) legend.severity(Severity::note, map_words::kNote);
}

// A row of its own: the knots are what the discussion begins with.
void add_knots(LegendSetter& legend, const LegendNeeds& needs) {
  if (needs.knots.empty()) return;
  legend.new_row(map_words::kKnots);
  for (std::size_t i = 0; i < needs.knots.size(); ++i) legend.knot(i, needs.knots[i]);
}

void add_elsewhere(LegendSetter& legend, const LegendNeeds& needs, Lang lang) {
  if (needs.findings_elsewhere == 0) return;
  const std::string count = to_shown(static_cast<double>(needs.findings_elsewhere), 0, lang);
  const bool one = needs.findings_elsewhere == 1;
  const std::string text = lang == Lang::fi
                               ? "+ " + count + (one ? " muu havainto" : " muuta havaintoa") +
                                     " (toiminnot, asiakkuudet, mittarit)"
                               : "+ " + count + (one ? " other finding" : " other findings") +
                                     " (functions, customers, metrics)";
  legend.item(0, text, [](Point) { return std::vector<Shape>{}; });
}

}  // namespace

bool LegendNeeds::any() const {
  return causes || lowers || feedback || funds || gaps || green || amber || red || no_status ||
         no_metric || errors || warnings || notes || several_strengths || owners ||
         findings_elsewhere > 0 || !knots.empty();
}

Legend legend_below(double top, double width, const LegendNeeds& needs, const Palette& palette,
                    Lang lang) {
  if (!needs.any()) return {};
  LegendSetter legend(top, width, palette, lang);
  legend.heading(map_words::kHowToRead);
  add_links(legend, needs, palette);
  add_statuses(legend, needs);
  add_findings(legend, needs);
  if (needs.owners)
    legend.item(12, map_words::kOwner, [&](Point at) {
      return person({at.x + 6, at.y + 5}, palette.ink);
    });
  if (needs.green || needs.amber || needs.red)
    legend.item(0, std::string(map_words::kFigures.in(lang)) + " " + needs.status_day,
                [](Point) { return std::vector<Shape>{}; });
  add_elsewhere(legend, needs, lang);
  add_knots(legend, needs);
  return std::move(legend).finish(top);
}

}  // namespace stratmap
