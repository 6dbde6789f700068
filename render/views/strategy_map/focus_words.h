#pragma once

#include <array>

#include "base/language.h"

// What the map of one function says by itself, in both languages.
namespace stratmap::focus_words {

// What stands on a box, and what it means; in the order of BoxRole, without the last.
struct RoleWords {
  Bilingual tag, meaning;
};
inline constexpr std::array<RoleWords, 6> kRoles{{
    {{"oma", "ours"}, {"oma tavoite", "an objective of ours"}},
    {{"mukana", "we help"}, {"olemme mukana toteuttamassa", "we help to carry it out"}},
    {{"mittari", "metric"}, {"siitä kertoo mittarimme", "a metric of ours tells of it"}},
    {{"→ oma", "→ ours"}, {"nojaamme siihen", "we depend on it"}},
    {{"oma →", "ours →"}, {"se nojaa meihin", "it depends on us"}},
    {{"↔ oma", "↔ ours"}, {"kumpikin nojaa toiseen", "each depends on the other"}},
}};

inline constexpr Bilingual kOurBoxes{"Oma kartta", "Our map"};
inline constexpr Bilingual kFaded{"haalea: ei suoraa yhteyttä omiin",
                                  "faded: no arrow to or from ours"};
inline constexpr Bilingual kOwned{"Omat tavoitteet", "Our objectives"};
inline constexpr Bilingual kCarried{"Olemme mukana", "We help to carry out"};
inline constexpr Bilingual kMetrics{"Mittarimme", "Our metrics"};
inline constexpr Bilingual kCauses{"Nojaamme näihin", "We depend on"};
inline constexpr Bilingual kEffects{"Meihin nojaavat", "These depend on us"};
inline constexpr Bilingual kWholeMap{"Koko kartta", "The whole map"};
inline constexpr Bilingual kStatusOn{"tilanne ", "status "};

}  // namespace stratmap::focus_words
