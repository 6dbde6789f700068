#include "render/views/strategy_map/map_frame.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/modes/mode_units.h"
#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/metric_figures.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/parts/status_words.h"
#include "render/views/strategy_map.h"
#include "render/views/strategy_map/map_words.h"

namespace stratmap {
namespace {

constexpr double kNameSize = 15.5;
constexpr double kNameLine = 20;
constexpr double kQuestionSize = 11.5;
constexpr double kQuestionLine = 15;
constexpr double kNameToQuestion = 22;
constexpr double kLabelPadding = 14;
constexpr double kSubtitleSize = 12.5;
constexpr double kSummarySize = 12;
constexpr double kBannerTop = kSubtitleBottom;
constexpr double kBannerHeight = 34;
constexpr double kBannerToBand = 10;
constexpr double kRadius = 12;

constexpr std::array<Bilingual, kModeCount> kModes{{
    {"tuotantolähtöinen", "production-led"},
    {"tuote- ja palvelukehityslähtöinen", "development-led"},
    {"asiakaspalvelulähtöinen", "customer-service-led"},
    {"julkishallinnollinen", "public administration"},
}};

// The questions that perspectives usually answer, where the model gives none.
Bilingual usual_question(PerspectiveKind kind) {
  switch (kind) {
    case PerspectiveKind::financial:
      return {"Mitä omistajamme odottavat meiltä?", "What do our owners expect of us?"};
    case PerspectiveKind::customer:
      return {"Mitä asiakkaamme kokevat?", "What do our customers experience?"};
    case PerspectiveKind::process:
      return {"Missä meidän on onnistuttava?", "What must we be excellent at?"};
    case PerspectiveKind::learning:
      return {"Mihin ihmistemme on pystyttävä?", "What must our people be able to do?"};
    case PerspectiveKind::other:
      return {};
  }
  return {};
}

std::vector<std::string> label_lines(std::string_view text, double size, FontWeight weight,
                                     Lang lang) {
  constexpr std::size_t kMostLines = 6;
  return wrap(text, {.width_px = kLabelWidth - 2 * kLabelPadding + 4,
                     .size_px = size,
                     .weight = weight,
                     .hyphenation = hyphenation_of(code_of(lang)),
                     .max_lines = kMostLines});
}

Band band_of(const Perspective& perspective, const Model& model, const Palette& palette,
             Lang lang) {
  Band band{.perspective = &perspective,
            .objectives = {},
            .colours = palette.band(perspective.kind),
            .name = {},
            .question = {}};
  band.name = label_lines(model.name_of(perspective, lang), kNameSize, FontWeight::bold, lang);
  std::string_view question = model.text_in(perspective.question, lang);
  if (question.empty()) question = usual_question(perspective.kind).in(lang);
  band.question = label_lines(question, kQuestionSize, FontWeight::regular, lang);
  return band;
}

Band band_of_others(const Palette& palette, Lang lang) {
  Band band{.objectives = {}, .colours = palette.unplaced, .name = {}, .question = {}};
  band.name = label_lines(map_words::kOthers.in(lang), kNameSize, FontWeight::bold, lang);
  band.question =
      label_lines(map_words::kOthersQuestion.in(lang), kQuestionSize, FontWeight::regular, lang);
  return band;
}

// The label column: round at its left corners, as the band is.
PathShape label_panel(const Rect& r, Colour colour) {
  constexpr double kArc = 0.4477;
  const double right = r.x + kLabelWidth;
  PathShape shape{
      .path = {{right, r.y}, {}}, .ends = PathShape::Ends::closed, .fill = colour, .stroke = {}};
  shape.path.pieces = {{.end = {r.x + kRadius, r.y}},
                       {PathPiece::Kind::cubic,
                        {r.x + kRadius * kArc, r.y},
                        {r.x, r.y + kRadius * kArc},
                        {r.x, r.y + kRadius}},
                       {.end = {r.x, r.bottom() - kRadius}},
                       {PathPiece::Kind::cubic,
                        {r.x, r.bottom() - kRadius * kArc},
                        {r.x + kRadius * kArc, r.bottom()},
                        {r.x + kRadius, r.bottom()}},
                       {.end = {right, r.bottom()}}};
  return shape;
}

void add_lines(Group& group, const std::vector<std::string>& lines, Point first, double step,
               double size, FontWeight weight, Colour colour) {
  for (const std::string& line : lines) {
    TextShape text = text_line(first, size, weight, colour, line);
    text.room_px = kLabelWidth - kLabelPadding;
    group.shapes.push_back(std::move(text));
    first.y += step;
  }
}

// The mode with the largest share of the layer that leads (chosen, else desired, else current),
// and what that layer is called: a house that only wishes for a mode is not said to have it.
struct LeadingMode {
  Bilingual layer, mode;
};

std::optional<LeadingMode> leading_mode(const Model& model) {
  if (!model.organization.mode) return std::nullopt;
  const ModeLayers& layers = *model.organization.mode;
  const std::optional<ModeMix> mix = mode_in_force(layers);
  if (!mix) return std::nullopt;
  const auto& share = mix->share;
  const auto largest = std::max_element(share.begin(), share.end()) - share.begin();
  return LeadingMode{map_words::kModeOfLayer[static_cast<std::size_t>(*layer_in_force(layers))],
                     kModes[static_cast<std::size_t>(largest)]};
}

std::string subtitle(const Analysis& analysis, double room, Lang lang) {
  const Model& model = analysis.model;
  std::string facts;
  const auto add = [&facts](Bilingual label, std::string_view value, std::string_view mark,
                            Lang in) {
    if (!facts.empty()) facts += " · ";
    facts.append(label.in(in)).append(mark).append(value);
  };
  if (const auto leading = leading_mode(model))
    add(leading->layer, leading->mode.in(lang), ": ", lang);
  if (analysis.today) add(map_words::kStatusOn, date_text(*analysis.today, lang), " ", lang);
  const std::string_view description = model.text_in(model.organization.notes.description, lang);
  if (description.empty()) return facts;
  if (!facts.empty()) facts = " · " + facts;
  const double left = room - text_width_px(facts, kSubtitleSize, FontWeight::regular);
  return clip_to_width(description, left, kSubtitleSize, FontWeight::regular) + facts;
}

struct SummaryItem {
  Status status;
  std::size_t count = 0;
  Bilingual word;
};

// How many objectives stand where, by their headline metric.
std::vector<SummaryItem> summary_of(const Analysis& analysis) {
  std::vector<SummaryItem> items;
  for (const Status status : {Status::green, Status::amber, Status::red, Status::none})
    items.push_back({status, 0, status_word(status)});
  items.push_back({Status::none, 0, map_words::kNoMetric});
  for (std::size_t i = 0; i < analysis.model.objectives.size(); ++i) {
    const auto metric = headline_metric(analysis, id_at<Objective>(i));
    const std::size_t item =
        metric ? static_cast<std::size_t>(analysis.standings[metric->index()].status) : 4;
    ++items[item].count;
  }
  std::erase_if(items, [](const SummaryItem& item) { return item.count == 0; });
  return items;
}

// Draws the summary right-aligned and tells how much room it took.
double add_summary(std::vector<Shape>& shapes, const Analysis& analysis, double right,
                   const Palette& palette, Lang lang) {
  constexpr double kGlyphToText = 11;
  constexpr double kBetween = 16;
  const std::vector<SummaryItem> items = summary_of(analysis);
  double x = right;
  for (auto item = items.rbegin(); item != items.rend(); ++item) {
    const std::string text =
        std::to_string(item->count) + "\u00A0" + std::string(item->word.in(lang));
    x -= text_width_px(text, kSummarySize, FontWeight::medium);
    shapes.push_back(text_line({x, 40}, kSummarySize, FontWeight::medium, palette.ink, text));
    for (Shape& shape : status_glyph(item->status, {x - kGlyphToText, 36}, palette))
      shapes.push_back(std::move(shape));
    x -= 2 * kGlyphToText + kBetween;
  }
  return right - x;
}

void add_banner(Group& group, std::string_view vision, double width, const Palette& palette) {
  const Rect rect{kMargin, kBannerTop, width - 2 * kMargin, kBannerHeight};
  group.shapes.push_back(RectShape{rect, 8, palette.ink, {}});
  constexpr double kVisionSize = 15;
  TextShape text =
      text_line({rect.center_x(), rect.y + 22}, kVisionSize, FontWeight::semibold, palette.paper,
                clip_to_width(vision, rect.width - 2 * kMargin, kVisionSize, FontWeight::semibold));
  text.anchor = TextShape::Anchor::middle;
  text.room_px = rect.width;
  group.shapes.push_back(std::move(text));
}

}  // namespace

double Band::label_height_px() const {
  double height = kNameLine * static_cast<double>(name.size());
  if (!question.empty()) height += kQuestionLine * static_cast<double>(question.size()) + 6;
  return height;
}

std::vector<Band> bands_of(const Analysis& analysis, const Palette& palette, Lang lang) {
  const Model& model = analysis.model;
  std::vector<Band> bands;
  for (const Perspective& perspective : model.perspectives)
    bands.push_back(band_of(perspective, model, palette, lang));
  Band others = band_of_others(palette, lang);
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto& perspective = model.objectives[i].perspective;
    Band& band = perspective ? bands[perspective->id.index()] : others;
    band.objectives.push_back(id_at<Objective>(i));
  }
  if (!others.objectives.empty()) bands.push_back(std::move(others));
  return bands;
}

Group band_group(const Band& band, const Rect& rect, const Palette& palette, Lang lang) {
  Group group{.handle = {"band", band.perspective ? band.perspective->id : "", {}},
              .tooltip = {},
              .shapes = {},
              .groups = {}};
  group.shapes.push_back(RectShape{rect, kRadius, band.colours.tint, {}});
  group.shapes.push_back(label_panel(rect, band.colours.strong));
  const double x = rect.x + kLabelPadding;
  double y = rect.center_y() - band.label_height_px() / 2 + kNameSize;
  add_lines(group, band.name, {x, y}, kNameLine, kNameSize, FontWeight::bold, palette.paper);
  y += kNameLine * static_cast<double>(band.name.size() - 1) + kNameToQuestion;
  add_lines(group, band.question, {x, y}, kQuestionLine, kQuestionSize, FontWeight::regular,
            palette.paper);
  if (!band.objectives.empty()) return group;
  TextShape empty =
      text_line({rect.x + kLabelWidth + 26, rect.center_y() + 4}, 12.5, FontWeight::regular,
                palette.muted, std::string(map_words::kEmptyBand.in(lang)));
  empty.slant = TextShape::Slant::italic;
  group.shapes.push_back(std::move(empty));
  return group;
}

double header_height_px(const Model& model) {
  const bool banner = !model.organization.vision.empty();
  return banner ? kBannerTop + kBannerHeight + kBannerToBand : kBannerTop;
}

Group header_group(const Analysis& analysis, double width, const Palette& palette, Lang lang) {
  std::vector<Shape> summary;
  const double taken = add_summary(summary, analysis, width - kMargin, palette, lang);
  Group group = heading_group(heading(kStrategyMapView, analysis.model, lang),
                              subtitle(analysis, width - 2 * kMargin, lang),
                              width - 2 * kMargin - taken - kMargin, width, palette);
  group.shapes.insert(group.shapes.end(), summary.begin(), summary.end());
  const std::string_view vision = analysis.model.text_in(analysis.model.organization.vision, lang);
  if (!vision.empty()) add_banner(group, vision, width, palette);
  return group;
}

}  // namespace stratmap
