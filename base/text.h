#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratmap {

// A text of the model: one string without a language, or one string a language.
class Text {
 public:
  struct Entry {
    std::string language;  // "" where the model gives a plain string
    std::string text;
  };

  Text() = default;
  explicit Text(std::string plain) { entries_.push_back({"", std::move(plain)}); }

  void add(std::string language, std::string text) {
    entries_.push_back({std::move(language), std::move(text)});
  }
  bool empty() const { return entries_.empty(); }
  const std::vector<Entry>& entries() const { return entries_; }

  // The text in `language`, else in `fallback` (the organization's), else whatever is there.
  // "" when there is none at all. A plain string counts as text of the fallback language.
  std::string_view in(std::string_view language, std::string_view fallback) const;

 private:
  std::vector<Entry> entries_;
};

}  // namespace stratmap
