#include "render/views/ownership/role_cell.h"

#include <algorithm>

#include "render/views/ownership/ownership_layout.h"
#include "render/views/ownership/ownership_outline.h"
#include "render/views/ownership/ownership_words.h"

namespace stratmap {
namespace {

using ownership_words::kRoles;

std::vector<OwnershipVerb> verbs_of(WordSet<OwnershipVerb> roles) {
  std::vector<OwnershipVerb> verbs;
  for (std::size_t i = 0; i < kRoles.size(); ++i)
    if (roles.has(static_cast<OwnershipVerb>(i))) verbs.push_back(static_cast<OwnershipVerb>(i));
  return verbs;
}

std::string tooltip_of(const RoleCell& what, const Model& model, Lang lang) {
  std::string text(model.name_of(what.function, lang));
  text.append(" – ").append(model.name_of(what.customer, lang));
  std::string_view mark = ": ";
  for (const OwnershipVerb verb : verbs_of(what.roles)) {
    text.append(mark).append(kRoles[static_cast<std::size_t>(verb)].word.in(lang));
    mark = ", ";
  }
  return text;
}

}  // namespace

Group role_cell(const RoleCell& what, const Rect& cell, const Model& model, const Palette& palette,
                Lang lang) {
  Group group{.handle = {"role",
                         "",
                         {{"function", what.function.id},
                          {"customer", what.customer.id},
                          {"role", words_in_model(what.roles)}}},
              .tooltip = tooltip_of(what, model, lang),
              .shapes = {},
              .groups = {}};
  const std::vector<OwnershipVerb> verbs = verbs_of(what.roles);
  const std::size_t across = chips_across(cell.width);
  const std::size_t lines = (verbs.size() + across - 1) / across;
  const double top = cell.center_y() - kChipLine * static_cast<double>(lines - 1) / 2;
  for (std::size_t i = 0; i < verbs.size(); ++i) {
    const std::size_t in_line = std::min(across, verbs.size() - i / across * across);
    const double left = cell.center_x() - kChipStep * static_cast<double>(in_line - 1) / 2;
    const Point center{left + kChipStep * static_cast<double>(i % across),
                       top + kChipLine * static_cast<double>(i / across)};
    for (Shape& shape : role_chip(verbs[i], center, what.tone, palette, lang))
      group.shapes.push_back(std::move(shape));
  }
  return group;
}

}  // namespace stratmap
