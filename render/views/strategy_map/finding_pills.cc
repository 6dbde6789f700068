#include "render/views/strategy_map/finding_pills.h"

#include <algorithm>

#include "engine/rules/rule.h"
#include "engine/rules/wording.h"
#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

constexpr double kTextSize = 10.5;
constexpr double kSignRoom = 22;
constexpr double kDiscRoom = 15;
constexpr std::size_t kMostDiscs = 3;  // in the room that a box keeps for its pill

void add(FindingsHere& here, const Finding& finding) {
  const bool is_last = !here.findings.empty() && here.findings.back() == &finding;
  if (!is_last) here.findings.push_back(&finding);
}

template <class T>
std::size_t index_in(const std::vector<T>& section, const Element& element) {
  return static_cast<std::size_t>(&static_cast<const T&>(element) - section.data());
}

// The knots that have a finding here.
void note_knots(std::vector<FindingsHere>& places, const CheckResult& result) {
  for (FindingsHere& here : places)
    for (std::size_t i = 0; i < result.knots.size(); ++i)
      if (std::ranges::any_of(result.knots[i].findings, [&](std::size_t finding) {
            return std::ranges::find(here.findings, &result.findings[finding]) !=
                   here.findings.end();
          }))
        here.knots.push_back(i);
}

// The knots whose findings are on an objective or near it, where the map has findings to show.
void note_knots_of_objectives(std::vector<FindingsHere>& places, const CheckResult& result) {
  for (std::size_t i = 0; i < result.knots.size(); ++i)
    for (const Id<Objective> objective : result.knots[i].objectives)
      if (!places[objective.index()].findings.empty()) places[objective.index()].knots.push_back(i);
}

// Places a finding at one of its subjects; false where the map has no place for the subject.
bool place_at(const Subject& subject, const Finding& finding, const Model& model,
              const std::vector<std::uint8_t>& shown, PlacedFindings& placed) {
  const auto at_objective = [&](std::size_t objective) {
    if (shown[objective] == 0) return false;
    add(placed.on_objectives[objective], finding);
    return true;
  };
  if (subject.element == nullptr) return false;
  if (subject.section == "objectives")
    return at_objective(index_in(model.objectives, *subject.element));
  if (subject.section == "perspectives") {
    add(placed.on_perspectives[index_in(model.perspectives, *subject.element)], finding);
    return true;
  }
  if (subject.section != "metrics") return false;
  const auto& metric = static_cast<const Metric&>(*subject.element);
  bool is_placed = false;
  for (const Ref<Objective>& measured : metric.measures)
    is_placed = at_objective(measured.id.index()) || is_placed;
  return is_placed;
}

std::string codes_of(const FindingsHere& here) {
  std::vector<std::string_view> codes;
  for (const Finding* finding : here.findings) codes.push_back(finding->rule->code);
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  std::string text;
  for (const std::string_view code : codes) {
    if (!text.empty()) text += ' ';
    text += code;
  }
  return text;
}

std::string sentences_of(const FindingsHere& here, const Model& model, Lang lang) {
  std::string text;
  for (const Finding* finding : here.findings) {
    if (!text.empty()) text += '\n';
    text.append(finding->rule->code).append(": ").append(message_of(*finding, model, lang));
  }
  return text;
}

std::size_t disc_count(const FindingsHere& here) { return std::min(here.knots.size(), kMostDiscs); }

double width_of(const FindingsHere& here, const std::string& count) {
  if (!here.knots.empty()) return kDiscRoom * static_cast<double>(disc_count(here)) + 3;
  if (count.empty()) return kSignRoom;
  return kSignRoom + text_width_px(count, kTextSize, FontWeight::semibold) + 5;
}

}  // namespace

Severity worst_severity(const FindingsHere& here) {
  Severity severity = Severity::note;
  for (const Finding* finding : here.findings) severity = std::max(severity, finding->severity);
  return severity;
}

PlacedFindings place_findings(const Model& model, const CheckResult& result,
                              const std::vector<std::uint8_t>& shown) {
  PlacedFindings placed{.on_objectives = std::vector<FindingsHere>(model.objectives.size()),
                        .on_perspectives = std::vector<FindingsHere>(model.perspectives.size()),
                        .knots = {}};
  for (const Finding& finding : result.findings) {
    bool is_placed = false;
    for (const Subject& subject : finding.subjects)
      is_placed = place_at(subject, finding, model, shown, placed) || is_placed;
    if (!is_placed) ++placed.elsewhere;
  }
  for (const Knot& knot : result.knots) placed.knots.push_back({knot.subject.element});
  note_knots_of_objectives(placed.on_objectives, result);
  note_knots(placed.on_perspectives, result);
  for (const auto* places : {&placed.on_objectives, &placed.on_perspectives})
    for (const FindingsHere& here : *places)
      for (const std::size_t knot : here.knots) placed.knots[knot].is_on_map = true;
  return placed;
}

std::vector<Shape> knot_disc(std::size_t knot, Point centre, Colour disc, Colour digit) {
  constexpr double kRadius = 6.5;
  TextShape number = text_line({centre.x, centre.y + 3.7}, kTextSize, FontWeight::bold, digit,
                               std::to_string(knot + 1));
  number.anchor = TextShape::Anchor::middle;
  return {CircleShape{centre, kRadius, disc}, std::move(number)};
}

Group finding_pill(const FindingsHere& here, std::string_view id, double right, double center_y,
                   const Model& model, const Palette& palette, Lang lang) {
  const Severity severity = worst_severity(here);
  const Colour colour = palette.severity(severity);
  const std::string count =
      here.findings.size() > 1 ? "×" + std::to_string(here.findings.size()) : std::string();
  const double width = width_of(here, count);
  const Rect rect{right - width, center_y - kPillHeight / 2, width, kPillHeight};
  Group pill{.handle = {"finding", "", {{"code", codes_of(here)}, {"id", std::string(id)}}},
             .tooltip = sentences_of(here, model, lang),
             .shapes = {},
             .groups = {}};
  const auto add = [&](std::vector<Shape> shapes) {
    for (Shape& shape : shapes) pill.shapes.push_back(std::move(shape));
  };
  add({RectShape{rect, kPillHeight / 2, colour, {palette.paper, 1.5, {}, 1}}});
  for (std::size_t i = 0; i < disc_count(here); ++i)
    add(knot_disc(here.knots[i],
                  {rect.x + 1.5 + kDiscRoom * (static_cast<double>(i) + 0.5), center_y},
                  palette.paper, colour));
  if (!here.knots.empty()) return pill;
  add(severity_sign(severity, {rect.x + kSignRoom / 2, center_y}, palette.paper));
  if (!count.empty())
    add({text_line({rect.x + kSignRoom - 3, center_y + 3.7}, kTextSize, FontWeight::semibold,
                   palette.paper, count)});
  return pill;
}

}  // namespace stratmap
