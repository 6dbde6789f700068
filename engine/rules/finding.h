#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/boxed.h"
#include "base/diagnostic.h"
#include "base/language.h"
#include "base/source.h"
#include "models/model.h"

namespace stratmap {

struct Rule;

// What a topic is about.
struct TopicWords {
  Bilingual title = {};  // what it is called; empty: by its id
  // Of a question of the culture round ("round/ownership/owns/towns"): what was claimed at the
  // stop `id`, and the element that it asks about, where it asks about one.
  std::string_view claim = {};
  const Element* about = nullptr;
  std::string_view about_section = {};
};

// What a finding speaks of: an element of a section, a link, the whole map or organization, a
// topic without an element of its own ("hr/recruitment"), or a bare word (a stage of a thread).
// Its texts point into the model or are literals.
struct Subject {
  std::string_view section = {};     // "customers"; "" for a bare word
  std::string_view id = {};          // "" for `map` and `organization`
  const Element* element = nullptr;  // what `id` names, where it is an element
  const Element* effect = nullptr;   // of a link: the objective at its head
  Boxed<TopicWords> words = {};      // of a topic

  bool is_link() const { return effect != nullptr; }
  // What it is called where it is no element: its title, else its id.
  std::string_view title(Lang lang) const;
};

Subject subject_in(std::string_view section, const Element& element);
Subject subject_of(const Objective& objective);
Subject subject_of(const Function& function);
Subject subject_of(const Customer& customer);
Subject subject_of(const Metric& metric);
Subject subject_of(const Perspective& perspective);
Subject subject_of(const Initiative& initiative);
Subject subject_of(const Objective& cause, const Objective& effect);  // the link between them
Subject whole(std::string_view section);                              // whole("map")
// topic("hr", "recruitment", {"rekrytointi", "recruitment"}); without a title it is called by its
// id.
Subject topic(std::string_view section, std::string_view id, Bilingual title = {});
Subject word(std::string_view id);
Subject word(std::string_view id, Bilingual title);

// "customers/housing-companies", "objectives/a -> objectives/b", "map".
std::string to_string(const Subject& subject);
// Several are joined by ", ": with the code it identifies a finding over time.
std::string to_string(const std::vector<Subject>& subjects);

// What a finding rests on: a number, a word of the model, a word of ours or several, a sentence
// that was put together or several, a text of the model, an element or several, parts of the map.
// Printed in the finding's texts by its name, and in JSON.
struct Figure {
  using Elements = std::vector<const Element*>;
  using Words = std::vector<Bilingual>;
  using Value =
      std::variant<double, std::string, Bilingual, Boxed<Message>, const Text*, const Element*, Elements,
                   std::vector<double>, std::vector<Elements>, Words, std::vector<Message>>;

  std::string_view name;
  Value value;
  const Text* unit = nullptr;  // of a number: a metric's, printed after it
};

Figure count(std::string_view name, std::size_t number);

// A text with places for figures, in both languages:
//   {touching}                       a figure: numbers by language, elements by quoted name, lists
//                                    with commas and "and", long ones cut short
//   {subject}, {subject2}            the name of the first, second subject, quoted
//   {cause}, {effect}                the two ends of the first subject, a link, quoted
//   {touching#function|functions}    the first word for 1, the second for any other number; of a
//                                    list for one item, and for several
using Wording = Bilingual;

// A place that belongs to the finding, with a remark.
struct RelatedPlace {
  Span span;
  Wording remark;
};

// Two answers of the culture round that lie far apart, in words that may be shown.
struct ShownAnswer {
  const Element* by = nullptr;  // the function or customer; null: not told
  std::string_view section = {};
  const Text* says = nullptr;
};
using OpposingAnswers = std::array<ShownAnswer, 2>;

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
  Boxed<Bilingual> question = {};  // where it is not the rule's usual one
  Boxed<Bilingual> fix = {};
  Boxed<OpposingAnswers> answers = {};
  const Table* table = nullptr;  // whose rows it speaks of: they are listed under it
};

// Not a vector: a large model has so many that growing one would be what takes the most memory.
using Findings = std::deque<Finding>;

// Why a rule, or a rule for one subject, could not be assessed.
struct Unassessed {
  Bilingual reason;             // "no metric has `measures`"; no places
  Boxed<Subject> subject = {};  // nothing: the rule as a whole
};

// What a rule says of a model. Three results: it fired (findings), it is clear (none), or it was
// not assessed, as a whole or for some subjects.
struct Outcome {
  Findings findings = {};
  std::vector<Unassessed> unassessed = {};
  bool assessed = true;  // false: not for any subject
  // How many subjects were assessed, where the model does not tell: "2 of 18 functions". Nothing:
  // those of their section, less the unassessed ones.
  std::optional<std::size_t> subjects_assessed = {};
};

}  // namespace stratmap
