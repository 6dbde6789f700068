#include "models/period.h"
#include "render/views/parts/logo.h"
#include "render/views/view.h"

namespace stratmap {

Scene finished(Scene scene, const Analysis& analysis, const ViewOptions& options) {
  scene.fonts = options.theme.fonts;
  scene.font_width = options.theme.font_width;
  if (options.theme.logo) add_logo(scene, *options.theme.logo, options.paper);
  if (analysis.today) scene.date = to_iso(*analysis.today);
  return scene;
}

Scene picture_of(const View& view, const Analysis& analysis, const ViewOptions& options) {
  return finished(view.draw(analysis, options), analysis, options);
}

}  // namespace stratmap
