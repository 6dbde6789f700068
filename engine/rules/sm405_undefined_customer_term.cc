#include <algorithm>
#include <utility>
#include <vector>

#include "engine/graph/customer_meanings.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Wording kNeither = {.fi = "termillä {subject} ei ole määritelmää eikä määrittelijää",
                              .en = "the term {subject} has neither a definition nor a definer"};
constexpr Wording kNoDefinition = {.fi = "termillä {subject} ei ole määritelmää",
                                   .en = "the term {subject} has no definition"};
constexpr Wording kNoDefiner = {
    .fi = "termin {subject} määrittelijää ei ole nimetty (`by`)",
    .en = "the term {subject} has a definition, but nobody is named who gave it (`by`)"};
constexpr Wording kUnknownDefiner = {
    .fi = "kysyttiin, kuka on määritellyt termin {subject} – kukaan ei tiedä",
    .en = "asked who defined the term {subject}, nobody knows"};

// The usual question is about the customer.
constexpr Bilingual kAnotherTerm = {.fi = "Kun sanot {subject}, mitä tarkoitat?",
                                    .en = "When you say {subject}, what do you mean?"};

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_customer_word(std::string_view text) {
  const auto is = [&](std::string_view word) { return std::ranges::equal(text, word, {}, lower); };
  return is("customer") || is("asiakas");
}

bool is_customer_term(const GlossaryTerm& term) {
  return is_customer_word(term.id) ||
         std::ranges::any_of(term.name.entries(),
                             [](const Text::Entry& entry) { return is_customer_word(entry.text); });
}

void look_at(const GlossaryTerm& term, Outcome& outcome) {
  const bool has_definer = std::ranges::any_of(
      term.by, [](const Ref<Function>& definer) { return !definer.is_unknown(); });
  const bool has_definition = !term.definition.empty();
  if (has_definer && has_definition) return;
  Finding finding{.subjects = {subject_in("glossary", term)},
                  .message = term.by.empty() ? kNoDefiner : kUnknownDefiner,
                  .span = term.span};
  if (!has_definition) finding.message = has_definer ? kNoDefinition : kNeither;
  if (!is_customer_term(term)) finding.question = kAnotherTerm;
  outcome.findings.push_back(std::move(finding));
}

Finding missing_term(const Analysis& analysis, const std::vector<MeantCustomer>& views) {
  Finding finding{
      .subjects = {whole("glossary")},
      .message = {.fi = "{functions} toimintoa sanoo, kenet näkee asiakkaana, mutta sanastossa ei "
                        "ole termiä ”asiakas”",
                  .en = "{functions} functions say whom they see as the customer, but the glossary "
                        "has no term \"customer\""},
      .figures = {count("functions", views.size())},
      .span = analysis.section_span("glossary")};
  for (const MeantCustomer& view : views) {
    if (finding.related.size() == 2) break;
    finding.related.push_back(
        {view.span,
         {.fi = "käyttää sanaa omalla tavallaan", .en = "uses the word in its own way"}});
  }
  return finding;
}

Outcome check(const Analysis& analysis) {
  const auto& glossary = analysis.model.glossary;
  const auto views = meant_customers(analysis.model);
  if (glossary.empty() && views.size() < 2)
    return not_assessed({.fi = "sanastoa ei ole, eikä kaksi toimintoa sano, kenet näkee asiakkaana",
                         .en = "there is no glossary, and no two functions say whom they see as "
                               "the customer"});
  Outcome outcome;
  if (views.size() >= 2 && std::ranges::none_of(glossary, is_customer_term))
    outcome.findings.push_back(missing_term(analysis, views));
  for (const GlossaryTerm& term : glossary) look_at(term, outcome);
  return outcome;
}

}  // namespace

extern const Rule kSm405;
constinit const Rule kSm405 = {
    .code = "SM405",
    .name = "undefined-customer-term",
    .needs = {.fi = "Sanasto (`glossary`), tai ainakin kaksi toimintoa, jotka sanovat, kenet "
                    "näkevät asiakkaana.",
              .en = "A `glossary`, or at least two functions that say whom they see as the "
                    "customer."},
    .summary = {.fi = "Sanaston termiltä puuttuu määritelmä tai määrittelijä – tai sanastossa ei "
                      "ole asiakasta, vaikka toiminnot käyttävät sanaa.",
                .en = "A term of the glossary lacks a definition or a definer, or the glossary "
                      "has no customer though functions use the word."},
    .why = {.fi = "Sama sana viidessä suussa on viisi eri lukua.",
            .en = "The same word in five mouths is five different numbers."},
    .question = {.fi = "Kun puhut asiakkaasta, kenet näet mielessäsi?",
                 .en = "When you say customer, who do you see?"},
    .fix = {.fi = "Pyydä ensin jokaiselta toiminnolta yksi lause ja sopikaa sitten yhteinen.",
            .en = "One sentence per function first, then agree."},
    .together = {.says = {.fi = "on vailla määritelmää tai määrittelijää",
                          .en = "lack a definition or a definer"},
                 .things = {.fi = "termiä", .en = "terms"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa; Hakanen 2015, "
                                "Kulttuurirundi"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
glossary:
  customer:
    name: {fi: Asiakas, en: Customer}
    definition: {fi: Se jonka kanssa on sopimus, en: The one we have a contract with}
    by: sales
  loyalty:  # <-
    name: {fi: Uskollisuus, en: Loyalty}
    definition: {fi: Asiakas jatkaa ja suosittelee, en: The customer stays and recommends}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
glossary:
  customer:
    name: {fi: Asiakas, en: Customer}
    definition: {fi: Se jonka kanssa on sopimus, en: The one we have a contract with}
    by: sales
  loyalty:
    name: {fi: Uskollisuus, en: Loyalty}
    definition: {fi: Asiakas jatkaa ja suosittelee, en: The customer stays and recommends}
    by: sales
)",
    .check = check,
};

}  // namespace stratmap
