#include "base/nearest.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/letters.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostWords = 3;
constexpr std::size_t kShortestBeginning = 4;
// Longer words are no misspellings of anything; the limit also bounds the work for one word.
constexpr std::size_t kLongestWord = 64;

char32_t folded(char32_t c) { return c == U'_' || c == U' ' ? U'-' : to_small(c); }

// A word as folded characters, without allocation; too long a word is cut and never near.
struct Letters {
  std::array<char32_t, kLongestWord> letters{};
  std::size_t count = 0;
  bool cut = false;

  explicit Letters(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
      if (count == kLongestWord) {
        cut = true;
        return;
      }
      letters[count++] = folded(next_character(word, at));
    }
  }
  bool begins(const Letters& other) const {
    return count < other.count && std::equal(letters.begin(), letters.begin() + count,  // NOLINT
                                             other.letters.begin());
  }
};

// https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance, optimal string alignment: three rows.
std::size_t distance(const Letters& a, const Letters& b) {
  std::array<std::array<std::size_t, kLongestWord + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.count; ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.count; ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i - 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.count; ++j) {
      const std::size_t change = a.letters[i - 1] == b.letters[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a.letters[i - 1] == b.letters[j - 2] &&
                           a.letters[i - 2] == b.letters[j - 1];
      if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
    }
  }
  return rows[a.count % 3][b.count];
}

// One mistake in a short word, one for every three characters in a longer one.
std::size_t allowed_mistakes(std::size_t length) {
  return length < 2 ? 0 : std::max<std::size_t>(1, length / 3);
}

// How far `known` is from `word`; one more than the mistakes allowed for a mere beginning.
std::size_t rank_of(const Letters& word, const Letters& known, std::size_t none) {
  if (known.cut) return none;
  const std::size_t longer = std::max(word.count, known.count);
  const std::size_t gap = longer - std::min(word.count, known.count);
  const std::size_t allowed = allowed_mistakes(longer);
  if (gap <= allowed) {
    const std::size_t mistakes = distance(word, known);
    if (mistakes <= allowed) return mistakes;
  }
  const bool beginning = word.count >= kShortestBeginning && word.begins(known);
  return beginning ? none - 1 : none;
}

}  // namespace

std::vector<std::string> nearest_words(std::string_view word,
                                       std::span<const std::string_view> known) {
  constexpr std::size_t kNone = kLongestWord;
  struct Found {
    std::size_t rank;
    std::string_view word;
  };
  std::vector<Found> best;
  const Letters letters(word);
  if (letters.cut) return {};
  for (const std::string_view candidate : known) {
    const std::size_t rank = rank_of(letters, Letters(candidate), kNone);
    const auto same = [&](const Found& found) { return found.word == candidate; };
    if (rank == kNone || std::any_of(best.begin(), best.end(), same)) continue;
    const auto later = [&](const Found& found) { return found.rank > rank; };
    best.insert(std::find_if(best.begin(), best.end(), later), {rank, candidate});
    if (best.size() > kMostWords) best.pop_back();
  }
  std::vector<std::string> words;
  for (const Found& found : best) words.emplace_back(found.word);
  return words;
}

}  // namespace stratmap
