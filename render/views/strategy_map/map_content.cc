#include "render/views/strategy_map/map_content.h"

#include <algorithm>
#include <span>

namespace stratmap {
namespace {

using Shown = std::vector<std::uint8_t>;

bool has_theme(const Objective& objective, Id<Theme> theme) {
  return objective.theme && objective.theme->id == theme;
}

// Spreads from what is shown along the links, forward or backward, over objectives of no theme.
template <class Ends>
void spread(Shown& shown, const Model& model, const std::vector<DrawnLink>& links, Ends ends) {
  for (bool grew = true; grew;) {
    grew = false;
    for (const DrawnLink& link : links) {
      const auto [from, to] = ends(link);
      if (shown[from.index()] == 0 || shown[to.index()] != 0 || model[to].theme) continue;
      shown[to.index()] = 1;
      grew = true;
    }
  }
}

Shown on_page_of(Id<Theme> theme, const Model& model, const std::vector<DrawnLink>& links) {
  Shown own;
  for (const Objective& objective : model.objectives)
    own.push_back(has_theme(objective, theme) ? 1 : 0);
  Shown effects = own, causes = own;
  spread(effects, model, links,
         [](const DrawnLink& link) { return std::pair(link.from, link.to); });
  spread(causes, model, links, [](const DrawnLink& link) { return std::pair(link.to, link.from); });
  for (std::size_t i = 0; i < own.size(); ++i) own[i] = effects[i] != 0 || causes[i] != 0 ? 1 : 0;
  return own;
}

std::vector<Id<Theme>> named_themes(const Model& model) {
  std::vector<Id<Theme>> themes;
  for (std::size_t i = 0; i < model.themes.size(); ++i)
    if (std::ranges::any_of(model.objectives, [&](const Objective& objective) {
          return has_theme(objective, id_at<Theme>(i));
        }))
      themes.push_back(id_at<Theme>(i));
  return themes;
}

void keep_shown(std::vector<Band>& bands, const Shown& shown) {
  for (Band& band : bands)
    std::erase_if(band.objectives, [&](Id<Objective> id) { return shown[id.index()] == 0; });
  const bool others = !bands.empty() && bands.back().perspective == nullptr;
  if (others && bands.back().objectives.empty()) bands.pop_back();
}

// Those of L: what is drawn once may be a link of another kind that is named first.
void note_verdicts(std::vector<DrawnLink>& links, const CauseGraph& causes,
                   const std::vector<Verdict>& verdicts) {
  for (DrawnLink& drawn : links) {
    const Cause* cause = causes.between(drawn.from, drawn.to);
    if (cause == nullptr || cause->link != drawn.link) continue;
    drawn.verdict = verdicts[static_cast<std::size_t>(cause - causes.links().data())];
  }
}

}  // namespace

std::size_t MapContent::objective_count() const {
  return static_cast<std::size_t>(std::ranges::count(shown, 1));
}

std::size_t MapContent::count(Verdict verdict) const {
  return static_cast<std::size_t>(std::ranges::count(links, verdict, &DrawnLink::verdict));
}

bool MapContent::any_tested() const {
  return std::ranges::any_of(links, [](const DrawnLink& link) {
    return link.verdict && *link.verdict != Verdict::insufficient_data;
  });
}

BoxColumns MapContent::box_columns(const Model& model) const {
  BoxColumns boxes{.count = static_cast<std::uint32_t>(columns.size()), .by_box = {}};
  for (const Objective& objective : model.objectives) {
    boxes.by_box.push_back(kNoColumn);
    for (std::uint32_t column = 0; column < columns.size(); ++column)
      if (has_theme(objective, columns[column])) boxes.by_box.back() = column;
  }
  return boxes;
}

MapContent content_of(const Analysis& analysis, const ViewOptions& options,
                      const Palette& palette) {
  const Model& model = analysis.model;
  MapContent content{.bands = bands_of(analysis, palette, options.lang),
                     .shown = Shown(model.objectives.size(), 1),
                     .links = drawn_links(model),
                     .gaps = {},
                     .columns = named_themes(model),
                     .to_others = {}};
  if (options.gaps != nullptr) content.gaps = proposed_links(model, *options.gaps);
  content.has_evidence = options.verdicts != nullptr;
  if (content.has_evidence) note_verdicts(content.links, analysis.causes, *options.verdicts);
  if (content.columns.size() < 2 || options.theme_only) content.columns.clear();
  if (!options.theme_only) return content;
  content.shown = on_page_of(*options.theme_only, model, content.links);
  keep_shown(content.bands, content.shown);
  const auto is_shown = [&](Id<Objective> id) { return content.shown[id.index()] != 0; };
  for (const DrawnLink& link : content.links)
    if (is_shown(link.from) != is_shown(link.to)) content.to_others.push_back(link);
  std::erase_if(content.links,
                [&](const DrawnLink& link) { return !is_shown(link.from) || !is_shown(link.to); });
  std::erase_if(content.gaps,
                [&](const ProposedLink& gap) { return !is_shown(gap.from) || !is_shown(gap.to); });
  return content;
}

}  // namespace stratmap
