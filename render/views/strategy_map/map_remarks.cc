#include "render/views/strategy_map/map_remarks.h"

#include <algorithm>
#include <utility>

#include "render/views/strategy_map/map_words.h"

namespace stratmap {
namespace {

// Themes beside each other stay readable up to about this many objectives.
constexpr std::size_t kMostInColumns = 30;

std::string one_page_a_theme(const Model& model, const MapContent& content, Lang lang) {
  std::string ids;
  for (const Id<Theme> theme : content.columns)
    ids.append(ids.empty() ? "" : ", ").append(model[theme].id);
  const std::string count = std::to_string(content.objective_count());
  return lang == Lang::fi ? count + " tavoitetta teemoittain on paljon yhteen kuvaan – piirrä " +
                                "teema kerrallaan: --theme-only TUNNUS (" + ids + ")"
                          : count + " objectives by theme are many for one picture: draw one " +
                                "theme at a time, --theme-only ID (" + ids + ")";
}

// An arrow to the objective itself has nowhere to go; what says so is not lost.
std::string not_drawn(const Model& model, const MapContent& content, Lang lang) {
  std::string names;
  for (const Band& band : content.bands)
    for (const Id<Objective> id : band.objectives)
      if (std::ranges::any_of(model[id].drives, [&](const Link& link) {
            return link.kind != LinkKind::none && link.to.id == id;
          }))
        names.append(names.empty() ? "" : ", ").append(model.name_of(model[id], lang));
  if (names.empty()) return {};
  return lang == Lang::fi ? "Nuoli tavoitteesta itseensä jää piirtämättä: " + names
                          : "An arrow from an objective to itself is not drawn: " + names;
}

}  // namespace

std::vector<std::string> map_remarks(const Model& model, const MapContent& content,
                                     const MapGeometry& geometry, Lang lang) {
  std::vector<std::string> remarks;
  if (geometry.without_graphviz) remarks.emplace_back(map_words::kWithoutGraphviz.in(lang));
  if (!content.columns.empty() && content.objective_count() > kMostInColumns)
    remarks.push_back(one_page_a_theme(model, content, lang));
  if (auto remark = not_drawn(model, content, lang); !remark.empty())
    remarks.push_back(std::move(remark));
  if (content.has_evidence && !content.any_tested())
    remarks.push_back("--evidence: " + std::string(map_words::kNothingTested.in(lang)));
  return remarks;
}

}  // namespace stratmap
