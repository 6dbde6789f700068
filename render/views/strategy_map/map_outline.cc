#include "render/views/strategy_map/map_outline.h"

#include "render/views/strategy_map/map_words.h"
#include "render/words/metric_figures.h"
#include "render/words/status_words.h"
#include "render/words/verdict_words.h"

namespace stratmap {
namespace {

std::string counted(std::size_t count, Bilingual one, Bilingual many, Lang lang) {
  return std::to_string(count) + " " + std::string((count == 1 ? one : many).in(lang));
}

std::string first_line(const MapContent& content, Lang lang) {
  return counted(content.objective_count(), {"tavoite", "objective"}, {"tavoitetta", "objectives"},
                 lang) +
         ", " +
         counted(content.bands.size(), {"näkökulma", "perspective"}, {"näkökulmaa", "perspectives"},
                 lang) +
         ", " +
         counted(content.links.size(), {"syy-seuraussuhde", "link"},
                 {"syy-seuraussuhdetta", "links"}, lang) +
         ".";
}

std::string name_of_band(const Band& band, const Model& model, Lang lang) {
  if (band.perspective == nullptr) return std::string(map_words::kOthers.in(lang));
  return std::string(model.name_of(*band.perspective, lang));
}

std::string objective_line(const Analysis& analysis, Id<Objective> id, Lang lang) {
  const Model& model = analysis.model;
  std::string line = "– " + std::string(model.name_of(model[id], lang)) + ": ";
  const auto metric = headline_metric(analysis, id);
  if (!metric) {
    line += map_words::kNoMetric.in(lang);
  } else {
    const Standing& standing = analysis.standings[metric->index()];
    const MetricFigures figures = figures_of(model[*metric], standing, model, lang);
    line.append(status_word(standing.status).in(lang)).append(", ");
    line.append(model.name_of(model[*metric], lang)).append(" ");
    line += standing.value ? figures.value : std::string(map_words::kNoValue.in(lang));
    if (!figures.target.empty())
      line.append(", ").append(map_words::kTarget.in(lang)).append(" ").append(figures.target);
  }
  line.append("; ").append(map_words::kOwner.in(lang)).append(": ");
  if (model[id].owners.empty()) line += map_words::kNoOwner.in(lang);
  for (std::size_t i = 0; i < model[id].owners.size(); ++i) {
    const Ref<Function>& owner = model[id].owners[i];
    if (i > 0) line += ", ";
    line += owner.is_unknown() ? map_words::kUnknownOwner.in(lang)
                               : model.name_of(model[owner.id], lang);
  }
  if (model[id].theme)
    line.append("; ")
        .append(map_words::kTheme.in(lang))
        .append(": ")
        .append(model.name_of(model[model[id].theme->id], lang));
  return line + "\n";
}

std::string ends_line(const Model& model, Id<Objective> from, Id<Objective> to, Lang lang) {
  return "– " + std::string(model.name_of(model[from], lang)) + " → " +
         std::string(model.name_of(model[to], lang));
}

std::string link_line(const DrawnLink& link, const Model& model, Lang lang) {
  std::string line = ends_line(model, link.from, link.to, lang) + link_in_words(*link.link, lang);
  if (link.verdict) line.append(": ").append(short_word(*link.verdict).in(lang));
  return line + "\n";
}

std::string evidence_line(const MapContent& content, Lang lang) {
  return std::string(map_words::kEvidence.in(lang)) + ": " +
         std::string((content.any_tested() ? kNoProof : map_words::kNothingTested).in(lang)) + "\n";
}

std::string themes_line(const MapContent& content, const Model& model, Lang lang) {
  std::string line;
  for (const Id<Theme> theme : content.columns)
    line.append(line.empty() ? "" : ", ").append(model.name_of(model[theme], lang));
  if (line.empty()) return line;
  return std::string(map_words::kThemes.in(lang)) + ": " + line + ".\n";
}

}  // namespace

std::string ends_in_words(const DrawnLink& link, const Model& model, Lang lang) {
  return std::string(model.name_of(model[link.from], lang)) + " → " +
         std::string(model.name_of(model[link.to], lang));
}

std::string map_outline(const Analysis& analysis, const MapContent& content, Lang lang) {
  const Model& model = analysis.model;
  std::string text = first_line(content, lang) + "\n" + themes_line(content, model, lang);
  for (const Band& band : content.bands) {
    text += name_of_band(band, model, lang) + ":\n";
    for (const Id<Objective> objective : band.objectives)
      text += objective_line(analysis, objective, lang);
  }
  if (!content.links.empty()) text += lang == Lang::fi ? "Yhteydet:\n" : "Links:\n";
  for (const DrawnLink& link : content.links) text += link_line(link, model, lang);
  if (content.has_evidence) text += evidence_line(content, lang);
  if (!content.to_others.empty()) text.append(map_words::kToOthers.in(lang)).append(":\n");
  for (const DrawnLink& link : content.to_others) text += link_line(link, model, lang);
  if (!content.gaps.empty()) text.append(map_words::kGap.in(lang)).append(":\n");
  for (const ProposedLink& gap : content.gaps)
    text += ends_line(model, gap.from, gap.to, lang) + "\n";
  return text;
}

}  // namespace stratmap
