#include "render/views/threads/thread_panel.h"

#include <algorithm>
#include <utility>

#include "render/views/page.h"
#include "render/views/parts/status_pill.h"
#include "render/views/threads/thread_words.h"

namespace stratmap {
namespace {

using namespace thread_words;

constexpr std::size_t kMostColumns = 7;
constexpr double kGap = 56;  // between columns, for the thread
constexpr double kMostColumn = 240;
constexpr double kBetweenBoxes = 14;
constexpr double kStrip = 40;  // above the boxes, for what breaks here
constexpr double kDarkHeight = 66;
constexpr std::size_t kMostBoxes = 5;  // of a stage

// What stands under a stage.
struct Column {
  double x = 0;
  std::vector<ThreadBox> boxes;  // reward models, then objectives
  std::size_t rewards = 0;
  std::size_t left_out = 0;
  Rect dark;  // where it has none
  double height = 0;

  Rect first_box() const {  // that the thread comes to
    return boxes.empty() ? dark : boxes[std::min(rewards, boxes.size() - 1)].rect;
  }
};

class PanelSetter {
 public:
  PanelSetter(const ThreadStory& story, const PanelSetting& setting)
      : story_(story), set_(setting), model_(setting.analysis.model) {}

  ThreadPanel set(double top_px) &&;

 private:
  void set_columns();
  Column column_of(const StageOfThread& stage) const;
  double set_row(std::size_t first, std::size_t end, double y);
  void place(Column& column, double top, double height) const;
  double row_height(std::size_t first, std::size_t end) const;
  void add_head(std::size_t stage, double y, double height);
  void add_boxes(std::size_t stage, double bottom);
  void add_joint(std::size_t joint);
  void add_strand_between(const Rect& from, const Rect& to, Strand strand, std::size_t beads,
                          bool is_next_row);
  double height_of(const ThreadBreak& each) const;
  void add_pills(double y, std::size_t first, std::size_t end);
  const Rect* box_of(std::size_t stage, Id<Objective> objective) const;

  const ThreadStory& story_;
  PanelSetting set_;
  const Model& model_;
  std::size_t per_row_ = 1;
  double width_ = 0;
  std::vector<Column> columns_;  // by stage
  Group group_{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
};

ThreadPanel PanelSetter::set(double top_px) && {
  group_.handle = {"thread", story_.thread->id, {}};
  const auto verdicts = verdicts_on(story_, model_, set_.lang);
  group_.tooltip = verdicts.front().text;
  double y = add_panel_head(group_, std::string(model_.name_of(*story_.thread, set_.lang)),
                            verdicts, top_px, set_);
  set_columns();
  for (std::size_t first = 0; first < columns_.size(); first += per_row_)
    y = set_row(first, std::min(first + per_row_, columns_.size()), y + 12);
  for (std::size_t i = 0; i < story_.joints.size(); ++i) add_joint(i);
  StatusesShown statuses{};
  for (const Column& column : columns_)
    for (const ThreadBox& box : column.boxes) note_status(box, statuses);
  return {std::move(group_), y, statuses};
}

void PanelSetter::set_columns() {
  const std::size_t stages = std::max<std::size_t>(story_.stages.size(), 1);
  const std::size_t rows = (stages + kMostColumns - 1) / kMostColumns;
  per_row_ = (stages + rows - 1) / rows;
  const double room = kCanvasWidth - 2 * kMargin + kGap;
  width_ = std::min(room / static_cast<double>(per_row_) - kGap, kMostColumn);
  for (std::size_t i = 0; i < story_.stages.size(); ++i) {
    columns_.push_back(column_of(story_.stages[i]));
    columns_.back().x = kMargin + static_cast<double>(i % per_row_) * (width_ + kGap);
  }
}

Column PanelSetter::column_of(const StageOfThread& stage) const {
  Column column;
  const auto add = [&](ThreadBox box) {
    column.height += (column.boxes.empty() ? 0 : kBetweenBoxes) + box.rect.height;
    column.boxes.push_back(std::move(box));
  };
  for (const Id<Reward> reward : stage.rewards)
    if (column.boxes.size() + 1 < kMostBoxes)
      add(reward_box(reward, width_, set_.analysis, set_.lang));
  column.rewards = column.boxes.size();
  for (const Id<Objective> objective : stage.objectives)
    if (column.boxes.size() < kMostBoxes)
      add(thread_box(objective, width_, MetricShown::headline, set_.analysis, set_.lang));
  column.left_out = column.rewards + stage.objectives.size() - column.boxes.size();
  if (column.boxes.empty()) column.height = kDarkHeight;
  return column;
}

double PanelSetter::row_height(std::size_t first, std::size_t end) const {
  double height = 0;
  for (std::size_t i = first; i < end; ++i) height = std::max(height, columns_[i].height);
  return height;
}

// The first of the breaks and those of joints are told above the boxes.
bool is_told_above(const ThreadStory& story, std::size_t which, std::size_t first,
                   std::size_t end) {
  const ThreadBreak& each = story.breaks[which];
  return each.at >= first && each.at < end && (which == 0 || !each.is_stage);
}

double PanelSetter::set_row(std::size_t first, std::size_t end, double y) {
  constexpr double kHeadPadding = 9;
  double names = 0;
  for (std::size_t i = first; i < end; ++i)
    names = std::max(names, text_block(stage_name(story_.stages[i], set_.lang), width_ - 20,
                                       kThreadStageName, hyphenation_of(code_of(set_.lang)))
                                .height_px());
  const double head = names + 2 * kHeadPadding;
  for (std::size_t i = first; i < end; ++i) add_head(i, y, head);
  bool has_pills = false;
  for (std::size_t i = 0; i < story_.breaks.size(); ++i)
    has_pills |= is_told_above(story_, i, first, end);
  const double top = y + head + (has_pills ? kStrip : 14);
  const double height = row_height(first, end);
  double bottom = top + height;
  for (std::size_t i = first; i < end; ++i) {
    place(columns_[i], top, height);
    const bool has_more = columns_[i].left_out > 0 || story_.stages[i].lacks_loyal_metric;
    if (has_more)
      bottom = std::max(bottom, top + (height + columns_[i].height) / 2 + 8 + kStatusPillHeight +
                                    (columns_[i].left_out > 0 ? 18 : 0));
    add_boxes(i, top + (height + columns_[i].height) / 2);
  }
  if (has_pills) add_pills(y + head + kStrip / 2 - 1, first, end);
  return bottom + 4;
}

void PanelSetter::place(Column& column, double top, double height) const {
  double y = top + (height - column.height) / 2;
  if (column.boxes.empty()) column.dark = {column.x, y, width_, kDarkHeight};
  for (ThreadBox& box : column.boxes) {
    box.rect.x = column.x;
    box.rect.y = y;
    y += box.rect.height + kBetweenBoxes;
  }
}

void PanelSetter::add_head(std::size_t stage, double y, double height) {
  const bool is_last = stage + 1 == columns_.size() || (stage + 1) % per_row_ == 0;
  const Rect head{columns_[stage].x, y, width_ + (is_last ? 0 : kGap - 6), height};
  add_stage_head(group_.shapes, head,
                 text_block(stage_name(story_.stages[stage], set_.lang), width_ - 20,
                            kThreadStageName, hyphenation_of(code_of(set_.lang))),
                 set_.palette);
}

void PanelSetter::add_boxes(std::size_t stage, double bottom) {
  const Column& column = columns_[stage];
  if (column.boxes.empty())
    group_.groups.push_back(
        missing_box(column.dark, std::string(kNoObjective.in(set_.lang)), set_.palette));
  for (std::size_t i = 0; i < column.boxes.size(); ++i) {
    const Rect& box = column.boxes[i].rect;
    if (i > 0 && i <= column.rewards)
      group_.shapes.push_back(line_between({box.center_x(), box.y - kBetweenBoxes},
                                           {box.center_x(), box.y}, {set_.palette.none, 2}));
    group_.groups.push_back(thread_box_group(column.boxes[i], set_.palette));
  }
  double y = bottom + 8;
  if (story_.stages[stage].lacks_loyal_metric) {
    const std::string words(kNoLoyalMetric.in(set_.lang));
    append_shapes(group_.shapes, status_pill(Status::red, words,
                                             {column.x, y + kStatusPillHeight / 2}, set_.palette));
    y += kStatusPillHeight + 2;
  }
  if (column.left_out > 0)
    add_block(group_.shapes,
              text_block(std::string(kMore.in(set_.lang)) + std::to_string(column.left_out), width_,
                         {11.5, 15, FontWeight::regular, 1}, Hyphenation::none),
              {column.x, y}, set_.palette.muted);
}

// Where the break is that a pill tells of.
double PanelSetter::height_of(const ThreadBreak& each) const {
  if (each.is_stage) return columns_[each.at].dark.y;
  return (columns_[each.at].first_box().center_y() + columns_[each.at + 1].first_box().center_y()) /
             2 -
         9;
}

void PanelSetter::add_pills(double y, std::size_t first, std::size_t end) {
  for (std::size_t i = 0; i < story_.breaks.size(); ++i) {
    if (!is_told_above(story_, i, first, end)) continue;
    const ThreadBreak& each = story_.breaks[i];
    const double left = columns_[each.at].x;
    const bool is_at_edge = !each.is_stage && each.at + 1 == end;
    const double x =
        each.is_stage ? left + width_ / 2 : left + width_ + (is_at_edge ? -60 : kGap / 2);
    if (i == 0) {
      if (!is_at_edge)
        group_.shapes.push_back(line_between({x, y}, {x, height_of(each)}, {set_.palette.red, 2}));
      append_shapes(group_.shapes, break_pill({x, y}, set_.palette, set_.lang));
      continue;
    }
    const std::string words(kNoArrow.in(set_.lang));
    append_shapes(group_.shapes, status_pill(Status::red, words,
                                             {x - status_pill_width(words) / 2, y}, set_.palette));
  }
}

const Rect* PanelSetter::box_of(std::size_t stage, Id<Objective> objective) const {
  for (const ThreadBox& box : columns_[stage].boxes)
    if (!box.id.empty() && box.id == model_[objective].id) return &box.rect;
  return nullptr;
}

void PanelSetter::add_strand_between(const Rect& from, const Rect& to, Strand strand,
                                     std::size_t beads, bool is_next_row) {
  constexpr double kStub = 16;
  const Point start{from.right(), from.center_y()}, end{to.x, to.center_y()};
  if (!is_next_row) {
    add_strand(group_.shapes, strand_path(start, end), strand, beads, set_.palette);
    return;
  }
  // On to the next row: out at the right, in from the left.
  add_strand(group_.shapes, strand_path(start, {start.x + kStub, start.y}), strand, 0,
             set_.palette);
  const Strand in = strand == Strand::broken ? Strand::not_assessed : strand;
  add_strand(group_.shapes, strand_path({end.x - kStub, end.y}, end), in, 0, set_.palette);
}

void PanelSetter::add_joint(std::size_t joint) {
  const bool is_next_row = (joint + 1) % per_row_ == 0;
  const Column &here = columns_[joint], &next = columns_[joint + 1];
  const JointState state = story_.joints[joint].state;
  if (state != JointState::holds) {
    add_strand_between(here.first_box(), next.first_box(),
                       state == JointState::broken ? Strand::broken : Strand::not_assessed, 0,
                       is_next_row);
    return;
  }
  for (const StrandOfThread& strand : story_.strands) {
    if (strand.joint != joint) continue;
    const Rect* from = box_of(joint, strand.from);
    const Rect* to = box_of(joint + 1, strand.to);
    if (from == nullptr || to == nullptr) continue;
    add_strand_between(*from, *to, Strand::holds, strand.steps > 1 ? strand.steps - 1 : 0,
                       is_next_row);
  }
}

}  // namespace

ThreadPanel thread_panel(const ThreadStory& story, double top_px, const PanelSetting& setting) {
  return PanelSetter(story, setting).set(top_px);
}

}  // namespace stratmap
