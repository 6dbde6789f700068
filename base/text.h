#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <string_view>

namespace stratmap {

// A text of the model: one string without a language, or one string a language. Big models hold
// some hundred thousand of them, most of them empty, so one is a pointer to one block of memory.
class Text {
 public:
  struct Entry {
    std::string_view language;  // "" where the model gives a plain string
    std::string_view text;
  };
  class Entries;

  Text() = default;
  explicit Text(std::string_view plain) { add("", plain); }
  Text(const Text& other);
  Text(Text&&) noexcept = default;
  Text& operator=(Text other) noexcept {
    block_.swap(other.block_);
    return *this;
  }
  ~Text() = default;

  void add(std::string_view language, std::string_view text);
  bool empty() const { return block_ == nullptr; }
  Entries entries() const;  // in the order they were added; valid as long as the text is unchanged

  // The text in `language`, else in `fallback` (the organization's), else whatever is there.
  // "" when there is none at all. A plain string counts as text of the fallback language.
  std::string_view in(std::string_view language, std::string_view fallback) const;

 private:
  std::string_view block() const;  // what is said of entries, without its own length

  // Its length; then of each entry two lengths, the language and the text. Nothing: no entries.
  std::unique_ptr<char[]> block_;
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

  explicit Entries(std::string_view block)
      : begin_(block.data()), end_(block.data() + block.size()) {}
  Iterator begin() const { return begin_; }
  Iterator end() const { return end_; }

 private:
  Iterator begin_, end_;
};

inline Text::Entries Text::entries() const { return Entries(block()); }

}  // namespace stratmap
