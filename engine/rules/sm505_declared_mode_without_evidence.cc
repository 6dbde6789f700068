#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "engine/limits.h"
#include "engine/modes/customer_evidence.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// What the organization says of itself, else what is in force in it.
std::optional<ModeMix> said_mode(const ModeLayers& layers) {
  return layers.declared ? std::optional(layers.declared->value) : mode_in_force(layers);
}

// A mode that is not declared is told with the layer that it comes from.
Figure stance_of(const ModeLayers& layers) {
  constexpr Bilingual kSays = {.fi = "sanoo olevansa", .en = "calls itself"};
  return layers.declared ? Figure{"stance", kSays} : stance_in(layers);
}

constexpr Wording kFew = {.fi =
                              "organisaatio {stance} asiakaspalvelulähtöinen, mutta {assessed} "
                              "arvioidusta näytöstä vain {met} tukee sitä",
                          .en =
                              "the organization {stance} customer-service-led, but only {met} of "
                              "{assessed} pieces of evidence {met#bears|bear} it out"};
constexpr Wording kNone = {.fi =
                               "organisaatio {stance} asiakaspalvelulähtöinen, mutta {assessed} "
                               "arvioidusta näytöstä yksikään ei tue sitä",
                           .en =
                               "the organization {stance} customer-service-led, but none of "
                               "{assessed} pieces of evidence bears it out"};

Finding finding_of(const ModeLayers& layers, const CustomerEvidence& evidence) {
  Figure::Words missing;
  for (const EvidencePiece& piece : evidence)
    if (piece.holds == false) missing.push_back(piece.name);
  const std::size_t assessed = assessed_pieces(evidence);
  Finding finding{.subjects = {whole("organization")},
                  .message = assessed == missing.size() ? kNone : kFew,
                  .figures = {stance_of(layers),
                              count("met", assessed - missing.size()),
                              count("assessed", assessed),
                              {"weakest", missing.front()}},
                  .span = layers.declared ? layers.declared->span : layers.span,
                  .label = {.fi = "puuttuu: {missing}", .en = "missing: {missing}"},
                  .fix = {{.fi = "Aloita heikoimmasta: {weakest}.",
                           .en = "Begin with the weakest: {weakest}."}}};
  finding.figures.push_back({"missing", std::move(missing)});
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr std::size_t kFewest = 3;
  const auto& layers = analysis.model.organization.mode;
  const std::optional<ModeMix> mode = layers ? said_mode(*layers) : std::nullopt;
  if (!mode)
    return not_assessed({.fi = "organisaation toimintatapaa ei ole kerrottu (`mode`)",
                         .en = "the organization has no `mode`"});
  if (!reaches(share_of(Mode::customer_service, *mode), analysis.threshold("mode-dominant")))
    return not_assessed({.fi = "organisaatio ei sano olevansa asiakaspalvelulähtöinen",
                         .en = "the organization does not call itself customer-service-led"});
  const CustomerEvidence evidence = customer_evidence(analysis);
  const std::size_t assessed = assessed_pieces(evidence);
  if (assessed < kFewest)
    return not_assessed({.fi =
                             "viidestä näytöstä alle kolme voidaan arvioida (mittarit, valtuudet, "
                             "palkkiot, johtajat, kokoukset)",
                         .en = "fewer than three of the five pieces of evidence can be assessed "
                               "(metrics, mandates, rewards, leaders, meetings)"});
  const auto met = std::ranges::count(evidence, std::optional(true), &EvidencePiece::holds);
  Outcome outcome;
  const double mean = static_cast<double>(met) / static_cast<double>(assessed);
  if (!reaches(mean, analysis.threshold("evidence-min")))
    outcome.findings.push_back(finding_of(*layers, evidence));
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholdNames = {"mode-dominant", "evidence-min"};

}  // namespace

extern const Rule kSm505;
constinit const Rule kSm505 = {
    .code = "SM505",
    .name = "declared-mode-without-evidence",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Organisaation toimintatapa (`mode.declared`), josta ainakin puolet on "
                    "asiakaspalvelulähtöistä – ja ainakin kolme arvioitavaa näyttöä viidestä.",
              .en = "At least half of `organization.mode.declared` is customer-service, and at "
                    "least three of the five pieces of evidence can be assessed."},
    .summary = {.fi = "Organisaatio sanoo olevansa asiakaspalvelulähtöinen, mutta alle puolet "
                      "näytöistä tukee sitä: uskollisuuden tai palautteen mittari kartalla, "
                      "valtuudet kohtaamisissa, yhteinen palkkio asiakkaan hyödystä, asiakkuuden "
                      "johtaja muualta kuin myynnistä tai markkinoinnista, asiakasmittari "
                      "kokouksen asialistalla.",
                .en = "The organization calls itself customer-service-led, and less than half of "
                      "the evidence bears it out: a metric of loyalty or feedback on the map, "
                      "mandates where customers are met, a shared reward for what customers get, "
                      "a customer led by others than sales or marketing, a customer metric on a "
                      "meeting's agenda."},
    .why = {.fi = "”Asiakas on keskiössä” muuttaa ensin viestintää – ja johtamista vasta paljon "
                  "myöhemmin.",
            .en = "\"The customer is at our centre\" usually changes communication first, and "
                  "leadership much later."},
    .question = {.fi = "Jos asiakas istuisi kuukauden johtoryhmässä, mistä hän huomaisi olevansa "
                       "keskiössä?",
                 .en = "If a customer sat in the management team for a month, where would they "
                       "see it?"},
    .fix = {.fi = "Aloita viidestä näytöstä siitä, joka on heikoin.",
            .en = "Begin with the weakest of the five."},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa; Hakanen 2014, "
                                "Asiakkuuksien johtaminen"),
    .thresholds = kThresholdNames,
    .failing_example = R"(organization:
  name: {fi: Talohuolto, en: House care}
  mode:
    declared: customer-service  # <-
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
customers:
  homes: {name: {fi: Kotitaloudet, en: Households}, ownership: {sales: leads}}
metrics:
  churn: {name: {fi: Poistuma, en: Churn}, measures: loyalty, nature: retention}
  deals: {name: {fi: Kaupat, en: Deals}, nature: volume, agenda: {fi: Johtoryhmä, en: Management team}}
  margin: {name: {fi: Kate, en: Margin}, nature: profit}
rewards:
  commission: {name: {fi: Provisio, en: Commission}, basis: individual, metric: deals}
)",
    .passing_example = R"(organization:
  name: {fi: Talohuolto, en: House care}
  mode:
    declared: customer-service
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
customers:
  homes: {name: {fi: Kotitaloudet, en: Households}, ownership: {sales: leads}}
metrics:
  churn:
    name: {fi: Poistuma, en: Churn}
    measures: loyalty
    nature: retention
    agenda: {fi: Johtoryhmä, en: Management team}
  deals: {name: {fi: Kaupat, en: Deals}, nature: volume}
  margin: {name: {fi: Kate, en: Margin}, nature: profit}
rewards:
  bonus: {name: {fi: Yhteinen palkkio, en: Shared bonus}, basis: shared, metric: churn}
)",
    .check = check,
};

}  // namespace stratmap
