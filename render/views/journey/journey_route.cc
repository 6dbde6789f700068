#include "render/views/journey/journey_route.h"

#include <algorithm>

#include "render/views/journey/journey_words.h"
#include "render/views/parts/rounded_path.h"

namespace stratmap {
namespace {

using namespace journey_words;
using namespace journey_style;

constexpr double kCorner = 9;
constexpr double kHead = 8;
constexpr double kPillText = 11;
constexpr double kPill = 18;
constexpr double kBackSign = 18;  // room of the bent arrow

std::string say(Bilingual words, Lang lang) { return std::string(words.in(lang)); }

// The chip of who has the case, and its lane.
struct Station {
  const JourneyColumn* column = nullptr;
  const JourneyChip* chip = nullptr;
  std::size_t row = 0;
  Rect lane;
  Id<Function> function{0};
};

class RouteSetter {
 public:
  RouteSetter(const JourneyStory& story, const JourneyLayout& layout, const Model& model,
              const Palette& palette, Lang lang)
      : story_(story), layout_(layout), model_(model), palette_(palette), lang_(lang) {}

  JourneyRoute set() && {
    for (const JourneyStep& step : story_.steps) add(step);
    return std::move(route_);
  }

 private:
  Station station_of(std::size_t stage) const;
  std::vector<Point> way_within_row(const Station& from, const Station& to) const;
  void add(const JourneyStep& step);
  void add_line(Group& group, const std::vector<Point>& points, const JourneyStep& step) const;
  void add_marks(const JourneyStep& step, const Station& to, bool from_above, double gap_x);
  Point free_place(Point center);
  std::string tooltip_of(const JourneyStep& step, const Station& from, const Station& to) const;

  const JourneyStory& story_;
  const JourneyLayout& layout_;
  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  std::vector<Point> taken_;            // by pills
  std::optional<std::size_t> back_at_;  // the last stage marked
  JourneyRoute route_{.lines = {},
                      .marks = {.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}}};
};

Station RouteSetter::station_of(std::size_t stage) const {
  const JourneyColumn* column = layout_.column_of(stage);
  Station station{.column = column, .row = layout_.row_of(stage), .lane = {}};
  if (column == nullptr) return station;
  station.chip = &*std::ranges::find(column->chips, std::size_t{0}, &JourneyChip::actor);
  station.function = story_.stages[stage].actors.front().function;
  for (const JourneyLane& lane : layout_.rows[station.row].lanes)
    if (lane.function == station.function) station.lane = lane.lane;
  return station;
}

double before(const Station& station) { return station.column->column.x - kStageGap / 2; }
double behind(const Station& station) { return station.column->column.right() + kStageGap / 2; }

// Straight, or over the edge of the lane it comes to where stages lie between.
std::vector<Point> RouteSetter::way_within_row(const Station& from, const Station& to) const {
  const Point start{from.chip->rect.right(), from.lane.center_y()};
  const Point end{to.chip->rect.x, to.lane.center_y()};
  const bool is_next = behind(from) + 1 > before(to);
  if (is_next && from.function == to.function) return {start, end};
  if (is_next) return {start, {before(to), start.y}, {before(to), end.y}, end};
  const double edge =
      start.y < end.y || from.function == to.function ? to.lane.y + 1 : to.lane.bottom() - 1;
  return {
      start, {behind(from), start.y}, {behind(from), edge}, {before(to), edge}, {before(to), end.y},
      end};
}

void RouteSetter::add_line(Group& group, const std::vector<Point>& points,
                           const JourneyStep& step) const {
  const bool is_missing = step.is_change && step.described == nullptr;
  const Path path = rounded_path(points, kCorner);
  group.shapes.push_back(PathShape{.path = path, .stroke = {palette_.paper, kRouteLine + 4}});
  group.shapes.push_back(PathShape{.path = path, .stroke = route_stroke(is_missing, palette_)});
  const Point tip = points.back();
  group.shapes.push_back(polygon({tip, {tip.x - kHead, tip.y - 4.6}, {tip.x - kHead, tip.y + 4.6}},
                                 is_missing ? palette_.gap : palette_.customer.strong));
}

// Where several ways meet, their pills stand below one another.
Point RouteSetter::free_place(Point center) {
  while (std::ranges::find(taken_, center) != taken_.end()) center.y += kPill + 2;
  taken_.push_back(center);
  return center;
}

void RouteSetter::add_marks(const JourneyStep& step, const Station& to, bool from_above,
                            double gap_x) {
  std::vector<Shape>& shapes = route_.marks.shapes;
  const std::string delay = delay_text(step.described, lang_);
  const double edge = from_above ? to.lane.y : to.lane.bottom();
  if (!delay.empty()) append_shapes(shapes, delay_pill(delay, free_place({gap_x, edge}), palette_));
  if (!step.comes_back || back_at_ == step.to) return;
  back_at_ = step.to;  // steps are by the stage they come to
  const Rect& chip = to.chip->rect;
  const Point left{chip.right() - 8 - back_pill_width(lang_),
                   from_above ? chip.bottom() + 3 : chip.y - 3};
  append_shapes(shapes, back_pill(left, palette_, lang_));
}

std::string RouteSetter::tooltip_of(const JourneyStep& step, const Station& from,
                                    const Station& to) const {
  std::string text(model_.name_of(model_[from.function], lang_));
  text.append(" → ").append(model_.name_of(model_[to.function], lang_)).append(": ");
  if (step.described == nullptr) return text.append(kNotDescribed.in(lang_));
  const std::string what(model_.text_in(step.described->what, lang_));
  const std::string delay = delay_text(step.described, lang_);
  text.append(what.empty() ? kHandOver.in(lang_) : what);
  return delay.empty() ? text : text.append(", ").append(delay);
}

void RouteSetter::add(const JourneyStep& step) {
  const Station from = station_of(step.from), to = station_of(step.to);
  if (from.column == nullptr || to.column == nullptr) return;
  Group group{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  if (step.is_change) {
    group.handle = {
        "tie", "", {{"from", model_[from.function].id}, {"to", model_[to.function].id}}};
    group.tooltip = tooltip_of(step, from, to);
  }
  if (from.row == to.row) {
    add_line(group, way_within_row(from, to), step);
    add_marks(step, to, from.lane.y <= to.lane.y, before(to));
  } else {
    const double from_y = from.lane.center_y(), to_y = to.lane.center_y();
    add_line(group, {{from.chip->rect.right(), from_y}, {behind(from) + 4, from_y}}, step);
    add_line(group, {{to.chip->rect.x - kStageInset - kStageGap, to_y}, {to.chip->rect.x, to_y}},
             step);
    add_marks(step, to, true, before(to));
  }
  route_.lines.push_back(std::move(group));
}

}  // namespace

JourneyRoute journey_route(const JourneyStory& story, const JourneyLayout& layout,
                           const Model& model, const Palette& palette, Lang lang) {
  return RouteSetter(story, layout, model, palette, lang).set();
}

Stroke route_stroke(bool is_missing, const Palette& palette) {
  if (is_missing) return {palette.gap, kRouteLine, {6, 4.5}};
  return {palette.customer.strong, kRouteLine};
}

double delay_pill_width(const std::string& words) {
  return text_width_px(words, kPillText, FontWeight::semibold) + 12;
}

std::vector<Shape> delay_pill(const std::string& words, Point center, const Palette& palette) {
  const double width = delay_pill_width(words);
  TextShape text = text_line({center.x, center.y + 4}, kPillText, FontWeight::semibold,
                             palette.customer.strong, words);
  text.anchor = TextShape::Anchor::middle;
  text.room_px = width;
  return {RectShape{{center.x - width / 2, center.y - kPill / 2, width, kPill},
                    kPill / 2,
                    palette.paper,
                    {palette.customer.strong, 1.4}},
          std::move(text)};
}

double back_pill_width(Lang lang) {
  return kBackSign + text_width_px(kComesBack.in(lang), kPillText, FontWeight::semibold) + 8;
}

// An arrow that turns round, and a word.
std::vector<Shape> back_pill(Point left, const Palette& palette, Lang lang) {
  std::vector<Shape> shapes{RectShape{{left.x, left.y - kPill / 2, back_pill_width(lang), kPill},
                                      kPill / 2,
                                      palette.paper,
                                      {palette.red, 1.4}}};
  const double x = left.x + 6, y = left.y;
  PathShape bend{.path = {{x + 1, y + 3.4}, {}}, .stroke = {palette.red, 1.6}};
  bend.path.pieces = {
      {.end = {x + 5, y + 3.4}},
      {PathPiece::Kind::cubic, {x + 10, y + 3.4}, {x + 10, y - 2.8}, {x + 5, y - 2.8}},
      {.end = {x + 3, y - 2.8}}};
  shapes.push_back(std::move(bend));
  shapes.push_back(
      polygon({{x - 1, y - 2.8}, {x + 3.4, y - 5.8}, {x + 3.4, y + 0.2}}, palette.red));
  TextShape text = text_line({left.x + kBackSign, y + 4}, kPillText, FontWeight::semibold,
                             palette.red, say(kComesBack, lang));
  text.room_px = back_pill_width(lang) - kBackSign;
  shapes.push_back(std::move(text));
  return shapes;
}

std::string delay_text(const HandOver* hand_over, Lang lang) {
  if (hand_over == nullptr || !hand_over->delay || hand_over->delay->is_zero()) return "";
  const Duration& delay = *hand_over->delay;
  return std::to_string(delay.count) + "\u00A0" +
         say(kUnits[static_cast<std::size_t>(delay.unit)], lang);
}

}  // namespace stratmap
