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
  Relation(std::size_t count, const std::vector<Pair>& pairs)
      : starts_(count + 1), targets_(pairs.size()) {
    for (const auto& [from, to] : pairs) ++starts_[from.index() + 1];
    for (std::size_t i = 0; i < count; ++i) starts_[i + 1] += starts_[i];
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (const auto& [from, to] : pairs) targets_[next[from.index()]++] = to;
    order_targets();
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
  // Sorts the targets of each A, drops repeated ones and closes the gaps.
  void order_targets() {
    const auto at = [&](std::uint32_t place) {
      return targets_.begin() + static_cast<std::ptrdiff_t>(place);
    };
    std::uint32_t kept = 0;
    for (std::size_t i = 0; i + 1 < starts_.size(); ++i) {
      const auto first = at(starts_[i]), last = at(starts_[i + 1]);
      if (!std::is_sorted(first, last)) std::sort(first, last);
      const auto end = std::unique(first, last);
      if (kept < starts_[i]) std::copy(first, end, at(kept));
      starts_[i] = kept;
      kept += static_cast<std::uint32_t>(end - first);
    }
    if (!starts_.empty()) starts_.back() = kept;
    targets_.resize(kept);
  }

  std::vector<std::uint32_t> starts_;
  std::vector<Id<B>> targets_;
};

}  // namespace stratmap
