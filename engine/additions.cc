#include "engine/additions.h"

#include <algorithm>
#include <array>
#include <span>

#include "engine/modes/mode_units.h"

namespace stratmap {
namespace {

using Code = std::string_view;

// What it takes to say something: a key on what is there, a section of its own, or asking people.
enum class Effort : std::uint8_t { key = 1, section = 2, round = 3 };

// A part of the model that many rules ask for: what it is called, whether it is missing, and the
// rules that say nothing without it.
struct Part {
  Bilingual what;
  bool (*is_missing)(const Model& model);
  std::span<const Code> opens;
};

template <class Elements>
bool none_has(const Elements& elements, auto says) {
  return !elements.empty() && std::ranges::none_of(elements, says);
}

bool lacks_objectives(const Model& model) { return model.objectives.empty(); }
bool lacks_functions(const Model& model) { return model.functions.empty(); }
bool lacks_customers(const Model& model) { return model.customers.empty(); }
bool lacks_metrics(const Model& model) { return model.metrics.empty(); }

bool lacks_perspectives(const Model& model) {
  return none_has(model.objectives,
                  [](const Objective& each) { return each.perspective.has_value(); });
}

bool lacks_arrows(const Model& model) {
  return none_has(model.objectives, [](const Objective& each) { return !each.drives.empty(); });
}

bool lacks_owners(const Model& model) {
  return none_has(model.objectives, [](const Objective& each) {
    return !each.owners.empty() || !each.contributors.empty();
  });
}

bool lacks_modes(const Model& model) { return mode_units(model).empty(); }

bool lacks_measures(const Model& model) {
  return none_has(model.metrics, [](const Metric& each) { return !each.measures.empty(); });
}

bool lacks_natures(const Model& model) {
  return none_has(model.metrics, [](const Metric& each) { return each.nature.has_value(); });
}

bool lacks_numbers(const Model& model) {
  return model.observations.empty() &&
         none_has(model.metrics, [](const Metric& each) { return !each.values.empty(); });
}

bool lacks_ties(const Model& model) {
  return none_has(model.functions, [](const Function& each) {
    return !each.works_with.empty() || !each.hands_over_to.empty() || !each.serves.empty();
  });
}

bool lacks_internal_customers(const Model& model) {
  return none_has(model.functions, [](const Function& each) { return !each.serves.empty(); });
}

bool lacks_readiness(const Model& model) {
  return none_has(model.functions, [](const Function& each) { return each.readiness.has_value(); });
}

bool lacks_ownership(const Model& model) {
  return none_has(model.customers, [](const Customer& each) { return each.ownership_given; });
}

bool lacks_definitions(const Model& model) {
  return none_has(model.customers, [](const Customer& each) { return !each.definition.empty(); });
}

bool lacks_journey(const Model& model) {
  return std::ranges::none_of(model.journey,
                              [](const Stage& each) { return !each.functions.empty(); });
}

bool lacks_round(const Model& model) { return !model.round || model.round->answers.empty(); }

bool lacks_workshop(const Model& model) { return !model.workshop; }

constexpr std::array<Code, 5> kOfObjectives = {"SM107", "SM302", "SM304", "SM601", "SM603"};
constexpr std::array<Code, 6> kOfFunctions = {"SM301", "SM302", "SM303", "SM304", "SM310", "SM407"};
constexpr std::array<Code, 8> kOfMetrics = {"SM601", "SM602", "SM604", "SM605",
                                            "SM606", "SM608", "SM609", "SM611"};
constexpr std::array<Code, 10> kOfPerspectives = {"SM104", "SM108", "SM109", "SM112", "SM201",
                                                  "SM202", "SM203", "SM204", "SM205", "SM207"};
constexpr std::array<Code, 14> kOfArrows = {"SM101", "SM102", "SM103", "SM104", "SM105",
                                            "SM106", "SM110", "SM112", "SM201", "SM202",
                                            "SM203", "SM204", "SM205", "SM208"};
constexpr std::array<Code, 5> kOfOwners = {"SM302", "SM304", "SM312", "SM404", "SM708"};
constexpr std::array<Code, 9> kOfModes = {"SM501", "SM504", "SM506", "SM507", "SM508",
                                          "SM509", "SM511", "SM512", "SM513"};
constexpr std::array<Code, 5> kOfMeasures = {"SM601", "SM602", "SM604", "SM609", "SM611"};
constexpr std::array<Code, 6> kOfNatures = {"SM206", "SM506", "SM508", "SM513", "SM714", "SM803"};
constexpr std::array<Code, 4> kOfNumbers = {"SM608", "SM613", "SM616", "SM617"};
constexpr std::array<Code, 6> kOfTies = {"SM301", "SM307", "SM308", "SM309", "SM311", "SM312"};
constexpr std::array<Code, 3> kOfInternalCustomers = {"SM303", "SM305", "SM407"};
constexpr std::array<Code, 1> kOfReadiness = {"SM706"};
constexpr std::array<Code, 4> kOfOwnership = {"SM401", "SM402", "SM403", "SM413"};
constexpr std::array<Code, 3> kOfDefinitions = {"SM405", "SM406", "SM412"};
constexpr std::array<Code, 5> kOfJourney = {"SM801", "SM802", "SM804", "SM805", "SM806"};
constexpr std::array<Code, 11> kOfRound = {"SM406", "SM503", "SM901", "SM902", "SM903", "SM904",
                                           "SM907", "SM908", "SM911", "SM912", "SM913"};
constexpr std::array<Code, 2> kOfWorkshop = {"SM905", "SM906"};

constexpr Part kKeys[] = {
    {{"`mode` organisaatiolle", "`mode` for the organization"}, lacks_modes, kOfModes},
    {{"`perspective` tavoitteille", "`perspective` for the objectives"},
     lacks_perspectives,
     kOfPerspectives},
    {{"tavoitteiden väliset nuolet (`drives`)", "arrows between the objectives (`drives`)"},
     lacks_arrows,
     kOfArrows},
    {{"`owner` ja `contributors` tavoitteille", "`owner` and `contributors` for the objectives"},
     lacks_owners,
     kOfOwners},
    {{"`ownership` asiakkuuksille", "`ownership` for the customers"},
     lacks_ownership,
     kOfOwnership},
    {{"`measures` mittareille", "`measures` for the metrics"}, lacks_measures, kOfMeasures},
    {{"`nature` mittareille", "`nature` for the metrics"}, lacks_natures, kOfNatures},
    {{"`serves` toiminnoille", "`serves` for the functions"},
     lacks_internal_customers,
     kOfInternalCustomers},
    {{"`works_with` toiminnoille", "`works_with` for the functions"}, lacks_ties, kOfTies}};
constexpr Part kSections[] = {
    {{"mittarien luvut (`values`)", "the numbers of the metrics (`values`)"},
     lacks_numbers,
     kOfNumbers},
    {{"tavoitteet (`objectives`)", "objectives (`objectives`)"}, lacks_objectives, kOfObjectives},
    {{"toiminnot (`functions`)", "functions (`functions`)"}, lacks_functions, kOfFunctions},
    {{"asiakkuudet (`customers`)", "customers (`customers`)"}, lacks_customers, kOfOwnership},
    {{"mittarit (`metrics`)", "metrics (`metrics`)"}, lacks_metrics, kOfMetrics},
    {{"asiakaspolku toimintoineen (`journey`)", "the journey with its functions (`journey`)"},
     lacks_journey,
     kOfJourney},
    {{"työpajan kulku (`workshop`)", "what the workshop will do (`workshop`)"},
     lacks_workshop,
     kOfWorkshop}};
constexpr Part kAsked[] = {
    {{"`definition` asiakkuuksille", "`definition` for the customers"},
     lacks_definitions,
     kOfDefinitions},
    {{"`readiness` toiminnoille", "`readiness` for the functions"}, lacks_readiness, kOfReadiness},
    {{"kulttuurirundin vastaukset (`round`)", "the answers of a culture round (`round`)"},
     lacks_round,
     kOfRound}};

struct PartsOfEffort {
  Effort effort;
  std::span<const Part> parts;
};

// Of parts that are worth the same, the first is told.
constexpr PartsOfEffort kParts[] = {
    {Effort::key, kKeys}, {Effort::section, kSections}, {Effort::round, kAsked}};

bool is_closed(Code code, const CheckResult& result) {
  return std::ranges::any_of(result.not_assessed, [&](const NotAssessed& entry) {
    return !entry.why.subject.has_value() && entry.rule->code == code;
  });
}

// Opens nothing where the model says it already.
Addition addition_of(const Part& part, const Model& model, const CheckResult& result) {
  Addition addition{.what = part.what, .opens = {}};
  if (part.is_missing(model))
    std::ranges::copy_if(part.opens, std::back_inserter(addition.opens),
                         [&](Code code) { return is_closed(code, result); });
  return addition;
}

}  // namespace

std::optional<Addition> cheapest_addition(const Model& model, const CheckResult& result) {
  std::optional<Addition> best;
  double most = 0;  // rules for the effort
  for (const auto& [effort, parts] : kParts)
    for (const Part& part : parts) {
      Addition addition = addition_of(part, model, result);
      const double worth = static_cast<double>(addition.opens.size()) / static_cast<double>(effort);
      if (worth <= most) continue;
      most = worth;
      best = std::move(addition);
    }
  return best;
}

}  // namespace stratmap
