#pragma once

// What the client wants, and what it believes leads to it.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "models/element.h"
#include "models/mode.h"

namespace stratmap {

struct Customer;
struct Function;
struct Metric;
struct Reward;

enum class Sector : std::uint8_t { private_sector, public_sector, nonprofit };

struct Organization {
  Text name;
  Span span;  // of the key `organization`
  std::string language = "en";
  bool language_given = false;
  Sector sector = Sector::private_sector;
  Text vision;
  Text slogan;
  std::optional<ModeLayers> mode;
  Notes notes;
};

enum class PerspectiveKind : std::uint8_t { financial, customer, process, learning, other };

struct Perspective : Element {
  PerspectiveKind kind = PerspectiveKind::other;  // `kind`, else the id where it is one of them
  bool is_default = false;                        // not written in the model: span is empty
  double weight = 1;
  Text question;
};

struct Theme : Element {};

enum class LinkKind : std::uint8_t { cause, feedback, funds, none };
enum class Effect : std::uint8_t { raises, lowers };
enum class LinkEvidence : std::uint8_t { assumed, argued, tested };

struct Objective;

// An entry of `drives`: a hypothesis that doing well here moves the other objective.
struct Link {
  Ref<Objective> to;
  LinkKind kind = LinkKind::cause;
  Effect effect = Effect::raises;
  double strength = 0.5;  // (0, 1]
  std::optional<Duration> lag;
  std::optional<LinkEvidence> evidence;
  std::optional<Period> reviewed;
  RareNotes notes;
};

enum class ObjectiveLevel : std::uint8_t { board, management, unit };
enum class AdoptionState : std::uint8_t {
  not_reached,
  communicated,
  understood,
  accepted,
  committed,
  unknown
};

// How far a function has taken an objective as its own.
struct Adoption {
  Ref<Function> function;
  std::optional<AdoptionState> whole, management, staff;  // whole: the plain form
};

struct Objective : Element {
  std::optional<Ref<Perspective>> perspective;
  std::optional<Ref<Theme>> theme;
  Refs<Function> owners;
  Refs<Function> contributors;
  ObjectiveLevel level = ObjectiveLevel::management;
  double weight = 1;
  std::optional<double> effort;  // 1–5
  Text statutory;
  Text decides;
  std::vector<Link> drives;
  std::vector<Adoption> adoption;
};

enum class InitiativeStatus : std::uint8_t { planned, running, done, stopped };

struct Milestone {
  std::string id;
  Span span;
  std::optional<Period> due, done;
};

struct Initiative : Element {
  Refs<Objective> advances;
  Refs<Function> owners;
  Refs<Customer> customers;  // those who take part
  std::optional<Period> start, end;
  std::optional<double> budget;
  std::string kind;  // open word
  std::optional<InitiativeStatus> status;
  std::vector<Milestone> milestones;
  Text stop_if;
  Text decides;
};

enum class ThreadTemplate : std::uint8_t { none, loyalty, hr_red_thread };

struct ThreadStage {
  std::string id;
  Span span;
  Refs<Objective> objectives;
  Refs<Reward> rewards;  // a stage may name entries of `rewards`
};

struct Thread : Element {
  ThreadTemplate form = ThreadTemplate::none;
  std::vector<ThreadStage> stages;  // as written
};

struct GlossaryTerm : Element {
  Text definition;
  Refs<Function> by;
};

}  // namespace stratmap
