#include "render/svg/embedded_font.h"

#include <set>

#include "render/font/inter_font.h"
#include "render/svg/base64.h"

namespace stratmap {
namespace {

void note_weights(const Group& group, std::set<FontWeight>& weights) {
  for (const Shape& shape : group.shapes)
    if (const auto* text = std::get_if<TextShape>(&shape))
      for (const TextShape::Run& run : text->runs) weights.insert(run.weight);
  for (const Group& inner : group.groups) note_weights(inner, weights);
}

}  // namespace

std::string embedded_font(const Scene& scene) {
  std::set<FontWeight> weights;
  for (const Group& group : scene.groups) note_weights(group, weights);
  if (weights.empty()) return {};
  std::string style = "<style>\n";
  for (const FontWeight weight : weights)
    style.append("@font-face{font-family:Inter;font-weight:")
        .append(number_of(weight))
        .append(";src:url(data:font/otf;base64,")
        .append(to_base64(inter_font(weight)))
        .append(")}\n");
  return style + "</style>\n";
}

}  // namespace stratmap
