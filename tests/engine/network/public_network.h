#pragma once

#include <map>
#include <string>

#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// A network from the literature, from a file in data/ that names its source.
struct PublicNetwork {
  std::size_t actor_count = 0;
  std::map<std::string, Grouping> groupings;
  std::map<std::string, std::vector<NetworkTie>> relations;

  Network network(const std::string& relation) const {
    return {actor_count, relations.at(relation)};
  }
};

PublicNetwork public_network(const std::string& name);

// Cliques of `size`, each tied to the next by one tie, in a ring where there are three or more.
Network ring_of_cliques(std::uint32_t cliques, std::uint32_t size);

}  // namespace stratmap
