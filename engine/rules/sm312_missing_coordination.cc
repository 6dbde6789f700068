#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <vector>

#include "engine/network/coordination.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kReads[] = {"coordination-max", "coordination-share"};
constexpr std::size_t kShownPlaces = 3;
constexpr std::size_t kNamedShared = 2;

constexpr Wording kByOneObjective = {
    .fi =
        "{subject} ja {subject2} tarvitsevat kartalla toisiaan tavoitteessa {shared} – kukaan ei "
        "ole kirjannut, kuka puhuu kenen kanssa",
    .en =
        "{subject} and {subject2} need each other for the objective {shared}, and nobody has "
        "written who talks to whom"};
constexpr Wording kByObjectives = {
    .fi =
        "{subject} ja {subject2} tarvitsevat kartalla toisiaan esimerkiksi tavoitteissa {shared} – "
        "kukaan ei ole kirjannut, kuka puhuu kenen kanssa",
    .en =
        "{subject} and {subject2} need each other, for instance for {shared}, and nobody has "
        "written who talks to whom"};
constexpr Wording kByLink = {
    .fi =
        "{subject} ja {subject2} tarvitsevat kartalla toisiaan, kun tavoite {from} vaikuttaa "
        "tavoitteeseen {to} – kukaan ei ole kirjannut, kuka puhuu kenen kanssa",
    .en =
        "{subject} and {subject2} need each other on the map, as {from} feeds {to}, and nobody has "
        "written who talks to whom"};
constexpr Bilingual kOfShared = {
    .fi = "Teillä on yhteinen tavoite. Kuka puhuu kenen kanssa – ja kuinka usein?",
    .en = "You share an objective. Who talks to whom, and how often?"};
constexpr std::array kOtherQuestions = {kOfShared};

// Two functions that the map joins and no tie does; `first` is the one with the smaller id.
struct Gap {
  const Function* first;
  const Function* second;
  std::uint32_t times;
};

bool comes_before(const Gap& one, const Gap& other) {
  return std::tie(other.times, one.first->id, one.second->id) <
         std::tie(one.times, other.first->id, other.second->id);
}

struct Gaps {
  std::size_t count = 0;   // of all
  std::vector<Gap> first;  // the largest, in order
};

// Keeps the first `most` gaps of all, so that a house of thousands needs no list of millions.
class GapList {
 public:
  explicit GapList(std::size_t most) : most_(most) {}

  void add(const Gap& gap) {
    ++gaps_.count;
    gaps_.first.push_back(gap);
    if (gaps_.first.size() >= 2 * most_ + 64) shorten();
  }

  Gaps all() && {
    shorten();
    return std::move(gaps_);
  }

 private:
  void shorten() {
    std::ranges::sort(gaps_.first, comes_before);
    gaps_.first.resize(std::min(gaps_.first.size(), most_));
  }

  std::size_t most_;
  Gaps gaps_;
};

Gap gap_between(const Function& one, const Function& other, std::uint32_t times) {
  return one.id < other.id ? Gap{&one, &other, times} : Gap{&other, &one, times};
}

Gaps gaps_in(const Analysis& analysis, CoordinationRequirements& requirements) {
  GapList gaps(static_cast<std::size_t>(analysis.threshold("coordination-max")));
  const Model& model = analysis.model;
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    const auto function = id_at<Function>(i);
    for (const auto& each : requirements.of(function))
      if (function < each.with && !analysis.ties.between(function, each.with))
        gaps.add(gap_between(model[function], model[each.with], each.times));
  }
  return std::move(gaps).all();
}

Id<Function> id_of(const Model& model, const Function& function) {
  return id_at<Function>(static_cast<std::size_t>(&function - model.functions.data()));
}

// Where the map joins two functions.
struct Joints {
  Figure::Elements objectives;  // all that join them
  Figure::Elements shared;      // of these the first by id that both carry
  const Cause* link = nullptr;  // the first by id between one's and the other's
};

bool is_before(const Cause& one, const Cause& other, const Model& model) {
  const auto ids = [&](const Cause& link) {
    return std::pair<std::string_view, std::string_view>(model[link.from].id, model[link.to].id);
  };
  return ids(one) < ids(other);
}

void keep_first_by_id(Figure::Elements& objectives) {
  std::ranges::sort(objectives, {}, [](const Element* each) { return std::string_view(each->id); });
  if (objectives.size() > kNamedShared) objectives.resize(kNamedShared);
}

// What is said of it: an objective of both says more than an arrow between one's and the other's.
void tell(const Model& model, Joints joints, Finding& finding) {
  finding.figures.push_back({"objectives", std::move(joints.objectives)});
  if (!joints.shared.empty()) {
    finding.message = joints.shared.size() == 1 ? kByOneObjective : kByObjectives;
    finding.question = kOfShared;
    finding.figures.push_back({"shared", std::move(joints.shared)});
  } else {
    finding.message = kByLink;
    finding.figures.push_back({"from", &model[joints.link->from]});
    finding.figures.push_back({"to", &model[joints.link->to]});
  }
}

// Where the map joins the two: objectives of both, and links from one's to the other's.
void add_places(const Analysis& analysis, const CoordinationRequirements& requirements,
                const Gap& gap, Finding& finding) {
  const auto& contributors = analysis.involvement.contributors;
  const auto second = id_of(analysis.model, *gap.second);
  Joints joints;
  const auto name = [&](Id<Objective> objective, Figure::Elements& list) {
    const Element* element = &analysis.model[objective];
    if (std::ranges::find(list, element) == list.end()) list.push_back(element);
  };
  for (const auto own : analysis.involvement.objectives[id_of(analysis.model, *gap.first)])
    for (const auto objective : requirements.joined(own)) {
      if (!contributors.holds(objective, second)) continue;
      name(own, joints.objectives);
      name(objective, joints.objectives);
      if (own == objective) name(own, joints.shared);
      if (finding.related.size() < kShownPlaces && own == objective)
        finding.related.push_back({analysis.model[own].span,
                                   {.fi = "tavoite on yhteinen", .en = "an objective of both"}});
      const Cause* link = analysis.causes.between(own, objective);
      if (link == nullptr) link = analysis.causes.between(objective, own);
      if (link != nullptr &&
          (joints.link == nullptr || is_before(*link, *joints.link, analysis.model)))
        joints.link = link;
      if (finding.related.size() < kShownPlaces && link != nullptr)
        finding.related.push_back({link->link->to.span,
                                   {.fi = "nuoli yhdistää heidän tavoitteensa",
                                    .en = "the arrow joins an objective of each"}});
    }
  keep_first_by_id(joints.shared);
  tell(analysis.model, std::move(joints), finding);
}

constexpr Wording kLabel = {
    .fi =
        "kartalla toisiaan tarvitsee {required} {required#pari|paria}, yhteys on kirjattu niistä "
        "{tied} parille ({congruence}\u00A0%)",
    .en =
        "the map calls {required} {required#pair|pairs} to work together, {tied} {tied#has|have} "
        "a tie ({congruence}%)"};

Finding finding_of(const Gap& gap, const Congruence& found) {
  return {.subjects = {subject_of(*gap.first), subject_of(*gap.second)},
          .message = {},
          .figures = {{"times", static_cast<double>(gap.times)},
                      count("required", found.required),
                      count("tied", found.tied),
                      {"congruence", std::round(100 * found.share())}},
          .span = gap.first->span,
          .label = kLabel};
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  std::size_t tied = 0, carried = 0;
  for (std::size_t i = 0; i < model.functions.size(); ++i)
    if (!analysis.ties.partners(id_at<Function>(i)).empty()) ++tied;
  if (tied < 4)
    return not_assessed({.fi = "alle neljällä toiminnolla on yhteyksiä",
                         .en = "fewer than four functions have a tie"});
  for (std::size_t i = 0; i < model.objectives.size(); ++i)
    if (!analysis.involvement.contributors[id_at<Objective>(i)].empty()) ++carried;
  if (carried < 3)
    return not_assessed({.fi = "tekijä on alle kolmella tavoitteella",
                         .en = "fewer than three objectives have an owner or a contributor"});
  const std::size_t functions = model.functions.size();
  CoordinationRequirements requirements(analysis.causes, analysis.involvement, functions);
  const Congruence found = congruence(requirements, analysis.ties, functions);
  const Gaps gaps = gaps_in(analysis, requirements);
  const auto warned = static_cast<std::size_t>(
      std::ceil(analysis.threshold("coordination-share") * static_cast<double>(gaps.count) - 1e-9));
  Outcome outcome;
  for (const Gap& gap : gaps.first) {
    Finding finding = finding_of(gap, found);
    add_places(analysis, requirements, gap, finding);
    finding.severity = outcome.findings.size() < warned ? Severity::warning : Severity::note;
    outcome.findings.push_back(std::move(finding));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm312;
constinit const Rule kSm312 = {
    .code = "SM312",
    .name = "missing-coordination",
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Yhteyksiä ainakin neljällä toiminnolla ja tekijöitä ainakin kolmella "
                    "tavoitteella.",
              .en = "Ties of at least four functions, and three objectives with an owner or a "
                    "contributor."},
    .summary = {.fi = "Kaksi toimintoa, joiden tavoitteet kartta yhdistää mutta joilla ei ole "
                      "yhteyttä.",
                .en = "Two functions whose objectives the map joins, and who have no tie."},
    .why = {.fi = "Kartta itse sanoo, että näiden kahden on puhuttava keskenään – eikä kukaan ole "
                  "kirjannut, että niin tehdään.",
            .en = "The map itself says that these two must talk, and nobody wrote that they do."},
    .question = {.fi = "Teidän tavoitteenne vaikuttaa heidän tavoitteeseensa. Kuka puhuu kenen "
                       "kanssa – ja kuinka usein?",
                 .en = "Your objective feeds theirs. Who talks to whom, and how often?"},
    .other_questions = kOtherQuestions,
    .fix = {.fi = "Nimeä yhteys kohtaan `works_with`: `who`, `how`.",
            .en = "Name the tie in `works_with`: `who`, `how`."},
    .together = {.says = {.fi = "on vailla kirjattua yhteyttä", .en = "have no written tie"},
                 .things = {.fi = "toimintoparia, joita kartta yhdistää eniten,",
                            .en = "pairs of functions that the map joins most"},
                 .label_is_of_all = true},
    .source = in_both_languages("Cataldo, Wagstrom, Herbsleb & Carley 2006; Cataldo, Herbsleb & "
                                "Carley 2008"),
    .thresholds = kReads,
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, owner: finance}
  clear-bill: {name: {fi: Lasku on selkeä, en: Bills are clear}, owner: billing, drives: profit}
  right-report:
    name: {fi: Työraportti on oikein, en: Work reports are right}
    owner: delivery
    drives: clear-bill
functions:
  finance: {name: {fi: Talous, en: Finance}, works_with: billing}
  billing: {name: {fi: Laskutus, en: Billing}}  # <-
  delivery: {name: {fi: Toimitus, en: Delivery}, works_with: sales}
  sales: {name: {fi: Myynti, en: Sales}}
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, owner: finance}
  clear-bill: {name: {fi: Lasku on selkeä, en: Bills are clear}, owner: billing, drives: profit}
  right-report:
    name: {fi: Työraportti on oikein, en: Work reports are right}
    owner: delivery
    drives: clear-bill
functions:
  finance: {name: {fi: Talous, en: Finance}, works_with: billing}
  billing: {name: {fi: Laskutus, en: Billing}, works_with: {delivery: {how: Monday call}}}
  delivery: {name: {fi: Toimitus, en: Delivery}, works_with: sales}
  sales: {name: {fi: Myynti, en: Sales}}
)",
    .check = check,
};

}  // namespace stratmap
