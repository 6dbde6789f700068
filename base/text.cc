#include "base/text.h"

namespace stratmap {

std::string_view Text::in(std::string_view language, std::string_view fallback) const {
  const Entry* second_best = nullptr;
  for (const Entry& entry : entries_) {
    if (entry.language == language) return entry.text;
    const bool of_fallback = entry.language.empty() || entry.language == fallback;
    if (of_fallback && second_best == nullptr) second_best = &entry;
  }
  if (second_best != nullptr) return second_best->text;
  return entries_.empty() ? std::string_view{} : std::string_view{entries_.front().text};
}

}  // namespace stratmap
