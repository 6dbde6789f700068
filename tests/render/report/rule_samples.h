#pragma once

#include "engine/rules/rule.h"

namespace stratmap::samples {

inline Outcome nothing(const Analysis&) { return {}; }

inline constexpr std::string_view kNames[] = {"objectives-max"};

// A rule with everything that a rule may have.
inline constexpr Rule kUnowned = {
    .code = "SM401",
    .name = "unowned-customer-relationship",
    .severity = Severity::warning,
    .rule_class = RuleClass::convention,
    .needs = {"Jonkin asiakkuuden omistaja.", "An owner of some customer."},
    .summary = {"Asiakkuudella ei ole omistajaa.", "A customer relationship has no owner."},
    .why = {"Yhteinen on ei-kenenkään.", "What all touch and nobody owns falls between silos."},
    .question = {"Kenen pitää selittää miksi?", "Who has to explain it?"},
    .fix = {"Anna yhdelle toiminnolle `owns`.", "Give one function `owns`."},
    .source = in_both_languages("RACI; S4-03"),
    .thresholds = kNames,
    .failing_example = "customers:\n  a: {ownership: {sales: serves}}  # <-\n",
    .passing_example = "customers:\n  a: {ownership: {sales: owns}}\n",
    .check = nothing,
};

inline constexpr Bilingual kOthers[] = {{"Missä on viive?", "Where is the lag?"}};

inline constexpr Rule kCycle = {
    .code = "SM101",
    .name = "unmarked-causal-cycle",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {"Nuolia.", "Links."},
    .summary = {"Nuolet kiertävät kehää | ilman viivettä.", "Links go round | without a lag."},
    .why = {"Kehää ei voi testata.", "A ring can't be tested."},
    .question = {"Mikä liikkuu ensin?", "Which comes first?"},
    .other_questions = kOthers,
    .fix = {"Poista heikompi nuoli.", "Delete the weaker arrow."},
    .source = in_both_languages("Nørreklit 2000"),
    .failing_example = "",
    .passing_example = "",
    .check = nothing,
};

inline constexpr const Rule* kRules[] = {&kCycle, &kUnowned};

}  // namespace stratmap::samples
