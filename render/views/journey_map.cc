#include "render/views/journey_map.h"

#include <algorithm>

#include "render/views/journey/journey_chip.h"
#include "render/views/journey/journey_legend.h"
#include "render/views/journey/journey_metric.h"
#include "render/views/journey/journey_outline.h"
#include "render/views/journey/journey_route.h"
#include "render/views/journey/journey_stage.h"
#include "render/views/journey/journey_words.h"
#include "render/views/page.h"
#include "render/views/parts/asked_line.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

using namespace journey_words;
using namespace journey_style;

Group group_of(std::string kind, std::string id) {
  return {
      .handle = {std::move(kind), std::move(id), {}}, .tooltip = {}, .shapes = {}, .groups = {}};
}

// Draws a journey that is laid out: columns, the way through them, chips over both.
class JourneyPainter {
 public:
  JourneyPainter(const Analysis& analysis, const Palette& palette, Lang lang)
      : analysis_(analysis),
        model_(analysis.model),
        palette_(palette),
        lang_(lang),
        story_(journey_story(analysis)),
        layout_(lay_out(story_, analysis, lang)),
        takeaways_(journey_takeaways(story_, analysis, lang)) {
    if (layout_.functions_left_out > 0)
      takeaways_.push_back({.text = std::string(kFunctionsLeftOut.in(lang)) +
                                    std::to_string(layout_.functions_left_out)});
  }

  Scene paint(Paper paper) const;

 private:
  std::string subtitle() const;
  std::string customers() const;
  Group captions(const JourneyRow& row) const;
  double add_caption(Group& group, Bilingual words, double y) const;
  void add_swatches(Group& group, double y) const;
  std::vector<Group> functions() const;
  std::vector<Group> metrics() const;
  Group closing(double& y) const;

  const Analysis& analysis_;
  const Model& model_;
  const Palette& palette_;
  Lang lang_;
  JourneyStory story_;
  JourneyLayout layout_;
  std::vector<JourneyTakeaway> takeaways_;
};

Scene JourneyPainter::paint(Paper paper) const {
  Scene scene =
      scene_of(kJourneyView, model_, journey_outline(story_, takeaways_, analysis_, lang_), lang_);
  const double width = layout_.canvas_width_px;
  scene.groups.push_back(heading_group(heading(kJourneyView, model_, lang_), subtitle(),
                                       width - 2 * kMargin, width, palette_));
  for (const JourneyRow& row : layout_.rows)
    for (const JourneyColumn& column : row.columns)
      scene.groups.push_back(journey_stage(column, row, story_, model_, palette_, lang_));
  for (const JourneyRow& row : layout_.rows) scene.groups.push_back(captions(row));
  const auto add = [&](std::vector<Group> groups) {
    for (Group& group : groups) scene.groups.push_back(std::move(group));
  };
  JourneyRoute route = journey_route(story_, layout_, model_, palette_, lang_);
  add(std::move(route.lines));
  add(functions());
  scene.groups.push_back(std::move(route.marks));
  add(metrics());
  double y = layout_.bottom_px + 30;
  scene.groups.push_back(closing(y));
  if (story_.has_functions || story_.attention_is_assessed) {
    Legend below = journey_legend(story_, y + 30, width, palette_, lang_);
    scene.groups.push_back(std::move(below.group));
    y += 30 + below.height_px;
  }
  set_size(scene, width, y + 6, paper, palette_);
  return scene;
}

// The customers whose journey it is, where all stages name the same.
std::string JourneyPainter::customers() const {
  if (story_.customers_differ) return "";
  std::string names;
  const auto& named = model_.journey.front().customers;
  for (const Ref<Customer>& customer : named)
    if (!customer.is_unknown())
      names.append(names.empty() ? "" : ", ").append(model_.name_of(model_[customer.id], lang_));
  if (names.empty()) return "";
  return std::string((named.size() == 1 ? kOfCustomer : kOfCustomers).in(lang_)).append(names);
}

std::string JourneyPainter::subtitle() const {
  std::string text(kSubtitle.in(lang_));
  if (const std::string whose = customers(); !whose.empty()) text.append(" · ").append(whose);
  if (analysis_.today) text.append(" · ").append(date_text(*analysis_.today, lang_));
  return text;
}

// Its height.
double JourneyPainter::add_caption(Group& group, Bilingual words, double y) const {
  const TextBlock caption = text_block(words, layout_.left_px - kMargin - 12, kCaption, lang_);
  add_block(group.shapes, caption, {kMargin, y}, palette_.ink);
  return caption.height_px();
}

// What the two bars of a stage are.
void JourneyPainter::add_swatches(Group& group, double y) const {
  constexpr TextStyle kName{12.5, 16, FontWeight::semibold, 1};
  const double width = layout_.left_px - kMargin - 34;
  const auto add = [&](const RectShape& swatch, Bilingual name, Bilingual is) {
    group.shapes.push_back(swatch);
    add_block(group.shapes, text_block(name, width, kName, lang_), {kMargin + 22, y}, palette_.ink);
    const TextBlock what = text_block(is, width, kSmall, lang_);
    add_block(group.shapes, what, {kMargin + 22, y + 16}, palette_.muted);
    y += 16 + what.height_px() + 6;
  };
  add(attention_bar({kMargin, y + 2, 14, 13}, false, palette_), kAttention, kAttentionIs);
  add(evidence_bar({kMargin + 1, y + 3, 12, 11}, palette_), kEvidence, kEvidenceIs);
}

Group JourneyPainter::captions(const JourneyRow& row) const {
  Group group = group_of("", "");
  const double right = layout_.right_px;
  const auto rule = [&](double y, Colour colour) {
    group.shapes.push_back(line_between({kMargin, y}, {right, y}, {colour, 1.2}));
  };
  add_caption(group, kWhoMeets, row.touchpoints_px - 2);
  for (const JourneyLane& lane : row.lanes) rule(lane.lane.y, palette_.hairline);
  rule(row.chart_px - 4, palette_.none);
  const double below = row.chart_px + 6 + add_caption(group, kHowMuch, row.chart_px + 6);
  add_swatches(group, below + 8);
  rule(row.metrics_px, palette_.none);
  add_caption(group, kHowKnown, row.metrics_px + 10);
  return group;
}

// A function with its lanes of all rows and its chips upon them.
std::vector<Group> JourneyPainter::functions() const {
  std::vector<Group> groups(model_.functions.size());
  for (const JourneyRow& row : layout_.rows) {
    for (const JourneyLane& lane : row.lanes) {
      Group& group = groups[lane.function.index()];
      group.handle = {"function", model_[lane.function].id, {}};
      add_block(group.shapes, lane.name,
                {kMargin, lane.lane.center_y() - lane.name.height_px() / 2}, palette_.ink);
    }
    for (const JourneyColumn& column : row.columns) {
      const JourneyStage& stage = story_.stages[column.stage];
      for (const JourneyChip& chip : column.chips)
        groups[stage.actors[chip.actor].function.index()].groups.push_back(journey_chip(
            chip, stage.actors[chip.actor], model_[stage.stage], model_, palette_, lang_));
    }
  }
  std::erase_if(groups, [](const Group& group) { return group.handle.kind.empty(); });
  return groups;
}

// A metric with all its places.
std::vector<Group> JourneyPainter::metrics() const {
  std::vector<Group> groups(model_.metrics.size());
  for (const JourneyRow& row : layout_.rows)
    for (const JourneyColumn& column : row.columns)
      for (const JourneyMetric& metric : column.metrics) {
        Group& group = groups[metric.metric.index()];
        group.handle = {"metric", model_[metric.metric].id, {}};
        group.tooltip = std::string(model_.name_of(model_[metric.metric], lang_));
        add_journey_metric(group.shapes, metric, column.column.x + kStageInset, analysis_,
                           palette_);
      }
  std::erase_if(groups, [](const Group& group) { return group.handle.kind.empty(); });
  return groups;
}

// What to see first and what to ask about it, from `y` on, which is moved below it.
Group JourneyPainter::closing(double& y) const {
  const double room = layout_.canvas_width_px - 2 * kMargin;
  Group group = group_of("", "");
  for (const JourneyTakeaway& takeaway : takeaways_)
    y += add_asked_line(group.shapes, {takeaway.text, takeaway.question}, {kMargin, y}, room,
                        palette_, lang_);
  return group;
}

std::optional<Bilingual> lacks(const Model& model) {
  if (!model.journey.empty()) return std::nullopt;
  return Bilingual{"mallissa ei ole asiakaspolkua (`journey`)",
                   "the model has no customer journey (`journey`)"};
}

}  // namespace

constinit const View kJourneyView{
    .name = "journey",
    .title = {"asiakaspolku", "customer journey"},
    .says = {"asiakaspolun vaiheet: kuka asiakkaan kohtaa, mitä saa luvata ja mistä tiedetään",
             "the customer's stages: who meets the customer, what they may promise, how we know"},
    .draw = journey_map,
    .lacks = lacks,
};

Scene journey_map(const Analysis& analysis, const ViewOptions& options) {
  return JourneyPainter(analysis, options.theme.palette, options.lang).paint(options.paper);
}

}  // namespace stratmap
