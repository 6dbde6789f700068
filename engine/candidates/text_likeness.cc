#include "engine/candidates/text_likeness.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_map>

#include "base/letters.h"

namespace stratmap {
namespace {

constexpr std::size_t kShortestGram = 3;
constexpr std::size_t kLongestGram = 5;

using Counts = std::map<std::uint32_t, double>;  // by number of the gram

// Gives every gram a number, in the order they are met.
class Grams {
 public:
  Counts counts_of(std::string_view text) {
    const std::u32string letters = to_small(text);
    Counts counts;
    for (std::size_t length = kShortestGram; length <= kLongestGram; ++length)
      for (std::size_t at = 0; at + length <= letters.size(); ++at)
        ++counts[number_of(letters.substr(at, length))];
    return counts;
  }

 private:
  std::uint32_t number_of(std::u32string gram) {
    const auto next = static_cast<std::uint32_t>(numbers_.size());
    return numbers_.try_emplace(std::move(gram), next).first->second;
  }

  std::unordered_map<std::u32string, std::uint32_t> numbers_;
};

}  // namespace

TextLikeness::TextLikeness(const std::vector<std::string>& texts) {
  Grams grams;
  std::vector<Counts> counts;
  std::unordered_map<std::uint32_t, double> texts_with;
  for (const std::string& text : texts) {
    counts.push_back(grams.counts_of(text));
    for (const auto& [gram, times] : counts.back()) ++texts_with[gram];
  }
  const auto all = static_cast<double>(texts.size());
  for (const Counts& of_text : counts) {
    auto& vector = vectors_.emplace_back();
    double squares = 0;
    for (const auto& [gram, times] : of_text) {
      const double weight = times * (std::log((1 + all) / (1 + texts_with[gram])) + 1);
      vector.push_back({gram, weight});
      squares += weight * weight;
    }
    for (Weight& entry : vector) entry.weight /= std::sqrt(squares);
  }
}

double TextLikeness::between(std::size_t one, std::size_t other) const {
  const auto &here = vectors_[one], &there = vectors_[other];
  double cosine = 0;
  for (auto a = here.begin(), b = there.begin(); a != here.end() && b != there.end();) {
    if (a->gram == b->gram) {
      cosine += a++->weight * b++->weight;
    } else if (a->gram < b->gram) {
      ++a;
    } else {
      ++b;
    }
  }
  return std::min(cosine, 1.0);
}

}  // namespace stratmap
