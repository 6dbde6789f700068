#include "render/views/modes/mode_finding_words.h"

#include <algorithm>
#include <array>

#include "engine/rules/rule.h"
#include "engine/rules/wording.h"

namespace stratmap {
namespace {

// The rules about operating modes, and how each of their findings reads in a cell.
struct ShortWords {
  std::string_view code;
  Wording says;
};

constexpr std::array<ShortWords, 10> kShort{{
    {"SM501",
     {"Halutaan muuta kuin mitä strategiassa valittiin",
      "What is desired is not what the strategy chose"}},
    {"SM502",
     {"Toinen tapa kuin organisaatiolla – tarkoituksella?",
      "Another mode than the organization's: on purpose?"}},
    {"SM503",
     {"{count} vastaajaa kuvaa {layer} tapaa eri tavoin",
      "{count} respondents describe the {layer} mode differently"}},
    {"SM504", {"Strategiassa ei ole valittu mitään", "The strategy chose none"}},
    {"SM506", {"Mittareista puuttuu: {missing}", "Metrics are missing on {missing}"}},
    {"SM507",
     {"{series}\u00A0/\u00A0{size} mittarista seuraa jaksoja, ei välitavoitteita",
      "{series} of {size} metrics follow periods, not milestones"}},
    {"SM508", {"Mittareista puuttuu: {missing}", "Metrics are missing on {missing}"}},
    {"SM509",
     {"Kasvun paino {growth}, kannattavuuden {profit} – toisin päin kuin tapa edellyttää",
      "Growth weighs {growth}, profit {profit}: the other way round than the mode asks"}},
    {"SM511",
     {"{lagging}\u00A0/\u00A0{metrics} mittarista kertoo vasta jälkikäteen",
      "{lagging} of {metrics} metrics tell only afterwards"}},
    {"SM513",
     {"Mitataan tyytyväisyyttä, ei uskollisuutta", "Satisfaction is measured, loyalty is not"}},
}};
// SM501 where what is chosen differs from what is.
constexpr Wording kNobodyCarries{"Valittu ei ole nykyinen, eikä mikään hanke vie muutosta",
                                 "Chosen is not current, and no initiative carries the change"};

}  // namespace

bool points_at_current(const Finding& finding, const Model& model) {
  const auto* function = static_cast<const Function*>(finding.subjects.front().element);
  const ModeLayers* layers = function == nullptr ? &*model.organization.mode : &*function->mode;
  return layers->current && finding.related.front().span == layers->current->span;
}

std::string begun_with_capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

std::string in_plain_words(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const std::size_t key = text.find(" (`");
    const std::size_t end = key == std::string_view::npos ? key : text.find(')', key);
    plain += text.substr(0, end == std::string_view::npos ? text.size() : key);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  std::erase(plain, '`');
  return plain;
}

std::string plain_message_of(const Finding& finding, const Model& model, Lang lang) {
  return begun_with_capital(in_plain_words(message_of(finding, model, lang)));
}

std::string short_text_of(const Finding& finding, const Model& model, Lang lang) {
  const auto found = std::ranges::find(kShort, finding.rule->code, &ShortWords::code);
  if (found == kShort.end()) return plain_message_of(finding, model, lang);
  const bool nobody_carries = found->code == "SM501" && points_at_current(finding, model);
  return to_text(nobody_carries ? kNobodyCarries : found->says, finding, model, lang);
}

}  // namespace stratmap
