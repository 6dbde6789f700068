#include "render/views/journey/journey_chip.h"

#include "render/views/journey/journey_words.h"
#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

using namespace journey_words;
using namespace journey_style;

std::string tooltip_of(const JourneyActor& actor, const Stage& stage, const Model& model,
                       Lang lang) {
  std::string text(model.name_of(model[actor.function], lang));
  text.append(" – ").append(model.name_of(stage, lang));
  if (actor.role != nullptr) text.append(": ").append(model.text_in(*actor.role, lang));
  if (actor.mandate == nullptr) return text;
  text.append("; ").append(kMandates[static_cast<std::size_t>(actor.mandate->word)].in(lang));
  const std::string_view limit = model.text_in(actor.mandate->limit, lang);
  return limit.empty() ? text : text.append(": ").append(limit);
}

}  // namespace

Status mandate_sign(const Mandate* mandate) {
  if (mandate == nullptr) return Status::none;
  switch (mandate->word) {
    case MandateWord::none:
      return Status::red;
    case MandateWord::ask_first:
      return Status::amber;
    case MandateWord::within_limits:
    case MandateWord::full:
      return Status::green;
  }
  return Status::none;
}

RectShape chip_frame(const Rect& rect, bool has_case, const Palette& palette) {
  if (has_case) return {rect, 9, palette.paper, {palette.customer.strong, 2.4}};
  return {rect, 9, palette.paper, {palette.none, 1.2}};
}

Group journey_chip(const JourneyChip& chip, const JourneyActor& actor, const Stage& stage,
                   const Model& model, const Palette& palette, Lang lang) {
  Group group{
      .handle = {}, .tooltip = tooltip_of(actor, stage, model, lang), .shapes = {}, .groups = {}};
  group.shapes.push_back(chip_frame(chip.rect, chip.actor == 0, palette));
  const double text = chip.role.height_px() + chip.mandate.height_px() + chip.limit.height_px();
  if (text <= 0) {
    append_shapes(group.shapes,
                  person({chip.rect.center_x(), chip.rect.center_y() + 6}, palette.muted));
    return group;
  }
  Point at{chip.rect.x + kChipPadding, chip.rect.center_y() - text / 2};
  add_block(group.shapes, chip.role, at, palette.ink);
  at.y += chip.role.height_px();
  if (chip.mandate.lines.empty()) return group;
  append_shapes(group.shapes,
                status_glyph(mandate_sign(actor.mandate),
                             {at.x + 6.5, at.y + chip.mandate.style.line_px / 2}, palette));
  at.x += kMandateGlyph;
  add_block(group.shapes, chip.mandate, at, actor.has_no_right() ? palette.ink : palette.muted);
  at.y += chip.mandate.height_px();
  add_block(group.shapes, chip.limit, at, palette.muted);
  return group;
}

}  // namespace stratmap
