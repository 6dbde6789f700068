#pragma once

#include <tl/expected.hpp>

#include "cli/commands/command.h"
#include "render/theme/picture_theme.h"

namespace stratmap {

// The theme that `--theme` of the call names, else the tool's own; or what its file has wrong.
tl::expected<PictureTheme, CommandResult> theme_of(const Call& call, Lang lang);

}  // namespace stratmap
