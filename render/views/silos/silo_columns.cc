#include "render/views/silos/silo_columns.h"

#include <algorithm>
#include <map>

#include "engine/network/ei_index.h"
#include "render/views/silos/column_order.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostColumns = 12;
constexpr int kSweeps = 8;

using Actors = std::vector<const ActorFigures*>;

// By community, the largest first, as `network` numbers them; then those without ties.
std::vector<Actors> communities_of(const NetworkFigures& figures) {
  std::vector<Actors> communities;
  Actors without_ties;
  for (const ActorFigures& actor : figures.actors) {
    if (actor.degree == 0) {
      without_ties.push_back(&actor);
      continue;
    }
    if (actor.community >= communities.size()) communities.resize(actor.community + 1);
    communities[actor.community].push_back(&actor);
  }
  std::erase_if(communities, [](const Actors& members) { return members.empty(); });
  if (!without_ties.empty()) communities.push_back(std::move(without_ties));
  return communities;
}

// Places columns and members, with ties between the columns as weights.
class Arranger {
 public:
  Arranger(const NetworkFigures& figures, std::vector<Actors> communities)
      : figures_(figures), columns_(std::move(communities)) {
    for (std::uint32_t c = 0; c < columns_.size(); ++c)
      for (const ActorFigures* actor : columns_[c]) column_of_[actor->element] = c;
  }

  std::vector<Actors> arranged() && {
    order_columns();
    note_rows();
    for (int sweep = 0; sweep < kSweeps; ++sweep)
      for (Actors& members : columns_) order_members(members);
    return std::move(columns_);
  }

 private:
  std::vector<std::vector<ColumnTies>> ties_between() const {
    std::vector<std::vector<ColumnTies>> between(columns_.size(),
                                                 std::vector<ColumnTies>(columns_.size()));
    for (const TieFigures& tie : figures_.ties) {
      const auto one = column_of_.find(tie.from), other = column_of_.find(tie.to);
      if (one == column_of_.end() || other == column_of_.end()) continue;
      between[one->second][other->second].add(tie.strength);
      between[other->second][one->second].add(tie.strength);
    }
    return between;
  }

  void order_columns() {
    const bool has_loners = columns_.back().front()->degree == 0;
    const std::size_t count = columns_.size() - (has_loners ? 1 : 0);
    std::vector<Actors> arranged;
    for (const std::uint32_t column : column_order(ties_between(), count))
      arranged.push_back(std::move(columns_[column]));
    if (has_loners) arranged.push_back(std::move(columns_.back()));
    columns_ = std::move(arranged);
  }

  void note_rows() {
    for (const Actors& members : columns_)
      for (std::size_t row = 0; row < members.size(); ++row)
        row_of_[members[row]->element] =
            static_cast<double>(row) - static_cast<double>(members.size()) / 2;
  }

  // Each member at the middle of those it is tied to.
  void order_members(Actors& members) {
    std::map<const Element*, double> sum, count;
    for (const TieFigures& tie : figures_.ties) {
      if (!row_of_.contains(tie.from) || !row_of_.contains(tie.to)) continue;
      sum[tie.from] += row_of_[tie.to];
      sum[tie.to] += row_of_[tie.from];
      ++count[tie.from];
      ++count[tie.to];
    }
    std::ranges::stable_sort(members, {}, [&](const ActorFigures* actor) {
      const double ties = count[actor->element];
      return ties == 0 ? 0 : sum[actor->element] / ties;
    });
    note_rows();
  }

  const NetworkFigures& figures_;
  std::vector<Actors> columns_;
  std::map<const Element*, std::uint32_t> column_of_;
  std::map<const Element*, double> row_of_;  // from the middle of its column
};

void place_ties(const NetworkFigures& figures, SiloColumns& shown,
                const std::map<const Element*, SiloPlace>& places) {
  for (const TieFigures& tie : figures.ties) {
    const auto one = places.find(tie.from), other = places.find(tie.to);
    const bool inside =
        one != places.end() && other != places.end() && one->second.column == other->second.column;
    if (inside) ++shown.columns[one->second.column].ties.inside;
    for (const auto& end : {one, other})
      if (!inside && end != places.end()) ++shown.columns[end->second.column].ties.across;
    if (one == places.end() || other == places.end()) continue;
    shown.ties.push_back(
        {std::min(one->second, other->second), std::max(one->second, other->second), &tie});
  }
}

}  // namespace

SiloColumns silo_columns(const NetworkFigures& figures) {
  SiloColumns shown{.columns = {}, .ties = {}};
  std::vector<Actors> communities = communities_of(figures);
  while (communities.size() > kMostColumns) {
    shown.functions_left_out += communities.back().size();
    communities.pop_back();
  }
  if (communities.empty()) return shown;
  std::map<const Element*, SiloPlace> places;
  for (Actors& members : Arranger(figures, std::move(communities)).arranged()) {
    const auto number = static_cast<std::uint32_t>(shown.columns.size());
    for (std::uint32_t row = 0; row < members.size(); ++row)
      places[members[row]->element] = {number, row};
    const auto size = static_cast<std::uint32_t>(members.size());
    const double chance = (1 - expected_ei(size, figures.actors.size())) / 2;
    const bool has_ties = members.front()->degree > 0;
    shown.columns.push_back(
        {.members = std::move(members), .has_ties = has_ties, .inside_by_chance = chance});
  }
  shown.has_shares = std::ranges::count(shown.columns, true, &SiloColumn::has_ties) > 1;
  place_ties(figures, shown, places);
  return shown;
}

}  // namespace stratmap
