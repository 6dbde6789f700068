#include <algorithm>

#include "render/svg/outlined_text.h"
#include "render/svg/to_svg.h"

namespace stratmap {
namespace {

// Texts that stay text, of one group and those in it.
void note(const Group& group, const Glyphs& glyphs, std::vector<std::string>& texts) {
  for (const Shape& shape : group.shapes) {
    const auto* line = std::get_if<TextShape>(&shape);
    if (line == nullptr) continue;
    for (const OutlinedText& part : outlined(*line, glyphs))
      if (part.data.empty() && part.run.text.find_first_not_of(' ') != std::string::npos &&
          std::find(texts.begin(), texts.end(), part.run.text) == texts.end())
        texts.push_back(part.run.text);
  }
  for (const Group& inner : group.groups) note(inner, glyphs, texts);
}

}  // namespace

std::vector<std::string> undrawn_letters(const Scene& scene) {
  const Glyphs glyphs;
  std::vector<std::string> texts;
  for (const Group& group : scene.groups) note(group, glyphs, texts);
  return texts;
}

}  // namespace stratmap
