#pragma once

#include <string>

namespace stratmap::bench {

// Times the figures of a network on one graph, for bench/compare_communities.py. The file holds the
// number of actors, then two numbers a tie. Prints a line a figure with its CPU time in ms: the
// modularity and the community of every actor, and how many components and articulation points
// there are and the sum of all constraints.
int print_network_laps(const std::string& file);

}  // namespace stratmap::bench
