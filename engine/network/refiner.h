#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/network/network_level.h"
#include "engine/network/random_draws.h"

namespace stratmap {

// The refinement of the Leiden method (Traag, Waltman & van Eck 2019): what the communities are
// made of. Its arrays are made once, for the largest level, and serve a whole search.
class Refiner {
 public:
  Refiner(std::size_t most_vertices, std::uint64_t seed);

  // Parts of the communities, grown from single vertices by merging those well tied to the rest of
  // their community. Every part is connected.
  Labels parts(const NetworkLevel& level, double resolution, const Labels& community);

 private:
  struct Part {
    double degrees = 0;
    double border = 0;      // ties to the rest of the community
    std::int32_t tied = 0;  // to the vertex at hand; 0 but while one is
    std::uint32_t size = 1;
  };

  void measure(const NetworkLevel& level, const Labels& community);
  std::size_t meet(const NetworkLevel& level, std::uint32_t vertex, const Labels& community,
                   const Labels& part);
  std::uint32_t best_for(std::uint32_t vertex, double penalty, double whole, std::size_t met_count);

  RandomDraws random_;
  std::vector<Part> parts_;      // by label
  std::vector<double> to_rest_;  // by vertex: ties to the rest of its community
  std::vector<double> wholes_;   // by community: degrees
  std::vector<std::uint32_t> order_, met_;
};

}  // namespace stratmap
