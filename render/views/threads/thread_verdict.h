#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/views/threads/hr_story.h"
#include "render/views/threads/thread_story.h"

namespace stratmap {

// What the check finds of a thread, and what it asks about it.
struct ThreadVerdict {
  bool is_good = false;  // nothing is broken
  bool is_open = false;  // nothing could be assessed
  std::string text;
  std::string_view question = {};  // empty: nothing to ask
};

// "Tilaus tehty" of a stage `tilaus-tehty` that has no built-in name.
std::string stage_name(const StageOfThread& stage, Lang lang);

// The first is of the whole; more where there is more to say.
std::vector<ThreadVerdict> verdicts_on(const ThreadStory& story, const Model& model, Lang lang);
std::vector<ThreadVerdict> verdicts_on(const HrStory& story, Lang lang);

// Why a lane does not get to the customer.
Bilingual words_of(const HrLane& lane);

// The picture of a thread in words.
std::string outline_of(const ThreadStory& story, const Model& model, Lang lang);
std::string outline_of(const HrStory& story, const Model& model, Lang lang);
std::string hr_title(const HrStory& story, const Model& model, Lang lang);

}  // namespace stratmap
