#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "models/customers.h"
#include "models/functions.h"
#include "models/metrics.h"
#include "models/round.h"
#include "models/strategy.h"

namespace stratmap {

enum class Rollup : std::uint8_t { veto, mean, geometric, worst };

struct RuleSetting {
  std::string code;
  Severity severity = Severity::warning;
  Span span;
};

struct ThresholdSetting {
  std::string name;
  double value = 0;
  Span span;
};

struct Settings {
  std::optional<Period> as_of;
  Rollup rollup = Rollup::veto;
  std::vector<RuleSetting> rules;
  std::vector<ThresholdSetting> thresholds;
};

// A client as it was described: every section in the order of the files, every reference
// resolved. A model exists only when reading found no error.
struct Model {
  Sources sources;
  Organization organization;
  std::vector<Perspective> perspectives;  // top to bottom; the defaults where none is written
  bool perspectives_given = false;
  std::vector<Theme> themes;
  std::vector<Objective> objectives;
  std::vector<Function> functions;
  std::vector<Customer> customers;
  std::vector<System> systems;
  std::vector<Channel> channels;
  std::vector<Stage> journey;
  std::vector<Metric> metrics;
  std::vector<Table> tables;              // of `observations`
  std::vector<Observation> observations;  // in the order of tables and rows
  std::vector<Initiative> initiatives;
  std::vector<Reward> rewards;
  std::vector<Thread> threads;
  std::vector<GlossaryTerm> glossary;
  std::vector<Idea> ideas;
  std::optional<Round> round;
  std::optional<Survey> survey;
  std::optional<Workshop> workshop;
  Settings settings;
  std::vector<Accept> stray_accepts;  // on entries that no finding speaks of: they silence nothing

  // Where each section's key stands first, by its name ("customers"); for findings without an
  // element of their own. Sections that are not written are left out.
  std::vector<std::pair<std::string, Span>> section_spans;

  const Objective& operator[](Id<Objective> id) const { return objectives[id.index()]; }
  const Perspective& operator[](Id<Perspective> id) const { return perspectives[id.index()]; }
  const Theme& operator[](Id<Theme> id) const { return themes[id.index()]; }
  const Function& operator[](Id<Function> id) const { return functions[id.index()]; }
  const Customer& operator[](Id<Customer> id) const { return customers[id.index()]; }
  const System& operator[](Id<System> id) const { return systems[id.index()]; }
  const Channel& operator[](Id<Channel> id) const { return channels[id.index()]; }
  const Stage& operator[](Id<Stage> id) const { return journey[id.index()]; }
  const Metric& operator[](Id<Metric> id) const { return metrics[id.index()]; }
  const Reward& operator[](Id<Reward> id) const { return rewards[id.index()]; }
  const Initiative& operator[](Id<Initiative> id) const { return initiatives[id.index()]; }

  // Its name in `lang`, else in the organization's language, else its id.
  std::string_view name_of(const Element& element, Lang lang) const;
  std::string_view text_in(const Text& text, Lang lang) const {
    return text.in(code_of(lang), organization.language);
  }
};

}  // namespace stratmap
