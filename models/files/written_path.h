#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stratmap {

// What a path in a model may not be. It is relative, has `/` between its parts and stays below the
// folder of the main file.
enum class PathFault : std::uint8_t {
  empty,
  backslash,
  address,  // https://…, file:…
  absolute,
  home,         // ~/…
  environment,  // $HOME, ${…}, %APPDATA%
  control,      // a line break or tab
  outside,      // `..` leads out of the folder
};

std::optional<PathFault> fault_of(std::string_view written);

// The path below the model's folder that `written` means in a file of the folder `home` ("" is the
// model's own), without `.` and `..`; nothing where it leads outside. The disk is not looked at.
std::optional<std::string> below_folder(std::string_view home, std::string_view written);

// "a/b" of "a/b/c.yaml"; "" where there is no `/`.
std::string_view folder_of(std::string_view path);

}  // namespace stratmap
