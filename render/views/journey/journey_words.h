#pragma once

#include <array>

#include "base/language.h"
#include "models/functions.h"
#include "models/period.h"

// What the journey map says by itself, in both languages.
namespace stratmap::journey_words {

inline constexpr Bilingual kSubtitle{
    "Kuka kohtaa asiakkaan, mitä hän saa luvata ja mistä tiedämme, miten siinä onnistuttiin",
    "Who meets the customer, what they may promise, and how we know whether it went well"};
inline constexpr Bilingual kOfCustomers{"asiakkuudet: ", "customers: "};
inline constexpr Bilingual kOfCustomer{"asiakkuus: ", "customer: "};

inline constexpr Bilingual kWhoMeets{"Kuka kohtaa asiakkaan?", "Who meets the customer?"};
inline constexpr Bilingual kHowMuch{"Kuinka paljon asiakasta ajatellaan?",
                                    "How much thought does the customer get?"};
inline constexpr Bilingual kHowKnown{"Mistä tiedämme, miten meni?", "How do we know how it went?"};

inline constexpr Bilingual kAttention{"huomio", "attention"};
inline constexpr Bilingual kAttentionIs{"oma arvio, 1–5", "own rating, 1–5"};
inline constexpr Bilingual kEvidence{"näyttö", "evidence"};
inline constexpr Bilingual kEvidenceIs{"mittarit, toiminnot ja valtuudet; eniten = 5",
                                       "metrics, functions and mandates; most = 5"};
inline constexpr Bilingual kLeftBehind{"vähän huomiota", "little attention"};
inline constexpr Bilingual kBeside{"näyttö eroaa", "evidence differs"};
inline constexpr Bilingual kNotRated{"ei arvioitu", "not rated"};

inline constexpr Bilingual kNobody{"ei ketään vastassa", "nobody there"};
inline constexpr Bilingual kNobodyKnows{"kukaan ei tiedä", "nobody knows"};
inline constexpr Bilingual kNotWritten{"ei kirjattu", "not written"};
inline constexpr Bilingual kUnmeasured{"ei mittaria", "no metric"};
inline constexpr Bilingual kNoOwner{"ei omistajaa", "no owner"};
inline constexpr Bilingual kUnknownOwner{"omistaja ei tiedossa", "owner not known"};
inline constexpr Bilingual kComesBack{"palaa", "back"};
inline constexpr Bilingual kHandOver{"siirto", "hand-over"};
inline constexpr Bilingual kNotDescribed{"siirtoa ei ole kuvattu", "hand-over not described"};

inline constexpr Bilingual kMoreMetrics{"+ muita mittareita: ", "+ more metrics: "};
inline constexpr Bilingual kFunctionsLeftOut{
    "Toimintoja, jotka eivät mahdu kuvaan kaikissa vaiheissaan: ",
    "Functions that this picture has no room for at all their stages: "};

inline constexpr Bilingual kHowToRead{"Lukuohje", "How to read"};
inline constexpr Bilingual kHasCase{"vie asiaa eteenpäin", "has the customer's case"};
inline constexpr Bilingual kTakesPart{"mukana", "takes part"};
inline constexpr Bilingual kPathLegend{"asiakkaan asian kulku", "the way of the customer's case"};
inline constexpr Bilingual kDelayLegend{"siirto ja sen viive", "hand-over and its delay"};
inline constexpr Bilingual kBackLegend{"asia palaa toiminnolle, jolla se on jo ollut",
                                       "the case comes back to where it has been"};
inline constexpr Bilingual kLeftBehindLegend{"jää vähälle huomiolle", "gets little attention"};
inline constexpr Bilingual kNobodyLegend{"ei toimintoa, joka kohtaa asiakkaan",
                                         "no function meets the customer"};
inline constexpr Bilingual kBesideLegend{"≠ huomio ja näyttö vähintään 2 askeleen päässä",
                                         "≠ attention and evidence 2 steps apart or more"};

// In the order of MandateWord.
inline constexpr std::array<Bilingual, 4> kMandates{{{"ei valtuuksia", "no mandate"},
                                                     {"kysyttävä ensin", "must ask first"},
                                                     {"valtuudet rajoissa", "mandate with limits"},
                                                     {"täydet valtuudet", "full mandate"}}};
inline constexpr Bilingual kMandateNotAsked{"valtuuksia ei kysytty", "mandate not asked"};

// In the order of DurationUnit, behind a count.
inline constexpr std::array<Bilingual, 5> kUnits{
    {{"pv", "d"}, {"vk", "wk"}, {"kk", "mo"}, {"nelj.", "qtr"}, {"v", "yr"}}};

}  // namespace stratmap::journey_words
