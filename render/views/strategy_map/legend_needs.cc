#include "render/views/strategy_map/legend_needs.h"

#include "render/views/page.h"
#include "render/views/strategy_map/link_lags.h"
#include "render/views/strategy_map/map_outline.h"
#include "render/views/strategy_map/map_words.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

void need_links(LegendNeeds& needs, const MapContent& content, Lang lang) {
  for (const DrawnLink& drawn : content.links) {
    needs.causes = needs.causes || drawn.link->kind == LinkKind::cause;
    needs.feedback = needs.feedback || drawn.link->kind == LinkKind::feedback;
    needs.funds = needs.funds || drawn.link->kind == LinkKind::funds;
    needs.lowers = needs.lowers || drawn.link->effect == Effect::lowers;
    needs.several_strengths =
        needs.several_strengths || drawn.link->strength != content.links.front().link->strength;
    if (needs.lag.empty()) needs.lag = lag_text(*drawn.link, lang);
  }
  needs.gaps = !content.gaps.empty();
}

void need_statuses(LegendNeeds& needs, const BoxTexts& texts) {
  needs.owners = needs.owners || !texts.owner.empty();
  needs.green = needs.green || texts.status == Status::green;
  needs.amber = needs.amber || texts.status == Status::amber;
  needs.red = needs.red || texts.status == Status::red;
  needs.no_metric = needs.no_metric || !texts.has_metric;
  needs.no_status = needs.no_status || (texts.has_metric && texts.status == Status::none);
}

void need_severities(LegendNeeds& needs, const PlacedFindings& placed) {
  for (const auto* places : {&placed.on_objectives, &placed.on_perspectives})
    for (const FindingsHere& here : *places) {
      if (!here.knots.empty()) continue;  // its pill shows numbers
      if (here.findings.empty()) continue;
      const Severity shown = worst_severity(here);
      needs.errors = needs.errors || shown == Severity::error;
      needs.warnings = needs.warnings || shown == Severity::warning;
      needs.notes = needs.notes || shown == Severity::note;
    }
}

void need_verdicts(LegendNeeds& needs, const MapContent& content) {
  needs.evidence = content.has_evidence;
  for (const Verdict verdict : {Verdict::supported, Verdict::contradicted, Verdict::no_evidence,
                                Verdict::inconclusive, Verdict::insufficient_data})
    if (content.count(verdict) > 0) needs.verdicts.push_back(verdict);
}

std::string words_of(const PlacedKnot& knot, const Model& model, Lang lang) {
  std::string words(knot.about == nullptr ? model.text_in(model.organization.name, lang)
                                          : model.name_of(*knot.about, lang));
  if (!knot.is_on_map) words.append(" ").append(map_words::kNotOnMap.in(lang));
  return words;
}

}  // namespace

LegendNeeds legend_needs(const Analysis& analysis, const MapContent& content,
                         const std::vector<BoxTexts>& texts, const PlacedFindings& placed,
                         Lang lang) {
  LegendNeeds needs{.findings_elsewhere = placed.elsewhere};
  if (analysis.today) needs.status_day = date_text(*analysis.today, lang);
  need_links(needs, content, lang);
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (content.shown[i] != 0) need_statuses(needs, texts[i]);
  need_severities(needs, placed);
  for (const PlacedKnot& knot : placed.knots)
    needs.knots.push_back(words_of(knot, analysis.model, lang));
  for (const DrawnLink& link : content.to_others)
    needs.to_others.push_back(ends_in_words(link, analysis.model, lang));
  need_verdicts(needs, content);
  return needs;
}

}  // namespace stratmap
