#include "engine/graph/round_facts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "engine/graph/customer_roles.h"

namespace stratmap {
namespace {

constexpr double kAgreement = 0.6;

using FunctionId = Id<Function>;
using Counts = std::map<FunctionId, std::uint32_t>;           // by function named
using Topic = std::pair<Id<Customer>, OwnershipVerb>;         // who does this to whom?
using Views = std::map<Topic, std::map<FunctionId, Counts>>;  // by topic, then by who says it

void add_claims(const Model& model, FunctionId by, OwnershipVerb verb,
                const ClaimsOn<Customer, Ref<Function>>& claims, Views& views) {
  for (const auto& [customer, named] : claims) {
    const bool model_says = !customer.is_unknown() && says_who(verb, model[customer.id]);
    if (!customer.is_unknown() && !model_says) ++views[{customer.id, verb}][by][named.id];
  }
}

Views views_where_the_model_is_silent(const Model& model) {
  Views views;
  for (const Answer& answer : model.round->answers) {
    if (answer.respondent.is_unknown()) continue;
    const auto& by = model.round->respondents[answer.respondent.id.index()].function;
    if (!by || by->is_unknown()) continue;
    const Claims& claims = answer.claims;
    add_claims(model, by->id, OwnershipVerb::owns, claims.owns, views);
    add_claims(model, by->id, OwnershipVerb::leads, claims.leads, views);
    add_claims(model, by->id, OwnershipVerb::manages, claims.manages, views);
    add_claims(model, by->id, OwnershipVerb::holds_data, claims.holds_data, views);
  }
  return views;
}

// What was named most often; nothing where two were named as often.
std::optional<std::pair<FunctionId, std::uint32_t>> most_named(const Counts& counts) {
  const auto most = std::ranges::max_element(counts, {}, &Counts::value_type::second);
  if (most == counts.end() ||
      std::ranges::count(counts, most->second, &Counts::value_type::second) > 1)
    return std::nullopt;
  return *most;
}

}  // namespace

std::vector<RoundFact> facts_from_round(const Model& model) {
  std::vector<RoundFact> facts;
  if (!model.round) return facts;
  for (const auto& [topic, by_function] : views_where_the_model_is_silent(model)) {
    Counts named;
    for (const auto& [by, counts] : by_function)
      if (const auto claim = most_named(counts)) ++named[claim->first];
    const auto agreed = most_named(named);
    const auto claiming = static_cast<std::uint32_t>(by_function.size());
    if (!agreed || agreed->second < 2 || agreed->second <= kAgreement * claiming) continue;
    facts.push_back({topic.first, topic.second, {agreed->first, {}}, agreed->second, claiming});
  }
  return facts;
}

}  // namespace stratmap
