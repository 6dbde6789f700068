#include "tests/engine/network/public_network.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace stratmap {
namespace {

NetworkTie tie_of(const std::string& word) {
  const std::size_t dash = word.find('-');
  return {static_cast<std::uint32_t>(std::stoul(word.substr(0, dash))),
          static_cast<std::uint32_t>(std::stoul(word.substr(dash + 1)))};
}

void read_words(std::istream& words, PublicNetwork& read) {
  std::map<std::string, std::vector<std::uint32_t>> labels;
  std::string word, kind, name;
  while (words >> word) {
    if (word == "actors") {
      words >> read.actor_count;
    } else if (word == "groups" || word == "ties") {
      kind = word;
      words >> name;
    } else if (kind == "groups") {
      labels[name].push_back(static_cast<std::uint32_t>(std::stoul(word)));
    } else {
      read.relations[name].push_back(tie_of(word));
    }
  }
  for (const auto& [grouping, numbers] : labels) read.groupings[grouping] = grouping_by(numbers);
}

}  // namespace

PublicNetwork public_network(const std::string& name) {
  const auto folder = std::filesystem::path(STRATMAP_SOURCE_DIR) / "tests/engine/network/data";
  std::ifstream file(folder / (name + ".txt"));
  REQUIRE(file);
  std::stringstream words;
  for (std::string line; std::getline(file, line);)
    if (!line.starts_with('#')) words << line << '\n';
  PublicNetwork read;
  read_words(words, read);
  return read;
}

Network ring_of_cliques(std::uint32_t cliques, std::uint32_t size) {
  std::vector<NetworkTie> ties;
  for (std::uint32_t clique = 0; clique < cliques; ++clique) {
    const std::uint32_t first = clique * size;
    for (std::uint32_t i = 0; i < size; ++i)
      for (std::uint32_t j = i + 1; j < size; ++j) ties.push_back({first + i, first + j});
    ties.push_back({first + size - 1, (clique + 1) % cliques * size});
  }
  return {std::size_t{cliques} * size, std::move(ties)};
}

}  // namespace stratmap
