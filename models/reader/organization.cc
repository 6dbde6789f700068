#include "models/reader/sections.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {

void decode_organization(const Node& map, Decoding& decoding) {
  const Fields<kOrganization> fields(map);
  Organization& organization = decoding.model.organization;
  organization.span = map.key().span();
  organization.name = text_of(fields.at<"name">());
  if (const auto language = fields.at<"language">()) {
    organization.language = plain_of(language);
    organization.language_given = true;
  }
  organization.sector =
      word_of<Sector>(fields.at<"sector">(), kSectors).value_or(Sector::private_sector);
  organization.vision = text_of(fields.at<"vision">());
  organization.slogan = text_of(fields.at<"slogan">());
  organization.mode = mode_layers_of(fields.at<"mode">());
  organization.notes = notes_of(fields.notes());
}

}  // namespace stratmap
