#pragma once

#include "render/views/view.h"

namespace stratmap {

// The red threads: the loyalty chain, the client's own and HR's, each as a chain of stages over
// the objectives of the map, with the place where it first breaks. Says what the rules of threads
// say (SM703–SM705, SM713).
Scene thread_map(const Analysis& analysis, const ViewOptions& options);

extern const View kThreadsView;

}  // namespace stratmap
