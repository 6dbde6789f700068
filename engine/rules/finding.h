#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "base/language.h"
#include "base/source.h"
#include "models/model.h"

namespace stratmap {

struct Rule;

// What a finding speaks of: an element of a section, a link, the whole map or organization, a
// topic without an element of its own ("hr/recruitment"), or a bare word (a stage of a thread).
// Its texts point into the model or are literals.
struct Subject {
  std::string_view section = {};      // "customers"; "" for a bare word
  std::string_view id = {};           // "" for `map` and `organization`
  const Element* element = nullptr;   // what `id` names, where it is an element
  const Element* effect = nullptr;    // of a link: the objective at its head
  const Notes* link_notes = nullptr;  // of a link that has notes: where it may be accepted

  bool is_link() const { return effect != nullptr; }
};

Subject subject_of(const Objective& objective);
Subject subject_of(const Function& function);
Subject subject_of(const Customer& customer);
Subject subject_of(const Metric& metric);
Subject subject_of(const Perspective& perspective);
Subject subject_of(const Initiative& initiative);
Subject subject_of(const Objective& cause, const Link& link, const Objective& effect);
Subject whole(std::string_view section);                       // whole("map")
Subject topic(std::string_view section, std::string_view id);  // topic("hr", "recruitment")
Subject word(std::string_view id);

// "customers/housing-companies", "objectives/a -> objectives/b", "map".
std::string to_string(const Subject& subject);
// Several are joined by ", ": with the code it identifies a finding over time.
std::string to_string(const std::vector<Subject>& subjects);

// A number, a name or a list that a finding rests on; printed in its texts by name, and in JSON.
struct Figure {
  using Value = std::variant<double, std::string, const Element*, std::vector<const Element*>>;

  std::string_view name;
  Value value;
};

// A text with places for figures, in both languages:
//   {touching}                       a figure: numbers by language, elements by quoted name
//   {subject}, {subject2}            the name of the first, second subject, quoted
//   {touching#function|functions}    the first word for 1, the second for any other number
using Wording = Bilingual;

// A place that belongs to the finding, with a remark.
struct RelatedPlace {
  Span span;
  Wording remark;
};

// What a rule saw. Structured first: every format prints the same value (wording.h makes texts).
struct Finding {
  const Rule* rule = nullptr;         // set by check()
  Severity severity = Severity::off;  // set by the rule where it differs from the rule's own
  std::vector<Subject> subjects;
  Wording message;  // one sentence: what is, with the figures it rests on
  std::vector<Figure> figures = {};
  Span span = {};      // the exact word it points at
  Wording label = {};  // said under the carets; may be empty
  std::vector<RelatedPlace> related = {};
  std::optional<Bilingual> question = {};  // where it is not the rule's usual one
  std::optional<Bilingual> fix = {};
};

// Why a rule, or a rule for one subject, could not be assessed.
struct Unassessed {
  Bilingual reason;                     // "no metric has `measures`"
  std::optional<Subject> subject = {};  // nothing: the rule as a whole
};

// What a rule says of a model. Three results: it fired (findings), it is clear (none), or it was
// not assessed, as a whole or for some subjects.
struct Outcome {
  std::vector<Finding> findings;
  std::vector<Unassessed> unassessed;
  bool assessed = true;  // false: not for any subject
};

}  // namespace stratmap
