#include "engine/modes/expected_natures.h"

#include <array>

namespace stratmap {
namespace {

using enum Nature;

constexpr std::array kCost = {cost, budget};
constexpr std::array kProductivity = {efficiency, volume};
constexpr std::array kQuality = {quality};
constexpr std::array kResources = {utilisation};
constexpr std::array kProfit = {profit};
constexpr std::array kServiceLevel = {service_level, Nature::time};
constexpr std::array kMilestone = {milestone};
constexpr std::array kExperiment = {experiment};
constexpr std::array kStopping = {stop_decision};
constexpr std::array kVision = {vision};
constexpr std::array kGrowth = {growth};
constexpr std::array kLoyal = {loyalty, advocacy, retention};
constexpr std::array kFeedback = {feedback};
constexpr std::array kCompetence = {competence};
constexpr std::array kWellBeing = {well_being};
constexpr std::array kMission = {mission};
constexpr std::array kStatutory = {statutory};
constexpr std::array kSatisfaction = {satisfaction};

constexpr Bilingual kServiceLevelName = {"palvelutaso", "service level"};

constexpr std::array<NatureClass, 6> kProduction = {{
    {{"kustannukset", "cost"}, kCost},
    {{"tuottavuus", "productivity"}, kProductivity},
    {{"laatu", "quality"}, kQuality},
    {{"resurssit", "resources"}, kResources},
    {{"kannattavuus", "profit"}, kProfit},
    {kServiceLevelName, kServiceLevel},
}};
constexpr std::array<NatureClass, 5> kDevelopment = {{
    {{"välitavoitteet", "milestones"}, kMilestone, 2},
    {{"kokeilut", "experiments"}, kExperiment},
    {{"lopettamispäätökset", "decisions to stop"}, kStopping},
    {{"visio", "vision"}, kVision},
    {{"kasvu", "growth"}, kGrowth},
}};
constexpr std::array<NatureClass, 4> kCustomerService = {{
    {{"asiakasuskollisuus", "loyalty"}, kLoyal, 2},
    {{"palaute", "feedback"}, kFeedback, 2},
    {{"osaaminen", "competence"}, kCompetence},
    {{"hyvinvointi", "well-being"}, kWellBeing},
}};
constexpr std::array<NatureClass, 5> kPublic = {{
    {{"perustehtävä", "the mission"}, kMission, 2},
    {{"lakisääteiset tehtävät", "statutory tasks"}, kStatutory},
    {kServiceLevelName, kServiceLevel},
    {{"talousarvio", "budget"}, kCost},
    {{"tyytyväisyys", "satisfaction"}, kSatisfaction},
}};

}  // namespace

std::span<const NatureClass> expected_of(Mode mode) {
  switch (mode) {
    case Mode::production:
      return kProduction;
    case Mode::development:
      return kDevelopment;
    case Mode::customer_service:
      return kCustomerService;
    case Mode::public_administration:
      return kPublic;
  }
  return {};
}

Coverage coverage_of(const Steering& steering, std::span<const NatureClass> classes) {
  Coverage coverage;
  for (const NatureClass& each : classes) {
    coverage.expected += each.weight;
    if (steering.has_any(each.natures))
      coverage.present += each.weight;
    else
      coverage.missing.push_back(each.name);
  }
  return coverage;
}

}  // namespace stratmap
