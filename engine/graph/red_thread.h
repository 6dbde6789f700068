#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "engine/graph/cause_graph.h"
#include "engine/graph/involvement.h"
#include "engine/graph/ladder.h"
#include "models/model.h"

namespace stratmap {

// The processes that a red thread runs through from the recruit to the customer. The name of each
// is also the kind of the functions that carry it out.
inline constexpr std::array<std::string_view, 4> kPeopleProcesses = {"recruitment", "induction",
                                                                     "training", "engagement"};

inline constexpr std::array<Bilingual, 4> kPeopleProcessNames = {{{"rekrytointi", "recruitment"},
                                                                  {"perehdytys", "induction"},
                                                                  {"koulutus", "training"},
                                                                  {"sitouttaminen", "engagement"}}};

// How one of them is seen on the map.
struct PeopleProcess {
  std::vector<Id<Metric>> metrics;     // of its nature, or of a function of its kind
  bool has_function = false;           // a function of its kind
  bool is_measured = false;            // a metric of it measures an objective
  std::optional<std::uint32_t> steps;  // links on the shortest way from such an objective to a
                                       // customer objective with a metric of the customer's view
};

// Customer objectives with a metric that tells what the customer thinks or does.
std::vector<Id<Objective>> customer_voices(const Model& model, const Ladder& ladder,
                                           const Involvement& involvement);

// In the order of kPeopleProcesses.
std::array<PeopleProcess, 4> people_processes(const Model& model, const Ladder& ladder,
                                              const CauseGraph& causes,
                                              const Involvement& involvement);

}  // namespace stratmap
