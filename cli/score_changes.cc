#include "cli/score_changes.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "cli/wrong_call.h"

namespace stratmap {
namespace {

constexpr double kWholeScale = 100;
constexpr double kLeast = 0.1;  // less is not shown

using OneChange = tl::expected<Change, Message>;

tl::expected<Id<Objective>, Message> objective_named(const Model& model, std::string_view id) {
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    if (model.objectives[i].id == id) return id_at<Objective>(i);
    known.push_back(model.objectives[i].id);
  }
  if (known.empty())
    return tl::unexpected(
        Message{"mallissa ei ole yhtään tavoitetta", "the model has no objectives"});
  return tl::unexpected(with_nearest(
      joined({"tavoitetta ", "there is no objective "}, in_quotes(id), {" ei ole", ""}), id,
      known));
}

OneChange wrong_points(std::string_view word) {
  return tl::unexpected(
      joined({"--set ", "--set "}, in_quotes(word),
             {": sano muutos pisteinä, esimerkiksi --set tavoite=+10 tai --set tavoite=-2.5",
              ": say the change in score points, as --set objective=+10 or --set objective=-2.5"}));
}

OneChange one_change(const Model& model, std::string_view word) {
  const std::size_t mark = word.rfind('=');
  if (mark == std::string_view::npos || mark == 0) return wrong_points(word);
  const auto objective = objective_named(model, word.substr(0, mark));
  if (!objective) return tl::unexpected(objective.error());
  const auto points = parse_number(word.substr(mark + 1));
  if (!points) return wrong_points(word);
  if (std::abs(*points) < kLeast || std::abs(*points) > kWholeScale)
    return tl::unexpected(joined({"--set ", "--set "}, in_quotes(word),
                                 {": pisteet kulkevat nollasta sataan, joten muutos on −100…100, "
                                  "vähintään 0,1 suuntaan tai toiseen",
                                  ": scores go from 0 to 100, so a change lies between −100 and "
                                  "100, and is 0.1 at least, up or down"}));
  return Change{*objective, *points};
}

}  // namespace

tl::expected<std::vector<Change>, Message> score_changes(const Model& model,
                                                         std::span<const std::string> words) {
  if (words.empty())
    return tl::unexpected(Message{
        "sano, mikä muuttuu: --set tavoite=+10 – tavoite tunnuksella, muutos pisteinä",
        "say what changes: --set objective=+10 – the objective by its id, the change in score "
        "points"});
  std::vector<Change> changes;
  for (const std::string& word : words) {
    const OneChange change = one_change(model, word);
    if (!change) return tl::unexpected(change.error());
    if (std::ranges::count(changes, change->objective, &Change::objective) > 0)
      return tl::unexpected(joined({"--set antaa kahdesti tavoitteen ", "--set gives twice "},
                                   in_quotes(model[change->objective].id)));
    changes.push_back(*change);
  }
  return changes;
}

tl::expected<std::uint32_t, Message> horizon_months(std::string_view word) {
  constexpr std::uint32_t kMost = 600;
  const auto duration = parse_duration(word);
  const std::uint32_t months = duration ? whole_months(*duration) : 0;
  if (months >= 1 && months <= kMost) return months;
  return tl::unexpected(
      joined({"--horizon ", "--horizon "}, in_quotes(word),
             {": anna aika yhdestä kuukaudesta 50 vuoteen, esimerkiksi 24mo, 6q tai 3y",
              ": give a time from one month to 50 years, as 24mo, 6q or 3y"}));
}

}  // namespace stratmap
