#include <array>
#include <cmath>
#include <vector>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Functions of F that own or carry out the objective, or one that leads to it.
std::size_t functions_touched(const Analysis& analysis, Id<Objective> objective) {
  const std::array ends = {objective};
  const auto steps = analysis.causes.steps_to(ends);
  std::vector<bool> is_touched(analysis.model.functions.size());
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i] == kNoPath) continue;
    for (const auto function : analysis.involvement.contributors[id_at<Objective>(i)])
      is_touched[function.index()] = true;
  }
  std::size_t count = 0;
  for (const auto function : analysis.chart.actors()) count += is_touched[function.index()] ? 1 : 0;
  return count;
}

bool has_owner(const RoundTheme& theme) {
  for (const Ref<Function>& owner : theme.owners)
    if (!owner.is_unknown()) return true;
  return false;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (!model.round || !model.round->theme || !model.round->theme->objective ||
      model.round->theme->objective->is_unknown())
    return not_assessed({.fi = "kulttuurirundin aiheella ei ole tavoitetta (`theme.objective`)",
                         .en = "the theme of the round has no `objective`"});
  if (analysis.chart.actors().empty())
    return not_assessed({.fi = "mallissa ei ole toimintoja", .en = "the model has no functions"});
  const RoundTheme& theme = *model.round->theme;
  const Objective& objective = model[theme.objective->id];
  const std::size_t all = analysis.chart.actors().size();
  const std::size_t touched = functions_touched(analysis, theme.objective->id);
  const double share = static_cast<double>(touched) / static_cast<double>(all);
  Finding finding{
      .subjects = {whole("round")},
      .message = {.fi = "rundin aihe, tavoite {theme}, koskettaa {touched} toimintoa {all} "
                        "toiminnosta ({share}\u00A0%)",
                  .en = "the theme of the round, the objective {theme}, touches {touched} of {all} "
                        "functions ({share}%)"},
      .figures = {{"theme", static_cast<const Element*>(&objective)},
                  count("touched", touched),
                  count("all", all),
                  {"share", std::round(100 * share)}},
      .span = theme.objective->span};
  Outcome outcome;
  if (!reaches(share, analysis.threshold("theme-reach"))) {
    outcome.findings.push_back(std::move(finding));
  } else if (objective.level == ObjectiveLevel::unit && !has_owner(theme)) {
    finding.message = {
        .fi =
            "rundin aihe, tavoite {theme}, on yhden yksikön kartalla, eikä aiheella ole omistajaa",
        .en =
            "the theme of the round, the objective {theme}, is on the map of one unit, and the "
            "theme has no owner"};
    outcome.findings.push_back(std::move(finding));
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"theme-reach"};

}  // namespace

extern const Rule kSm908;
constinit const Rule kSm908 = {
    .code = "SM908",
    .name = "narrow-theme",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Kulttuurirundin aihe, jolla on tavoite (`theme.objective`).",
              .en = "A theme of the round with an `objective`."},
    .summary = {.fi = "Rundin aihe koskettaa vain pientä osaa toiminnoista – tai se on yhden "
                      "yksikön asia ilman omistajaa.",
                .en = "The theme of the round touches few of the functions, or concerns one unit "
                      "only and has no owner."},
    .why =
        {.fi = "Aihe kantaa, kun jokainen löytää siitä oman arkensa. Muuten motivaatio loppuu "
               "ensimmäiselle etapille.",
         .en = "A theme holds when everyone finds their own daily work in it. Otherwise motivation "
               "ends at the first stop."},
    .question = {.fi = "Kenen arkea teema koskettaa?",
                 .en = "Whose daily work does this theme touch?"},
    .fix =
        {.fi = "Valitse aihe, johon useampi toiminto vaikuttaa – tai kirjaa, miten muut "
               "vaikuttavat siihen.",
         .en =
             "Choose a theme that more functions have a hand in, or write down how the others do."},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:
  clear-bill: {name: {fi: Lasku on selkeä, en: The invoice is clear}, owner: billing}
functions:
  billing: {name: {fi: Laskutus, en: Billing}}
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
round:
  theme: {name: {fi: Lasku, en: The invoice}, objective: clear-bill}  # <-
)",
    .passing_example = R"(objectives:
  clear-bill: {name: {fi: Lasku on selkeä, en: The invoice is clear}, owner: billing}
  fast-records: {name: {fi: Työ kirjataan heti, en: Work is recorded at once}, owner: service, drives: clear-bill}
functions:
  billing: {name: {fi: Laskutus, en: Billing}}
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
round:
  theme: {name: {fi: Lasku, en: The invoice}, objective: clear-bill}
)",
    .check = check,
};

}  // namespace stratmap
