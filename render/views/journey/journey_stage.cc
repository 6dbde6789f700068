#include "render/views/journey/journey_stage.h"

#include "base/number.h"
#include "render/layout/wrap.h"
#include "render/views/journey/journey_words.h"
#include "render/views/parts/status_glyph.h"
#include "render/views/parts/status_pill.h"

namespace stratmap {
namespace {

using namespace journey_words;
using namespace journey_style;

constexpr double kPoint = 11;  // how far a head reaches into the next column's gap
constexpr double kBarWidth = 34;
constexpr double kBetweenBars = 10;

class StageSetter {
 public:
  StageSetter(const JourneyColumn& column, const JourneyRow& row, const JourneyStory& story,
              const Model& model, const Palette& palette, Lang lang)
      : column_(column),
        row_(row),
        stage_(story.stages[column.stage]),
        model_(model),
        palette_(palette),
        lang_(lang) {}

  Group set() && {
    group_.handle = {"stage", model_[stage_.stage].id, {}};
    group_.tooltip = tooltip();
    group_.shapes.push_back(stage_ground(column_.column, stage_, 12, palette_));
    add_head();
    add_chart();
    add_remarks();
    add_pills();
    return std::move(group_);
  }

 private:
  std::string tooltip() const;
  void add_head();
  void add_chart();
  void add_figure(double value, double center_x, double height, Colour colour);
  void add_remarks();
  void add_pills();
  void add_pill(Status status, Bilingual words, double center_y);

  const JourneyColumn& column_;
  const JourneyRow& row_;
  const JourneyStage& stage_;
  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  Group group_{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
};

std::string StageSetter::tooltip() const {
  std::string text(model_.name_of(model_[stage_.stage], lang_));
  text.append(": ").append(kAttention.in(lang_)).append(" ");
  text += stage_.attention.rating ? to_shown(*stage_.attention.rating, 1, lang_) + "/5"
                                  : std::string(kNotRated.in(lang_));
  text.append(", ").append(kEvidence.in(lang_)).append(" ");
  return text + to_shown(stage_.attention.evidence, 1, lang_) + "/5";
}

// An arrow that points at the next stage.
void StageSetter::add_head() {
  const Rect& head = column_.head;
  const double middle = head.center_y();
  group_.shapes.push_back(polygon({{head.x, head.y},
                                   {head.right(), head.y},
                                   {head.right() + kPoint, middle},
                                   {head.right(), head.bottom()},
                                   {head.x, head.bottom()},
                                   {head.x + kPoint, middle}},
                                  palette_.customer.strong));
  group_.shapes.push_back(text_line({head.x + kNumberLeft, middle + 4.6}, kStageNumber,
                                    FontWeight::bold, palette_.customer.tint,
                                    std::to_string(column_.stage + 1)));
  add_block(group_.shapes, column_.name, {column_.name_px, middle - column_.name.height_px() / 2},
            palette_.paper);
  const double x = column_.column.x + kStageInset;
  add_block(group_.shapes, column_.travellers, {x, row_.touchpoints_px}, palette_.ink);
  add_block(group_.shapes, column_.touchpoints,
            {x, row_.touchpoints_px + column_.travellers.height_px()}, palette_.muted);
}

void StageSetter::add_figure(double value, double center_x, double height, Colour colour) {
  TextShape text = text_line({center_x, row_.base_px - height - 6}, 13, FontWeight::bold, colour,
                             to_shown(value, 1, lang_));
  text.anchor = TextShape::Anchor::middle;
  group_.shapes.push_back(std::move(text));
}

void StageSetter::add_chart() {
  const double base = row_.base_px, middle = column_.column.center_x();
  const double first = middle - kBetweenBars / 2 - kBarWidth, second = middle + kBetweenBars / 2;
  if (const auto& rating = stage_.attention.rating) {
    const double height = *rating * kChartStep;
    group_.shapes.push_back(
        attention_bar({first, base - height, kBarWidth, height}, stage_.is_left_behind, palette_));
    add_figure(*rating, first + kBarWidth / 2, height,
               stage_.is_left_behind ? palette_.red : palette_.ink);
  } else {
    append_shapes(group_.shapes,
                  status_glyph(Status::none, {first + kBarWidth / 2, base - 12}, palette_));
  }
  const double height = stage_.attention.evidence * kChartStep;
  if (height > 0)
    group_.shapes.push_back(evidence_bar({second, base - height, kBarWidth, height}, palette_));
  add_figure(stage_.attention.evidence, second + kBarWidth / 2, height, palette_.customer.strong);
  group_.shapes.push_back(line_between({column_.column.x + kStageInset, base},
                                       {column_.column.right() - kStageInset, base},
                                       {palette_.none, 1.4}));
}

void StageSetter::add_remarks() {
  constexpr double kSize = 12;
  double y = row_.base_px + 20;
  const auto add = [&](std::string words, Colour colour) {
    TextShape text =
        text_line({column_.column.center_x(), y}, kSize, FontWeight::semibold, colour,
                  clip_to_width(words, column_.column.width - 8, kSize, FontWeight::semibold));
    text.anchor = TextShape::Anchor::middle;
    text.room_px = column_.column.width;
    group_.shapes.push_back(std::move(text));
    y += kRemarkLine;
  };
  if (stage_.is_left_behind) add(std::string(kLeftBehind.in(lang_)), palette_.red);
  if (!stage_.attention.rating) add(std::string(kNotRated.in(lang_)), palette_.muted);
  if (stage_.is_beside) add("≠ " + std::string(kBeside.in(lang_)), palette_.warning);
}

void StageSetter::add_pill(Status status, Bilingual words, double center_y) {
  const std::string text(words.in(lang_));
  append_shapes(
      group_.shapes,
      status_pill(status, text, {column_.column.center_x() - status_pill_width(text) / 2, center_y},
                  palette_));
}

void StageSetter::add_pills() {
  const double center =
      row_.lanes.empty() ? row_.lanes_px + kCaptionHeight + 14 : row_.lanes.front().lane.center_y();
  if (stage_.has_nobody)
    add_pill(Status::red, stage_.is_asked_unknown ? kNobodyKnows : kNobody, center);
  else if (stage_.actors.empty())
    add_pill(Status::none, kNotWritten, center);
  if (stage_.is_unmeasured)
    add_pill(Status::red, kUnmeasured, row_.metrics_px + 24);
  else if (column_.metrics.empty())
    add_pill(Status::none, kNotWritten, row_.metrics_px + 24);
  if (column_.metrics_left_out > 0)
    add_block(
        group_.shapes,
        text_block(std::string(kMoreMetrics.in(lang_)) + std::to_string(column_.metrics_left_out),
                   column_.column.width - 2 * kStageInset, kSmall, Hyphenation::none),
        {column_.column.x + kStageInset, column_.metrics_end_px}, palette_.muted);
}

}  // namespace

RectShape stage_ground(const Rect& rect, const JourneyStage& stage, double radius,
                       const Palette& palette) {
  RectShape ground{rect, radius, palette.unplaced.tint, {}};
  if (!stage.is_left_behind && !stage.has_nobody) return ground;
  ground.fill = palette.alarm_tint;
  ground.stroke = {palette.red, 1.8, {}};
  if (stage.has_nobody) ground.stroke.dashes = {6, 4};
  return ground;
}

RectShape attention_bar(const Rect& rect, bool is_left_behind, const Palette& palette) {
  return {rect, 3, is_left_behind ? palette.red : palette.ink, {}};
}

RectShape evidence_bar(const Rect& rect, const Palette& palette) {
  return {rect, 3, palette.customer.tint, {palette.customer.strong, 1.6}};
}

Group journey_stage(const JourneyColumn& column, const JourneyRow& row, const JourneyStory& story,
                    const Model& model, const Palette& palette, Lang lang) {
  return StageSetter(column, row, story, model, palette, lang).set();
}

}  // namespace stratmap
