#include "engine/round/survey_views.h"

#include <map>
#include <tuple>

namespace stratmap {
namespace {

double sum_of(const ModeMix& mix) {
  double sum = 0;
  for (const double share : mix.share) sum += share;
  return sum;
}

}  // namespace

std::vector<SurveyView> survey_views(const Model& model) {
  std::vector<SurveyView> views;
  if (!model.survey) return views;
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, std::size_t> places;
  for (const SurveyRow& row : model.survey->rows) {
    const auto [at, is_new] =
        places.try_emplace({row.organization, row.respondent, row.layer}, views.size());
    if (is_new)
      views.push_back({row.organization, row.respondent, row.layer, row.function, row.level, {}});
    views[at->second].mix.share[static_cast<std::size_t>(row.mode)] += row.centrality;
  }
  std::erase_if(views, [](const SurveyView& view) { return sum_of(view.mix) <= 0; });
  for (SurveyView& view : views) {
    const double sum = sum_of(view.mix);
    for (double& share : view.mix.share) share /= sum;
  }
  return views;
}

}  // namespace stratmap
