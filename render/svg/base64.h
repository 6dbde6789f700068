#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// RFC 4648, with padding, for `data:` addresses.
std::string to_base64(std::string_view bytes);

}  // namespace stratmap
