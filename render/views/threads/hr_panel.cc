#include <algorithm>
#include <utility>

#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/status_pill.h"
#include "render/views/threads/thread_panel.h"
#include "render/views/threads/thread_words.h"

namespace stratmap {
namespace {

using namespace thread_words;

constexpr double kGap = 46;
constexpr double kProcess = 150, kMetric = 196;
constexpr double kMostBox = 236;
constexpr double kBetweenLanes = 16;
constexpr double kLeastLane = 62;
constexpr TextStyle kColumnName{12, 16, FontWeight::semibold, 2};
constexpr TextStyle kNamed{11.5, 14.5, FontWeight::regular, 2};

// A people process, its metric, and the way on.
struct Lane {
  TextBlock name;
  std::optional<ThreadBox> metric;
  std::vector<ThreadBox> way;  // the customer's objective last, where it is connected
  std::size_t left_out = 0;    // of the way, before its last
  double height = kLeastLane;
};

class HrSetter {
 public:
  HrSetter(const HrStory& story, const PanelSetting& setting)
      : story_(story), set_(setting), model_(setting.analysis.model) {}

  ThreadPanel set(double top_px) &&;

 private:
  void set_columns();
  void set_lanes();
  double column_px(std::size_t step) const;
  double add_column_names(double y);
  double add_lane(std::size_t which, double y);
  void add_way(Lane& lane, const HrLane& told, Rect at);
  void add_break(const HrLane& told, const Rect& from);
  std::string handle_id() const;

  const HrStory& story_;
  PanelSetting set_;
  const Model& model_;
  std::size_t steps_ = 1;  // columns for the way
  double box_ = 0;         // width
  std::vector<Lane> lanes_;
  Group group_{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
};

constexpr double kMetricLeft = kMargin + kProcess + kGap;
constexpr double kWayLeft = kMetricLeft + kMetric + kGap;

std::string HrSetter::handle_id() const {
  constexpr std::string_view kOwn = "hr-red-thread";
  if (story_.thread != nullptr) return story_.thread->id;
  const bool is_taken =
      std::ranges::find(model_.threads, kOwn, &Thread::id) != model_.threads.end();
  return is_taken ? "" : std::string(kOwn);
}

ThreadPanel HrSetter::set(double top_px) && {
  group_.handle = {"thread", handle_id(), {}};
  const auto verdicts = verdicts_on(story_, set_.lang);
  group_.tooltip = verdicts.front().text;
  double y = add_panel_head(group_, hr_title(story_, model_, set_.lang), verdicts, top_px, set_);
  if (!story_.is_assessed) return {std::move(group_), y};
  set_columns();
  set_lanes();
  y = add_column_names(y + 6);
  StatusesShown statuses{};
  for (std::size_t i = 0; i < lanes_.size(); ++i) {
    y = add_lane(i, y) + kBetweenLanes;
    if (lanes_[i].metric) note_status(*lanes_[i].metric, statuses);
    for (const ThreadBox& box : lanes_[i].way) note_status(box, statuses);
  }
  return {std::move(group_), y - kBetweenLanes, statuses};
}

void HrSetter::set_columns() {
  for (const HrLane& lane : story_.lanes)
    steps_ = std::max(steps_, std::min(lane.path.size(), kMostHrBoxes));
  // One for what it moves and one for what the customer says, even where none gets there.
  steps_ = std::max<std::size_t>(steps_, 2);
  const auto columns = static_cast<double>(steps_);
  const double room = kCanvasWidth - kMargin - kWayLeft;
  box_ = std::min((room + kGap) / columns - kGap, kMostBox);
}

double HrSetter::column_px(std::size_t step) const {
  const double right = kCanvasWidth - kMargin;
  const double pitch = (right - kWayLeft - box_) / static_cast<double>(steps_ - 1);
  return kWayLeft + pitch * static_cast<double>(step);
}

void HrSetter::set_lanes() {
  for (const HrLane& told : story_.lanes) {
    Lane lane;
    std::string name(kPeopleProcessNames[told.process].in(set_.lang));
    name.front() = static_cast<char>(name.front() - ('a' - 'A'));  // an ASCII letter
    lane.name =
        text_block(name, kProcess - 40, kThreadStageName, hyphenation_of(code_of(set_.lang)));
    if (told.metric) lane.metric = metric_box(*told.metric, kMetric, set_.analysis, set_.lang);
    const bool connected = told.state == HrState::connected;
    for (std::size_t i = 0; i < told.path.size(); ++i) {
      const bool is_last = i + 1 == told.path.size();
      if (!is_last && i + 1 >= steps_) {
        ++lane.left_out;
        continue;
      }
      lane.way.push_back(thread_box(
          told.path[i], box_, is_last && connected ? MetricShown::of_customer : MetricShown::none,
          set_.analysis, set_.lang));
    }
    if (lane.metric) lane.height = std::max(lane.height, lane.metric->rect.height);
    for (const ThreadBox& box : lane.way) lane.height = std::max(lane.height, box.rect.height);
    lanes_.push_back(std::move(lane));
  }
}

double HrSetter::add_column_names(double y) {
  const auto add = [&](Bilingual words, double x, double width) {
    add_block(group_.shapes, text_block(words, width, kColumnName, set_.lang), {x, y},
              set_.palette.muted);
  };
  add(kHowSeen, kMetricLeft, kMetric);
  add(kWhatItMoves, column_px(0), box_);
  add(kWhatCustomerSays, column_px(steps_ - 1), box_);
  return y + 24;
}

// `at`: the box or head that the way has come to.
void HrSetter::add_way(Lane& lane, const HrLane& told, Rect at) {
  const double middle = at.center_y();
  for (std::size_t i = 0; i < lane.way.size(); ++i) {
    ThreadBox& box = lane.way[i];
    const bool is_end = i + 1 == lane.way.size() && told.state == HrState::connected;
    box.rect.x = column_px(is_end ? steps_ - 1 : i);
    box.rect.y = middle - box.rect.height / 2;
    add_strand(group_.shapes, strand_path({at.right(), middle}, {box.rect.x, middle}),
               Strand::holds, is_end ? lane.left_out : 0, set_.palette);
    at = box.rect;
    group_.groups.push_back(thread_box_group(box, set_.palette));
  }
  if (told.state != HrState::connected) add_break(told, at);
}

void HrSetter::add_break(const HrLane& told, const Rect& from) {
  const double y = from.center_y();
  const Bilingual words = words_of(told);
  const double left = from.right() + kGap;
  const double room = status_pill_room(kCanvasWidth - kMargin - left);
  const std::string text =
      clip_to_width(words.in(set_.lang), room, kStatusPillText, FontWeight::semibold);
  group_.shapes.push_back(line_between({from.right(), y}, {left, y}, lost_stroke(set_.palette)));
  append_shapes(group_.shapes, status_pill(Status::red, text, {left, y}, set_.palette));
}

double HrSetter::add_lane(std::size_t which, double y) {
  Lane& lane = lanes_[which];
  const HrLane& told = story_.lanes[which];
  const double middle = y + lane.height / 2;
  const Rect head{kMargin, middle - 21, kProcess, 42};
  add_stage_head(group_.shapes, head, lane.name, set_.palette);
  if (!told.named.empty()) {
    std::string names;
    for (const Id<Objective> objective : told.named)
      names.append(names.empty() ? "" : ", ").append(model_.name_of(model_[objective], set_.lang));
    add_block(group_.shapes,
              text_block(names, kProcess, kNamed, hyphenation_of(code_of(set_.lang))),
              {kMargin, head.bottom() + 3}, set_.palette.muted);
  }
  Rect at = head;
  if (lane.metric) {
    lane.metric->rect.x = kMetricLeft;
    lane.metric->rect.y = middle - lane.metric->rect.height / 2;
    add_strand(group_.shapes, strand_path({head.right(), middle}, {kMetricLeft, middle}),
               Strand::holds, 0, set_.palette);
    at = lane.metric->rect;
    group_.groups.push_back(thread_box_group(*lane.metric, set_.palette));
  }
  add_way(lane, told, at);
  const double below = told.named.empty() ? 0 : head.bottom() + 34;
  return std::max(y + lane.height, below);
}

}  // namespace

ThreadPanel hr_panel(const HrStory& story, double top_px, const PanelSetting& setting) {
  return HrSetter(story, setting).set(top_px);
}

}  // namespace stratmap
