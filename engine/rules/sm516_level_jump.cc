#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "engine/limits.h"
#include "engine/metrics/period_math.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Level = Dated<double>;

// The day after the period, as a month and a day of it.
struct Date {
  std::int32_t month = 0;
  std::int32_t day = 0;
};

Date date_after(const Period& period) {
  const Day next{period.last_day().number + 1};
  const std::int32_t month = ordinal_on(PeriodKind::month, next);
  return {month, next.number - period_at(PeriodKind::month, month).first_day().number};
}

// Whole months from the end of one period to the end of another, a part of a month counted as one.
std::int32_t months_between(const Level& from, const Level& to) {
  const Date start = date_after(*from.period), end = date_after(*to.period);
  return end.month - start.month + (end.day > start.day ? 1 : 0);
}

bool is_ahead(const Level& level, Day today) { return level.period->first_day() > today; }

struct Jump {
  const Level* from = nullptr;
  const Level* to = nullptr;

  double rise() const { return from == nullptr ? 0 : to->value - from->value; }
};

// The highest rise to a level of the future within a year; of several the first.
Jump highest_jump(std::vector<const Level*> levels, Day today) {
  constexpr std::int32_t kYear = 12;
  std::ranges::stable_sort(levels, ends_before,
                           [](const Level* level) -> const Period& { return *level->period; });
  Jump highest;
  for (auto to = levels.begin(); to != levels.end(); ++to) {
    if (!is_ahead(**to, today)) continue;
    for (auto from = levels.begin(); from != to; ++from) {
      const Jump jump{*from, *to};
      const bool is_later = months_between(**from, **to) > 0;
      if (is_later && months_between(**from, **to) <= kYear && jump.rise() > highest.rise())
        highest = jump;
    }
  }
  return highest;
}

std::vector<const Level*> dated_levels(const Function& function) {
  std::vector<const Level*> levels;
  for (const Level& level : function.customer_orientation)
    if (level.period) levels.push_back(&level);
  return levels;
}

Finding finding_of(const Function& function, const Jump& jump) {
  return {.subjects = {subject_of(function)},
          .message = {.fi = "toiminnon {subject} asiakaslähtöisyyden on määrä nousta {months} "
                            "kuukaudessa tasolta {from} tasolle {to}",
                      .en = "the customer orientation of the function {subject} is to rise from "
                            "level {from} to {to} in {months} {months#month|months}"},
          .figures = {{"from", jump.from->value},
                      {"to", jump.to->value},
                      {"months", static_cast<double>(months_between(*jump.from, *jump.to))}},
          .span = jump.to->span,
          .label = {.fi = "tavoite", .en = "the target"},
          .related = {{jump.from->span, {.fi = "mistä lähdetään", .en = "where it starts"}}}};
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoTarget = {
      .fi = "sen asiakaslähtöisyydelle ei ole tulevaa tasoa (`customer_orientation`)",
      .en = "its `customer_orientation` has no level in the future"};
  const auto& functions = analysis.model.functions;
  const auto is_dated = [](const Function& function) { return !dated_levels(function).empty(); };
  if (std::ranges::none_of(functions, is_dated))
    return not_assessed({.fi = "yhdelläkään toiminnolla ei ole päivättyä asiakaslähtöisyyden tasoa "
                               "(`customer_orientation`)",
                         .en = "no function has a dated `customer_orientation`"});
  if (!analysis.today)
    return not_assessed({.fi = "päivä ei ole tiedossa (`settings.as_of`)",
                         .en = "no day is known to judge on (`settings.as_of`)"});
  Outcome outcome{.assessed = false};
  for (const Function& function : functions) {
    const auto levels = dated_levels(function);
    if (levels.empty()) continue;
    if (std::ranges::none_of(
            levels, [&](const Level* level) { return is_ahead(*level, *analysis.today); })) {
      outcome.unassessed.push_back({kNoTarget, subject_of(function)});
      continue;
    }
    outcome.assessed = true;
    const Jump jump = highest_jump(levels, *analysis.today);
    if (jump.from != nullptr && reaches(jump.rise(), analysis.threshold("level-jump")))
      outcome.findings.push_back(finding_of(function, jump));
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"level-jump"};

}  // namespace

extern const Rule kSm516;
constinit const Rule kSm516 = {
    .code = "SM516",
    .name = "level-jump",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Asiakaslähtöisyyden taso ajankohdittain (`customer_orientation`), joista "
                    "jokin on edessä päin.",
              .en = "Dated levels of `customer_orientation`, one of them in the future."},
    .summary = {.fi = "Toiminnon asiakaslähtöisyyden on määrä nousta vuodessa ainakin kaksi tasoa.",
                .en = "The customer orientation of a function is to rise by two levels or more "
                      "within a year."},
    .why = {.fi = "Kulttuuri siirtyy tasolta toiselle, kun ihmiset ja johto vaihtuvat ja tehtävään "
                  "kertyy vuosirenkaita – ei käskystä eikä muodin mukana.",
            .en = "Culture grows slowly, layer by layer, as people and management change; not by "
                  "order or fashion."},
    .question = {.fi = "Kenen pitäisi muuttua, jotta se onnistuisi?",
                 .en = "Who would have to change for that?"},
    .fix = {.fi = "Anna muutokselle aikaa, tai kerro, mikä sen mahdollistaa: rekrytointi, "
                  "valtuudet, palkitseminen.",
            .en = "Give it time, or say what makes it possible: recruitment, mandates, rewards."},
    .together = {.says = {.fi = "hyppää vuodessa ainakin kaksi tasoa",
                          .en = "are to jump two levels or more in a year"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  care:
    name: {fi: Kiinteistönhoito, en: Property care}
    customer_orientation:
      2026-09: 2
      2027-06: 4  # <-
settings: {as_of: 2026-11-15}
)",
    .passing_example = R"(functions:
  care:
    name: {fi: Kiinteistönhoito, en: Property care}
    customer_orientation:
      2026-09: 2
      2027-06: 3
      2028-06: 4
settings: {as_of: 2026-11-15}
)",
    .check = check,
};

}  // namespace stratmap
