#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "models/schema/section.h"

namespace stratmap::metamorphic {

// New ids, by section and old id.
using Renaming = std::map<std::pair<Section, std::string>, std::string>;

// How a YAML file is written anew: the same model in other characters.
struct Style {
  enum class Quotes : std::uint8_t { as_needed, single, twofold, literal };
  enum class Keys : std::uint8_t { as_written, reversed };
  enum class Entries : std::uint8_t { as_written, reversed };
  enum class Collections : std::uint8_t { block, flow };
  enum class Comments : std::uint8_t { none, everywhere };

  std::size_t indent = 2;  // spaces a level
  Quotes quotes = Quotes::as_needed;
  Keys keys = Keys::as_written;                  // where their order says nothing: ids keep theirs
  Entries entries = Entries::as_written;  // of sections in which none comes first
  Collections collections = Collections::block;  // of elements and all below them
  Comments comments = Comments::none;
  Renaming renaming = {};
};

// A file of a model, written anew. Comments and the breaks of long texts are lost.
std::string rewritten(std::string_view yaml, const Style& style);

}  // namespace stratmap::metamorphic
