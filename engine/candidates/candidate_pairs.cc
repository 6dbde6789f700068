#include <algorithm>
#include <numeric>

#include "engine/candidates/candidates.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestObjectives = 6;
constexpr std::size_t kFewestLinks = 5;

// The objectives of the main map, in the order of their ids.
std::vector<Id<Objective>> main_objectives(const Model& model) {
  std::vector<Id<Objective>> objectives;
  for (std::size_t i = 0; i < model.objectives.size(); ++i)
    if (model.objectives[i].level != ObjectiveLevel::unit)
      objectives.push_back(id_at<Objective>(i));
  std::ranges::sort(objectives, {}, [&](Id<Objective> objective) -> const std::string& {
    return model[objective].id;
  });
  return objectives;
}

}  // namespace

std::optional<Bilingual> reason_for_no_candidates(const Analysis& analysis) {
  const auto& objectives = analysis.model.objectives;
  if (objectives.size() < kFewestObjectives)
    return Bilingual{.fi = "tavoitteita on alle kuusi",
                     .en = "there are fewer than six objectives"};
  if (analysis.causes.links().size() < kFewestLinks)
    return Bilingual{.fi = "syy-seuraussuhteita on alle viisi",
                     .en = "there are fewer than five cause-and-effect links"};
  const auto on_main_map = std::ranges::count_if(objectives, [](const Objective& objective) {
    return objective.level != ObjectiveLevel::unit;
  });
  if (static_cast<double>(on_main_map) > analysis.threshold("candidates-objectives"))
    return Bilingual{.fi =
                         "kartalla on enemmän tavoitteita kuin `candidates-objectives` sallii "
                         "vertailla pareittain",
                     .en =
                         "the map has more objectives than `candidates-objectives` allows to "
                         "compare pair by pair"};
  return std::nullopt;
}

std::vector<ObjectivePair> candidate_pairs(const Analysis& analysis) {
  const std::vector<Id<Objective>> objectives = main_objectives(analysis.model);
  std::vector<bool> is_named(analysis.model.objectives.size());
  std::vector<ObjectivePair> pairs;
  for (const auto from : objectives) {
    const auto rank = analysis.ladder.rank(from);
    if (!rank) continue;
    const auto steps_from = analysis.causes.steps_from({&from, 1});
    const auto steps_to = analysis.causes.steps_to({&from, 1});
    const auto& drives = analysis.model[from].drives;
    const auto mark = [&](bool named) {
      for (const Link& link : drives)
        if (!link.to.is_unknown()) is_named[link.to.id.index()] = named;
    };
    mark(true);
    for (const auto to : objectives) {
      const auto i = to.index();
      const auto upper = analysis.ladder.rank(to);
      const bool is_apart = steps_from[i] == kNoPath && steps_to[i] == kNoPath;
      if (is_apart && !is_named[i] && upper && *upper >= *rank) pairs.emplace_back(from, to);
    }
    mark(false);
  }
  return pairs;
}

}  // namespace stratmap
