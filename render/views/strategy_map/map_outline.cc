#include "render/views/strategy_map/map_outline.h"

#include "render/views/parts/metric_figures.h"
#include "render/views/parts/status_words.h"
#include "render/views/strategy_map/map_words.h"

namespace stratmap {
namespace {

std::string counted(std::size_t count, Bilingual one, Bilingual many, Lang lang) {
  return std::to_string(count) + " " + std::string((count == 1 ? one : many).in(lang));
}

std::string first_line(const Analysis& analysis, const std::vector<Band>& bands,
                       std::size_t link_count, Lang lang) {
  return counted(analysis.model.objectives.size(), {"tavoite", "objective"},
                 {"tavoitetta", "objectives"}, lang) +
         ", " +
         counted(bands.size(), {"näkökulma", "perspective"}, {"näkökulmaa", "perspectives"}, lang) +
         ", " +
         counted(link_count, {"syy-seuraussuhde", "link"}, {"syy-seuraussuhdetta", "links"}, lang) +
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
  return line + "\n";
}

std::string ends_line(const Model& model, Id<Objective> from, Id<Objective> to, Lang lang) {
  return "– " + std::string(model.name_of(model[from], lang)) + " → " +
         std::string(model.name_of(model[to], lang));
}

std::string link_line(const DrawnLink& link, const Model& model, Lang lang) {
  std::string line = ends_line(model, link.from, link.to, lang);
  if (link.link->effect == Effect::lowers)
    line.append(" (").append(map_words::kLowers.in(lang)).append(")");
  return line + "\n";
}

}  // namespace

std::string map_outline(const Analysis& analysis, const std::vector<Band>& bands,
                        const std::vector<DrawnLink>& links, const std::vector<ProposedLink>& gaps,
                        Lang lang) {
  std::string text = first_line(analysis, bands, links.size(), lang) + "\n";
  for (const Band& band : bands) {
    text += name_of_band(band, analysis.model, lang) + ":\n";
    for (const Id<Objective> objective : band.objectives)
      text += objective_line(analysis, objective, lang);
  }
  if (!links.empty()) text += lang == Lang::fi ? "Yhteydet:\n" : "Links:\n";
  for (const DrawnLink& link : links) text += link_line(link, analysis.model, lang);
  if (!gaps.empty()) text.append(map_words::kGap.in(lang)).append(":\n");
  for (const ProposedLink& gap : gaps)
    text += ends_line(analysis.model, gap.from, gap.to, lang) + "\n";
  return text;
}

}  // namespace stratmap
