#pragma once

#include <array>

#include "base/language.h"
#include "models/mode.h"

// What the map of operating modes says by itself, in both languages.
namespace stratmap::mode_map_words {

// A mode as a letter, and as a word short enough for a bar.
struct ModeSign {
  Bilingual letter, word;
};

// In the order of Mode.
inline constexpr std::array<ModeSign, kModeCount> kSigns{{
    {{"T", "P"}, {"tuotanto", "production"}},
    {{"K", "D"}, {"kehitys", "development"}},
    {{"A", "C"}, {"asiakaspalvelu", "customer service"}},
    {{"J", "A"}, {"julkishallinto", "public adm."}},
}};

inline constexpr Bilingual kSubtitle{
    "Nykyinen, strategiassa valittu ja haluttu toimintatapa rinnakkain – ja mitä asiakkaat "
    "odottavat",
    "Current, chosen and desired operating mode side by side, and what customers expect"};

// Of the three columns of bars: what each is, in a word and in plain words.
struct ColumnWords {
  Bilingual name, meaning;
};
inline constexpr std::array<ColumnWords, 3> kColumns{{
    {{"Nykyinen", "Current"}, {"miten toimimme nyt", "how we work now"}},
    {{"Strategiassa valittu", "Chosen"}, {"mitä strategiassa päätettiin", "what we decided on"}},
    {{"Haluttu", "Desired"}, {"miten haluaisimme toimia", "how we wish to work"}},
}};
inline constexpr Bilingual kDirection{"Käyvätkö ne yhteen?", "Do they fit together?"};
inline constexpr Bilingual kMetrics{"Tukevatko mittarit?", "Do the metrics support it?"};
inline constexpr Bilingual kWholeHouse{"koko organisaatio", "the whole organization"};
inline constexpr Bilingual kNotTold{"ei kerrottu", "not given"};
inline constexpr Bilingual kNotChosen{"ei valittu", "none chosen"};

inline constexpr Bilingual kWhatWeSay{"Mitä sanomme", "What we say"};
inline constexpr Bilingual kDeclared{"julkilausuttu", "declared"};
inline constexpr Bilingual kWhatTellsIt{"Mistä sen huomaa?", "What shows it?"};
inline constexpr Bilingual kMissing{"puuttuu", "missing"};
inline constexpr Bilingual kNotKnown{"ei tiedossa", "not known"};

inline constexpr Bilingual kExpectations{"Mitä asiakkaat odottavat?", "What do customers expect?"};
inline constexpr Bilingual kExpected{"Odotettu", "Expected"};
inline constexpr Bilingual kServedBy{"Kuka palvelee – ja miten", "Who serves, and in which mode"};
inline constexpr Bilingual kShare{"osuus ", "share "};
inline constexpr Bilingual kNobodyServes{"palvelevaa toimintoa ei ole kerrottu",
                                         "no function is said to serve"};
inline constexpr Bilingual kOtherMode{"toinen tapa kuin odotetaan", "another mode than expected"};
inline constexpr Bilingual kExpectedMode{"odotettu tapa", "the mode expected"};

inline constexpr Bilingual kAsk{"Kysy: ", "Ask: "};

inline constexpr Bilingual kHowToRead{"Lukuohje", "How to read"};
inline constexpr Bilingual kDark{"täysi väri: suurin osuus", "full colour: the largest share"};
inline constexpr Bilingual kPullsApart{"haluttu ja valittu ristiin", "desired and chosen at odds"};
inline constexpr Bilingual kNobodyCarries{"muutosta ei vie mikään hanke",
                                          "no initiative carries the change"};
inline constexpr Bilingual kOtherThanExpected{"palvellaan toisella tavalla kuin odotetaan",
                                              "served in another mode than expected"};
inline constexpr Bilingual kModeNotTold{"toimintatapaa ei kerrottu", "mode not given"};
inline constexpr Bilingual kTheCheck{"Tarkistus", "The check"};
inline constexpr Bilingual kGap{"puute", "gap"};
inline constexpr Bilingual kRemark{"huomio", "remark"};
inline constexpr Bilingual kContradiction{"ristiriita", "contradiction"};
inline constexpr Bilingual kFine{"kunnossa", "clear"};
inline constexpr Bilingual kNotAssessed{"ei arvioitu", "not assessed"};

}  // namespace stratmap::mode_map_words
