#include "render/views/strategy_map/objective_box.h"

#include "render/layout/wrap.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/parts/status_words.h"
#include "render/views/strategy_map/map_words.h"

namespace stratmap {
namespace {

// The rhythm of a box, in px from its top (title) and from its bottom (metric, owner).
constexpr double kPadding = 12;
constexpr double kBar = 5;
constexpr double kTextLeft = 16;  // from the box's left edge
constexpr double kIconRoom = 20;  // the glyph or person, before metric and owner
constexpr double kTitleSize = 14;
constexpr double kTitleLine = 17.5;
constexpr double kFirstTitle = 22.5;
constexpr double kTitleToRule = 7;
constexpr double kRuleToMetric = 17.5;
constexpr double kMetricSize = 11.5;
constexpr double kMetricLine = 15;
constexpr double kMetricToOwner = 19.5;
constexpr double kOwnerSize = 11;
constexpr double kOwnerToBottom = 10;
constexpr double kFigureGap = 8;  // between a name and the figures beside it
constexpr double kSlashGap = 4;
constexpr std::size_t kTitleLines = 4;
constexpr std::size_t kMetricLines = 2;

double figures_width(const MetricFigures& figures) {
  double width = text_width_px(figures.value, kMetricSize, FontWeight::semibold);
  if (figures.target.empty()) return width;
  return width + 2 * kSlashGap +
         text_width_px(figures.separator, kMetricSize, FontWeight::regular) +
         text_width_px(figures.target, kMetricSize, FontWeight::regular);
}

// With as much of the units as there is room for: "1 234 kpl / 1 500 kpl", "1 234 / 1 500 kpl",
// "1 234 / 1 500". A number is never cut: rather the target is left to the tooltip, or all.
MetricFigures figures_within(double room, const Metric& metric, const Standing& standing,
                             const Model& model, Lang lang) {
  MetricFigures figures;
  for (const UnitShown unit : {UnitShown::behind_each, UnitShown::once, UnitShown::never}) {
    figures = figures_of(metric, standing, model, lang, unit);
    if (figures_width(figures) <= room) return figures;
  }
  figures.target.clear();
  if (figures_width(figures) > room) figures.value = "…";
  return figures;
}

std::size_t metric_lines(const BoxTexts& texts) {
  if (!texts.has_metric) return 1;
  return texts.metric.size() + (texts.figures_on_last_line ? 0 : 1);
}

std::string_view language_of(const Text& text, Lang lang, const Model& model) {
  for (const Text::Entry& entry : text.entries())
    if (entry.language == code_of(lang)) return code_of(lang);
  return model.organization.language;
}

std::vector<std::string> wrapped(const Element& element, const Model& model, Lang lang,
                                 WrapStyle style) {
  style.hyphenation = hyphenation_of(language_of(element.name, lang, model));
  return wrap(model.name_of(element, lang), style);
}

void add_metric(BoxTexts& texts, const Analysis& analysis, Id<Objective> objective, double room,
                Lang lang) {
  const std::optional<Id<Metric>> metric = headline_metric(analysis, objective);
  if (!metric) return;
  const Model& model = analysis.model;
  const Standing& standing = analysis.standings[metric->index()];
  texts.has_metric = true;
  texts.status = standing.status;
  texts.figures = figures_within(room, model[*metric], standing, model, lang);
  texts.metric = wrapped(model[*metric], model, lang,
                         {.width_px = room, .size_px = kMetricSize, .max_lines = kMetricLines});
  if (texts.metric.empty()) return;
  const double last = text_width_px(texts.metric.back(), kMetricSize, FontWeight::regular);
  texts.figures_on_last_line = last + kFigureGap + figures_width(texts.figures) <= room;
}

std::string owner_names(const Objective& objective, const Model& model, Lang lang) {
  std::string names;
  for (const Ref<Function>& owner : objective.owners) {
    if (!names.empty()) names += " + ";
    names += owner.is_unknown() ? map_words::kUnknownOwner.in(lang)
                                : model.name_of(model[owner.id], lang);
  }
  return names;
}

// "Vasteaika hälytykseen: 52 min / 45 min (jäljessä)", one line a metric.
std::string metric_in_words(const Metric& metric, const Standing& standing, const Model& model,
                            Lang lang) {
  const MetricFigures figures = figures_of(metric, standing, model, lang);
  std::string line(model.name_of(metric, lang));
  line += ": " + figures.value;
  if (!figures.target.empty()) line += " " + figures.separator + " " + figures.target;
  line.append(" (").append(status_word(standing.status).in(lang));
  if (!standing.reason.fi.empty()) line.append(" – ").append(standing.reason.in(lang));
  return line + ")";
}

std::string tooltip_of(const Analysis& analysis, Id<Objective> id, std::string_view owner,
                       Lang lang) {
  const Model& model = analysis.model;
  std::string text(model.name_of(model[id], lang));
  for (const Id<Metric> metric : analysis.involvement.metrics[id])
    text += '\n' + metric_in_words(model[metric], analysis.standings[metric.index()], model, lang);
  if (analysis.involvement.metrics[id].empty())
    text.append("\n").append(map_words::kNoMetric.in(lang));
  text.append("\n").append(map_words::kOwner.in(lang)).append(": ");
  text.append(owner.empty() ? map_words::kNoOwner.in(lang) : owner);
  return text;
}

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

TextShape figures_text(const MetricFigures& figures, Point at, double room,
                       const Palette& palette) {
  TextShape text{.baseline = at, .size_px = kMetricSize, .runs = {}, .room_px = room};
  text.runs.push_back({figures.value, FontWeight::semibold, palette.ink});
  if (figures.target.empty()) return text;
  text.runs.push_back({figures.separator, FontWeight::regular, palette.muted, kSlashGap});
  text.runs.push_back({figures.target, FontWeight::regular, palette.muted, kSlashGap});
  return text;
}

// Draws one box from its texts.
class BoxPainter {
 public:
  BoxPainter(const BoxTexts& texts, const Rect& rect, const BandColours& colours,
             const Palette& palette, Lang lang)
      : texts_(texts), rect_(rect), colours_(colours), palette_(palette), lang_(lang) {}

  std::vector<Shape> paint() {
    constexpr double kRadius = 9;
    shapes_.push_back(RectShape{rect_, kRadius, palette_.paper, {colours_.strong, 1.3}});
    shapes_.push_back(bar(rect_, kRadius, colours_.strong));
    paint_title();
    paint_metric();
    paint_owner();
    return std::move(shapes_);
  }

 private:
  double left() const { return rect_.x + kTextLeft; }
  double right() const { return rect_.right() - kPadding; }
  double owner_y() const { return rect_.bottom() - kOwnerToBottom; }
  double last_metric_y() const { return owner_y() - kMetricToOwner; }
  double first_metric_y() const {
    return last_metric_y() - kMetricLine * static_cast<double>(metric_lines(texts_) - 1);
  }

  void paint_title() {
    double y = rect_.y + kFirstTitle;
    for (const std::string& line : texts_.title) {
      shapes_.push_back(
          fitted(text_line({left(), y}, kTitleSize, FontWeight::semibold, palette_.ink, line),
                 right() - left()));
      y += kTitleLine;
    }
    const double rule_y = first_metric_y() - kRuleToMetric;
    shapes_.push_back(line_between({left(), rule_y}, {right(), rule_y}, {palette_.hairline, 1}));
  }

  void paint_metric() {
    constexpr double kGlyphRise = 4;  // its centre above the baseline
    const double text_left = left() + kIconRoom;
    append(shapes_,
           status_glyph(texts_.status, {left() + 7, first_metric_y() - kGlyphRise}, palette_));
    if (!texts_.has_metric) {
      TextShape none = text_line({text_left, first_metric_y()}, kMetricSize, FontWeight::regular,
                                 palette_.muted, std::string(map_words::kNoMetricYet.in(lang_)));
      none.slant = TextShape::Slant::italic;
      shapes_.push_back(fitted(std::move(none), right() - text_left));
      return;
    }
    double y = first_metric_y();
    for (const std::string& line : texts_.metric) {
      shapes_.push_back(
          fitted(text_line({text_left, y}, kMetricSize, FontWeight::regular, palette_.muted, line),
                 right() - text_left));
      y += kMetricLine;
    }
    TextShape figures =
        figures_text(texts_.figures, {text_left, last_metric_y()}, right() - text_left, palette_);
    if (texts_.figures_on_last_line) {
      figures.anchor = TextShape::Anchor::end;
      figures.baseline.x = right();
    }
    shapes_.push_back(std::move(figures));
  }

  void paint_owner() {
    const double text_left = left() + kIconRoom;
    append(shapes_, person({left() + 7, owner_y() + 0.8}, colours_.strong));
    TextShape owner = text_line({text_left, owner_y()}, kOwnerSize, FontWeight::medium,
                                texts_.has_owner ? colours_.strong : palette_.muted, texts_.owner);
    if (!texts_.has_owner) owner.slant = TextShape::Slant::italic;
    shapes_.push_back(fitted(std::move(owner), right() - text_left));
  }

  const BoxTexts& texts_;
  const Rect& rect_;
  const BandColours& colours_;
  const Palette& palette_;
  Lang lang_;
  std::vector<Shape> shapes_;
};

}  // namespace

double BoxTexts::height_px() const {
  const auto more_lines = static_cast<double>(title.empty() ? 0 : title.size() - 1);
  const auto more_metric_lines = static_cast<double>(metric_lines(*this) - 1);
  return kFirstTitle + kTitleLine * more_lines + kTitleToRule + kRuleToMetric +
         kMetricLine * more_metric_lines + kMetricToOwner + kOwnerToBottom;
}

BoxTexts texts_of(const Analysis& analysis, Id<Objective> id, double box_width_px, Lang lang) {
  const Model& model = analysis.model;
  const Objective& objective = model[id];
  const double room = box_width_px - kTextLeft - kPadding;
  BoxTexts texts;
  texts.title = wrapped(objective, model, lang,
                        {.width_px = room,
                         .size_px = kTitleSize,
                         .weight = FontWeight::semibold,
                         .max_lines = kTitleLines});
  add_metric(texts, analysis, id, room - kIconRoom, lang);
  const std::string owner = owner_names(objective, model, lang);
  texts.has_owner = !owner.empty();
  texts.owner =
      clip_to_width(owner.empty() ? map_words::kNoOwner.in(lang) : std::string_view(owner),
                    room - kIconRoom, kOwnerSize, FontWeight::medium);
  texts.tooltip = tooltip_of(analysis, id, owner, lang);
  return texts;
}

Group objective_box(const Objective& objective, const BoxTexts& texts, const Rect& rect,
                    const BandColours& colours, const Palette& palette, Lang lang) {
  Group group{
      .handle = {"objective", objective.id}, .tooltip = texts.tooltip, .shapes = {}, .groups = {}};
  group.shapes = BoxPainter(texts, rect, colours, palette, lang).paint();
  return group;
}

}  // namespace stratmap
