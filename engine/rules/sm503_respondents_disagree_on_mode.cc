#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/modes/mode_distance.h"
#include "engine/modes/mode_views.h"
#include "engine/modes/mode_words.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Views = std::vector<ModeView>;

// A layer as a word of its own, and in "describe its current mode".
struct LayerWords {
  std::string_view layer;
  Bilingual title, of_mode;
};

constexpr std::array<LayerWords, 4> kLayers = {{
    {"declared", {"julkilausuttu", "declared"}, {"julkilausuttua", "declared"}},
    {"current", {"nykyinen", "current"}, {"nykyistä", "current"}},
    {"desired", {"haluttu", "desired"}, {"haluttua", "desired"}},
    {"chosen", {"valittu", "chosen"}, {"strategiassa valittua", "chosen"}},
}};

constexpr Wording kOfFunction = {
    .fi = "{count} vastaajaa kuvaa toiminnon {subject} {layer} toimintatapaa eri tavoin",
    .en = "{count} respondents describe the {layer} mode of the function {subject} differently"};
constexpr Wording kOfOrganization = {
    .fi = "{count} vastaajaa kuvaa organisaation {layer} toimintatapaa eri tavoin",
    .en = "{count} respondents describe the {layer} mode of the organization differently"};
// The same, with what they say.
constexpr Wording kFunctionSeenAs = {
    .fi = "{count} vastaajaa kuvaa toiminnon {subject} {layer} toimintatapaa eri tavoin: {seen}",
    .en =
        "{count} respondents describe the {layer} mode of the function {subject} differently: "
        "{seen}"};
constexpr Wording kOrganizationSeenAs = {
    .fi = "{count} vastaajaa kuvaa organisaation {layer} toimintatapaa eri tavoin: {seen}",
    .en = "{count} respondents describe the {layer} mode of the organization differently: {seen}"};
constexpr Wording kOfSides = {
    .fi =
        "johto ja keskijohto kuvaavat organisaation {layer} toimintatapaa toisin kuin "
        "asiantuntijat ja henkilöstö",
    .en =
        "top and middle management describe the {layer} mode of the organization differently "
        "than experts and staff"};
constexpr Wording kAgreeing = {.fi = "{agreeing} heistä asettaa saman tavan etusijalle",
                               .en = "{agreeing} of them put the same mode first"};
constexpr Wording kSides = {
    .fi = "johto {upper} ({upper-share}\u00A0%), muut {lower} ({lower-share}\u00A0%)",
    .en = "management {upper} ({upper-share}%), the others {lower} ({lower-share}%)"};

Subject subject_of_layer(const LayerWords& layer) { return word(layer.layer, layer.title); }

// Values of a survey cell with fewer respondents than `survey-cell` are never shown.
bool is_small_cell(const Views& views, const Analysis& analysis) {
  const auto surveyed = static_cast<double>(std::ranges::count(views, nullptr, &ModeView::answer));
  return surveyed > 0 && surveyed < analysis.threshold("survey-cell");
}

bool has_small_level(const Views& views, const Analysis& analysis) {
  std::map<RespondentLevel, Views> by_level;
  for (const ModeView& view : views)
    if (view.level) by_level[*view.level].push_back(view);
  return std::ranges::any_of(
      by_level, [&](const auto& level) { return is_small_cell(level.second, analysis); });
}

// What a mix puts first: "tuotantolähtöisenä"; of several at once the first.
std::size_t first_of(const ModeMix& mix) {
  const auto largest = std::ranges::max_element(mix.share);
  return static_cast<std::size_t>(largest - mix.share.begin());
}

// By mode, how many put it first: "3 tuotantolähtöisenä", "3 as production-led". The most first.
std::vector<Message> seen_by_mode(const Views& views) {
  std::array<std::size_t, kModeCount> counts{};
  for (const ModeView& view : views) ++counts[first_of(view.mix)];
  std::vector<std::size_t> modes;
  for (std::size_t i = 0; i < kModeCount; ++i)
    if (counts[i] > 0) modes.push_back(i);
  std::ranges::stable_sort(modes, std::greater{}, [&](std::size_t i) { return counts[i]; });
  std::vector<Message> seen;
  for (const std::size_t i : modes) {
    const Bilingual name = seen_as(static_cast<Mode>(i));
    const std::string number = std::to_string(counts[i]);
    seen.push_back(
        {.fi = number + " " + std::string(name.fi), .en = number + " as " + std::string(name.en)});
  }
  return seen;
}

// Where the answers stand, unless the round keeps apart who answered what.
std::vector<RelatedPlace> places_of(const Views& views, const Model& model) {
  std::vector<RelatedPlace> places;
  if (!model.round || model.round->quotes != Quotes::by_function) return places;
  for (const ModeView& view : views)
    if (view.answer != nullptr && view.answer->quotable)
      places.push_back({view.answer->span, top_names(view.mix).front()});
  return places;
}

Finding finding_of(const UnitViews& unit, const LayerWords& layer, const Analysis& analysis) {
  const Model& model = analysis.model;
  Finding finding{
      .subjects = {unit.function ? subject_of(model[*unit.function]) : whole("organization"),
                   subject_of_layer(layer)},
      .message = unit.function ? kOfFunction : kOfOrganization,
      .figures = {count("count", unit.views.size()), {"layer", layer.of_mode}},
      .span = unit.function ? model[*unit.function].span : model.survey->span};
  if (is_small_cell(unit.views, analysis)) return finding;
  const Disagreement disagreement = disagreement_of(unit.views);
  finding.label = kAgreeing;
  std::vector<Message> seen = seen_by_mode(unit.views);
  if (seen.size() > 1) {
    finding.message = unit.function ? kFunctionSeenAs : kOrganizationSeenAs;
    finding.figures.push_back({"seen", std::move(seen)});
  }
  finding.figures.push_back(count("agreeing", disagreement.same_top));
  finding.figures.push_back({"distance", std::round(disagreement.mean_distance * 100) / 100});
  finding.related = places_of(unit.views, model);
  return finding;
}

bool disagree(const Views& views, const Analysis& analysis) {
  const Disagreement disagreement = disagreement_of(views);
  const double majority = static_cast<double>(disagreement.same_top);
  return reaches(disagreement.mean_distance, analysis.threshold("mode-disagreement")) ||
         !reaches(majority,
                  analysis.threshold("mode-majority") * static_cast<double>(views.size()));
}

// Of all views of a layer: what those above say, and those below.
struct Sides {
  Views upper, lower;

  bool are_heard() const { return upper.size() >= 2 && lower.size() >= 2; }
};

Sides sides_of(const Views& views) {
  return {views_from(Side::upper, views), views_from(Side::lower, views)};
}

bool disagree(const Sides& sides, const Analysis& analysis) {
  return reaches(jensen_shannon(mean_of(sides.upper), mean_of(sides.lower)),
                 analysis.threshold("mode-disagreement"));
}

Finding finding_of(const Views& views, const Sides& sides, const LayerWords& layer,
                   const Analysis& analysis) {
  const Model& model = analysis.model;
  Finding finding{.subjects = {whole("organization"), subject_of_layer(layer)},
                  .message = kOfSides,
                  .figures = {count("upper-count", sides.upper.size()),
                              count("lower-count", sides.lower.size()),
                              {"layer", layer.of_mode}},
                  .span = model.survey ? model.survey->span : model.round->span};
  if (has_small_level(views, analysis)) return finding;
  const ModeMix upper = mean_of(sides.upper), lower = mean_of(sides.lower);
  finding.label = kSides;
  finding.figures.push_back({"upper", top_names(upper)});
  finding.figures.push_back({"upper-share", top_percent(upper)});
  finding.figures.push_back({"lower", top_names(lower)});
  finding.figures.push_back({"lower-share", top_percent(lower)});
  return finding;
}

// Looks at one layer: at what is said of each unit, and at what its levels say of all of it.
class LayerLook {
 public:
  LayerLook(const Analysis& analysis, const LayerWords& layer, Outcome& outcome)
      : analysis_(analysis), layer_(layer), outcome_(outcome) {}

  void look_at(const UnitViews& unit) {
    constexpr std::size_t kFewest = 3;
    all_.insert(all_.end(), unit.views.begin(), unit.views.end());
    if (unit.views.size() < kFewest) return;
    outcome_.assessed = true;
    if (!disagree(unit.views, analysis_)) return;
    outcome_.findings.push_back(finding_of(unit, layer_, analysis_));
    organization_is_told_of_ |= !unit.function;
  }

  void look_at_sides() {
    const Sides sides = sides_of(all_);
    if (!sides.are_heard()) return;
    outcome_.assessed = true;
    if (!organization_is_told_of_ && disagree(sides, analysis_))
      outcome_.findings.push_back(finding_of(all_, sides, layer_, analysis_));
  }

 private:
  const Analysis& analysis_;
  const LayerWords& layer_;
  Outcome& outcome_;
  Views all_;
  bool organization_is_told_of_ = false;
};

// Units of which nobody's three views of one layer are known.
void note_units_with_few(const std::vector<UnitViews>& units, const Model& model,
                         Outcome& outcome) {
  constexpr Bilingual kFew = {.fi = "sen toimintatapaa kuvaa alle kolme vastaajaa",
                              .en = "fewer than three respondents describe its mode"};
  std::map<std::optional<Id<Function>>, std::size_t> most;
  for (const UnitViews& unit : units)
    most[unit.function] = std::max(most[unit.function], unit.views.size());
  for (const auto& [function, views] : most)
    if (views < 3)
      outcome.unassessed.push_back(
          {kFew, function ? subject_of(model[*function]) : whole("organization")});
}

Outcome check(const Analysis& analysis) {
  const auto units = mode_views(analysis.model);
  if (units.empty())
    return not_assessed({.fi = "kukaan ei ole kuvannut toimintatapaa rundissa tai kyselyssä",
                         .en = "nobody described a mode in the culture round or in a survey"});
  Outcome outcome{.assessed = false};
  for (const LayerWords& layer : kLayers) {
    LayerLook look(analysis, layer, outcome);
    for (const UnitViews& unit : units)
      if (unit.layer == layer.layer) look.look_at(unit);
    look.look_at_sides();
  }
  note_units_with_few(units, analysis.model, outcome);
  return outcome;
}

constexpr std::array<std::string_view, 3> kThresholdNames = {"mode-disagreement", "mode-majority",
                                                             "survey-cell"};

}  // namespace

extern const Rule kSm503;
constinit const Rule kSm503 = {
    .code = "SM503",
    .name = "respondents-disagree-on-mode",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kolme vastaajaa, jotka kuvaavat saman yksikön toimintatapaa rundissa "
                    "(`current`, `desired`, `chosen`) tai kyselyssä.",
              .en = "At least three respondents who describe the mode of one unit, in the culture "
                    "round (`current`, `desired`, `chosen`) or in a survey."},
    .summary = {.fi = "Vastaajat kuvaavat saman yksikön toimintatapaa eri tavoin, tai johto toisin "
                      "kuin henkilöstö. Alle viiden vastaajan kyselyryhmästä ei näytetä lukuja.",
                .en = "Respondents describe the mode of one unit differently, or management "
                      "differently than staff. Of a survey cell with fewer than five respondents "
                      "no values are shown."},
    .why = {.fi = "Jokainen toimi oman määritelmänsä mukaan; niiden varaan rakennettu johtaminen "
                  "vetää eri suuntiin.",
            .en = "Each acted on their own definition of the words; leadership built on it pulls "
                  "apart."},
    .question = {.fi = "Kuvasitte samaa taloa eri tavoin. Mitä kullakin oli mielessään?",
                 .en = "You described one organization in different ways. What did each of you "
                       "have in mind?"},
    .fix = {.fi = "Määritelkää toimintatavat yhdessä ja vastatkaa uudelleen.",
            .en = "Define the modes together, then answer again."},
    .together = {.says = {.fi = "saa vastaajilta eri kuvauksia",
                          .en = "are described differently by those who answered"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  care: {name: {fi: Kiinteistönhoito, en: Property care}}  # <-
round:
  respondents: {r1: {function: care}, r2: {function: care}, r3: {function: care}}
  answers:
    - {respondent: r1, stop: mode, claims: {current: production}}
    - {respondent: r2, stop: mode, claims: {current: customer-service}}
    - {respondent: r3, stop: mode, claims: {current: development}}
)",
    .passing_example = R"(functions:
  care: {name: {fi: Kiinteistönhoito, en: Property care}}
round:
  respondents: {r1: {function: care}, r2: {function: care}, r3: {function: care}}
  answers:
    - {respondent: r1, stop: mode, claims: {current: production}}
    - {respondent: r2, stop: mode, claims: {current: {production: 80, customer-service: 20}}}
    - {respondent: r3, stop: mode, claims: {current: production}}
)",
    .check = check,
};

}  // namespace stratmap
