#include "models/reader/errors.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

#include "base/nearest.h"
#include "models/schema/finnish_words.h"

namespace stratmap {
namespace {

constexpr std::size_t kFew = 8;
constexpr std::size_t kMostKept = 10000;  // enough that the first by place are among them

auto place_and_code(const Diagnostic& error) {
  return std::tuple(error.span.file, error.span.offset, std::string_view(error.code));
}

std::string list_of(Words known) {
  std::string list;
  for (const std::string_view word : known) list.append(list.empty() ? "" : ", ").append(word);
  return list;
}

// A reference near to nothing: the few words that it could be are all the help there is.
Message known_words(Words known) {
  const std::string list = list_of(known);
  return {"kirjoita jokin näistä: " + list, "write one of these: " + list};
}

Message keys_are(Words known) {
  const std::string list = list_of(known);
  return {"avaimet ovat " + list + "; omat avaimet alkavat x-",
          "the keys are " + list + "; keys of your own begin with x-"};
}

}  // namespace

std::vector<std::string> meant_words(std::string_view word, Words known) {
  std::vector<std::string> english = in_english(word, known);
  return english.empty() ? nearest_words(word, known) : english;
}

void Errors::add(Diagnostic error, std::string_view word, Words known) {
  if (found_.size() >= kMostKept) {
    ++not_kept_;
    return;
  }
  found_.push_back({std::move(error), std::string(word), known});
}

void Errors::add_all(std::vector<Diagnostic> errors) {
  for (Diagnostic& error : errors) add(std::move(error));
}

void Errors::sort_by_place() {
  std::stable_sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
    return place_and_code(a.error) < place_and_code(b.error);
  });
  const auto end = std::unique(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
    return a.error.path.empty() && place_and_code(a.error) == place_and_code(b.error);
  });
  found_.erase(end, found_.end());
}

Errors::Told Errors::told() && {
  sort_by_place();
  Told told;
  const std::size_t count = std::min(found_.size(), kMostTold);
  told.left_out = found_.size() - count + not_kept_;
  std::set<const std::string_view*> listed;  // whose keys were told
  for (std::size_t i = 0; i < count; ++i) {
    Found& found = found_[i];
    if (!found.known.empty()) found.error.nearest = meant_words(found.word, found.known);
    if (found.error.code == "SM001" && found.error.nearest.empty() && !found.error.cure &&
        !found.known.empty() && listed.insert(found.known.data()).second)
      found.error.cure = keys_are(found.known);
    const bool is_few = !found.known.empty() && found.known.size() <= kFew;
    if (found.error.code == "SM002" && found.error.nearest.empty() && !found.error.cure && is_few)
      found.error.cure = known_words(found.known);
    told.errors.push_back(std::move(found.error));
  }
  return told;
}

}  // namespace stratmap
