#include "render/views/journey/journey_outline.h"

#include "base/number.h"
#include "render/views/journey/journey_words.h"
#include "render/words/metric_figures.h"

namespace stratmap {
namespace {

using namespace journey_words;

std::string actor_text(const JourneyActor& actor, const Model& model, Lang lang) {
  std::string text(model.name_of(model[actor.function], lang)), notes;
  if (actor.role != nullptr) notes.append(model.text_in(*actor.role, lang));
  if (actor.mandate != nullptr) {
    notes.append(notes.empty() ? "" : "; ")
        .append(kMandates[static_cast<std::size_t>(actor.mandate->word)].in(lang));
    const std::string_view limit = model.text_in(actor.mandate->limit, lang);
    if (!limit.empty()) notes.append(": ").append(limit);
  }
  return notes.empty() ? text : text.append(" (").append(notes).append(")");
}

std::string actors_text(const JourneyStage& stage, const Model& model, Lang lang) {
  if (stage.is_asked_unknown) return std::string(kNobodyKnows.in(lang));
  if (stage.has_nobody) return std::string(kNobody.in(lang));
  std::string text;
  for (const JourneyActor& actor : stage.actors)
    text.append(text.empty() ? "" : ", ").append(actor_text(actor, model, lang));
  return text;
}

std::string attention_text(const JourneyStage& stage, Lang lang) {
  std::string text(kAttention.in(lang));
  text.append(" ");
  text += stage.attention.rating ? to_shown(*stage.attention.rating, 1, lang) + "/5"
                                 : std::string(kNotRated.in(lang));
  text.append(", ").append(kEvidence.in(lang)).append(" ");
  text += to_shown(stage.attention.evidence, 1, lang) + "/5";
  if (stage.is_left_behind) text.append("; ").append(kLeftBehind.in(lang));
  if (stage.is_beside) text.append("; ").append(kBeside.in(lang));
  return text;
}

std::string metric_text(Id<Metric> id, const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  const Metric& metric = model[id];
  const MetricFigures figures = figures_of(metric, analysis.standings[id.index()], model, lang);
  std::string text(model.name_of(metric, lang));
  text.append(" ").append(figures.value);
  if (!figures.target.empty())
    text.append(" ").append(figures.separator).append(" ").append(figures.target);
  std::string owners;
  for (const Ref<Function>& owner : metric.owners)
    owners.append(owners.empty() ? "" : " + ")
        .append(owner.is_unknown() ? kUnknownOwner.in(lang) : model.name_of(model[owner.id], lang));
  return text.append(" (").append(owners.empty() ? kNoOwner.in(lang) : owners).append(")");
}

std::string metrics_text(const JourneyStage& stage, const Analysis& analysis, Lang lang) {
  if (stage.is_unmeasured) return std::string(kUnmeasured.in(lang));
  std::string text;
  for (const Ref<Metric>& metric : analysis.model[stage.stage].metrics)
    if (!metric.is_unknown())
      text.append(text.empty() ? "" : ", ").append(metric_text(metric.id, analysis, lang));
  return text;
}

std::string stage_text(const JourneyStage& stage, std::size_t number, const Analysis& analysis,
                       Lang lang) {
  std::string text = std::to_string(number) + ". ";
  text.append(analysis.model.name_of(analysis.model[stage.stage], lang));
  for (const std::string& part : {actors_text(stage, analysis.model, lang),
                                  attention_text(stage, lang), metrics_text(stage, analysis, lang)})
    if (!part.empty()) text.append(text.ends_with(".") ? " " : ". ").append(part);
  return text.append(".\n");
}

}  // namespace

std::string journey_outline(const JourneyStory& story,
                            const std::vector<JourneyTakeaway>& takeaways, const Analysis& analysis,
                            Lang lang) {
  std::string text;
  for (std::size_t i = 0; i < story.stages.size(); ++i)
    text += stage_text(story.stages[i], i + 1, analysis, lang);
  for (const JourneyTakeaway& takeaway : takeaways) {
    text += takeaway.text;
    if (!takeaway.question.empty()) text.append(" ").append(takeaway.question);
    text += "\n";
  }
  return text;
}

}  // namespace stratmap
