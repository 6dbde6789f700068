#pragma once

#include "base/language.h"

// What the silo map says by itself, in both languages.
namespace stratmap::silo_words {

inline constexpr Bilingual kSubtitle{
    "Sarakkeessa ovat ne, jotka ovat eniten yhteydessä toisiinsa · pienellä organisaatiokaavion "
    "yksikkö · pystyviiva mittarissa: osuus, joka pysyisi sisällä sattumalta",
    "A column holds those who are tied most to each other · in small letters the unit of the "
    "organization chart · upright mark on a meter: the share that would stay inside by chance"};
inline constexpr Bilingual kCommunity{"Yhteisö ", "Community "};
inline constexpr Bilingual kWithoutTies{"Ei yhteyksiä", "No ties"};
inline constexpr Bilingual kStayInside{" pysyy sisällä", " of ties stay inside"};
inline constexpr Bilingual kByChance{"sattumalta ", "by chance "};
inline constexpr Bilingual kNobody{"yhteyksiä ei ole kirjattu", "no ties are written"};
inline constexpr Bilingual kHowToRead{"Lukuohje", "How to read"};
inline constexpr Bilingual kTie{"yhteys (leveys: vahvuus)", "tie (width: strength)"};
inline constexpr Bilingual kWeak{"heikko yhteys", "weak tie"};
inline constexpr Bilingual kOnly{"ainoa yhteys kahden osan välillä", "the only tie of two parts"};
inline constexpr Bilingual kCut{"ilman tätä verkosto jakautuu osiin",
                                "without it the network falls into parts"};
inline constexpr Bilingual kMissing{"puuttuuko yhteys? Kartta vaatii yhteistyötä",
                                    "missing tie? The map calls for work together"};

}  // namespace stratmap::silo_words
