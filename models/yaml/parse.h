#pragma once

#include <cstdint>

#include "base/result.h"
#include "base/source.h"
#include "models/yaml/tree.h"

namespace stratmap {

// Reads file number `file` of `sources` as one YAML document, or says where and why it can't be.
// SM007: not UTF-8 or not YAML; SM004: YAML that models don't use (aliases as keys, deep nesting,
// strange tags …); SM003: a key twice in a map. The tree points
// into the file's text: the sources must outlive it.
Result<Tree> parse_yaml(const Sources& sources, std::uint32_t file);

}  // namespace stratmap
