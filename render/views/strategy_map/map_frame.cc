#include "render/views/strategy_map/map_frame.h"

#include "render/layout/wrap.h"
#include "render/views/strategy_map/map_words.h"

namespace stratmap {
namespace {

constexpr double kEmptySize = 12.5;
constexpr double kNameSize = 15.5;
constexpr double kNameLine = 20;
constexpr double kQuestionSize = 11.5;
constexpr double kQuestionLine = 15;
constexpr double kNameToQuestion = 22;
constexpr double kLabelPadding = 14;
constexpr double kRadius = 12;

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

Rect empty_band_room(const Rect& band, Lang lang) {
  const double width =
      text_width_px(map_words::kEmptyBand.in(lang), kEmptySize, FontWeight::regular);
  return {band.x + kLabelWidth + 26, band.center_y() - kEmptySize, width, 2 * kEmptySize};
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
  const Rect room = empty_band_room(rect, lang);
  TextShape empty = text_line({room.x, rect.center_y() + 4}, kEmptySize, FontWeight::regular,
                              palette.muted, std::string(map_words::kEmptyBand.in(lang)));
  empty.slant = TextShape::Slant::italic;
  group.shapes.push_back(std::move(empty));
  return group;
}

}  // namespace stratmap
