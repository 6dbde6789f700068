#include "cli/theme_input.h"

#include "models/theme_file.h"
#include "render/report/errors_text.h"

namespace stratmap {

tl::expected<PictureTheme, CommandResult> theme_of(const Call& call, Lang lang) {
  const auto path = call.arguments.value("--theme");
  if (!path) return PictureTheme{};
  const ThemeReading reading = read_theme_file(std::string(*path));
  auto theme = reading.file ? picture_theme(*reading.file)
                            : Result<PictureTheme>(tl::unexpected(reading.file.error()));
  if (theme) return std::move(*theme);
  return tl::unexpected(
      CommandResult{.status = kUnusable,
                    .messages = errors_text(reading.sources, theme.error(), 0,
                                            call.message_style(lang), Unusable::theme)});
}

}  // namespace stratmap
