#include "render/views/threads/thread_verdict.h"

#include <algorithm>

#include "engine/rules/all_rules.h"
#include "engine/rules/rule.h"
#include "render/views/threads/thread_words.h"

namespace stratmap {
namespace {

using namespace thread_words;

std::string in_quotes(std::string_view text, Lang lang) {
  const std::string_view open = lang == Lang::fi ? "”" : "\"";
  return std::string(open).append(text).append(open);
}

std::string quoted(const Element& element, const Model& model, Lang lang) {
  return in_quotes(model.name_of(element, lang), lang);
}

// "Rewards": a word that begins with an ASCII letter.
std::string capital(std::string_view text) {
  std::string word(text);
  if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
    word.front() = static_cast<char>(word.front() - ('a' - 'A'));
  return word;
}

std::string_view question_of(std::string_view rule, Lang lang) {
  return rule_named(rule)->question.in(lang);
}

ThreadVerdict dark_stage(const ThreadStory& story, std::size_t at, Lang lang) {
  const std::string stage = in_quotes(stage_name(story.stages[at], lang), lang);
  std::string text =
      lang == Lang::fi
          ? "Lanka katkeaa ensimmäisen kerran vaiheessa " + stage + ": siinä ei ole tavoitetta."
          : "The thread first goes dark at the stage " + stage + ", which has no objective.";
  return {.text = std::move(text), .question = question_of("SM703", lang)};
}

ThreadVerdict broken_joint(const ThreadStory& story, std::size_t at, const Model& model,
                           Lang lang) {
  const StageOfThread& stage = story.stages[at];
  const StageOfThread& next = story.stages[at + 1];
  const std::string from = quoted(model[stage.objectives.front()], model, lang);
  const std::string to = quoted(model[next.objectives.front()], model, lang);
  std::string text =
      lang == Lang::fi
          ? "Lanka katkeaa ensimmäisen kerran ennen vaihetta " +
                in_quotes(stage_name(next, lang), lang) + ": mikään nuoli ei vie tavoitteesta " +
                from + " tavoitteeseen " + to + "."
          : "The thread first breaks before the stage " + in_quotes(stage_name(next, lang), lang) +
                ": no arrows lead from " + from + " to " + to + ".";
  return {.text = std::move(text), .question = question_of("SM704", lang)};
}

void add_count(const ThreadStory& story, Lang lang, std::string& text) {
  if (story.breaks.size() < 2) return;
  const std::string count = std::to_string(story.breaks.size());
  text += lang == Lang::fi ? " Katkoksia on " + count + "." : " It breaks at " + count + " points.";
}

ThreadVerdict whole(const ThreadStory& story, Lang lang) {
  const auto open =
      std::ranges::count(story.joints, JointState::not_assessed, &JointOfThread::state);
  const bool is_finnish = lang == Lang::fi;
  if (story.stages.empty())
    return {.is_open = true,
            .text = is_finnish ? "Langalla ei ole vaiheita, joten sitä ei arvioida."
                               : "The thread has no stages, so it is not assessed."};
  if (static_cast<std::size_t>(open) == story.joints.size())
    return {.is_open = true,
            .text = is_finnish ? "Yhtäkään vaiheiden väliä ei voi arvioida."
                               : "No joint between its stages can be assessed."};
  if (open > 0)
    return {.is_good = true,
            .text = is_finnish ? "Lanka pitää niiltä osin kuin sitä voi arvioida."
                               : "The thread holds as far as it can be assessed."};
  return {.is_good = true,
          .text = is_finnish ? "Lanka pitää alusta loppuun." : "The thread holds from end to end."};
}

std::string connected_text(std::size_t connected, Lang lang) {
  const bool is_finnish = lang == Lang::fi;
  if (connected == 0)
    return is_finnish
               ? "Yksikään neljästä henkilöstöprosessista ei johda siihen, mitä asiakas sanoo."
               : "None of the four people processes leads to what the customer says.";
  if (connected == kPeopleProcesses.size())
    return is_finnish ? "Kaikki neljä henkilöstöprosessia johtavat siihen, mitä asiakas sanoo."
                      : "All four people processes lead to what the customer says.";
  const std::string count = std::to_string(connected);
  if (is_finnish)
    return "Neljästä henkilöstöprosessista " + count + " johtaa siihen, mitä asiakas sanoo.";
  return count + " of the four people processes " + (connected == 1 ? "leads" : "lead") +
         " to what the customer says.";
}

std::string lane_text(const HrLane& lane, const Model& model, Lang lang) {
  std::string text = capital(kPeopleProcessNames[lane.process].in(lang));
  text += ": ";
  if (lane.metric) text.append(model.name_of(model[*lane.metric], lang));
  for (const Id<Objective> objective : lane.path)
    text.append(" → ").append(model.name_of(model[objective], lang));
  if (lane.state == HrState::connected) return text + ".\n";
  if (lane.metric) text += "; ";
  return text.append(words_of(lane).in(lang)) + ".\n";
}

std::string names_at(const StageOfThread& stage, const Model& model, Lang lang) {
  std::string names;
  const auto add = [&](const Element& element) {
    names.append(names.empty() ? "" : ", ").append(model.name_of(element, lang));
  };
  for (const Id<Reward> reward : stage.rewards) add(model[reward]);
  for (const Id<Objective> objective : stage.objectives) add(model[objective]);
  return names.empty() ? std::string(kNoObjective.in(lang)) : names;
}

std::string verdict_lines(const std::vector<ThreadVerdict>& verdicts) {
  std::string text;
  for (const ThreadVerdict& verdict : verdicts) {
    text += verdict.text;
    if (!verdict.question.empty()) text.append(" ").append(verdict.question);
    text += "\n";
  }
  return text;
}

}  // namespace

Bilingual words_of(const HrLane& lane) {
  if (lane.state == HrState::unconnected) return kUnconnected;
  return lane.metric ? kMeasuresNothing : kUnmeasured;
}

std::string stage_name(const StageOfThread& stage, Lang lang) {
  if (stage.name) return capital(stage.name->in(lang));
  std::string words(stage.id);
  std::ranges::replace(words, '-', ' ');
  return capital(words);
}

std::vector<ThreadVerdict> verdicts_on(const ThreadStory& story, const Model& model, Lang lang) {
  std::vector<ThreadVerdict> verdicts;
  if (story.breaks.empty()) {
    verdicts.push_back(whole(story, lang));
  } else {
    const ThreadBreak& first = story.breaks.front();
    verdicts.push_back(first.is_stage ? dark_stage(story, first.at, lang)
                                      : broken_joint(story, first.at, model, lang));
    add_count(story, lang, verdicts.front().text);
  }
  if (std::ranges::any_of(story.stages, &StageOfThread::lacks_loyal_metric))
    verdicts.push_back(
        {.text = lang == Lang::fi
                     ? "Uskollisuutta ei mitata suositteluna, uskollisuutena eikä pysyvyytenä."
                     : "No metric of it covers advocacy, loyalty or retention.",
         .question = question_of("SM705", lang)});
  if (story.stages_left_out > 0)
    verdicts.push_back({.is_open = true,
                        .text = (lang == Lang::fi ? "Kuvasta jää pois vaiheita: "
                                                  : "Stages not in this picture: ") +
                                std::to_string(story.stages_left_out)});
  return verdicts;
}

std::vector<ThreadVerdict> verdicts_on(const HrStory& story, Lang lang) {
  const bool is_finnish = lang == Lang::fi;
  if (!story.is_assessed)
    return {{.is_open = true,
             .text = is_finnish
                         ? "Ei arvioitu: rekrytoinnista, perehdytyksestä, koulutuksesta tai "
                           "sitouttamisesta ei ole mittaria eikä toimintoa."
                         : "Not assessed: no metric or function covers recruitment, induction, "
                           "training or engagement."}};
  ThreadVerdict verdict{.is_good = story.connected() == story.lanes.size(),
                        .text = connected_text(story.connected(), lang)};
  if (!verdict.is_good) verdict.question = question_of("SM713", lang);
  return {std::move(verdict)};
}

std::string hr_title(const HrStory& story, const Model& model, Lang lang) {
  const bool is_named = story.thread != nullptr && !story.thread->name.empty();
  return std::string(is_named ? model.name_of(*story.thread, lang) : kHrThread.in(lang));
}

std::string outline_of(const ThreadStory& story, const Model& model, Lang lang) {
  std::string text(model.name_of(*story.thread, lang));
  text += "\n";
  for (std::size_t i = 0; i < story.stages.size(); ++i) {
    const StageOfThread& stage = story.stages[i];
    text += std::to_string(i + 1) + ". " + stage_name(stage, lang) + ": " +
            names_at(stage, model, lang);
    const bool breaks = i < story.joints.size() && story.joints[i].state == JointState::broken;
    if (breaks) text.append("; ").append(kBroken.in(lang));
    text += ".\n";
  }
  return text + verdict_lines(verdicts_on(story, model, lang));
}

std::string outline_of(const HrStory& story, const Model& model, Lang lang) {
  std::string text = hr_title(story, model, lang) + "\n";
  if (story.is_assessed)
    for (const HrLane& lane : story.lanes) text += lane_text(lane, model, lang);
  return text + verdict_lines(verdicts_on(story, lang));
}

}  // namespace stratmap
