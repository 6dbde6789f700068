#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

// Whether a path of an include is a pattern: `*` is any characters and `?` one, within one part.
bool is_pattern(std::string_view path);

// Whether one part of a path matches one part of a pattern. Names that begin with a point match
// only where the pattern does, too.
bool matches(std::string_view pattern, std::string_view name);

// The files below `root` (without links) that a relative pattern finds, in the order of their
// bytes. Folders are passed over, and a `*` follows no links to folders. The paths are relative
// to `root`.
std::vector<std::string> matching_files(const std::string& root, std::string_view pattern);

// What lies in a folder, hidden files and broken links apart, in the order of its bytes.
std::vector<std::string> names_in(const std::string& folder);

}  // namespace stratmap
