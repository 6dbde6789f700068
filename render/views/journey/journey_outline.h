#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/views/journey/journey_story.h"

namespace stratmap {

// What to see first, and what the check asks about it.
struct JourneyTakeaway {
  std::string text;
  std::string_view question = {};  // empty: nothing to ask
};

// How often the case changes hands, which stages are left behind, what nobody measures. What could
// not be judged says so.
std::vector<JourneyTakeaway> journey_takeaways(const JourneyStory& story, const Analysis& analysis,
                                               Lang lang);

// The whole picture in words, these last.
std::string journey_outline(const JourneyStory& story,
                            const std::vector<JourneyTakeaway>& takeaways, const Analysis& analysis,
                            Lang lang);

}  // namespace stratmap
