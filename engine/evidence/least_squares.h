#pragma once

#include <cstddef>
#include <vector>

namespace stratmap {

using Column = std::vector<double>;

// What least squares leave of `values` when `columns` of the same length explain what they can.
// Columns that say nothing that others do not are passed over. By orthogonalizing twice (modified
// Gram–Schmidt), which loses no digits to columns that are nearly alike.
Column residuals_of(Column values, std::vector<Column> columns);

double sum_of_products(const Column& one, const Column& other);

}  // namespace stratmap
