#include "render/views/thread_map.h"

#include <algorithm>
#include <set>
#include <string>

#include "render/views/page.h"
#include "render/views/parts/legend.h"
#include "render/views/threads/thread_panel.h"
#include "render/views/threads/thread_words.h"
#include "render/words/dates.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

using namespace thread_words;

constexpr std::size_t kMostThreads = 20;
constexpr double kBetweenPanels = 26;

bool has_joint(const std::vector<ThreadStory>& stories, JointState state) {
  return std::ranges::any_of(stories, [&](const ThreadStory& story) {
    return std::ranges::find(story.joints, state, &JointOfThread::state) != story.joints.end();
  });
}

// Whether some way leads over objectives that are not drawn.
bool has_beads(const std::vector<ThreadStory>& stories, const HrStory& hr) {
  const auto is_long = [](const StrandOfThread& strand) { return strand.steps > 1; };
  const auto has_long = [&](const ThreadStory& story) {
    return std::ranges::any_of(story.strands, is_long);
  };
  const auto is_cut = [](const HrLane& lane) { return lane.path.size() > kMostHrBoxes; };
  return std::ranges::any_of(stories, has_long) || std::ranges::any_of(hr.lanes, is_cut);
}

bool has_lost_lane(const HrStory& hr) { return hr.is_assessed && hr.connected() < hr.lanes.size(); }

Legend legend_of(const std::vector<ThreadStory>& stories, const HrStory& hr,
                 const StatusesShown& statuses, double top_px, const Palette& palette, Lang lang) {
  constexpr double kLine = 56;
  LegendSetter legend(top_px, kCanvasWidth, palette, lang);
  legend.heading(kHowToRead);
  const auto add = [&](Strand strand, std::size_t beads, Bilingual words) {
    legend.item(kLine, words, [&](Point at) {
      std::vector<Shape> shapes;
      add_strand(shapes, strand_path(at, {at.x + kLine, at.y}), strand, beads, palette);
      return shapes;
    });
  };
  add(Strand::holds, 0, kHolds);
  if (has_beads(stories, hr)) add(Strand::holds, 1, kBeads);
  if (has_joint(stories, JointState::broken)) add(Strand::broken, 0, kBroken);
  if (has_lost_lane(hr))
    legend.item(kLine, kLost, [&](Point at) {
      return std::vector<Shape>{line_between(at, {at.x + kLine, at.y}, lost_stroke(palette))};
    });
  if (has_joint(stories, JointState::not_assessed)) add(Strand::not_assessed, 0, kNotAssessed);
  for (const Status status : {Status::green, Status::amber, Status::red, Status::none})
    if (statuses[static_cast<std::size_t>(status)]) legend.status(status, status_word(status));
  return std::move(legend).finish();
}

// The first box of an objective has its id as that of its group; later ones are numbered. An id of
// digits alone would be taken for a number, and stays beside one.
void name_first_boxes(std::vector<Group>& groups, std::set<std::string>& named) {
  for (Group& group : groups) {
    Handle& handle = group.handle;
    if (handle.kind == "objective" && handle.id.empty()) {
      const std::string& id = handle.attributes.front().second;
      const bool is_number = id.find_first_not_of("0123456789") == std::string::npos;
      if (!is_number && named.insert(id).second) handle = {"objective", std::string(id), {}};
    }
    name_first_boxes(group.groups, named);
  }
}

std::string left_out(std::size_t count, Lang lang) {
  return (lang == Lang::fi ? "Kuvasta jää pois lankoja: " : "Threads not in this picture: ") +
         std::to_string(count);
}

std::string outline(const std::vector<ThreadStory>& stories, const HrStory& hr, bool with_hr,
                    std::size_t threads_left_out, const Model& model, Lang lang) {
  std::string text;
  for (const ThreadStory& story : stories) text += outline_of(story, model, lang);
  if (with_hr) text += outline_of(hr, model, lang);
  if (threads_left_out > 0) text += left_out(threads_left_out, lang) + "\n";
  return text;
}

std::string subtitle_of(const Analysis& analysis, Lang lang) {
  std::string text(kSubtitle.in(lang));
  if (analysis.today) text.append(" · ").append(date_text(*analysis.today, lang));
  return text;
}

Scene paint(const Analysis& analysis, const Palette& palette, const ViewOptions& options) {
  const Model& model = analysis.model;
  const Lang lang = options.lang;
  auto stories = thread_stories(analysis);
  const std::size_t too_many = stories.size() - std::min(stories.size(), kMostThreads);
  stories.resize(stories.size() - too_many);
  const HrStory hr = hr_story(analysis);
  const bool with_hr = has_hr_thread(model);
  Scene scene =
      scene_of(kThreadsView, model, outline(stories, hr, with_hr, too_many, model, lang), lang);
  scene.groups.push_back(heading_group(heading(kThreadsView, model, lang),
                                       subtitle_of(analysis, lang), kCanvasWidth - 2 * kMargin,
                                       kCanvasWidth, palette));
  const PanelSetting setting{analysis, palette, lang};
  double y = kSubtitleBottom + 6;
  StatusesShown statuses{};
  const auto add = [&](ThreadPanel panel) {
    for (std::size_t i = 0; i < statuses.size(); ++i) statuses[i] |= panel.statuses[i];
    scene.groups.push_back(std::move(panel.group));
    y = panel.bottom_px + kBetweenPanels;
  };
  for (const ThreadStory& story : stories) add(thread_panel(story, y, setting));
  if (with_hr) add(hr_panel(hr, y, setting));
  if (too_many > 0) {
    Group note{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
    note.shapes.push_back(text_line({kMargin, y + 10}, 13.5, FontWeight::medium, palette.ink,
                                    left_out(too_many, lang)));
    scene.groups.push_back(std::move(note));
    y += 26;
  }
  Legend below = legend_of(stories, with_hr ? hr : HrStory{}, statuses, y + 14, palette, lang);
  scene.groups.push_back(std::move(below.group));
  std::set<std::string> named;
  name_first_boxes(scene.groups, named);
  set_size(scene, kCanvasWidth, y + 14 + below.height_px, options.paper, palette);
  return scene;
}

std::optional<Bilingual> lacks(const Model& model) {
  if (!model.threads.empty() || has_hr_thread(model)) return std::nullopt;
  return Bilingual{"mallissa ei ole punaisia lankoja (`threads`)",
                   "the model has no red threads (`threads`)"};
}

}  // namespace

constinit const View kThreadsView{
    .name = "threads",
    .title = {"punaiset langat", "red threads"},
    .says = {"lojaliteetin ketju, omat langat ja HR:n punainen lanka: missä ne katkeavat",
             "the loyalty chain, threads of your own and HR's: where they break"},
    .draw = thread_map,
    .lacks = lacks,
};

Scene thread_map(const Analysis& analysis, const ViewOptions& options) {
  return paint(analysis, options.theme.palette, options);
}

}  // namespace stratmap
