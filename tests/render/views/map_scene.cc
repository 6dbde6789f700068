#include "tests/render/views/map_scene.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

namespace stratmap {

Model model_of(std::string yaml) {
  Reading reading = read_model_text("map.yaml", std::move(yaml));
  for (const Diagnostic& error : reading.model ? std::vector<Diagnostic>{} : reading.model.error())
    FAIL(error.message.en);
  return std::move(*reading.model);
}

std::vector<std::pair<std::string, Rect>> boxes_of(const Scene& scene) {
  std::vector<std::pair<std::string, Rect>> boxes;
  for (const Group& group : scene.groups)
    if (group.handle.kind == "objective")
      boxes.emplace_back(group.handle.id, std::get<RectShape>(group.shapes.front()).rect);
  return boxes;
}

Rect rect_of(const Scene& scene, std::string_view kind, std::string_view id) {
  for (const Group& group : scene.groups)
    if (group.handle.kind == kind && group.handle.id == id)
      return std::get<RectShape>(group.shapes.front()).rect;
  FAIL("no " << kind << " " << id);
  return {};
}

}  // namespace stratmap
