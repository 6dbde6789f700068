#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"

namespace stratmap {

enum class Existing : std::uint8_t { replace, keep };

// Writes a file whole or not at all: beside its place first, then renamed into it. Whatever fails,
// also a full disk or an interruption, an existing file stays as it was and nothing is left over.
// A link is followed to its file, permissions stay, a device or pipe is written to as it is.
// Existing::keep refuses to replace anything. Says what went wrong, or nothing.
std::optional<Message> write_file(const std::string& path, std::string_view bytes,
                                  Existing existing = Existing::replace);

// Makes the folder and those it lies in, where they are missing. Says what went wrong, or nothing.
std::optional<Message> make_folder(const std::string& path);

}  // namespace stratmap
