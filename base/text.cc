#include "base/text.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>

namespace stratmap {
namespace {

using Length = std::uint32_t;  // in bytes; no file is longer

struct Lengths {
  Length language = 0;
  Length text = 0;

  std::size_t sum() const { return std::size_t{language} + text; }
};

Lengths lengths_at(const char* entry) {
  Lengths lengths;
  std::memcpy(&lengths, entry, sizeof lengths);
  return lengths;
}

}  // namespace

Text::Text(const Text& other) {
  if (other.empty()) return;
  const std::size_t size = sizeof(Length) + other.block().size();
  block_ = std::make_unique_for_overwrite<char[]>(size);
  std::memcpy(block_.get(), other.block_.get(), size);
}

std::string_view Text::block() const {
  if (empty()) return {};
  Length length = 0;
  std::memcpy(&length, block_.get(), sizeof length);
  return {block_.get() + sizeof length, length};
}

void Text::add(std::string_view language, std::string_view text) {
  const Lengths lengths{static_cast<Length>(language.size()), static_cast<Length>(text.size())};
  const std::string_view before = block();
  const auto length = static_cast<Length>(before.size() + sizeof lengths + lengths.sum());
  auto block = std::make_unique_for_overwrite<char[]>(sizeof length + length);
  char* end = block.get();
  const auto append = [&end](const void* bytes, std::size_t size) {
    if (size > 0) std::memcpy(end, bytes, size);
    end += size;
  };
  append(&length, sizeof length);
  append(before.data(), before.size());
  append(&lengths, sizeof lengths);
  append(language.data(), language.size());
  append(text.data(), text.size());
  block_ = std::move(block);
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
