#pragma once

// What people said: the culture round, the survey, ideas, the workshop.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "models/customers.h"
#include "models/element.h"
#include "models/metrics.h"
#include "models/mode.h"
#include "models/strategy.h"

namespace stratmap {

struct Idea;
struct Respondent;

// The ten built-in stops, in the order they are visited; a model may bring its own.
struct Stop {
  std::string id;
  Span span;
  Text question;
};

enum class RespondentLevel : std::uint8_t { top, middle, expert, staff };
enum class Combines : std::uint8_t { no, partly, yes };
enum class Linkage : std::uint8_t { none, manual, file, integrated };

struct Respondent : Element {
  std::optional<Ref<Function>> function;
  std::optional<Ref<Customer>> customer;  // a voice from outside
  Text role;
  std::optional<RespondentLevel> level;
};

template <class Subject, class Value>
using ClaimsOn = std::vector<std::pair<Ref<Subject>, Value>>;

// What an answer claims: views side by side that never overwrite the model.
struct Claims {
  std::optional<WordSet<CustomerMeaning>> means;
  std::optional<double> importance, customer_orientation;  // 1–5
  ClaimsOn<Customer, Ref<Function>> manages, leads, owns, holds_data;
  std::optional<ModeMix> current, desired, chosen;
  Refs<Function> led_at, done_at;
  ClaimsOn<Customer, ModeMix> expects;
  ClaimsOn<Stage, double> attention;  // 1–5
  std::vector<std::string> practices;
  Refs<Metric> metrics;
  std::optional<Combines> combines;
  ClaimsOn<System, Linkage> systems;
  Refs<Objective> processes;
  Refs<Idea> ideas;
  std::optional<bool> enough;
  ClaimsOn<Channel, double> channels;  // 1–5
};

struct Answer {
  Ref<Respondent> respondent;
  std::uint32_t stop = 0;  // index in Round::stops
  Text text;
  bool quotable = true;
  Claims claims;
  Span span;
};

enum class Quotes : std::uint8_t { by_function, anonymous, none };

struct RoundTheme {
  Text name;
  std::optional<Ref<Objective>> objective;
  Refs<Function> owners;
};

// A finding of the last round.
struct EarlierFinding {
  std::string code, subject;
};

struct Round {
  Text name;
  Span span;
  std::optional<RoundTheme> theme;
  std::optional<Period> date;
  std::optional<bool> definition_shown;
  Refs<Function> informed;
  Quotes quotes = Quotes::by_function;
  std::vector<EarlierFinding> previous;
  std::vector<Stop> stops;
  std::vector<Respondent> respondents;
  std::vector<Answer> answers;
  std::vector<Span> kept_back;  // all that `respondents` and `answers` say, and their aliases
  Notes notes;
};

struct SurveyRow {
  std::string respondent, organization, layer, scale;
  std::optional<Id<Function>> function;
  std::optional<RespondentLevel> level;
  Mode mode = Mode::production;
  double centrality = 0;
};

struct Survey {
  Span span;
  std::optional<Period> date;
  std::optional<bool> definition_shown;
  Table table;
  std::vector<SurveyRow> rows;
  Notes notes;
};

enum class IdeaStatus : std::uint8_t { open, adopted, rejected, done };

struct Idea : Element {
  Refs<Function> from;
  std::string stop, finding;
  Refs<Objective> advances;
  Refs<Function> owners;
  std::optional<IdeaStatus> status;
};

struct Participant {
  Ref<Function> function;
  Text role;
  double people = 1;
};

struct InfluenceRow {
  std::string rater;
  Id<Objective> from, to;
  double influence = 0;  // 0–4
};

struct Workshop {
  Text name;
  Span span;
  std::optional<Period> date;
  Refs<Objective> treats;
  std::vector<Participant> participants;
  std::optional<Table> influence_table;
  std::vector<InfluenceRow> influence;
  Notes notes;
};

}  // namespace stratmap
