#pragma once

#include <array>

#include "base/language.h"

// What the strategy map says by itself, in both languages.
namespace stratmap::map_words {

// In the order of ModeLayer.
inline constexpr std::array<Bilingual, 3> kModeOfLayer{
    {{"valittu toimintatapa", "chosen operating mode"},
     {"haluttu toimintatapa", "desired operating mode"},
     {"nykyinen toimintatapa", "current operating mode"}}};
inline constexpr Bilingual kStatusOn{"tilanne", "status"};
inline constexpr Bilingual kNoMetric{"ei mittaria", "no metric"};
inline constexpr Bilingual kNoMetricYet{"ei mittaria vielä", "no metric yet"};
inline constexpr Bilingual kNoOwner{"ei omistajaa", "no owner"};
inline constexpr Bilingual kUnknownOwner{"omistaja ei tiedossa", "owner not known"};
inline constexpr Bilingual kOthers{"Muut tavoitteet", "Other objectives"};
inline constexpr Bilingual kOthersQuestion{"Mihin näkökulmaan nämä kuuluvat?",
                                           "Which perspective do these belong to?"};
inline constexpr Bilingual kHowToRead{"Lukuohje", "How to read"};
inline constexpr Bilingual kInfluences{"vahvistaa (syy → seuraus)", "raises (cause → effect)"};
inline constexpr Bilingual kLowers{"heikentää", "lowers"};
inline constexpr Bilingual kFeedback{"palaute", "feedback"};
inline constexpr Bilingual kFunds{"rahoittaa", "funds"};
// A young target is not red because the year has just begun: said once, in the legend.
inline constexpr Bilingual kFigures{"arvo / tavoitearvo; tila verrattuna tavoitepolkuun",
                                    "value / target; status against the target path on"};
inline constexpr Bilingual kWeakToStrong{"heikko – vahva", "weak – strong"};
inline constexpr Bilingual kGap{"puuttuuko yhteys? (ehdotus)", "missing link? (proposed)"};
inline constexpr Bilingual kKnots{"Solmut", "Knots"};
inline constexpr Bilingual kNotOnMap{"(ei näy tässä kuvassa)", "(not on this map)"};
inline constexpr Bilingual kOwner{"omistaja", "owner"};
inline constexpr Bilingual kError{"ristiriita", "contradiction"};
inline constexpr Bilingual kWarning{"puute", "gap"};
inline constexpr Bilingual kNote{"huomio", "remark"};
inline constexpr Bilingual kEmptyBand{"ei vielä tavoitteita", "no objectives yet"};
inline constexpr Bilingual kTarget{"tavoite", "target"};
// Where Graphviz did not order the boxes.
inline constexpr Bilingual kWithoutGraphviz{
    "laatikot on järjestetty ilman Graphvizia – nuolia voi ristetä turhaan",
    "boxes were ordered without Graphviz: arrows may cross needlessly"};
// Of arrows that have no room for their lag.
inline constexpr Bilingual kOtherLags{"Muut viiveet", "Other lags"};
inline constexpr Bilingual kTheme{"teema", "theme"};
inline constexpr Bilingual kNoTheme{"ei kuulu yhteenkään teemaan", "belongs to no theme"};
inline constexpr Bilingual kLag{"viive", "lag"};
inline constexpr Bilingual kWeak{"heikko", "weak"};
inline constexpr Bilingual kStrong{"vahva", "strong"};
inline constexpr Bilingual kThemes{"Teemat", "Themes"};
inline constexpr Bilingual kToOthers{"Yhteydet sivun ulkopuolelle", "Links off this page"};
inline constexpr Bilingual kNoValue{"ei arvoa", "no value"};
inline constexpr Bilingual kEvidence{"Näyttö", "Evidence"};
// Of arrows that have no room for its sign.
inline constexpr Bilingual kOtherVerdicts{"Muu näyttö", "More evidence"};
inline constexpr Bilingual kNothingTested{
    "yhtään nuolta ei voitu testata – lukuja on liian vähän (stratmap evidence kertoo, mitä "
    "puuttuu)",
    "no arrow could be tested: there are too few numbers (stratmap evidence says what is missing)"};

}  // namespace stratmap::map_words
