#include "models/reader/id_index.h"

namespace stratmap {

std::optional<Span> IdIndex::add(Section section, std::string_view id, Span span) {
  Ids& ids = sections_[static_cast<std::size_t>(section)];
  const auto place = static_cast<std::uint32_t>(ids.ids.size());
  const auto [at, is_new] = ids.places.try_emplace(id, place);
  if (!is_new) return ids.spans[at->second];
  ids.ids.push_back(id);
  ids.spans.push_back(span);
  return std::nullopt;
}

std::optional<std::uint32_t> IdIndex::find(Section section, std::string_view id) const {
  const Ids& ids = of(section);
  const auto at = ids.places.find(id);
  if (at == ids.places.end()) return std::nullopt;
  return at->second;
}

}  // namespace stratmap
