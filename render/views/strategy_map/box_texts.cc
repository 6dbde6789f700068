#include "render/views/strategy_map/box_texts.h"

#include "render/layout/wrap.h"
#include "render/views/strategy_map/map_words.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

constexpr double kFigureGap = 8;  // between a name and the figures beside it
constexpr std::size_t kMetricLines = 2;
constexpr std::string_view kCut = "…";

constexpr BoxRhythm kFull{.title_size = 14,
                          .title_line = 17.5,
                          .first_title = 22.5,
                          .title_to_rule = 7,
                          .rule_to_metric = 17.5,
                          .metric_size = 11.5,
                          .metric_line = 15,
                          .metric_to_owner = 19.5,
                          .owner_line = 14,
                          .last_to_bottom = 10,
                          .most_title_lines = 4};
constexpr BoxRhythm kCompact{.title_size = 17,
                             .title_line = 20.5,
                             .first_title = 25,
                             .title_to_rule = 8,
                             .rule_to_metric = 20.5,
                             .metric_size = 15,
                             .metric_line = 19,
                             .metric_to_owner = 0,
                             .owner_line = 0,
                             .last_to_bottom = 11,
                             .most_title_lines = 3};

double figures_width(const MetricFigures& figures, double size) {
  double width = text_width_px(figures.value, size, FontWeight::semibold);
  if (figures.target.empty()) return width;
  return width + 2 * kFiguresSlashGap +
         text_width_px(figures.separator, size, FontWeight::regular) +
         text_width_px(figures.target, size, FontWeight::regular);
}

// With as much of the units as there is room for: "1 234 kpl / 1 500 kpl", "1 234 / 1 500 kpl",
// "1 234 / 1 500". A number is never cut: rather the target is left to the tooltip, or all.
MetricFigures figures_within(double room, double size, const Metric& metric,
                             const Standing& standing, const Model& model, Lang lang) {
  MetricFigures figures;
  for (const UnitShown unit : {UnitShown::behind_each, UnitShown::once, UnitShown::never}) {
    figures = figures_of(metric, standing, model, lang, unit);
    if (figures_width(figures, size) <= room) return figures;
  }
  figures.target.clear();
  if (figures_width(figures, size) > room) figures.value = kCut;
  return figures;
}

std::string_view language_of(const Text& text, Lang lang, const Model& model) {
  for (const Text::Entry& entry : text.entries())
    if (entry.language == code_of(lang)) return code_of(lang);
  return model.organization.language;
}

std::vector<std::string> wrapped(const Element& element, const Model& model, Lang lang,
                                 WrapStyle style) {
  style.hyphenation = hyphenation_of(language_of(element.name, lang, model));
  return wrap(model.name_of(element, lang), style);
}

// With a value as wide as the target: where figures stand follows from the metric, not from the
// value of the day, so that a new value moves nothing.
double usual_figures_width(const Metric& metric, const Standing& standing, const Model& model,
                           Lang lang, double size) {
  MetricFigures figures = figures_of(metric, standing, model, lang);
  figures.value = figures.target.empty() ? "0 000 " + std::string(model.text_in(metric.unit, lang))
                                         : figures.target;
  return figures_width(figures, size);
}

void add_metric(BoxTexts& texts, const Analysis& analysis, Id<Objective> objective, double room,
                Lang lang) {
  const std::optional<Id<Metric>> metric = headline_metric(analysis, objective);
  if (!metric) return;
  const Model& model = analysis.model;
  const Standing& standing = analysis.standings[metric->index()];
  const double size = rhythm_of(texts.detail).metric_size;
  texts.has_metric = true;
  texts.status = standing.status;
  texts.figures = figures_within(room, size, model[*metric], standing, model, lang);
  if (texts.detail == BoxDetail::compact) return;
  texts.metric = wrapped(model[*metric], model, lang,
                         {.width_px = room, .size_px = size, .max_lines = kMetricLines});
  if (texts.metric.empty()) return;
  const double last = text_width_px(texts.metric.back(), size, FontWeight::regular);
  const double beside = room - last - kFigureGap;
  if (usual_figures_width(model[*metric], standing, model, lang, size) > beside) return;
  const MetricFigures shorter = figures_within(beside, size, model[*metric], standing, model, lang);
  const bool whole =
      shorter.value != kCut && shorter.target.empty() == texts.figures.target.empty();
  if (!whole) return;
  texts.figures = shorter;
  texts.figures_on_last_line = true;
}

std::string owner_names(const Objective& objective, const Model& model, Lang lang) {
  std::string names;
  for (const Ref<Function>& owner : objective.owners) {
    if (!names.empty()) names += " + ";
    names += owner.is_unknown() ? map_words::kUnknownOwner.in(lang)
                                : model.name_of(model[owner.id], lang);
  }
  return names;
}

// The name of the role that answers for the objective, where there is one owner.
std::string role_of(const Objective& objective, const Model& model, Lang lang) {
  if (objective.owners.size() != 1 || objective.owners.front().is_unknown()) return {};
  return std::string(model.text_in(model[objective.owners.front().id].head, lang));
}

// "Asiakaspalvelu · Palvelujohtaja", on two lines where one has no room for both.
std::vector<std::string> owner_lines(const std::string& names, const std::string& role, double room,
                                     Lang lang) {
  const std::string owner(names.empty() ? map_words::kNoOwner.in(lang) : std::string_view(names));
  const auto clipped = [&](const std::string& text) {
    return clip_to_width(text, room, kOwnerSize, FontWeight::medium);
  };
  if (role.empty() || role == names) return {clipped(owner)};
  const std::string both = owner + " · " + role;
  if (text_width_px(both, kOwnerSize, FontWeight::medium) <= room) return {both};
  return {clipped(owner), clipped(role)};
}

// "Vasteaika hälytykseen: 52 min / 45 min (jäljessä)", one line a metric.
std::string metric_in_words(const Metric& metric, const Standing& standing, const Model& model,
                            Lang lang) {
  const MetricFigures figures = figures_of(metric, standing, model, lang);
  std::string line(model.name_of(metric, lang));
  line += ": " + figures.value;
  if (!figures.target.empty()) line += " " + figures.separator + " " + figures.target;
  line.append(" (").append(status_word(standing.status).in(lang));
  if (!standing.reason.fi.empty()) line.append(" – ").append(standing.reason.in(lang));
  return line + ")";
}

std::string tooltip_of(const Analysis& analysis, Id<Objective> id, std::string_view owner,
                       std::string_view role, Lang lang) {
  const Model& model = analysis.model;
  std::string text(model.name_of(model[id], lang));
  for (const Id<Metric> metric : analysis.involvement.metrics[id])
    text += '\n' + metric_in_words(model[metric], analysis.standings[metric.index()], model, lang);
  if (analysis.involvement.metrics[id].empty())
    text.append("\n").append(map_words::kNoMetric.in(lang));
  text.append("\n").append(map_words::kOwner.in(lang)).append(": ");
  text.append(owner.empty() ? map_words::kNoOwner.in(lang) : owner);
  if (!role.empty()) text.append(" – ").append(role);
  if (model[id].theme)
    text.append("\n")
        .append(map_words::kTheme.in(lang))
        .append(": ")
        .append(model.name_of(model[model[id].theme->id], lang));
  return text;
}

}  // namespace

const BoxRhythm& rhythm_of(BoxDetail detail) {
  return detail == BoxDetail::compact ? kCompact : kFull;
}

std::size_t BoxTexts::metric_lines() const {
  return std::max<std::size_t>(1, metric.size() + (metric.empty() || figures_on_last_line ? 0 : 1));
}

double BoxTexts::height_px() const {
  const BoxRhythm& rhythm = rhythm_of(detail);
  const auto more = [](std::size_t lines) {
    return lines < 2 ? 0 : static_cast<double>(lines - 1);
  };
  double height = rhythm.first_title + rhythm.title_line * more(title.size()) +
                  rhythm.title_to_rule + rhythm.rule_to_metric + rhythm.last_to_bottom;
  height += rhythm.metric_line * more(metric_lines());
  if (!owner.empty()) height += rhythm.metric_to_owner + rhythm.owner_line * more(owner.size());
  return height;
}

BoxTexts texts_of(const Analysis& analysis, Id<Objective> id, BoxDetail detail, double box_width_px,
                  Lang lang) {
  const Model& model = analysis.model;
  const Objective& objective = model[id];
  const BoxRhythm& rhythm = rhythm_of(detail);
  const double room = box_width_px - kBoxTextLeft - kBoxPadding;
  BoxTexts texts{
      .detail = detail, .title = {}, .metric = {}, .figures = {}, .owner = {}, .tooltip = {}};
  texts.title = wrapped(objective, model, lang,
                        {.width_px = room,
                         .size_px = rhythm.title_size,
                         .weight = FontWeight::semibold,
                         .max_lines = rhythm.most_title_lines});
  add_metric(texts, analysis, id, room - kBoxIconRoom, lang);
  const std::string owner = owner_names(objective, model, lang);
  const std::string role = role_of(objective, model, lang);
  texts.has_owner = !owner.empty();
  if (detail == BoxDetail::full) texts.owner = owner_lines(owner, role, room - kBoxIconRoom, lang);
  texts.tooltip = tooltip_of(analysis, id, owner, role, lang);
  return texts;
}

}  // namespace stratmap
