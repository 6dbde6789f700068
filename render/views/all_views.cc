#include <algorithm>
#include <array>

#include "render/views/journey_map.h"
#include "render/views/mode_map.h"
#include "render/views/ownership_map.h"
#include "render/views/scorecard.h"
#include "render/views/silo_map.h"
#include "render/views/strategy_map.h"
#include "render/views/thread_map.h"
#include "render/views/view.h"

namespace stratmap {

namespace {

constexpr std::array kViews = {
    &kStrategyMapView, &kOwnershipView, &kSilosView,   &kScorecardView,
    &kJourneyView,     &kModesView,     &kThreadsView,
};

}  // namespace

std::span<const View* const> all_views() { return kViews; }

const View* view_named(std::string_view name) {
  const auto found = std::ranges::find(kViews, name, &View::name);
  return found == kViews.end() ? nullptr : *found;
}

}  // namespace stratmap
