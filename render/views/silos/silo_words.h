#pragma once

#include "base/language.h"

// What the silo map says by itself, in both languages.
namespace stratmap::silo_words {

inline constexpr Bilingual kSubtitle{"Sarakkeessa ovat ne, jotka ovat eniten yhteydessä toisiinsa",
                                     "A column holds those who are tied most to each other"};
inline constexpr Bilingual kUnitsToo{" · pienellä organisaatiokaavion yksikkö",
                                     " · in small letters the unit of the organization chart"};
inline constexpr Bilingual kMeterToo{
    " · pystyviiva mittarissa: osuus, joka pysyisi sisällä sattumalta",
    " · upright mark on a meter: the share that would stay inside by chance"};
inline constexpr Bilingual kCommunity{"Yhteisö ", "Community "};
inline constexpr Bilingual kWithoutTies{"Ei yhteyksiä", "No ties"};
inline constexpr Bilingual kStayInside{" pysyy sisällä", " of ties stay inside"};
inline constexpr Bilingual kByChance{"sattumalta ", "by chance "};
inline constexpr Bilingual kNobody{"yhteyksiä ei ole kirjattu", "no ties are written"};
inline constexpr Bilingual kTie{"yhteys (leveys: vahvuus)", "tie (width: strength)"};
inline constexpr Bilingual kWeak{"heikko yhteys", "weak tie"};
inline constexpr Bilingual kWeakPill{"heikko", "weak"};
inline constexpr Bilingual kMissingPill{"puuttuu?", "missing?"};
inline constexpr Bilingual kOnly{"ainoa yhteys kahden osan välillä", "the only tie of two parts"};
inline constexpr Bilingual kCut{"ilman tätä verkosto jakautuu osiin",
                                "without it the network falls into parts"};
inline constexpr Bilingual kMissing{"puuttuuko yhteys? Kartta vaatii yhteistyötä",
                                    "missing tie? The map calls for work together"};
inline constexpr Bilingual kLeftOut{"Kuvasta puuttuvat pienimmät yhteisöt; toimintoja: ",
                                    "The smallest communities are left out; functions: "};

}  // namespace stratmap::silo_words
