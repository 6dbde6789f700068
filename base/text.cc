#include "base/text.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace stratmap {
namespace {

struct Lengths {
  std::uint32_t language = 0;
  std::uint32_t text = 0;

  std::size_t sum() const { return std::size_t{language} + text; }
};

Lengths lengths_at(const char* entry) {
  Lengths lengths;
  std::memcpy(&lengths, entry, sizeof lengths);
  return lengths;
}

}  // namespace

void Text::add(std::string_view language, std::string_view text) {
  const Lengths lengths{static_cast<std::uint32_t>(language.size()),
                        static_cast<std::uint32_t>(text.size())};
  std::array<char, sizeof lengths> head;
  std::memcpy(head.data(), &lengths, sizeof lengths);
  block_.reserve(block_.size() + sizeof lengths + lengths.sum());
  block_.insert(block_.end(), head.begin(), head.end());
  block_.insert(block_.end(), language.begin(), language.end());
  block_.insert(block_.end(), text.begin(), text.end());
}

Text::Entry Text::Entries::Iterator::operator*() const {
  const Lengths lengths = lengths_at(at_);
  const char* const characters = at_ + sizeof lengths;
  return {{characters, lengths.language}, {characters + lengths.language, lengths.text}};
}

Text::Entries::Iterator& Text::Entries::Iterator::operator++() {
  at_ += sizeof(Lengths) + lengths_at(at_).sum();
  return *this;
}

std::string_view Text::in(std::string_view language, std::string_view fallback) const {
  std::optional<std::string_view> first, second_best;
  for (const Entry entry : entries()) {
    if (entry.language == language) return entry.text;
    if (!first) first = entry.text;
    const bool of_fallback = entry.language.empty() || entry.language == fallback;
    if (of_fallback && !second_best) second_best = entry.text;
  }
  return second_best ? *second_best : first.value_or("");
}

}  // namespace stratmap
