#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "engine/analysis.h"
#include "engine/check.h"
#include "engine/evidence/verdict.h"
#include "render/svg/drawn_places.h"
#include "render/theme/picture_theme.h"
#include "render/views/scene.h"

namespace stratmap {

enum class Paper : std::uint8_t { a3, a4, slide_16x9 };

struct ViewOptions {
  Lang lang = Lang::en;
  Paper paper = Paper::a3;
  // Findings drawn as pills on what they speak of; null: none. Pills never move anything.
  const CheckResult* findings = nullptr;
  // Proposed links, drawn over the finished picture; null: none. They never move anything either.
  const CheckResult* gaps = nullptr;
  PictureTheme theme = {};
  // The strategy map of one theme of the model alone.
  std::optional<Id<Theme>> theme_only = {};
  // An earlier strategy map, from which boxes move as little as possible; null: none.
  const DrawnPlaces* keep = nullptr;
  // The strategy map as this function sees it; nothing: as it is.
  std::optional<Id<Function>> function = {};
  // What numbers say of the links of L, as verdicts_of() gives it, drawn as signs on the arrows of
  // the strategy map; null: none. They move nothing.
  const std::vector<Verdict>* verdicts = nullptr;
};

// A picture that can be drawn of a model. One file a view, one line in all_views.cc.
struct View {
  std::string_view name;  // as in `--view`
  Bilingual title;        // "strategiakartta": after the organization's name in the heading
  Bilingual says;         // what it shows, in a line of help
  Scene (*draw)(const Analysis& analysis, const ViewOptions& options) = nullptr;
  // Why there is nothing to draw: "the model has no journey (`journey`)". Null: always drawn.
  std::optional<Bilingual> (*lacks)(const Model& model) = nullptr;
  // The rule of the gap check that proposes what it draws of `gaps`; "": it draws none.
  std::string_view proposing_rule = {};
};

// The view of the model as the options and their theme ask for it.
Scene picture_of(const View& view, const Analysis& analysis, const ViewOptions& options);

// A drawn scene with what every picture has besides: fonts, logo, date.
Scene finished(Scene scene, const Analysis& analysis, const ViewOptions& options);

// In the order in which they are listed and drawn.
std::span<const View* const> all_views();
const View* view_named(std::string_view name);

}  // namespace stratmap
