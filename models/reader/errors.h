#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "models/schema/words.h"

namespace stratmap {

inline constexpr std::size_t kMostTold = 100;  // errors of one model; further ones are counted

// What a word may have meant: what it says in Finnish, or else the words spelt like it.
std::vector<std::string> meant_words(std::string_view word, Words known);

// The errors found while reading a model. Nearest known words are looked for at the end, and only
// for the errors that are told.
class Errors {
 public:
  void add(Diagnostic error) { add(std::move(error), {}, {}); }
  // `known` outlives this: the words that `word`, at the error's place, may have meant.
  void add(Diagnostic error, std::string_view word, Words known);
  void add_all(std::vector<Diagnostic> errors);

  bool empty() const { return found_.empty(); }
  bool are_many() const { return found_.size() > kMostTold; }

  struct Told {
    std::vector<Diagnostic> errors;  // by file and place, one of a code at each place
    std::size_t left_out = 0;
  };
  Told told() &&;

 private:
  struct Found {
    Diagnostic error;
    std::string word;
    Words known;
  };

  void sort_by_place();

  std::vector<Found> found_;
  std::size_t not_kept_ = 0;
};

}  // namespace stratmap
