#include "render/views/strategy_map/map_header.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/modes/mode_units.h"
#include "render/layout/wrap.h"
#include "render/views/page.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/strategy_map/map_words.h"
#include "render/words/dates.h"
#include "render/words/metric_figures.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

constexpr double kSubtitleSize = 12.5;
constexpr double kSummarySize = 12;
constexpr double kVisionSize = 15;
constexpr double kVisionLine = 20;
constexpr double kSloganSize = 13;
constexpr double kSloganLine = 19;
constexpr double kVisionToSlogan = 22;  // from the vision to the slogan beside it
constexpr double kBannerTop = kSubtitleBottom;
constexpr double kBannerHeight = 34;  // of one line
constexpr double kBannerToBand = 10;

constexpr std::array<Bilingual, kModeCount> kModes{{
    {"tuotantolähtöinen", "production-led"},
    {"tuote- ja palvelukehityslähtöinen", "development-led"},
    {"asiakaspalvelulähtöinen", "customer-service-led"},
    {"julkishallinnollinen", "public administration"},
}};

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
std::vector<SummaryItem> summary_of(const Analysis& analysis, const MapContent& content) {
  std::vector<SummaryItem> items;
  for (const Status status : {Status::green, Status::amber, Status::red, Status::none})
    items.push_back({status, 0, status_word(status)});
  items.push_back({Status::none, 0, map_words::kNoMetric});
  for (std::size_t i = 0; i < content.shown.size(); ++i) {
    if (content.shown[i] == 0) continue;
    const auto metric = headline_metric(analysis, id_at<Objective>(i));
    const std::size_t item =
        metric ? static_cast<std::size_t>(analysis.standings[metric->index()].status) : 4;
    ++items[item].count;
  }
  std::erase_if(items, [](const SummaryItem& item) { return item.count == 0; });
  return items;
}

// Draws the summary right-aligned and tells how much room it took.
double add_summary(std::vector<Shape>& shapes, const Analysis& analysis, const MapContent& content,
                   double right, const Palette& palette, Lang lang) {
  constexpr double kGlyphToText = 11;
  constexpr double kBetween = 16;
  const std::vector<SummaryItem> items = summary_of(analysis, content);
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

// The vision and, in quotes, the slogan: beside each other where they fit on one line.
struct Banner {
  std::vector<std::string> vision;  // lines
  std::string slogan;
  bool on_one_line = true;

  double height_px() const {
    const std::size_t more = vision.empty() ? 0 : vision.size() - 1;
    const bool slogan_below = !on_one_line && !slogan.empty();
    return kBannerHeight + kVisionLine * static_cast<double>(more) +
           (slogan_below ? kSloganLine : 0);
  }
};

std::string in_quotes(std::string_view text, Lang lang) {
  const std::string_view open = lang == Lang::fi ? "”" : "“";
  return text.empty() ? "" : std::string(open).append(text).append("”");
}

Banner banner_of(const Model& model, double width, Lang lang) {
  const double room = width - 4 * kMargin;
  const std::string_view vision = model.text_in(model.organization.vision, lang);
  const std::string slogan = in_quotes(model.text_in(model.organization.slogan, lang), lang);
  Banner banner;
  banner.vision = wrap(
      vision,
      {.width_px = room, .size_px = kVisionSize, .weight = FontWeight::semibold, .max_lines = 2});
  banner.slogan =
      clip_to_width(slogan, room, vision.empty() ? kVisionSize : kSloganSize, FontWeight::regular);
  const double both = text_width_px(vision, kVisionSize, FontWeight::semibold) + kVisionToSlogan +
                      text_width_px(slogan, kVisionSize, FontWeight::regular);
  banner.on_one_line = vision.empty() || slogan.empty() || both <= room;
  return banner;
}

TextShape middle_line(Point at, double size, FontWeight weight, const std::string& text,
                      const Palette& palette) {
  TextShape line = text_line(at, size, weight, palette.paper, text);
  line.anchor = TextShape::Anchor::middle;
  return line;
}

void add_banner(Group& group, const Banner& banner, double width, const Palette& palette) {
  const Rect rect{kMargin, kBannerTop, width - 2 * kMargin, banner.height_px()};
  group.shapes.push_back(RectShape{rect, 8, palette.ink, {}});
  Point at{rect.center_x(), rect.y + 22};
  for (const std::string& line : banner.vision) {
    group.shapes.push_back(middle_line(at, kVisionSize, FontWeight::semibold, line, palette));
    at.y += kVisionLine;
  }
  if (banner.slogan.empty()) return;
  auto& last = group.shapes.back();
  if (banner.on_one_line && !banner.vision.empty()) {
    std::get<TextShape>(last).runs.push_back(
        {banner.slogan, FontWeight::regular, palette.paper, kVisionToSlogan});
    return;
  }
  const double size = banner.vision.empty() ? kVisionSize : kSloganSize;
  group.shapes.push_back(middle_line(at, size, FontWeight::regular, banner.slogan, palette));
}

bool has_banner(const Model& model) {
  return !model.organization.vision.empty() || !model.organization.slogan.empty();
}

}  // namespace

double header_height_px(const Model& model, double width, Lang lang) {
  if (!has_banner(model)) return kBannerTop;
  return kBannerTop + banner_of(model, width, lang).height_px() + kBannerToBand;
}

Group header_group(const Analysis& analysis, const MapContent& content, const std::string& title,
                   double width, const Palette& palette, Lang lang) {
  std::vector<Shape> summary;
  const double taken = add_summary(summary, analysis, content, width - kMargin, palette, lang);
  Group group = heading_group(title, subtitle(analysis, width - 2 * kMargin, lang),
                              width - 2 * kMargin - taken - kMargin, width, palette);
  group.shapes.insert(group.shapes.end(), summary.begin(), summary.end());
  if (has_banner(analysis.model))
    add_banner(group, banner_of(analysis.model, width, lang), width, palette);
  return group;
}

}  // namespace stratmap
