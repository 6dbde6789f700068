#include "render/views/modes/mode_remarks.h"

#include <algorithm>
#include <array>

#include "engine/rules/wording.h"
#include "render/views/modes/mode_finding_words.h"
#include "render/views/modes/mode_map_words.h"

namespace stratmap {
namespace {

constexpr Bilingual kAgree{"Ei ristiriitaa", "No conflict"};
constexpr Bilingual kMetricsFit{"Mittarit tukevat tapaa", "The metrics support the mode"};
constexpr Bilingual kTaskOnTop{"Perustehtävä on ylimpänä", "The basic task is on top"};
constexpr Bilingual kFewMetrics{"alle kolmen mittarin laji tiedetään",
                                "fewer than three of its metrics tell their kind"};
constexpr Bilingual kNoPublicRule{"julkishallinnollisen toiminnon mittareita ei arvioida",
                                  "metrics of public administration are not judged by unit"};
constexpr Bilingual kNoMode{"toimintatapaa ei ole kerrottu", "no mode is given"};
constexpr Bilingual kNoneLeads{"mikään toimintatapa ei ole hallitseva", "no mode prevails"};
constexpr Bilingual kAccepted{" – hyväksytty", " (accepted)"};

constexpr std::array<std::string_view, 15> kCodes = {"SM501", "SM502", "SM503", "SM504", "SM505",
                                                     "SM506", "SM507", "SM508", "SM509", "SM510",
                                                     "SM511", "SM512", "SM513", "SM514", "SM515"};

CheckResult check_modes(const Analysis& analysis) {
  return check(analysis, {.select = {kCodes.begin(), kCodes.end()}, .ignore = {}});
}

bool is_about_modes(const Finding& finding) {
  return std::ranges::find(kCodes, finding.rule->code) != kCodes.end();
}

// The rule that asks what a unit led so is steered by; "": there is none.
std::string_view steering_rule_of(Mode mode, const ModeUnit& unit) {
  switch (mode) {
    case Mode::production:
      return "SM506";
    case Mode::development:
      return "SM507";
    case Mode::customer_service:
      return "SM508";
    case Mode::public_administration:
      return unit.is_organization() ? "SM515" : "";
  }
  return "";
}

bool is_found(const ModeRemark& remark) { return remark.kind == ModeRemark::Kind::found; }
bool is_clear(const ModeRemark& remark) { return remark.kind == ModeRemark::Kind::clear; }

bool is_of(const Subject& subject, const std::vector<ModeUnit>& units) {
  const std::string name = to_string(subject);
  return std::ranges::any_of(units,
                             [&](const ModeUnit& unit) { return to_string(unit.subject) == name; });
}

}  // namespace

ModeCheck::ModeCheck(const Analysis& analysis, const CheckResult* whole_check, Lang lang)
    : analysis_(analysis),
      model_(analysis.model),
      lang_(lang),
      own_(whole_check == nullptr ? check_modes(analysis) : CheckResult{}),
      result_(whole_check == nullptr ? own_ : *whole_check) {}

ModeRemark ModeCheck::remark_of(const Finding& finding, ModeRemark::Kind kind) const {
  ModeRemark remark{.kind = kind,
                    .severity = finding.severity,
                    .code = finding.rule->code,
                    .text = short_text_of(finding, model_, lang_),
                    .question = question_of(finding, model_, lang_)};
  if (kind == ModeRemark::Kind::accepted) remark.text += kAccepted.in(lang_);
  remark.tooltip = std::string(finding.rule->code) + ": " + message_of(finding, model_, lang_) +
                   "\n" + remark.question;
  return remark;
}

ModeRemark ModeCheck::not_assessed(const Bilingual& reason) const {
  return {.kind = ModeRemark::Kind::not_assessed,
          .text = begun_with_capital(std::string(mode_map_words::kNotAssessed.in(lang_))) + ": " +
                  in_plain_words(reason.in(lang_))};
}

const Finding* ModeCheck::found(std::string_view code, const Subject& subject) const {
  const std::string name = to_string(subject);
  for (const Finding& finding : result_.findings)
    if (finding.rule->code == code && to_string(finding.subjects.front()) == name) return &finding;
  return nullptr;
}

std::vector<ModeRemark> ModeCheck::told(const Codes& codes, const Subject& subject) const {
  std::vector<ModeRemark> remarks;
  const std::string name = to_string(subject);
  const auto add = [&](const Finding& finding, ModeRemark::Kind kind, std::string_view code) {
    if (finding.rule->code == code && to_string(finding.subjects.front()) == name)
      remarks.push_back(remark_of(finding, kind));
  };
  for (const std::string_view code : codes) {
    for (const Finding& finding : result_.findings) add(finding, ModeRemark::Kind::found, code);
    for (const AcceptedFinding& accepted : result_.accepted)
      add(accepted.finding, ModeRemark::Kind::accepted, code);
  }
  return remarks;
}

// Why a rule, or this subject of it, could not be assessed; null: it was, or the rule is off.
const NotAssessed* ModeCheck::lack(std::string_view code, const Subject* subject) const {
  for (const NotAssessed& lack : result_.not_assessed) {
    if (lack.rule->code != code) continue;
    if (!lack.why.subject) return &lack;
    if (subject != nullptr && to_string(*lack.why.subject) == to_string(*subject)) return &lack;
  }
  return nullptr;
}

bool ModeCheck::is_assessed(std::string_view code) const {
  return std::ranges::any_of(result_.rules_assessed,
                             [&](const Rule* rule) { return rule->code == code; });
}

LayersAtOdds ModeCheck::layers_at_odds(const ModeUnit& unit) const {
  const Finding* finding = found("SM501", unit.subject);
  if (finding == nullptr) return LayersAtOdds::none;
  return points_at_current(*finding, model_) ? LayersAtOdds::chosen_and_current
                                             : LayersAtOdds::chosen_and_desired;
}

std::vector<ModeRemark> ModeCheck::on_direction(const ModeUnit& unit) const {
  if (unit.layers == nullptr) return {not_assessed(kNoMode)};
  std::vector<ModeRemark> remarks = told({"SM501", "SM504"}, unit.subject);
  const NotAssessed* why = remarks.empty() ? lack("SM501", &unit.subject) : nullptr;
  if (why != nullptr) remarks.push_back(not_assessed(why->why.reason));
  for (ModeRemark& remark : told({"SM503", "SM502"}, unit.subject))
    remarks.push_back(std::move(remark));
  if (remarks.empty() && is_assessed("SM501"))
    remarks.push_back({.code = "SM501", .text = std::string(kAgree.in(lang_))});
  return remarks;
}

// What the rule of a mode that prevails says of what the unit is steered by.
void ModeCheck::add_steering(Mode mode, const ModeUnit& unit,
                             std::vector<ModeRemark>& remarks) const {
  const std::string_view code = steering_rule_of(mode, unit);
  std::vector<ModeRemark> of_rule = told({code}, unit.subject);
  if (code.empty()) {
    of_rule.push_back(not_assessed(kNoPublicRule));
  } else if (of_rule.empty() && lack(code, &unit.subject) != nullptr) {
    of_rule.push_back(code == "SM515" ? not_assessed(lack(code, nullptr)->why.reason)
                                      : not_assessed(kFewMetrics));
  } else if (of_rule.empty() && is_assessed(code)) {
    const Bilingual fits = code == "SM515" ? kTaskOnTop : kMetricsFit;
    of_rule.push_back({.code = code, .text = std::string(fits.in(lang_))});
  }
  for (ModeRemark& remark : of_rule) remarks.push_back(std::move(remark));
}

std::vector<ModeRemark> ModeCheck::on_metrics(const ModeUnit& unit) const {
  std::vector<ModeRemark> remarks;
  bool prevails = unit.layers == nullptr;
  for (std::size_t i = 0; i < kModeCount; ++i) {
    if (!is_led_by(static_cast<Mode>(i), unit, analysis_)) continue;
    prevails = true;
    add_steering(static_cast<Mode>(i), unit, remarks);
  }
  if (!prevails) remarks.push_back(not_assessed(unit.mode ? kNoneLeads : kModeNotKnown));
  for (ModeRemark& remark : told({"SM509", "SM511", "SM513"}, unit.subject))
    remarks.push_back(std::move(remark));
  add_sector(unit, remarks);
  if (std::ranges::any_of(remarks, is_found)) std::erase_if(remarks, is_clear);
  return remarks;
}

// What is asked of a public organization, whatever mode prevails in it.
void ModeCheck::add_sector(const ModeUnit& unit, std::vector<ModeRemark>& remarks) const {
  const auto is_told = [](const ModeRemark& remark) { return remark.code == "SM515"; };
  if (!unit.is_organization() || std::ranges::any_of(remarks, is_told)) return;
  for (ModeRemark& remark : told({"SM515"}, unit.subject)) remarks.push_back(std::move(remark));
}

ModeRemark ModeCheck::on_declared() const {
  const std::vector<ModeRemark> remarks = told({"SM505"}, whole("organization"));
  if (!remarks.empty()) return remarks.front();
  if (const NotAssessed* why = lack("SM505", nullptr)) return not_assessed(why->why.reason);
  return {.code = is_assessed("SM505") ? "SM505" : ""};
}

std::optional<ModeRemark> ModeCheck::on_expectation(const Customer& customer,
                                                    const Function& function) const {
  const std::vector<Subject> both{subject_of(customer), subject_of(function)};
  const std::string name = to_string(both);
  const auto is_it = [&](const Finding& finding) {
    return finding.rule->code == "SM514" && to_string(finding.subjects) == name;
  };
  for (const Finding& finding : result_.findings)
    if (is_it(finding)) return remark_of(finding, ModeRemark::Kind::found);
  for (const AcceptedFinding& accepted : result_.accepted)
    if (is_it(accepted.finding)) return remark_of(accepted.finding, ModeRemark::Kind::accepted);
  const bool is_judged = customer.kind == CustomerKind::external && customer.expects &&
                         function.mode && mode_in_force(*function.mode);
  if (!is_judged || !is_assessed("SM514")) return std::nullopt;
  return ModeRemark{.code = "SM514"};
}

std::vector<ModeRemark> ModeCheck::elsewhere(const std::vector<ModeUnit>& units) const {
  std::vector<ModeRemark> remarks;
  for (const Finding& finding : result_.findings) {
    const bool has_place = finding.rule->code == "SM514" || finding.rule->code == "SM505" ||
                           is_of(finding.subjects.front(), units);
    if (!is_about_modes(finding) || has_place) continue;
    remarks.push_back(remark_of(finding, ModeRemark::Kind::found));
    remarks.back().text = plain_message_of(finding, model_, lang_);
  }
  return remarks;
}

}  // namespace stratmap
