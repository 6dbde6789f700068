#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/language.h"
#include "engine/analysis.h"
#include "engine/graph/thread_stages.h"
#include "engine/modes/mode_distance.h"
#include "engine/network/coordination.h"
#include "engine/round/agreement.h"
#include "engine/round/claims.h"
#include "engine/round/coverage.h"
#include "engine/round/quotes.h"
#include "engine/round/survey_views.h"
#include "engine/rules/finding.h"

namespace stratmap {

enum class RuleClass : std::uint8_t { certain, convention, judgement, data };

constexpr std::string_view word_of(RuleClass rule_class) {
  switch (rule_class) {
    case RuleClass::certain:
      return "certain";
    case RuleClass::convention:
      return "convention";
    case RuleClass::judgement:
      return "judgement";
    case RuleClass::data:
      return "data";
  }
  return "";
}

// What the findings of a rule are worth where knots are chosen (engine/knots.h). An `opener` is
// what a conversation would begin with; an `aside` weighs half and never begins one; a `footnote`
// is listed in a knot and makes none. Rules of class data are footnotes.
enum class InKnots : std::uint8_t { opener, usual, aside, footnote };

// A file beside an example, where it needs one: a table, an included part of the model.
struct ExampleFile {
  std::string_view name;
  std::string_view text;
};

// What findings say as one of the elements of a section that they speak of, after the number of
// these: "9 objectives" + "are behind". "{findings}" is the number of findings.
struct SaidOf {
  std::string_view section;
  Bilingual one;
  Bilingual many;
};

// What many findings of a rule say as one, after their number: "6 of 8 objectives" + "have no
// metric". Where their subjects are of no one section, `things` says what is counted. Findings of
// several kinds are told by kind: "9 objectives are behind, 1 initiative has no objective".
struct Together {
  Bilingual says = {};
  Bilingual things = {};
  std::span<const SaidOf> by_kind = {};  // instead of both
  bool label_is_of_all = false;  // the label of one finding holds for all: it is said once
};

// A title or a name that is not translated.
constexpr Bilingual in_both_languages(std::string_view text) { return {text, text}; }

// A rule is a value: everything that `explain`, the docs, the reports and the tests say of it
// stands here, beside the pure function that applies it. One file a rule, and its line in
// all_rules.cc.
struct Rule {
  std::string_view code;                  // "SM401"
  std::string_view name;                  // reads as "this model has a …"
  Severity severity = Severity::warning;  // the highest it gives by default
  RuleClass rule_class = RuleClass::convention;
  InKnots in_knots = InKnots::usual;
  Bilingual needs;    // what a model must say before the rule can be assessed
  Bilingual summary;  // when it fires
  Bilingual why;
  Bilingual question;
  std::span<const Bilingual> other_questions = {};  // that some of its findings bring instead
  Bilingual fix;
  Together together = {};                             // empty: its findings are told one by one
  Bilingual source;                                   // where it comes from
  std::span<const std::string_view> thresholds = {};  // names of settings.thresholds it reads
  // Models in YAML without `stratmap`; `organization` only where the rule asks for it, and then
  // first. In the failing one, the lines that the
  // findings point at end in "# <-".
  std::string_view failing_example;
  std::string_view passing_example;
  std::span<const ExampleFile> example_files = {};
  // Null: found while reading (SM001–SM005, SM007), or by check() from all others (SM006).
  Outcome (*check)(const Analysis& analysis) = nullptr;
};

// Found while reading: the model can't be used, and nothing selects, silences or weighs it.
bool is_reading_error(const Rule& rule);

// An outcome without findings, for a whole rule.
Outcome not_assessed(Bilingual reason);

}  // namespace stratmap
