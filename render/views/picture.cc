#include "models/period.h"
#include "render/views/view.h"

namespace stratmap {

Scene picture_of(const View& view, const Analysis& analysis, const ViewOptions& options) {
  Scene scene = view.draw(analysis, options);
  scene.fonts = options.theme.fonts;
  if (analysis.today) scene.date = to_iso(*analysis.today);
  return scene;
}

}  // namespace stratmap
