#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

// How alike texts are worded, over a fixed list of them: the cosine of their vectors of character
// 3- to 5-grams in small letters, weighted by TF–IDF with idf = ln((1 + n)/(1 + df)) + 1.
class TextLikeness {
 public:
  explicit TextLikeness(const std::vector<std::string>& texts);

  bool is_empty(std::size_t text) const { return vectors_[text].empty(); }
  // 0 (nothing in common) to 1 (the same).
  double between(std::size_t one, std::size_t other) const;

 private:
  struct Weight {
    std::uint32_t gram;
    double weight;
  };
  std::vector<std::vector<Weight>> vectors_;  // by text: sorted by gram, of length 1
};

}  // namespace stratmap
