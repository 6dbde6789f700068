#include "render/views/strategy_map/objective_box.h"

#include "render/views/parts/status_glyph.h"
#include "render/views/strategy_map/map_words.h"

namespace stratmap {
namespace {

constexpr double kBar = 5;

// The bar at the box's left edge, round at its outer corners like the box.
PathShape bar(const Rect& r, double radius, Colour colour) {
  constexpr double kArc = 0.4477;  // 1 − the handle of a quarter circle
  const double inner = r.x + kBar;
  PathShape shape{.path = {{inner, r.y}, {}}, .ends = PathShape::Ends::closed, .fill = colour};
  shape.path.pieces = {{.end = {r.x + radius, r.y}},
                       {PathPiece::Kind::cubic,
                        {r.x + radius * kArc, r.y},
                        {r.x, r.y + radius * kArc},
                        {r.x, r.y + radius}},
                       {.end = {r.x, r.bottom() - radius}},
                       {PathPiece::Kind::cubic,
                        {r.x, r.bottom() - radius * kArc},
                        {r.x + radius * kArc, r.bottom()},
                        {r.x + radius, r.bottom()}},
                       {.end = {inner, r.bottom()}}};
  return shape;
}

void append(std::vector<Shape>& shapes, std::vector<Shape> more) {
  for (Shape& shape : more) shapes.push_back(std::move(shape));
}

TextShape fitted(TextShape text, double room) {
  text.room_px = room;
  return text;
}

TextShape figures_text(const MetricFigures& figures, Point at, double size, double room,
                       const Palette& palette) {
  TextShape text{.baseline = at, .size_px = size, .runs = {}, .room_px = room};
  text.runs.push_back({figures.value, FontWeight::semibold, palette.ink});
  if (figures.target.empty()) return text;
  text.runs.push_back({figures.separator, FontWeight::regular, palette.muted, kFiguresSlashGap});
  text.runs.push_back({figures.target, FontWeight::regular, palette.muted, kFiguresSlashGap});
  return text;
}

// Draws one box from its texts.
class BoxPainter {
 public:
  BoxPainter(const BoxTexts& texts, const Rect& rect, BoxFrame frame, const BandColours& colours,
             const Palette& palette, Lang lang)
      : texts_(texts),
        rhythm_(rhythm_of(texts.detail)),
        rect_(rect),
        frame_(frame),
        colours_(colours),
        palette_(palette),
        lang_(lang) {}

  std::vector<Shape> paint() {
    constexpr double kRadius = 9;
    shapes_.push_back(
        RectShape{rect_, kRadius, palette_.paper, box_stroke(frame_, colours_.strong)});
    shapes_.push_back(bar(rect_, kRadius, colours_.strong));
    paint_title();
    paint_metric();
    paint_owner();
    return std::move(shapes_);
  }

 private:
  double left() const { return rect_.x + kBoxTextLeft; }
  double right() const { return rect_.right() - kBoxPadding; }
  double last_y() const { return rect_.bottom() - rhythm_.last_to_bottom; }
  double owner_y() const {
    const std::size_t more = texts_.owner.empty() ? 0 : texts_.owner.size() - 1;
    return last_y() - rhythm_.owner_line * static_cast<double>(more);
  }
  double last_metric_y() const {
    return texts_.owner.empty() ? last_y() : owner_y() - rhythm_.metric_to_owner;
  }
  double first_metric_y() const {
    return last_metric_y() - rhythm_.metric_line * static_cast<double>(texts_.metric_lines() - 1);
  }

  void paint_title() {
    double y = rect_.y + rhythm_.first_title;
    for (const std::string& line : texts_.title) {
      shapes_.push_back(fitted(
          text_line({left(), y}, rhythm_.title_size, FontWeight::semibold, palette_.ink, line),
          right() - left()));
      y += rhythm_.title_line;
    }
    const double rule_y = first_metric_y() - rhythm_.rule_to_metric;
    shapes_.push_back(line_between({left(), rule_y}, {right(), rule_y}, {palette_.hairline, 1}));
  }

  void paint_metric() {
    const double glyph_rise = 0.35 * rhythm_.metric_size;  // its centre above the baseline
    const double text_left = left() + kBoxIconRoom;
    append(shapes_,
           status_glyph(texts_.status, {left() + 7, first_metric_y() - glyph_rise}, palette_));
    if (!texts_.has_metric) {
      TextShape none =
          text_line({text_left, first_metric_y()}, rhythm_.metric_size, FontWeight::regular,
                    palette_.muted, std::string(map_words::kNoMetricYet.in(lang_)));
      none.slant = TextShape::Slant::italic;
      shapes_.push_back(fitted(std::move(none), right() - text_left));
      return;
    }
    double y = first_metric_y();
    for (const std::string& line : texts_.metric) {
      shapes_.push_back(fitted(
          text_line({text_left, y}, rhythm_.metric_size, FontWeight::regular, palette_.muted, line),
          right() - text_left));
      y += rhythm_.metric_line;
    }
    TextShape figures = figures_text(texts_.figures, {text_left, last_metric_y()},
                                     rhythm_.metric_size, right() - text_left, palette_);
    if (texts_.figures_on_last_line) {
      figures.anchor = TextShape::Anchor::end;
      figures.baseline.x = right();
    }
    shapes_.push_back(std::move(figures));
  }

  void paint_owner() {
    if (texts_.owner.empty()) return;
    const double text_left = left() + kBoxIconRoom;
    append(shapes_, person({left() + 7, owner_y() + 0.8}, colours_.strong));
    double y = owner_y();
    for (const std::string& line : texts_.owner) {
      const bool is_role = &line != &texts_.owner.front();
      const bool is_name = texts_.has_owner && !is_role;
      TextShape owner = text_line({text_left, y}, kOwnerSize, FontWeight::medium,
                                  is_name ? colours_.strong : palette_.muted, line);
      if (!texts_.has_owner) owner.slant = TextShape::Slant::italic;
      shapes_.push_back(fitted(std::move(owner), right() - text_left));
      y += rhythm_.owner_line;
    }
  }

  const BoxTexts& texts_;
  const BoxRhythm& rhythm_;
  const Rect& rect_;
  BoxFrame frame_;
  const BandColours& colours_;
  const Palette& palette_;
  Lang lang_;
  std::vector<Shape> shapes_;
};

}  // namespace

Stroke box_stroke(BoxFrame frame, Colour colour) {
  Stroke stroke{colour, 1.3, {}, 1};
  if (frame == BoxFrame::dashed) stroke.dashes = {5, 4};
  return stroke;
}

Group objective_box(const Objective& objective, const BoxTexts& texts, const Rect& rect,
                    BoxFrame frame, const BandColours& colours, const Palette& palette, Lang lang) {
  Group group{
      .handle = {"objective", objective.id}, .tooltip = texts.tooltip, .shapes = {}, .groups = {}};
  group.shapes = BoxPainter(texts, rect, frame, colours, palette, lang).paint();
  return group;
}

}  // namespace stratmap
