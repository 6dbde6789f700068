#include "models/reader/sections.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {
namespace {

ThreadTemplate template_of(const MaybeNode& word) {
  const auto place = word ? place_of(word->text(), kThreadTemplates) : std::nullopt;
  if (!place) return ThreadTemplate::none;
  return *place == 0 ? ThreadTemplate::loyalty : ThreadTemplate::hr_red_thread;
}

// Each id is an objective, or else a reward model.
ThreadStage stage_of(const Node& name, const Node& named, Decoding& decoding) {
  ThreadStage stage{std::string(name.text()), name.span(), {}, {}};
  for_each_entry(named, [&](const Node& id, const MaybeNode& says) {
    if (decoding.ids.find(Section::objectives, id.text()))
      stage.objectives.push_back(reference_at<Objective>(id, decoding.ids));
    else
      stage.rewards.push_back(reference_at<Reward>(id, decoding.ids));
    take_stray_accepts(says, decoding);
  });
  return stage;
}

}  // namespace

void decode_thread(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kThread> fields(map);
  Thread thread;
  fill_element(thread, id, fields);
  thread.form = template_of(fields.at<"template">());
  if (const auto stages = fields.at<"stages">())
    for (const auto [name, named] : stages->entries())
      if (!named.is_null()) thread.stages.push_back(stage_of(name, named, decoding));
  decoding.model.threads.push_back(std::move(thread));
}

}  // namespace stratmap
