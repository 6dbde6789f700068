#include "render/views/parts/logo.h"

#include <algorithm>

#include "render/views/page.h"

namespace stratmap {
namespace {

constexpr double kTallest = 40;
constexpr double kWidest = 260;

}  // namespace

void add_logo(Scene& scene, const Logo& logo, Paper paper) {
  const double scale = std::min(kTallest / logo.height_px, kWidest / logo.width_px);
  const double width = logo.width_px * scale;
  const double height = logo.height_px * scale;
  Group group{.handle = {"logo", "", {}}, .tooltip = {}, .shapes = {}, .groups = {}};
  group.shapes.push_back(
      ImageShape{{scene.width_px - kMargin - width, scene.height_px, width, height},
                 logo.media_type,
                 logo.bytes});
  scene.groups.push_back(std::move(group));
  scene.height_px += height + kMargin;
  fit_to_paper(scene, paper);
  // The background, which set_size painted first of all, grows with it.
  std::get<RectShape>(scene.groups.front().shapes.front()).rect.height = scene.height_px;
}

}  // namespace stratmap
