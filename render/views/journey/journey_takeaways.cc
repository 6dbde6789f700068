#include <algorithm>
#include <string_view>

#include "engine/rules/all_rules.h"
#include "engine/rules/rule.h"
#include "render/views/journey/journey_outline.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostNames = 6;
constexpr std::size_t kMostPaths = 4;

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count).append(" ").append(count == 1 ? one : many);
}

// "a, b ja c", "a, b, c ja 9 muuta".
std::string list_of(const std::vector<std::string>& names, Lang lang) {
  const std::size_t shown = std::min(names.size(), kMostNames);
  const bool is_cut = shown < names.size();
  const std::string_view last = lang == Lang::fi ? " ja " : " and ";
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    const bool is_last = !is_cut && i + 1 == shown;
    text.append(i == 0 ? "" : is_last ? last : ", ").append(names[i]);
  }
  if (is_cut)
    text.append(last)
        .append(std::to_string(names.size() - shown))
        .append(lang == Lang::fi ? " muuta" : " more");
  return text;
}

// Says of a journey what the rules of the check find, in a line each.
class Teller {
 public:
  Teller(const JourneyStory& story, const Analysis& analysis, Lang lang)
      : story_(story), analysis_(analysis), model_(analysis.model), lang_(lang) {}

  std::vector<JourneyTakeaway> tell() && {
    tell_paths();
    tell_attention();
    tell_lacks();
    return std::move(lines_);
  }

 private:
  bool is_finnish() const { return lang_ == Lang::fi; }
  std::string name(const Element& element) const {
    return std::string(model_.name_of(element, lang_));
  }
  // With the question of the rule that finds it.
  void say(Bilingual words, const std::string& rest, std::string_view rule = {}) {
    lines_.push_back({.text = std::string(words.in(lang_)).append(rest)});
    if (!rule.empty()) lines_.back().question = rule_named(rule)->question.in(lang_);
  }
  void tell_paths();
  void tell_attention();
  void tell_lacks();
  std::string times(std::size_t count) const;
  std::string told(const JourneyPath& path) const;
  std::vector<std::string> returned_to(const JourneyPath& path) const;
  std::string travellers(const JourneyPath& path) const;
  template <class Wanted>
  std::vector<std::string> stages_that(Wanted wanted) const {
    std::vector<std::string> names;
    for (const JourneyStage& stage : story_.stages)
      if (wanted(stage)) names.push_back(name(model_[stage.stage]));
    return names;
  }

  const JourneyStory& story_;
  const Analysis& analysis_;
  const Model& model_;
  Lang lang_;
  std::vector<JourneyTakeaway> lines_;
};

std::string Teller::times(std::size_t count) const {
  if (count == 0) return is_finnish() ? "0 kertaa" : "0 times";
  if (count == 1) return is_finnish() ? "kerran" : "once";
  return std::to_string(count) + (is_finnish() ? " kertaa" : " times");
}

// Every function that the case comes back to, each once.
std::vector<std::string> Teller::returned_to(const JourneyPath& path) const {
  std::vector<std::string> names;
  for (const ActorChange& change : path.changes) {
    if (!change.comes_back) continue;
    const std::string who = name(model_[*actor_at(model_[change.to])]);
    if (std::ranges::find(names, who) == names.end()) names.push_back(who);
  }
  return names;
}

// "Asia vaihtaa hoitajaa 6 kertaa 8 vaiheen aikana ja palaa takaisin: Myynti. 4 siirtoa on
// kuvaamatta."
std::string Teller::told(const JourneyPath& path) const {
  const std::size_t changes = path.changes.size();
  const auto missing = static_cast<std::size_t>(std::ranges::count(
      path.changes, static_cast<const HandOver*>(nullptr), &ActorChange::described));
  const std::string back = list_of(returned_to(path), lang_);
  const std::string stages = std::to_string(path.stages.size());
  std::string text;
  if (is_finnish()) {
    text = "asia vaihtaa hoitajaa " + times(changes) + " " + stages + " vaiheen aikana";
    if (!back.empty()) text.append(" ja palaa takaisin: ").append(back);
    text += ".";
    if (missing > 0)
      text.append(" ").append(counted(missing, "siirto", "siirtoa")).append(" on kuvaamatta.");
    return text;
  }
  text = "the case changes hands " + times(changes) + " over " + stages + " stages";
  if (!back.empty()) text.append(" and comes back to ").append(back);
  text += ".";
  if (missing > 0)
    text.append(" ")
        .append(counted(missing, "hand-over is", "hand-overs are"))
        .append(" not described.");
  return text;
}

// Those who go the same way.
std::string Teller::travellers(const JourneyPath& path) const {
  std::vector<std::string> names;
  for (const JourneyPath& each : story_.paths)
    if (each.customer && each.stages == path.stages) names.push_back(name(model_[*each.customer]));
  return list_of(names, lang_);
}

void Teller::tell_paths() {
  std::vector<const JourneyPath*> different;
  for (const JourneyPath& path : story_.paths) {
    const auto same = [&](const JourneyPath* each) { return each->stages == path.stages; };
    if (path.stages.size() >= 2 && std::ranges::none_of(different, same))
      different.push_back(&path);
  }
  for (std::size_t i = 0; i < std::min(different.size(), kMostPaths); ++i) {
    const JourneyPath& path = *different[i];
    std::string text = told(path);
    if (path.customer)
      text = travellers(path).append(": ").append(text);
    else
      text.front() = static_cast<char>(text.front() & ~0x20);
    if (path.stages.size() < kFewestPathStages)
      text += is_finnish() ? " Vaiheita on alle neljä, joten polkua ei arvioida."
                           : " With fewer than four stages the path is not assessed.";
    const bool is_too_often = changes_hands_too_often(path, analysis_.threshold("handoffs-max"),
                                                      analysis_.threshold("handoff-share"));
    say({"", ""}, text, is_too_often ? "SM802" : "");
  }
  if (different.empty() && story_.has_functions)
    say({"Siirtoja toiminnolta toiselle ei voi arvioida.",
         "Hand-overs between functions cannot be assessed."},
        "");
  if (different.size() > kMostPaths)
    say({"Muiden asiakkuuksien polkuja: ", "Paths of other customers: "},
        std::to_string(different.size() - kMostPaths));
}

void Teller::tell_attention() {
  if (!story_.attention_is_assessed) {
    say({"Huomio on arvioitu alle neljässä vaiheessa, joten jälkeen jääviä ei merkitä.",
         "Attention is rated at fewer than four stages, so none is marked as left behind."},
        "");
    return;
  }
  const auto behind = stages_that([](const JourneyStage& stage) { return stage.is_left_behind; });
  if (behind.empty() || story_.peak >= story_.stages.size()) return;
  const std::string peak = name(model_[story_.stages[story_.peak].stage]);
  say({"Eniten asiakasta ajatellaan vaiheessa ", "The customer is thought of most at "},
      peak + (is_finnish() ? ". Vähälle huomiolle jää: " : ". Little attention: ") +
          list_of(behind, lang_) + ".",
      "SM804");
}

void Teller::tell_lacks() {
  const auto end = [this](const std::vector<std::string>& names) {
    return list_of(names, lang_).append(".");
  };
  const auto nobody = stages_that([](const JourneyStage& stage) { return stage.has_nobody; });
  if (!story_.has_functions)
    say({"Vaiheiden toimintoja ei ole kirjattu.", "No stage names its functions."}, "");
  else if (!nobody.empty())
    say({"Ketään ei ole vastassa: ", "Nobody meets the customer: "}, end(nobody), "SM805");
  std::vector<std::string> powerless;
  for (const JourneyStage& stage : story_.stages)
    for (const JourneyActor& actor : stage.actors) {
      std::string who = name(model_[actor.function]);
      if (actor.has_no_right() && std::ranges::find(powerless, who) == powerless.end())
        powerless.push_back(std::move(who));
    }
  if (story_.has_functions && !story_.has_mandates)
    say({"Toimintojen valtuuksia ei ole kysytty.", "The mandates of functions were not asked."},
        "");
  if (!powerless.empty())
    say({"Ei saa luvata asiakkaalle mitään kysymättä: ",
         "May promise the customer nothing without asking: "},
        end(powerless), "SM801");
  const auto unmeasured =
      stages_that([](const JourneyStage& stage) { return stage.is_unmeasured; });
  if (!story_.has_metrics)
    say({"Vaiheiden mittareita ei ole kirjattu.", "No stage names its metrics."}, "");
  else if (!unmeasured.empty())
    say({"Ilman mittaria: ", "Without a metric: "}, end(unmeasured), "SM806");
  if (story_.stages_left_out > 0)
    say({"Kuvasta jää pois vaiheita: ", "Stages not in this picture: "},
        std::to_string(story_.stages_left_out));
}

}  // namespace

std::vector<JourneyTakeaway> journey_takeaways(const JourneyStory& story, const Analysis& analysis,
                                               Lang lang) {
  return Teller(story, analysis, lang).tell();
}

}  // namespace stratmap
