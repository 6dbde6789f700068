#include "models/yaml/tag.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/number.h"

namespace stratmap {
namespace {

constexpr std::string_view kCore = "tag:yaml.org,2002:";

bool is_integer(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Tag to_tag(std::string_view resolved) {
  if (resolved == "?" || resolved.empty()) return Tag::none;
  if (resolved == "!") return Tag::text;
  constexpr std::array<std::pair<std::string_view, Tag>, 7> kTags{{{"str", Tag::text},
                                                                   {"int", Tag::integer},
                                                                   {"float", Tag::number},
                                                                   {"bool", Tag::boolean},
                                                                   {"null", Tag::null},
                                                                   {"seq", Tag::sequence},
                                                                   {"map", Tag::map}}};
  if (!resolved.starts_with(kCore)) return Tag::strange;
  resolved.remove_prefix(kCore.size());
  const auto* found = std::find_if(kTags.begin(), kTags.end(),
                                   [&](const auto& tag) { return tag.first == resolved; });
  return found == kTags.end() ? Tag::strange : found->second;
}

bool agrees(Tag tag, std::string_view text) {
  switch (tag) {
    case Tag::none:
    case Tag::text:
      return true;
    case Tag::integer:
      return is_integer(text);
    case Tag::number:
      return parse_number(text).has_value();
    case Tag::boolean:
      return text == "true" || text == "false";
    case Tag::null:
      return text.empty() || is_null_word(text);
    case Tag::sequence:
    case Tag::map:
    case Tag::strange:
      return false;
  }
  return false;
}

}  // namespace stratmap
