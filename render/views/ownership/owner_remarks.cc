#include "render/views/ownership/owner_remarks.h"

#include <algorithm>
#include <array>

#include "engine/check.h"
#include "engine/rules/rule.h"
#include "engine/rules/wording.h"
#include "render/views/ownership/ownership_layout.h"
#include "render/views/ownership/ownership_words.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, kOwnerRemarkKinds> kCodes = {"SM901", "SM413", "SM411"};
constexpr double kLine = 1.5;

// The customer that the finding speaks of; null: of none, or not of who owns it.
const Element* customer_of(const Finding& finding) {
  const Subject& subject = finding.subjects.front();
  if (!subject.words) return subject.element;
  return subject.words->claim == "owns" ? subject.words->about : nullptr;
}

void add(const Finding& finding, const Model& model, Lang lang, std::vector<OwnerRemark>& remarks) {
  const auto number = std::ranges::find(kCodes, finding.rule->code) - kCodes.begin();
  const auto kind = static_cast<OwnerRemark::Kind>(number);
  auto remark = std::ranges::find(remarks, kind, &OwnerRemark::kind);
  if (remark == remarks.end())
    remark =
        remarks.insert(remarks.end(), {.kind = kind, .code = finding.rule->code, .tooltip = {}});
  if (!remark->tooltip.empty()) remark->tooltip += "\n";
  remark->tooltip.append(finding.rule->code)
      .append(": ")
      .append(message_of(finding, model, lang))
      .append("\n")
      .append(question_of(finding, model, lang));
}

PathShape stroked(const std::vector<Point>& points, Colour colour) {
  PathShape shape{.path = {points.front(), {}}, .stroke = {colour, kLine}};
  for (std::size_t i = 1; i < points.size(); ++i) shape.path.pieces.push_back({.end = points[i]});
  return shape;
}

// From the lower left to the upper right, over what it denies.
Shape slash(Point c, Colour colour) {
  return stroked({{c.x - 4, c.y + 5.8}, {c.x + 4, c.y - 5.8}}, colour);
}

std::vector<Shape> not_equal(Point c, Colour colour) {
  return {stroked({{c.x - 5, c.y - 2.4}, {c.x + 5, c.y - 2.4}}, colour),
          stroked({{c.x - 5, c.y + 2.4}, {c.x + 5, c.y + 2.4}}, colour), slash(c, colour)};
}

std::vector<Shape> no_data(Point c, Colour colour) {
  const double left = c.x - 4.6, right = c.x + 4.6, top = c.y - 3.6, bottom = c.y + 3.6;
  const auto bow = [](double x, double y, double bulge, Point from) {
    return PathPiece{PathPiece::Kind::cubic, {from.x, y + bulge}, {x, y + bulge}, {x, y}};
  };
  PathShape body{.path = {{left, top}, {}}, .stroke = {colour, kLine}};
  body.path.pieces = {{.end = {left, bottom}},
                      bow(right, bottom, 2.8, {left, bottom}),
                      {.end = {right, top}},
                      bow(left, top, -2.8, {right, top}),
                      bow(right, top, 2.8, {left, top})};
  return {std::move(body), slash(c, colour)};
}

std::vector<Shape> unheard(Point c, Colour colour) {
  PathShape shoulders{.path = {{c.x - 5, c.y + 5.4}, {}}, .stroke = {colour, kLine}};
  shoulders.path.pieces = {
      {PathPiece::Kind::cubic, {c.x - 5, c.y - 1.6}, {c.x + 5, c.y - 1.6}, {c.x + 5, c.y + 5.4}}};
  return {CircleShape{{c.x, c.y - 3.2}, 2.5, {}, {colour, kLine}}, std::move(shoulders),
          slash(c, colour)};
}

}  // namespace

std::vector<std::vector<OwnerRemark>> owner_remarks(const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  std::vector<std::vector<OwnerRemark>> remarks(model.customers.size());
  const CheckResult result =
      check(analysis, {.select = {kCodes.begin(), kCodes.end()}, .ignore = {}});
  const auto note = [&](const Finding& finding) {
    const Element* customer = customer_of(finding);
    for (std::size_t i = 0; i < remarks.size(); ++i)
      if (customer == &model.customers[i]) add(finding, model, lang, remarks[i]);
  };
  for (const Finding& finding : result.findings) note(finding);
  for (const AcceptedFinding& accepted : result.accepted) note(accepted.finding);
  for (auto& of_customer : remarks) std::ranges::stable_sort(of_customer, {}, &OwnerRemark::kind);
  return remarks;
}

Bilingual words_of(OwnerRemark::Kind kind) {
  return ownership_words::kOwnerRemarks[static_cast<std::size_t>(kind)];
}

std::vector<Shape> owner_remark_sign(OwnerRemark::Kind kind, Point center, const Palette& palette) {
  switch (kind) {
    case OwnerRemark::Kind::answers_differ:
      return not_equal(center, palette.warning);
    case OwnerRemark::Kind::no_way_to_data:
      return no_data(center, palette.warning);
    case OwnerRemark::Kind::unheard_party:
      return unheard(center, palette.warning);
  }
  return {};
}

Group owner_remark_pill(const OwnerRemark& remark, const std::string& words,
                        const std::string& customer, Point center, const Palette& palette) {
  constexpr double kEnd = 9;
  const double text = text_width_px(words, kOwnerPillSize, FontWeight::semibold);
  const double width = kOwnerRemarkSign + text + kEnd;
  const double left = center.x - width / 2;
  Group group{.handle = {"finding", "", {{"code", std::string(remark.code)}, {"id", customer}}},
              .tooltip = remark.tooltip,
              .shapes = {},
              .groups = {}};
  group.shapes.push_back(
      RectShape{{left, center.y - kOwnerRemarkHeight / 2, width, kOwnerRemarkHeight},
                kOwnerRemarkHeight / 2,
                palette.paper,
                {palette.warning, 1.4}});
  for (Shape& shape : owner_remark_sign(remark.kind, {left + 12.5, center.y}, palette))
    group.shapes.push_back(std::move(shape));
  TextShape said = text_line({left + kOwnerRemarkSign, center.y + 4}, kOwnerPillSize,
                             FontWeight::semibold, palette.warning, words);
  said.room_px = width - kOwnerRemarkSign;
  group.shapes.push_back(std::move(said));
  return group;
}

}  // namespace stratmap
