#include "render/views/journey/journey_legend.h"

#include <algorithm>

#include "render/views/journey/journey_chip.h"
#include "render/views/journey/journey_route.h"
#include "render/views/journey/journey_stage.h"
#include "render/views/journey/journey_words.h"

namespace stratmap {
namespace {

using namespace journey_words;

constexpr double kFrame = 26;
constexpr double kLine = 40;

void add_chips(LegendSetter& legend, const JourneyStory& story, const Palette& palette) {
  const auto chip = [&](bool has_case) {
    return [&palette, has_case](Point at) {
      return std::vector<Shape>{
          chip_frame({at.x + 1, at.y - 8, kFrame - 2, 16}, has_case, palette)};
    };
  };
  if (story.has_functions) legend.item(kFrame, kHasCase, chip(true));
  const auto shares = [](const JourneyStage& stage) { return stage.actors.size() > 1; };
  if (std::ranges::any_of(story.stages, shares)) legend.item(kFrame, kTakesPart, chip(false));
}

void add_route(LegendSetter& legend, const JourneyStory& story, const Palette& palette, Lang lang) {
  const auto line = [&](bool is_missing) {
    return [&palette, is_missing](Point at) {
      return std::vector<Shape>{
          line_between({at.x, at.y}, {at.x + kLine, at.y}, route_stroke(is_missing, palette))};
    };
  };
  const auto any = [&](auto wanted) { return std::ranges::any_of(story.steps, wanted); };
  if (!story.steps.empty()) legend.item(kLine, kPathLegend, line(false));
  if (any([](const JourneyStep& step) { return step.is_change && step.described == nullptr; }))
    legend.item(kLine, kNotDescribed, line(true));
  for (const JourneyStep& step : story.steps) {
    const std::string delay = delay_text(step.described, lang);
    if (delay.empty()) continue;
    const double width = std::max(kLine, delay_pill_width(delay));
    legend.item(width, kDelayLegend, [&](Point at) {
      return delay_pill(delay, {at.x + width / 2, at.y}, palette);
    });
    break;
  }
  if (any([](const JourneyStep& step) { return step.comes_back; }))
    legend.item(back_pill_width(lang), kBackLegend,
                [&](Point at) { return back_pill(at, palette, lang); });
}

void add_frames(LegendSetter& legend, const JourneyStory& story, const Palette& palette) {
  const auto frame = [&](JourneyStage stage, Bilingual words) {
    legend.item(kFrame, words, [&](Point at) {
      return std::vector<Shape>{
          stage_ground({at.x + 1, at.y - 8, kFrame - 2, 16}, stage, 4, palette)};
    });
  };
  JourneyStage shown{.stage = Id<Stage>{0}, .actors = {}, .attention = {}};
  shown.is_left_behind = true;
  if (std::ranges::any_of(story.stages, &JourneyStage::is_left_behind))
    frame(shown, kLeftBehindLegend);
  shown.is_left_behind = false;
  shown.has_nobody = true;
  if (std::ranges::any_of(story.stages, &JourneyStage::has_nobody)) frame(shown, kNobodyLegend);
}

}  // namespace

Legend journey_legend(const JourneyStory& story, double top_px, double canvas_width_px,
                      const Palette& palette, Lang lang) {
  LegendSetter legend(top_px, canvas_width_px, palette, lang);
  legend.heading(kHowToRead);
  add_chips(legend, story, palette);
  add_route(legend, story, palette, lang);
  add_frames(legend, story, palette);
  if (std::ranges::any_of(story.stages, &JourneyStage::is_beside))
    legend.note(std::string(kBesideLegend.in(lang)));
  return std::move(legend).finish();
}

}  // namespace stratmap
