#pragma once

#include <span>
#include <string>

namespace stratmap::bench {

// How well missing arrows are ranked: each causal link of the models, and of maps that are grown
// here, is taken out in turn. Prints the tables of docs/candidates.md; the exit status.
int print_candidates(std::span<const std::string> models);

}  // namespace stratmap::bench
