#include "render/report/evidence_plots.h"

#include <utility>

#include "engine/evidence/link_picture.h"
#include "render/plots/link_plot.h"
#include "render/report/parts/evidence_words.h"

namespace stratmap {

std::vector<EvidencePlot> evidence_plots(const Evidence& evidence, const Analysis& analysis,
                                         Lang lang) {
  const Model& model = analysis.model;
  const EvidenceWords words(evidence, model, lang);
  std::vector<EvidencePlot> plots;
  for (const LinkPicture& picture : link_pictures(evidence, analysis)) {
    const EvidenceOfLink& link = evidence.links[picture.link];
    const Objective &from = model[link.link->from], &to = model[link.link->to];
    LinkPlotWords said{.lang = lang,
                       .title = words.arrow(link),
                       .verdict = std::string(title_of(link.verdict).in(lang)),
                       .figures = link.test.was_tested() ? words.figures(link) : "",
                       .reason = words.reason(link),
                       .caveats = words.caveats(link),
                       .no_proof = words.no_proof(link)};
    plots.push_back({from.id + "--" + to.id, link_plot_svg(picture, said, model)});
  }
  return plots;
}

}  // namespace stratmap
