#pragma once

#include <array>

#include "base/language.h"
#include "engine/owner_state.h"
#include "models/customers.h"

// What the ownership map says by itself, in both languages.
namespace stratmap::ownership_words {

// A role as a letter in a chip, and in a word.
struct RoleWords {
  Bilingual letter, word;
};

// In the order of OwnershipVerb.
inline constexpr std::array<RoleWords, 8> kRoles{{
    {{"O", "O"}, {"omistaa", "owns"}},
    {{"J", "L"}, {"johtaa", "leads"}},
    {{"H", "M"}, {"hoitaa", "manages"}},
    {{"Su", "P"}, {"suunnittelee", "plans"}},
    {{"Se", "F"}, {"seuraa", "follows"}},
    {{"P", "S"}, {"palvelee", "serves"}},
    {{"T", "D"}, {"hallitsee tietoa", "holds data"}},
    {{"K", "U"}, {"käyttää tietoa", "uses data"}},
}};

inline constexpr std::array<Bilingual, 3> kParties{
    {{"käyttäjä", "user"}, {"ostaja", "buyer"}, {"maksaja", "payer"}}};

// In the order of CustomerMeaning.
inline constexpr std::array<Bilingual, 7> kMeanings{{{"käyttäjä", "user"},
                                                     {"ostaja", "buyer"},
                                                     {"maksaja", "payer"},
                                                     {"sisäinen asiakas", "internal customer"},
                                                     {"kumppani", "partner"},
                                                     {"kansalainen", "citizen"},
                                                     {"ei tiedä", "does not know"}}};

inline constexpr Bilingual kInternal{"sisäinen asiakas", "internal customer"};
inline constexpr Bilingual kStakeholder{"sidosryhmä", "stakeholder"};
inline constexpr Bilingual kNotKnown{"ei tiedossa", "not known"};
inline constexpr Bilingual kSubtitle{"Toiminnot ja asiakkuudet: kenellä on mikäkin rooli",
                                     "Functions and customers: who has which role"};
inline constexpr Bilingual kOwnsOfTouched{"omistaa / mukana", "owns / takes part in"};
inline constexpr Bilingual kWhoIsCustomer{"Kenet toiminto näkee asiakkaana?",
                                          "Whom does a function see as the customer?"};
inline constexpr Bilingual kDiffer{"käsitykset eroavat", "views differ"};
// In the order of OwnerRemark::Kind.
inline constexpr std::array<Bilingual, 3> kOwnerRemarks{
    {{"vastaukset eroavat", "answers differ"},
     {"ei pääse tietoihin", "no way to its data"},
     {"osapuoli kuulematta", "a party unheard"}}};
// The same as the legend says it.
inline constexpr std::array<Bilingual, 3> kOwnerRemarksTold{
    {{"toiminnot vastaavat eri tavoin siihen, kuka omistaa",
      "functions answer differently who owns it"},
     {"omistaja ei pääse asiakkuuden tietoihin", "the owner has no way to the customer's data"},
     {"jollain osapuolella ei ole omistajaa eikä mittaria",
      "some party has neither an owner nor a metric"}}};
inline constexpr Bilingual kConflict{"monta omistajaa, kukaan ei päätä",
                                     "several owners, nobody to decide"};
inline constexpr Bilingual kOrphan{"ei omistajaa", "no owner"};
inline constexpr Bilingual kNoRole{"Ei roolia missään asiakkuudessa: ",
                                   "No role with any customer: "};

constexpr Bilingual words_of(OwnerState state) {
  switch (state) {
    case OwnerState::one:
      return {"yksi omistaja", "one owner"};
    case OwnerState::joint:
      return {"yhteinen, sovittu", "joint, agreed"};
    case OwnerState::undecided:
      return {"monta omistajaa", "several owners"};
    case OwnerState::by_party:
      return {"osapuolittain", "by party"};
    case OwnerState::from_round:
      return {"rundin mukaan", "says the round"};
    case OwnerState::none:
      return {"ei omistajaa", "no owner"};
    case OwnerState::unknown:
      return {"kysytty, ei tiedossa", "asked, not known"};
    case OwnerState::untold:
      return {"ei kirjattu", "not written"};
  }
  return {};
}

}  // namespace stratmap::ownership_words
