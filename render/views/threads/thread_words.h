#pragma once

#include <array>

#include "base/language.h"

// What the thread map says by itself, in both languages.
namespace stratmap::thread_words {

inline constexpr Bilingual kSubtitle{
    "Kantaako ketju kartalla alusta loppuun – ja missä se katkeaa?",
    "Does the chain carry from end to end on the map, and where "
    "does it break?"};
inline constexpr Bilingual kHrThread{"HR:n punainen lanka", "HR's red thread"};
inline constexpr Bilingual kBreaksHere{"katkeaa tässä", "breaks here"};
inline constexpr Bilingual kNoArrow{"ei nuolta", "no arrow"};
inline constexpr Bilingual kNoObjective{"ei tavoitetta", "no objective"};
inline constexpr Bilingual kNoLoyalMetric{"suosittelua ei mitata", "advocacy not measured"};
inline constexpr Bilingual kNoMetric{"ei mittaria", "no metric"};
// In the order of RewardKind.
inline constexpr std::array<Bilingual, 3> kRewards{
    {{"palkitsemismalli", "reward model"}, {"sääntö", "rule"}, {"rakenne", "structure"}}};
inline constexpr Bilingual kNoPerspective{"ilman näkökulmaa", "no perspective"};
inline constexpr Bilingual kMore{"+ muita tavoitteita: ", "+ more objectives: "};

inline constexpr Bilingual kHowSeen{"millä mitataan", "measured by"};
inline constexpr Bilingual kWhatItMoves{"mihin se vaikuttaa kartalla", "what it moves on the map"};
inline constexpr Bilingual kWhatCustomerSays{"mitä asiakas sanoo", "what the customer says"};
inline constexpr Bilingual kUnmeasured{"ei näy yhdenkään tavoitteen mittarissa",
                                       "seen in no metric of an objective"};
inline constexpr Bilingual kMeasuresNothing{"mittari ei mittaa yhtään tavoitetta",
                                            "the metric measures no objective"};
inline constexpr Bilingual kUnconnected{"ei johda siihen, mitä asiakas sanoo",
                                        "leads to nothing that the customer says"};

inline constexpr Bilingual kHowToRead{"Lukuohje", "How to read"};
inline constexpr Bilingual kHolds{"nuolet vievät seuraavaan vaiheeseen",
                                  "arrows lead to the next stage"};
inline constexpr Bilingual kBeads{"matkalla yksi tavoite tai useampia",
                                  "one objective or more on the way"};
inline constexpr Bilingual kBroken{"mikään nuoli ei vie perille", "no arrows lead there"};
inline constexpr Bilingual kLost{"ei johda asiakkaaseen asti", "does not get to the customer"};
inline constexpr Bilingual kNotAssessed{"väliä ei voi arvioida", "cannot be assessed"};

}  // namespace stratmap::thread_words
