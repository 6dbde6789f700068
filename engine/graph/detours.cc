#include "engine/graph/detours.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace stratmap {
namespace {

// Days and months are two measures: a lag in weeks is never as long as one in months.
struct Delay {
  std::int64_t days = 0, months = 0;

  void add(const std::optional<Duration>& lag) {
    if (!lag) return;
    switch (lag->unit) {
      case DurationUnit::day:
        days += lag->count;
        return;
      case DurationUnit::week:
        days += std::int64_t{7} * lag->count;
        return;
      case DurationUnit::month:
        months += lag->count;
        return;
      case DurationUnit::quarter:
        months += std::int64_t{3} * lag->count;
        return;
      case DurationUnit::year:
        months += std::int64_t{12} * lag->count;
        return;
    }
  }
  friend bool operator==(const Delay&, const Delay&) = default;
};

// What a path does to its end.
struct Force {
  bool lowers = false;
  Delay delay;

  Force through(const Link& link) const {
    Force force = *this;
    force.lowers ^= link.effect == Effect::lowers;
    force.delay.add(link.lag);
    return force;
  }
};

bool says_the_same(const Link& link, const Force& path) {
  const Force direct = Force{}.through(link);
  return direct.lowers == path.lowers && (!link.lag || direct.delay == path.delay);
}

// Follows every path from one objective, shortest ones first.
class Search {
 public:
  Search(const CauseGraph& causes, std::size_t most_links, std::size_t most_steps)
      : causes_(causes),
        steps_left_(most_steps),
        most_links_(most_links),
        link_to_(causes.objective_count()) {}

  bool has_given_up() const { return steps_left_ == 0; }

  void look_from(Id<Objective> start, std::vector<Detour>& found) {
    const auto links = causes_.links_from(start);
    if (links.size() < 2) return;
    for (const Cause& link : links)
      if (causes_.in_degree(link.to) > 1) link_to_[link.to.index()] = &link;
    detours_.clear();
    for (std::size_t length = 2; length <= most_links_ && !has_given_up(); ++length) {
      path_ = {start};
      follow({}, length);
    }
    for (const Cause& link : links) {
      link_to_[link.to.index()] = nullptr;
      const auto detour = std::ranges::find(detours_, &link, &Detour::link);
      if (detour != detours_.end()) found.push_back(std::move(*detour));
    }
  }

 private:
  // Goes on from the end of the path, which is to become `length` links long.
  void follow(const Force& so_far, std::size_t length) {
    const bool is_last = path_.size() == length;
    for (const Cause& cause : causes_.links_from(path_.back())) {
      if (has_given_up()) return;
      --steps_left_;
      if (is_last) {
        arrive(cause, so_far);
      } else if (std::ranges::find(path_, cause.to) == path_.end()) {
        path_.push_back(cause.to);
        follow(so_far.through(*cause.link), length);
        path_.pop_back();
      }
    }
  }

  void arrive(const Cause& last, const Force& so_far) {
    const Cause*& link = link_to_[last.to.index()];
    if (link == nullptr || std::ranges::find(path_, last.to) != path_.end()) return;
    if (!says_the_same(*link->link, so_far.through(*last.link))) return;
    detours_.push_back({link, {path_.begin() + 1, path_.end()}});
    link = nullptr;  // one way round is enough
  }

  const CauseGraph& causes_;
  std::size_t steps_left_;
  std::size_t most_links_;
  std::vector<const Cause*> link_to_;  // by objective, of those whose way round is looked for
  std::vector<Id<Objective>> path_;
  std::vector<Detour> detours_;
};

}  // namespace

std::optional<std::vector<Detour>> detours_in(const CauseGraph& causes, std::size_t most_links,
                                              std::size_t most_steps) {
  Search search(causes, most_links, most_steps);
  std::vector<Detour> detours;
  for (std::size_t i = 0; i < causes.objective_count(); ++i) {
    search.look_from(id_at<Objective>(i), detours);
    if (search.has_given_up()) return std::nullopt;
  }
  return detours;
}

}  // namespace stratmap
