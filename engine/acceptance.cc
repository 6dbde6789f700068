#include "engine/acceptance.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

std::string key_of(std::string_view code, const Subject& subject) {
  return std::string(code).append(" ").append(to_string(subject));
}

// Nothing in the files stands for it: a topic, the whole map, a default perspective.
bool is_written(const Subject& subject) {
  return subject.element != nullptr && subject.element->span.length > 0;
}

bool is_bare_word(const Subject& subject) { return subject.section.empty(); }

bool speaks_of(const std::vector<Subject>& subjects, const Subject& place) {
  return std::ranges::any_of(
      subjects, [&](const Subject& subject) { return to_string(subject) == to_string(place); });
}

}  // namespace

Finding to_finding(const Acceptance& acceptance) {
  constexpr Wording kEnded = {
      .fi = "hyväksyntä {code} päättyi {until}: se ei enää vaimenna havaintoja",
      .en = "the accept of {code} ended with {until} and silences nothing any more"};
  constexpr Wording kIdle = {.fi = "hyväksyntä {code} ei vaimenna mitään: havaintoa ei ole",
                             .en = "the accept of {code} silences nothing: there is no finding"};
  const Accept& accept = *acceptance.accept;
  Finding finding{.subjects = acceptance.place,
                  .message = acceptance.has_ended ? kEnded : kIdle,
                  .figures = {{"code", accept.code}},
                  .span = accept.span};
  finding.subjects.push_back(word(accept.code));
  if (accept.until) finding.figures.push_back({"until", to_string(*accept.until)});
  return finding;
}

Acceptances::Acceptances(const Model& model, std::optional<Day> today) : today_(today) {
  add({whole("organization")}, model.organization.notes.accepts);
  add_strategy(model);
  add_functions(model);
  add_others(model);
}

const Accept* Acceptances::silence(std::string_view code, const std::vector<Subject>& subjects) {
  if (!count_by_code_.contains(code)) return nullptr;
  const auto try_at = [&](const Subject& place) -> const Accept* {
    const auto found = by_code_and_place_.find(key_of(code, place));
    if (found == by_code_and_place_.end()) return nullptr;
    for (const std::size_t index : found->second) {
      Acceptance& acceptance = all_[index];
      const bool fits = std::ranges::all_of(acceptance.place, [&](const Subject& part) {
        return part.section == "organization" || speaks_of(subjects, part);
      });
      if (acceptance.has_ended || !fits) continue;
      acceptance.was_used = true;
      return acceptance.accept;
    }
    return nullptr;
  };
  for (const Subject& subject : subjects) {
    if (const Accept* accept = try_at(subject)) return accept;
    if (is_written(subject) || is_bare_word(subject)) continue;
    if (const Accept* accept = try_at(whole("organization"))) return accept;
  }
  return nullptr;
}

void Acceptances::add(std::vector<Subject> place, const std::vector<Accept>& accepts) {
  for (const Accept& accept : accepts) {
    by_code_and_place_[key_of(accept.code, place.front())].push_back(all_.size());
    ++count_by_code_[accept.code];
    const bool has_ended = accept.until && today_ && accept.until->last_day() < *today_;
    all_.push_back({.accept = &accept, .place = place, .has_ended = has_ended});
  }
}

void Acceptances::add_strategy(const Model& model) {
  for (const Perspective& perspective : model.perspectives)
    add({subject_of(perspective)}, perspective.notes->accepts);
  for (const Theme& theme : model.themes) add({subject_in("themes", theme)}, theme.notes->accepts);
  for (const Objective& objective : model.objectives) {
    add({subject_of(objective)}, objective.notes->accepts);
    for (const Link& link : objective.drives)
      if (link.notes && !link.to.is_unknown())
        add({subject_of(objective, model[link.to.id])}, link.notes->accepts);
  }
  for (const Initiative& initiative : model.initiatives)
    add({subject_of(initiative)}, initiative.notes->accepts);
  for (const Reward& reward : model.rewards)
    add({subject_in("rewards", reward)}, reward.notes->accepts);
  for (const Thread& thread : model.threads)
    add({subject_in("threads", thread)}, thread.notes->accepts);
  for (const GlossaryTerm& term : model.glossary)
    add({subject_in("glossary", term)}, term.notes->accepts);
}

void Acceptances::add_functions(const Model& model) {
  for (const Function& function : model.functions) {
    const Subject subject = subject_of(function);
    add({subject}, function.notes->accepts);
    const auto add_entry = [&](const Ref<Function>& other, const RareNotes& notes) {
      if (notes && !other.is_unknown()) add({subject, subject_of(model[other.id])}, notes->accepts);
    };
    for (const auto& entry : function.works_with) add_entry(entry.with, entry.notes);
    for (const auto& entry : function.hands_over_to) add_entry(entry.to, entry.notes);
    for (const auto& entry : function.serves) add_entry(entry.customer, entry.notes);
  }
}

void Acceptances::add_others(const Model& model) {
  for (const Customer& customer : model.customers) {
    add({subject_of(customer)}, customer.notes->accepts);
    for (const Ownership& entry : customer.ownership)
      if (entry.notes && !entry.function.is_unknown())
        add({subject_of(customer), subject_of(model[entry.function.id])}, entry.notes->accepts);
  }
  for (const System& system : model.systems)
    add({subject_in("systems", system)}, system.notes->accepts);
  for (const Channel& channel : model.channels)
    add({subject_in("channels", channel)}, channel.notes->accepts);
  for (const Stage& stage : model.journey) add({subject_in("journey", stage)}, stage.notes->accepts);
  for (const Metric& metric : model.metrics) add({subject_of(metric)}, metric.notes->accepts);
  for (const Idea& idea : model.ideas) add({subject_in("ideas", idea)}, idea.notes->accepts);
  if (model.round) add({whole("round")}, model.round->notes.accepts);
  if (model.survey) add({whole("survey")}, model.survey->notes.accepts);
  if (model.workshop) add({whole("workshop")}, model.workshop->notes.accepts);
}

}  // namespace stratmap
