#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cli/commands/command.h"
#include "engine/check.h"
#include "render/views/view.h"

namespace stratmap {

using Views = std::span<const View* const>;

// A model with all that the pictures of one call of `render` show. It refers to itself: it stays
// where it was made.
struct RenderSubject {
  Analysis analysis;
  CheckResult result;
  std::vector<Verdict> verdicts;            // where `--evidence` asks for them
  std::optional<DrawnPlaces> earlier = {};  // where `--keep-positions` names a map
  ViewOptions options;

  RenderSubject(const Model& model, Views views, const Call& call, Lang lang, PictureTheme theme);
  RenderSubject(const RenderSubject&) = delete;
  RenderSubject& operator=(const RenderSubject&) = delete;

  const Model& model() const { return analysis.model; }
};

Paper paper_of(const Arguments& arguments);

// Takes over the options of the map that name a theme, a function or a file; what is wrong with
// them.
std::optional<Message> set_map_options(RenderSubject& subject, const Call& call);

Message nothing_to_draw(Bilingual lack);

}  // namespace stratmap
