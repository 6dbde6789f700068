#include "engine/modes/mode_views.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "engine/modes/mode_distance.h"
#include "engine/round/survey_views.h"
#include "models/schema/words.h"

namespace stratmap {
namespace {

// The organization is unit 0, function i unit i + 1; a layer is its place in kModeLayers.
using Place = std::pair<std::size_t, std::size_t>;
using ViewsByPlace = std::map<Place, std::vector<ModeView>>;

std::size_t place_of_unit(std::optional<Id<Function>> function) {
  return function ? function->index() + 1 : 0;
}

struct ClaimedLayer {
  std::string_view layer;
  std::optional<ModeMix> Claims::*mix;
};

constexpr std::array<ClaimedLayer, 3> kClaimed = {
    {{"current", &Claims::current}, {"desired", &Claims::desired}, {"chosen", &Claims::chosen}}};

void add_round(const Round& round, const ClaimedLayer& claimed, ViewsByPlace& views) {
  std::vector<const Answer*> last_words(round.respondents.size());
  for (const Answer& answer : round.answers)
    if (!answer.respondent.is_unknown() && answer.claims.*claimed.mix)
      last_words[answer.respondent.id.index()] = &answer;
  const std::size_t layer = *place_of(claimed.layer, kModeLayers);
  for (std::size_t i = 0; i < last_words.size(); ++i) {
    const Respondent& respondent = round.respondents[i];
    if (last_words[i] == nullptr || !respondent.function || respondent.function->is_unknown())
      continue;
    views[{place_of_unit(respondent.function->id), layer}].push_back(
        {*(last_words[i]->claims.*claimed.mix), respondent.level, last_words[i]});
  }
}

}  // namespace

std::vector<UnitViews> mode_views(const Model& model) {
  ViewsByPlace by_place;
  if (model.round)
    for (const ClaimedLayer& claimed : kClaimed) add_round(*model.round, claimed, by_place);
  for (const SurveyView& view : survey_views(model))
    if (const auto layer = place_of(view.layer, kModeLayers))
      by_place[{place_of_unit(view.function), *layer}].push_back({view.mix, view.level, nullptr});

  std::vector<UnitViews> all;
  for (auto& [place, views] : by_place) {
    UnitViews unit{.function = {}, .layer = kModeLayers[place.second], .views = std::move(views)};
    if (place.first > 0) unit.function = id_at<Function>(place.first - 1);
    all.push_back(std::move(unit));
  }
  return all;
}

Disagreement disagreement_of(std::span<const ModeView> views) {
  std::map<std::array<double, kModeCount>, double> counts;  // alike views are counted together
  std::array<std::size_t, kModeCount> tops{};
  for (const ModeView& view : views) {
    ++counts[view.mix.share];
    for (std::size_t i = 0; i < kModeCount; ++i)
      if (top_modes(view.mix).has(static_cast<Mode>(i))) ++tops[i];
  }
  double sum = 0;
  for (auto one = counts.begin(); one != counts.end(); ++one)
    for (auto other = std::next(one); other != counts.end(); ++other)
      sum += one->second * other->second * jensen_shannon({one->first}, {other->first});
  const auto people = static_cast<double>(views.size());
  return {sum / (people * (people - 1) / 2), *std::ranges::max_element(tops)};
}

std::vector<ModeView> views_from(Side side, std::span<const ModeView> views) {
  std::vector<ModeView> from;
  for (const ModeView& view : views) {
    if (!view.level) continue;
    const bool is_upper =
        view.level == RespondentLevel::top || view.level == RespondentLevel::middle;
    if (is_upper == (side == Side::upper)) from.push_back(view);
  }
  return from;
}

ModeMix mean_of(std::span<const ModeView> views) {
  std::vector<ModeMix> mixes;
  for (const ModeView& view : views) mixes.push_back(view.mix);
  return mean_mix(mixes);
}

}  // namespace stratmap
