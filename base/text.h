#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

namespace stratmap {

// A text of the model: one string without a language, or one string a language. Big models hold
// some hundred thousand of them, so each lies in one block of memory.
class Text {
 public:
  struct Entry {
    std::string_view language;  // "" where the model gives a plain string
    std::string_view text;
  };
  class Entries;

  Text() = default;
  explicit Text(std::string_view plain) { add("", plain); }

  void add(std::string_view language, std::string_view text);
  bool empty() const { return block_.empty(); }
  Entries entries() const;  // in the order they were added; valid as long as the text is unchanged

  // The text in `language`, else in `fallback` (the organization's), else whatever is there.
  // "" when there is none at all. A plain string counts as text of the fallback language.
  std::string_view in(std::string_view language, std::string_view fallback) const;

 private:
  std::vector<char> block_;  // of each entry: two lengths, then the language, then the text
};

class Text::Entries {
 public:
  class Iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    explicit Iterator(const char* at) : at_(at) {}
    Entry operator*() const;
    Iterator& operator++();
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(Iterator, Iterator) = default;

   private:
    const char* at_ = nullptr;
  };

  explicit Entries(const std::vector<char>& block)
      : begin_(block.data()), end_(block.data() + block.size()) {}
  Iterator begin() const { return begin_; }
  Iterator end() const { return end_; }

 private:
  Iterator begin_, end_;
};

inline Text::Entries Text::entries() const { return Entries(block_); }

}  // namespace stratmap
