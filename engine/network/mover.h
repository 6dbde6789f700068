#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/network/network_level.h"
#include "engine/network/random_draws.h"

namespace stratmap {

// Moves vertices one at a time to the community where they add most to modularity (Blondel et al.
// 2008). All are looked at once, in drawn order, then those beside one that moved: a queue instead
// of passes over all (Traag, Waltman & van Eck 2019). Its arrays are made once, for the largest
// level, and serve a whole search. The same seed gives the same communities.
class Mover {
 public:
  Mover(std::size_t most_vertices, std::uint64_t seed);

  // Until none can move, at `resolution`.
  void move(const NetworkLevel& level, double resolution, Labels& community);

  // The same where all others are settled: `changed` (by vertex, 1 or 0) and those beside them are
  // looked at first.
  void move_beside(const NetworkLevel& level, double resolution, const Flags& changed,
                   Labels& community);

 private:
  // What is known of a community, and how the vertex at hand is tied to it.
  struct Place {
    double degrees = 0;
    std::int32_t tied = 0;  // 0 but while a vertex is at hand
    std::uint32_t size = 0;
  };

  void fill_places(const NetworkLevel& level, const Labels& community);
  void empty_queue(std::uint32_t count);
  void queue_all(std::uint32_t count);
  void queue_beside(const NetworkLevel& level, const Flags& changed);
  void move_queued(const NetworkLevel& level, double resolution, Labels& community);
  std::uint32_t next_in_queue(const NetworkLevel& level);
  std::uint32_t best_for(const NetworkLevel& level, std::uint32_t vertex, double penalty,
                         const Labels& community);
  void queue_partners(const NetworkLevel& level, std::uint32_t vertex, const Labels& community);

  RandomDraws random_;
  std::vector<Place> places_;         // by label
  std::vector<std::uint32_t> empty_;  // labels without a member
  std::vector<std::uint32_t> queue_;  // a ring: its length is a power of two
  Flags is_queued_;                   // by vertex
  std::uint32_t head_ = 0, tail_ = 0, mask_ = 0;
};

}  // namespace stratmap
