#include "render/plots/link_plot.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "engine/evidence/lag_words.h"
#include "engine/metrics/period_math.h"
#include "render/layout/hyphenation.h"
#include "render/layout/wrap.h"
#include "render/plots/plot_axis.h"
#include "render/svg/to_svg.h"
#include "render/theme/picture_theme.h"
#include "render/views/page.h"
#include "render/views/parts/text_block.h"
#include "render/views/scene.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

constexpr double kWidth = 1040;
constexpr double kColumnGap = 56;
constexpr double kSeriesWidth = 590;
constexpr double kSeriesHeight = 150;
constexpr double kSeriesGap = 62;
constexpr double kScatterLeft = kMargin + kSeriesWidth + kColumnGap;
constexpr double kScatterSize = kWidth - kMargin - kScatterLeft;
constexpr double kLabel = 11;
// Less than the page: without Inter the letters are wider.
constexpr double kTextWidth = 0.85 * (kWidth - 2 * kMargin);
constexpr double kInset = 10;  // of the marks within a frame

Colour colour_of(Verdict verdict, const Palette& palette) {
  switch (verdict) {
    case Verdict::supported:
      return palette.green;
    case Verdict::contradicted:
      return palette.red;
    case Verdict::no_evidence:
    case Verdict::inconclusive:
    case Verdict::insufficient_data:
      return palette.muted;
  }
  return palette.muted;
}

class Plot {
 public:
  Plot(const LinkPicture& picture, const LinkPlotWords& words, const Model& model)
      : picture_(picture), words_(words), model_(model) {}

  Scene scene() {
    Scene scene{.title = words_.title,
                .outline = words_.verdict + ". " + words_.reason,
                .language = std::string(code_of(words_.lang)),
                .prefix = "evidence-" + std::to_string(picture_.link + 1),
                .fonts = std::string(PictureTheme::kFonts),
                .groups = {}};
    add_heading(scene);
    const double top = bottom_ + 30;
    add_series(scene, picture_.cause, picture_.of_cause, palette_.customer.strong, top);
    add_series(scene, picture_.effect, picture_.of_effect, palette_.process.strong,
               top + kSeriesHeight + kSeriesGap);
    add_scatter(scene, top);
    bottom_ = top + 2 * kSeriesHeight + kSeriesGap + 34;
    add_remarks(scene);
    set_size(scene, kWidth, bottom_ + kMargin, Paper::a4, palette_);
    return scene;
  }

 private:
  std::string_view say(Bilingual text) const { return text.in(words_.lang); }

  Group group(std::string kind) const { return {{std::move(kind), "", {}}, {}, {}, {}}; }

  // Lines of text from `bottom_` on.
  void add_text(Group& group, const std::string& text, TextStyle style, Colour colour) {
    const TextBlock block = text_block(Bilingual{text, text}, kTextWidth, style, words_.lang);
    add_block(group.shapes, block, {kMargin, bottom_}, colour);
    bottom_ += block.height_px();
  }

  void add_heading(Scene& scene) {
    Group group = this->group("title");
    bottom_ = kMargin;
    add_text(group, words_.title, {.size_px = 21, .line_px = 27, .weight = FontWeight::bold},
             palette_.ink);
    bottom_ += 4;
    add_text(group, words_.verdict, {.size_px = 16, .line_px = 22, .weight = FontWeight::semibold},
             colour_of(picture_.verdict, palette_));
    add_text(group, words_.reason, {.size_px = 12.5, .line_px = 17, .max_lines = 4}, palette_.ink);
    if (!words_.figures.empty())
      add_text(group, words_.figures, {.size_px = 12.5, .line_px = 17}, palette_.muted);
    scene.groups.push_back(std::move(group));
  }

  void add_remarks(Scene& scene) {
    Group group = this->group("legend");
    for (const std::string& caveat : words_.caveats)
      add_text(group, caveat, {.size_px = 12, .line_px = 16}, palette_.ink);
    add_text(group, words_.no_proof, {.size_px = 12, .line_px = 16, .weight = FontWeight::semibold},
             palette_.ink);
    scene.groups.push_back(std::move(group));
  }

  void add_frame(Group& group, const Rect& frame) const {
    group.shapes.push_back(RectShape{frame, 0, palette_.unplaced.tint, {}});
  }

  void add_label(Group& group, Point at, std::string text, TextShape::Anchor anchor,
                 double room_px = kSeriesWidth) const {
    TextShape line = text_line(at, kLabel, FontWeight::regular, palette_.muted,
                               clip_to_width(text, room_px, kLabel, FontWeight::regular));
    line.anchor = anchor;
    group.shapes.push_back(std::move(line));
  }

  std::string shown(double value) const {
    const double size = std::abs(value);
    return to_shown(value, size >= 100 ? 0 : size >= 10 ? 1 : 2, words_.lang);
  }

  // Both series on one axis of time.
  PlotAxis time() const {
    std::int32_t first = picture_.cause.front().first, last = picture_.cause.back().first;
    first = std::min(first, picture_.effect.front().first);
    last = std::max(last, picture_.effect.back().first);
    return {static_cast<double>(first), static_cast<double>(last), kMargin + kInset,
            kMargin + kSeriesWidth - kInset};
  }

  void add_series(Scene& scene, const Timeline& timeline, Id<Metric> metric, Colour colour,
                  double top) const {
    const Rect frame{kMargin, top, kSeriesWidth, kSeriesHeight};
    Group group = this->group("metric");
    group.handle.id = model_[metric].id;
    add_frame(group, frame);
    group.shapes.push_back(
        text_line({frame.x, top - 8}, 13, FontWeight::semibold, colour,
                  clip_to_width(series_name(metric), kSeriesWidth, 13, FontWeight::semibold)));
    const auto [low, high] =
        std::ranges::minmax_element(timeline, {}, [](const auto& value) { return value.second; });
    const PlotAxis values{low->second, high->second, frame.bottom() - 16, top + 16};
    const PlotAxis times = time();
    add_line(group, timeline, times, values, colour);
    add_label(group, {frame.right() - 4, top + 12}, shown(high->second), TextShape::Anchor::end);
    add_label(group, {frame.right() - 4, frame.bottom() - 4}, shown(low->second),
              TextShape::Anchor::end);
    add_label(group, {frame.x, frame.bottom() + 14}, period(times.low), TextShape::Anchor::start);
    add_label(group, {frame.right(), frame.bottom() + 14}, period(times.high),
              TextShape::Anchor::end);
    scene.groups.push_back(std::move(group));
  }

  std::string series_name(Id<Metric> metric) const {
    std::string name(model_.name_of(model_[metric], words_.lang));
    const std::string_view unit = model_.text_in(model_[metric].unit, words_.lang);
    return unit.empty() ? name : name.append(", ").append(unit);
  }

  std::string period(double ordinal) const {
    return period_text(period_at(picture_.kind, static_cast<std::int32_t>(ordinal)), words_.lang);
  }

  // Lines between neighbours; a gap stays open.
  static void add_line(Group& group, const Timeline& timeline, const PlotAxis& times,
                       const PlotAxis& values, Colour colour) {
    const auto place = [&](const auto& value) {
      return Point{times.at(value.first), values.at(value.second)};
    };
    for (std::size_t i = 1; i < timeline.size(); ++i)
      if (timeline[i].first == timeline[i - 1].first + 1)
        group.shapes.push_back(line_between(place(timeline[i - 1]), place(timeline[i]),
                                            {.colour = colour, .width_px = 1.5}));
    for (const auto& value : timeline)
      group.shapes.push_back(CircleShape{place(value), 2.2, colour, {}});
  }

  void add_scatter(Scene& scene, double top) const {
    const Rect frame{kScatterLeft, top, kScatterSize, kScatterSize};
    Group group = this->group("tie");
    add_frame(group, frame);
    add_scatter_words(group, frame);
    if (picture_.scatter.empty()) {
      add_label(group, {frame.center_x(), frame.center_y()},
                std::string(say({"ei testattu", "not tested"})), TextShape::Anchor::middle);
    } else {
      add_points(group, frame);
    }
    scene.groups.push_back(std::move(group));
  }

  void add_scatter_words(Group& group, const Rect& frame) const {
    const std::string title(say(
        {"Ilman kehitystä, vuodenaikaa ja menneisyyttä", "Without trend, season and own past"}));
    group.shapes.push_back(
        text_line({frame.x, frame.y - 8}, kLabel, FontWeight::semibold, palette_.ink,
                  clip_to_width(title, frame.width, kLabel, FontWeight::semibold)));
    const std::string when = lag_in_words(picture_.lag, picture_.kind).in(words_.lang);
    const std::string across(model_.name_of(model_[picture_.of_cause], words_.lang));
    const std::string up(model_.name_of(model_[picture_.of_effect], words_.lang));
    add_label(group, {frame.x, frame.bottom() + 14},
              std::string(say({"oikealle: ", "to the right: "})) + across, TextShape::Anchor::start,
              frame.width);
    add_label(group, {frame.x, frame.bottom() + 29},
              std::string(say({"ylös: ", "upwards: "})) + up + ", " + when,
              TextShape::Anchor::start, frame.width);
  }

  void add_points(Group& group, const Rect& frame) const {
    double most = 2.5;
    for (const auto& [x, y] : picture_.scatter) most = std::max({most, std::abs(x), std::abs(y)});
    const PlotAxis across{-most, most, frame.x + kInset, frame.right() - kInset};
    const PlotAxis up{-most, most, frame.bottom() - kInset, frame.y + kInset};
    const Stroke zero{.colour = palette_.hairline, .width_px = 1};
    group.shapes.push_back(line_between({frame.x, up.at(0)}, {frame.right(), up.at(0)}, zero));
    group.shapes.push_back(
        line_between({across.at(0), frame.y}, {across.at(0), frame.bottom()}, zero));
    const Colour colour = colour_of(picture_.verdict, palette_);
    // Both sides are in standard deviations, so the line of least squares has r for its slope.
    group.shapes.push_back(line_between({across.at(-most), up.at(-most * picture_.r)},
                                        {across.at(most), up.at(most * picture_.r)},
                                        {.colour = colour, .width_px = 1.5, .dashes = {6, 4}}));
    for (const auto& [x, y] : picture_.scatter)
      group.shapes.push_back(CircleShape{{across.at(x), up.at(y)}, 3, palette_.ink, {}});
  }

  const LinkPicture& picture_;
  const LinkPlotWords& words_;
  const Model& model_;
  Palette palette_;
  double bottom_ = 0;
};

}  // namespace

Scene link_plot(const LinkPicture& picture, const LinkPlotWords& words, const Model& model) {
  return Plot(picture, words, model).scene();
}

std::string link_plot_svg(const LinkPicture& picture, const LinkPlotWords& words,
                          const Model& model) {
  return to_svg(link_plot(picture, words, model));
}

}  // namespace stratmap
