#include "render/views/strategy_map/map_legend.h"

#include <algorithm>

#include "base/number.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/strategy_map/finding_pills.h"
#include "render/views/strategy_map/link_lags.h"
#include "render/views/strategy_map/link_verdicts.h"
#include "render/views/strategy_map/map_frame.h"
#include "render/views/strategy_map/map_gaps.h"
#include "render/views/strategy_map/map_links.h"
#include "render/views/strategy_map/map_words.h"
#include "render/views/strategy_map/objective_box.h"
#include "render/words/status_words.h"
#include "render/words/verdict_words.h"

namespace stratmap {
namespace {

constexpr double kArrowWidth = 36;
constexpr double kPillWidth = 22;

void add_arrow(LegendSetter& legend, const Stroke& stroke, Bilingual words) {
  legend.item(kArrowWidth, words, [&](Point at) {
    return std::vector<Shape>{
        line_between(at, {at.x + kArrowWidth - 9, at.y}, stroke),
        arrow_head({at.x + kArrowWidth, at.y}, Heading::right, stroke.colour)};
  });
}

void add_severity(LegendSetter& legend, Severity severity, Bilingual words,
                  const Palette& palette) {
  legend.item(kPillWidth, words, [&](Point at) {
    const Rect pill{at.x, at.y - kPillHeight / 2, kPillWidth, kPillHeight};
    std::vector<Shape> shapes{RectShape{pill, kPillHeight / 2, palette.severity(severity), {}}};
    for (Shape& shape : severity_sign(severity, {pill.center_x(), at.y}, palette.paper))
      shapes.push_back(std::move(shape));
    return shapes;
  });
}

void add_links(LegendSetter& legend, const LegendNeeds& needs, const Palette& palette) {
  if (needs.causes)
    add_arrow(legend, link_stroke(LinkKind::cause, 0.5, palette), map_words::kInfluences);
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
  if (!needs.lag.empty())
    legend.item(lag_plate_width(needs.lag), map_words::kLag, [&](Point at) {
      return lag_plate(needs.lag, {at.x + lag_plate_width(needs.lag) / 2, at.y}, palette);
    });
  if (needs.feedback)
    add_arrow(legend, link_stroke(LinkKind::feedback, 0.5, palette), map_words::kFeedback);
  if (needs.funds) add_arrow(legend, link_stroke(LinkKind::funds, 0.5, palette), map_words::kFunds);
  if (needs.gaps) add_arrow(legend, gap_stroke(palette), map_words::kGap);
}

void add_statuses(LegendSetter& legend, const LegendNeeds& needs) {
  if (needs.green) legend.status(Status::green, status_word(Status::green));
  if (needs.amber) legend.status(Status::amber, status_word(Status::amber));
  if (needs.red) legend.status(Status::red, status_word(Status::red));
  if (needs.no_status && needs.no_metric)
    legend.status(Status::none, {"ei arviota tai mittaria", "no status or metric"});
  else if (needs.no_status)
    legend.status(Status::none, status_word(Status::none));
  else if (needs.no_metric)
    legend.status(Status::none, map_words::kNoMetric);
}

void add_findings(LegendSetter& legend, const LegendNeeds& needs, const Palette& palette) {
  if (needs.errors) add_severity(legend, Severity::error, map_words::kError, palette);
  if (needs.warnings) add_severity(legend, Severity::warning, map_words::kWarning, palette);
  if (needs.notes) add_severity(legend, Severity::note, map_words::kNote, palette);
}

// A row of its own: the knots are what the discussion begins with.
void add_knots(LegendSetter& legend, const LegendNeeds& needs, const Palette& palette) {
  if (needs.knots.empty()) return;
  legend.new_row(map_words::kKnots);
  for (std::size_t i = 0; i < needs.knots.size(); ++i)
    legend.item(kLegendGlyph, needs.knots[i], [&](Point at) {
      return knot_disc(i, {at.x + kLegendGlyph / 2, at.y}, palette.severity(Severity::warning),
                       palette.paper);
    });
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
  legend.note(text);
}

// A row of its own, and the first of them in full: the outline has them all.
void add_links_in_words(LegendSetter& legend, Bilingual head, const std::vector<std::string>& links,
                        Lang lang) {
  constexpr std::size_t kMost = 12;
  if (links.empty()) return;
  legend.new_row(head);
  const std::size_t shown = links.size() > kMost ? kMost - 1 : links.size();
  for (std::size_t i = 0; i < shown; ++i) legend.note(links[i]);
  if (shown == links.size()) return;
  const std::string more = std::to_string(links.size() - shown);
  legend.note(lang == Lang::fi ? "+ " + more + " muuta" : "+ " + more + " more");
}

// Rows below all others: nothing of the legend moves for them.
void add_evidence(LegendSetter& legend, const LegendNeeds& needs, const Palette& palette,
                  Lang lang) {
  if (!needs.evidence) return;
  legend.new_row(map_words::kEvidence);
  const bool any_tested = std::ranges::any_of(
      needs.verdicts, [](Verdict it) { return it != Verdict::insufficient_data; });
  if (!any_tested) return legend.note(std::string(map_words::kNothingTested.in(lang)));
  for (const Verdict verdict : needs.verdicts) {
    if (verdict == Verdict::insufficient_data)
      legend.note(std::string(meaning_of(verdict).in(lang)));
    else
      legend.item(kVerdictSize, meaning_of(verdict), [&](Point at) {
        return verdict_sign(verdict, {at.x + kVerdictSize / 2, at.y}, palette);
      });
  }
  legend.note(std::string(kNoProof.in(lang)));
  add_links_in_words(legend, map_words::kOtherVerdicts, needs.other_verdicts, lang);
}

}  // namespace

bool LegendNeeds::any() const {
  return causes || lowers || feedback || funds || gaps || green || amber || red || no_status ||
         no_metric || errors || warnings || notes || several_strengths || owners ||
         without_graphviz || no_theme || findings_elsewhere > 0 || !knots.empty() || evidence;
}

Legend legend_below(double top, double width, const LegendNeeds& needs, const Palette& palette,
                    Lang lang) {
  if (!needs.any()) return {};
  LegendSetter legend(top, width, palette, lang);
  legend.heading(map_words::kHowToRead);
  add_links(legend, needs, palette);
  add_statuses(legend, needs);
  add_findings(legend, needs, palette);
  if (needs.owners)
    legend.item(12, map_words::kOwner, [&](Point at) {
      return person({at.x + 6, at.y + 5}, palette.ink);
    });
  if (needs.no_theme)
    legend.item(24, map_words::kNoTheme, [&](Point at) {
      const Stroke dashed = box_stroke(BoxFrame::dashed, palette.ink);
      return std::vector<Shape>{RectShape{{at.x, at.y - 8, 24, 16}, 4, palette.paper, dashed}};
    });
  if (needs.green || needs.amber || needs.red)
    legend.note(std::string(map_words::kFigures.in(lang)) + " " + needs.status_day);
  if (needs.without_graphviz) legend.note(std::string(map_words::kWithoutGraphviz.in(lang)));
  add_elsewhere(legend, needs, lang);
  add_knots(legend, needs, palette);
  add_links_in_words(legend, map_words::kOtherLags, needs.other_lags, lang);
  add_links_in_words(legend, map_words::kToOthers, needs.to_others, lang);
  add_evidence(legend, needs, palette, lang);
  return std::move(legend).finish();
}

}  // namespace stratmap
