#pragma once

#include <cstddef>

namespace stratmap {

// The 95 % interval of a correlation of so many pairs, by Fisher's z; −1 … 1 below four pairs.
struct CorrelationInterval {
  double low = -1;
  double high = 1;
};

CorrelationInterval fisher_interval(double r, std::size_t pairs);

// The smallest |r| that a two-sided test at 5 % finds with a power of 80 %: tanh(2.80/√(n − 3)). 1
// below four pairs.
double detectable_correlation(std::size_t pairs);

// How many pairs it takes to detect a correlation of that size, above 0.
std::size_t pairs_to_detect(double r);

// The two-sided p of a correlation by Fisher's z, without permutations.
double fisher_p(double r, std::size_t pairs);

}  // namespace stratmap
