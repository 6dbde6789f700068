#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/id.h"

namespace stratmap {

// For each A the Bs it is joined to, each once and in file order, in compressed arrays.
template <class A, class B>
class Relation {
 public:
  using Pair = std::pair<Id<A>, Id<B>>;

  Relation() = default;

  // `count` is how many As there are. Pairs may come in any order, and twice.
  Relation(std::size_t count, std::vector<Pair> pairs) : starts_(count + 1) {
    if (!std::is_sorted(pairs.begin(), pairs.end())) std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    targets_.reserve(pairs.size());
    for (const auto& [from, to] : pairs) {
      ++starts_[from.index() + 1];
      targets_.push_back(to);
    }
    for (std::size_t i = 0; i < count; ++i) starts_[i + 1] += starts_[i];
  }

  std::span<const Id<B>> operator[](Id<A> from) const {
    const std::uint32_t start = starts_[from.index()];
    return {targets_.data() + start, starts_[from.index() + 1] - start};
  }

  bool holds(Id<A> from, Id<B> to) const {
    const auto targets = (*this)[from];
    return std::binary_search(targets.begin(), targets.end(), to);
  }

  std::size_t pair_count() const { return targets_.size(); }

 private:
  std::vector<std::uint32_t> starts_;
  std::vector<Id<B>> targets_;
};

}  // namespace stratmap
