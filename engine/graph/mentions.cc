#include "engine/graph/mentions.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace stratmap {
namespace {

// Goes through the sections and marks every function that is named.
class Mentions {
 public:
  explicit Mentions(const Model& model) : model_(model), is_mentioned_(model.functions.size()) {
    for (std::size_t i = 0; i < model.functions.size(); ++i)
      by_id_.emplace(model.functions[i].id, i);
  }

  std::vector<bool> all() && {
    add_strategy();
    add_functions();
    add_customers();
    add_metrics();
    add_round();
    add_workshop();
    return std::move(is_mentioned_);
  }

 private:
  void add(const Ref<Function>& function) {
    if (!function.is_unknown()) is_mentioned_[function.id.index()] = true;
  }
  void add(const std::optional<Ref<Function>>& function) {
    if (function) add(*function);
  }
  void add(const Refs<Function>& functions) {
    for (const auto& function : functions) add(function);
  }
  template <class Claimed>
  void add_claims(const Claimed& claims) {
    for (const auto& [customer, function] : claims) add(function);
  }
  // `decides`: a text, or the id of a function.
  void add_decider(const Text& decides) {
    for (const Text::Entry& entry : decides.entries()) {
      const auto found = by_id_.find(entry.text);
      if (found != by_id_.end()) is_mentioned_[found->second] = true;
    }
  }

  void add_strategy() {
    for (const Objective& objective : model_.objectives) {
      add(objective.owners);
      add(objective.contributors);
      add_decider(objective.decides);
      for (const Adoption& adoption : objective.adoption) add(adoption.function);
    }
    for (const Initiative& initiative : model_.initiatives) {
      add(initiative.owners);
      add_decider(initiative.decides);
    }
    for (const Reward& reward : model_.rewards) add(reward.functions);
    for (const GlossaryTerm& term : model_.glossary) add(term.by);
  }

  void add_functions() {
    for (const Function& function : model_.functions) {
      for (const auto& entry : function.works_with) add(entry.with);
      for (const auto& entry : function.hands_over_to) add(entry.to);
      for (const auto& entry : function.serves) add(entry.customer);
      add_decider(function.decides);
    }
  }

  void add_customers() {
    for (const Customer& customer : model_.customers) {
      for (const Party& party : customer.parties) add(party.owners);
      for (const Ownership& entry : customer.ownership) add(entry.function);
      for (const Definition& entry : customer.definition) add(entry.function);
      add_decider(customer.decides);
    }
    for (const System& system : model_.systems) {
      add(system.used_by);
      add(system.owners);
    }
    for (const Channel& channel : model_.channels) add(channel.functions);
    for (const Stage& stage : model_.journey) {
      for (const StageFunction& actor : stage.functions) add(actor.function);
      for (const StageMandate& mandate : stage.mandates) add(mandate.function);
    }
  }

  void add_metrics() {
    for (const Metric& metric : model_.metrics) {
      add(metric.functions);
      add(metric.owners);
      add(metric.used_by);
      add_decider(metric.decides);
    }
  }

  void add_round() {
    for (const Idea& idea : model_.ideas) {
      add(idea.from);
      add(idea.owners);
    }
    if (!model_.round) return;
    if (model_.round->theme) add(model_.round->theme->owners);
    add(model_.round->informed);
    for (const Respondent& respondent : model_.round->respondents) add(respondent.function);
    for (const Answer& answer : model_.round->answers) {
      const Claims& claims = answer.claims;
      add_claims(claims.manages);
      add_claims(claims.leads);
      add_claims(claims.owns);
      add_claims(claims.holds_data);
      add(claims.led_at);
      add(claims.done_at);
    }
  }

  void add_workshop() {
    if (model_.survey)
      for (const SurveyRow& row : model_.survey->rows)
        if (row.function) is_mentioned_[row.function->index()] = true;
    if (model_.workshop)
      for (const Participant& participant : model_.workshop->participants)
        add(participant.function);
  }

  const Model& model_;
  std::vector<bool> is_mentioned_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
};

}  // namespace

std::vector<bool> mentioned_functions(const Model& model) { return Mentions(model).all(); }

}  // namespace stratmap
