#pragma once

#include <string>

namespace stratmap::bench {

// yaml-cpp's own reading of a file: events to a handler that does nothing.
void parse_events(const std::string& path);
// yaml-cpp's own tree of a file, as YAML::LoadFile builds it.
void load_tree(const std::string& path);

}  // namespace stratmap::bench
