#pragma once

#include "render/views/threads/hr_story.h"
#include "render/views/threads/thread_box.h"
#include "render/views/threads/thread_story.h"
#include "render/views/threads/thread_verdict.h"

namespace stratmap {

// A thread as a part of the page: its title, what the check finds of it, and its chain.
struct ThreadPanel {
  Group group;
  double bottom_px = 0;
  StatusesShown statuses = {};  // of the metrics in its boxes
};

// The dashes of a way of HR's thread that leads no further.
Stroke lost_stroke(const Palette& palette);

// What all panels are drawn with.
struct PanelSetting {
  const Analysis& analysis;
  const Palette& palette;
  Lang lang;
};

ThreadPanel thread_panel(const ThreadStory& story, double top_px, const PanelSetting& setting);
ThreadPanel hr_panel(const HrStory& story, double top_px, const PanelSetting& setting);

// Boxes of a way of HR's thread; what lies between is told by beads.
inline constexpr std::size_t kMostHrBoxes = 4;

// Title and verdicts from `top_px` on; where they end.
double add_panel_head(Group& group, const std::string& title,
                      const std::vector<ThreadVerdict>& verdicts, double top_px,
                      const PanelSetting& setting);

// An arrow with the name of a stage in it.
void add_stage_head(std::vector<Shape>& shapes, const Rect& head, const TextBlock& name,
                    const Palette& palette);
inline constexpr TextStyle kThreadStageName{13.5, 17, FontWeight::semibold, 2};

// The thread between two boxes, with a bead for each objective on the way (three at most); where
// it is broken, dashed with a cross; where it can't be assessed, dotted.
enum class Strand : std::uint8_t { holds, broken, not_assessed };
void add_strand(std::vector<Shape>& shapes, const Path& path, Strand strand, std::size_t beads,
                const Palette& palette);
Path strand_path(Point from, Point to);

// "Breaks here", white on red, around `center`.
std::vector<Shape> break_pill(Point center, const Palette& palette, Lang lang);

}  // namespace stratmap
