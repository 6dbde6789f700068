#pragma once

#include <vector>

namespace stratmap {

struct Wish {
  double value = 0;
  double weight = 1;  // > 0
};

// The values nearest to the wishes (weighted least squares) of which none is smaller than the one
// before: pool adjacent violators, linear time.
std::vector<double> isotonic(const std::vector<Wish>& wishes);

}  // namespace stratmap
