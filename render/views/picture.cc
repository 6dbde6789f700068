#include "render/views/view.h"

namespace stratmap {

Scene picture_of(const View& view, const Analysis& analysis, const ViewOptions& options) {
  Scene scene = view.draw(analysis, options);
  scene.fonts = options.theme.fonts;
  return scene;
}

}  // namespace stratmap
