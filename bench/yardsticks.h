#pragma once

#include <span>
#include <string>

namespace stratmap::bench {

// yaml-cpp's own reading of files: events to a handler that does nothing.
void parse_events(std::span<const std::string> paths);
// yaml-cpp's own trees of files, as YAML::LoadFile builds them, all held at once.
void load_trees(std::span<const std::string> paths);

}  // namespace stratmap::bench
