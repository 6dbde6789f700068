#include "engine/knot_telling.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <variant>

#include "engine/finding_matter.h"
#include "engine/rules/rule.h"
#include "engine/rules/wording.h"

namespace stratmap {
namespace {

// Matters by what a conversation would sooner begin with: people's before the map's shape.
constexpr std::string_view kOpeningMatters = "4085736912";
// More than a step of severity, less than two.
constexpr double kTelling = 1.5;
constexpr double kOnPoint = 1;

// How many different answers a question of the round was given; 0 for ratings and other findings.
double different_answers(const Finding& finding) {
  const auto figure = std::ranges::find(finding.figures, "answers", &Figure::name);
  const double* number =
      figure == finding.figures.end() ? nullptr : std::get_if<double>(&figure->value);
  return number == nullptr ? 0 : *number;
}

// "”Billing”: …", where the figure is another's than the knot's.
void name_owner(const Finding& finding, const Model& model, KnotFigure& figure) {
  if (finding.subjects.front().element == nullptr) return;
  constexpr Wording kOwner = {"{subject}: ", "{subject}: "};
  figure.text.fi.insert(0, to_text(kOwner, finding, model, Lang::fi));
  figure.text.en.insert(0, to_text(kOwner, finding, model, Lang::en));
}

}  // namespace

// The severity; a step more on the point itself; a step and a half more for what people can talk
// about: an opener on the very subject or on an arrow towards it, answers of the round, a share of
// money or of people, people's ratings.
double KnotTelling::strength_of(std::size_t finding, const Knot& knot, std::uint32_t point) const {
  const Finding& it = findings_[finding];
  const bool is_near_by = speaks_of(it, knot.subject.element) || it.subjects.front().is_link();
  const bool is_opener = it.rule->in_knots == InKnots::opener && is_near_by;
  const bool has_figure = kind_of_figure(it).value_or(FigureKind::count) <= FigureKind::rating;
  const bool is_telling = is_opener || it.answers || has_figure;
  return static_cast<double>(it.severity) + (loads_.is_on(finding, point) ? kOnPoint : 0) +
         (is_telling ? kTelling : 0);
}

std::size_t KnotTelling::leading_of(const Knot& knot, std::uint32_t point) const {
  std::map<char, std::size_t> story;
  for (const std::size_t i : knot.findings)
    if (loads_.is_on(i, point)) ++story[matter_of(findings_[i])];
  const auto order_of = [&](std::size_t i) {
    const Finding& finding = findings_[i];
    return std::tuple(
        is_aside(finding), -strength_of(i, knot, point), !speaks_of(finding, knot.subject.element),
        -static_cast<int>(story[matter_of(finding)]), finding.rule->in_knots != InKnots::opener,
        kOpeningMatters.find(matter_of(finding)), -different_answers(finding));
  };
  return *std::ranges::min_element(knot.findings, [&](std::size_t one, std::size_t other) {
    const auto order = order_of(one), other_order = order_of(other);
    if (order != other_order) return order < other_order;
    return is_named_before(findings_[one], findings_[other]);
  });
}

bool KnotTelling::is_told(const OpposingAnswers& answers, std::span<const Knot> earlier) const {
  return std::ranges::any_of(earlier, [&](const Knot& knot) {
    if (!knot.opposing) return false;
    const OpposingAnswers& told = *findings_[*knot.opposing].answers;
    return std::ranges::all_of(answers, [&](const ShownAnswer& answer) {
      return told[0].says == answer.says || told[1].says == answer.says;
    });
  });
}

std::optional<std::size_t> KnotTelling::opposing_of(const Knot& knot, std::uint32_t point,
                                                    std::span<const Knot> earlier) const {
  const Finding& leading = findings_[knot.leading];
  std::optional<std::size_t> first;
  const auto is_better = [&](std::size_t one, std::size_t other) {
    const auto order = [&](std::size_t i) {
      return std::tuple(i != knot.leading, -strength_of(i, knot, point),
                        -different_answers(findings_[i]));
    };
    if (order(one) != order(other)) return order(one) < order(other);
    return is_named_before(findings_[one], findings_[other]);
  };
  for (const std::size_t i : knot.findings) {
    const Finding& finding = findings_[i];
    if (!finding.answers || is_told(*finding.answers, earlier)) continue;
    if (!is_one_story(leading, finding, knot.subject.element)) continue;
    if (!first || is_better(i, *first)) first = i;
  }
  return first;
}

std::optional<KnotFigure> KnotTelling::own_figure_at(std::uint32_t point) const {
  if (const Customer* customer = points_.customer_at(point))
    return share_figure(*customer, analysis_.model);
  if (const auto objective = points_.objective_at(point))
    return score_figure(*objective, analysis_);
  return std::nullopt;
}

std::optional<std::size_t> KnotTelling::most_telling(const Knot& knot, std::uint32_t point) const {
  const Finding& leading = findings_[knot.leading];
  if (kind_of_figure(leading)) return knot.leading;
  std::optional<std::size_t> most;
  const auto order_of = [&](std::size_t i) {
    const Finding& finding = findings_[i];
    return std::tuple(*kind_of_figure(finding), !loads_.is_on(i, point),
                      -static_cast<int>(finding.severity));
  };
  for (const std::size_t i : knot.findings) {
    const Finding& finding = findings_[i];
    if (!kind_of_figure(finding) || is_aside(finding)) continue;
    if (!speaks_of(finding, knot.subject.element) &&
        !is_one_story(leading, finding, knot.subject.element))
      continue;
    if (!most || order_of(i) < order_of(*most) ||
        (order_of(i) == order_of(*most) && is_named_before(finding, findings_[*most])))
      most = i;
  }
  return most;
}

std::optional<KnotFigure> KnotTelling::figure_of(const Knot& knot, std::uint32_t point) const {
  const auto most = most_telling(knot, point);
  auto own = own_figure_at(point);
  if (!most || (own && own->kind <= *kind_of_figure(findings_[*most]))) return own;
  std::optional<KnotFigure> figure = telling_figure(findings_[*most], analysis_.model);
  figure->finding = *most;
  if (!speaks_of(findings_[*most], knot.subject.element))
    name_owner(findings_[*most], analysis_.model, *figure);
  return figure;
}

}  // namespace stratmap
