#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/source.h"
#include "models/schema/section.h"
#include "models/schema/words.h"

namespace stratmap {

// The ids of every section, in the order of the model, before anything is decoded. Holds views of
// the trees' texts: the trees must outlive it and stay where they are.
class IdIndex {
 public:
  // Gives the id the next place of its section; where it has one already, tells where it stands.
  std::optional<Span> add(Section section, std::string_view id, Span span);

  std::optional<std::uint32_t> find(Section section, std::string_view id) const;
  Words ids(Section section) const { return of(section).ids; }

 private:
  struct Ids {
    std::vector<std::string_view> ids;
    std::vector<Span> spans;
    std::unordered_map<std::string_view, std::uint32_t> places;
  };
  const Ids& of(Section section) const { return sections_[static_cast<std::size_t>(section)]; }

  std::array<Ids, kSectionCount> sections_;
};

}  // namespace stratmap
