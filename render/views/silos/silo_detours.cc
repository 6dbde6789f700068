#include "render/views/silos/silo_detours.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace stratmap {
namespace {

class Planner {
 public:
  Planner(const SiloColumns& shown, const std::vector<SiloTie>& ties) : shown_(shown), ties_(ties) {
    plan_.of_ties.resize(ties.size());
    plan_.channels.resize(shown.columns.size());
  }

  Detours plan(DetourSides sides) && {
    for (std::size_t i = 0; i < ties_.size(); ++i)
      if (span_of(i) > 1) {
        plan_.of_ties[i] = SiloDetour{.side = side_of(ties_[i], sides)};
        skipping_.push_back(i);
      }
    plan_.above = set_tracks(SiloDetour::Side::above);
    plan_.below = set_tracks(SiloDetour::Side::below);
    set_lanes();
    return std::move(plan_);
  }

 private:
  std::uint32_t span_of(std::size_t tie) const {
    return ties_[tie].other.column - ties_[tie].one.column;
  }

  // In rows below the middle of the columns.
  double height_of(SiloPlace place) const {
    const auto members = static_cast<double>(shown_.columns[place.column].members.size());
    return static_cast<double>(place.row) - (members - 1) / 2;
  }

  SiloDetour::Side side_of(const SiloTie& tie, DetourSides sides) const {
    if (sides == DetourSides::below) return SiloDetour::Side::below;
    const bool is_low = height_of(tie.one) + height_of(tie.other) > 0;
    return is_low ? SiloDetour::Side::below : SiloDetour::Side::above;
  }

  // How near the box at `place` is to the tracks of the side, the nearest first.
  double nearness(SiloPlace place, SiloDetour::Side side) const {
    return side == SiloDetour::Side::above ? height_of(place) : -height_of(place);
  }

  // Short ones near the columns, so that long ones lie around them; of equals those from boxes that
  // are further. Returns how many tracks there are.
  std::size_t set_tracks(SiloDetour::Side side) {
    std::vector<std::size_t> ties;
    for (const std::size_t tie : skipping_)
      if (plan_.of_ties[tie]->side == side) ties.push_back(tie);
    std::ranges::stable_sort(ties, {}, [&](std::size_t tie) {
      return std::pair(span_of(tie),
                       -nearness(ties_[tie].one, side) - nearness(ties_[tie].other, side));
    });
    std::vector<std::vector<std::size_t>> tracks;
    for (const std::size_t tie : ties) {
      const auto has_room = [&](const std::vector<std::size_t>& track) {
        return std::ranges::none_of(track, [&](std::size_t other) { return meet(tie, other); });
      };
      auto track = std::ranges::find_if(tracks, has_room);
      if (track == tracks.end()) track = tracks.insert(tracks.end(), {{}});
      track->push_back(tie);
      plan_.of_ties[tie]->track = static_cast<std::size_t>(track - tracks.begin());
    }
    return tracks.size();
  }

  // Whether they lie over one channel or column: they may share a track else.
  bool meet(std::size_t one, std::size_t other) const {
    return ties_[one].one.column < ties_[other].other.column &&
           ties_[other].one.column < ties_[one].other.column;
  }

  // Those above first; of these, those of the box nearest to the track and on the outermost track
  // beside the column, so that they cross the others least.
  void set_lanes() {
    const auto set = [&](auto place, auto lane, auto counted) {
      std::ranges::stable_sort(skipping_, {}, [&](std::size_t tie) {
        const SiloDetour& detour = *plan_.of_ties[tie];
        return std::tuple(detour.side, nearness(ties_[tie].*place, detour.side),
                          -static_cast<double>(detour.track));
      });
      for (const std::size_t tie : skipping_)
        (*plan_.of_ties[tie]).*lane = counted((ties_[tie].*place).column)++;
    };
    set(&SiloTie::one, &SiloDetour::out_lane,
        [&](std::uint32_t column) -> std::size_t& { return plan_.channels[column].out; });
    set(&SiloTie::other, &SiloDetour::in_lane,
        [&](std::uint32_t column) -> std::size_t& { return plan_.channels[column - 1].in; });
  }

  const SiloColumns& shown_;
  const std::vector<SiloTie>& ties_;
  std::vector<std::size_t> skipping_;
  Detours plan_{.of_ties = {}, .channels = {}};
};

}  // namespace

Detours detours_of(const SiloColumns& shown, const std::vector<SiloTie>& ties, DetourSides sides) {
  return Planner(shown, ties).plan(sides);
}

}  // namespace stratmap
