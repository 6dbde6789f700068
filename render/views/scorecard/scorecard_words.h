#pragma once

#include "base/language.h"

// What the scorecard says by itself, in both languages.
namespace stratmap::scorecard_words {

inline constexpr Bilingual kStatusOn{"Tilanne ", "Status "};
inline constexpr Bilingual kHowToRead{
    "viiva: viimeiset 12 jaksoa, pisteviiva: tavoitearvo · ruudut: viiden viime jakson tila",
    "line: the last 12 periods, dotted: target · cells: status of the last five periods"};
inline constexpr Bilingual kObjective{"Tavoite", "Objective"};
inline constexpr Bilingual kMetric{"Mittari", "Metric"};
inline constexpr Bilingual kOwner{"Omistaja", "Owner"};
inline constexpr Bilingual kTrend{"12 jaksoa", "12 periods"};
inline constexpr Bilingual kValue{"Arvo ja jakso", "Actual, period"};
inline constexpr Bilingual kTarget{"Tavoitearvo", "Target"};
inline constexpr Bilingual kStatus{"Tila", "Status"};
inline constexpr Bilingual kLastPeriods{"5 viime jaksoa", "Last 5 periods"};
inline constexpr Bilingual kOtherObjectives{"Tavoitteet ilman näkökulmaa",
                                            "Objectives without a perspective"};
inline constexpr Bilingual kOtherMetrics{"Mittarit ilman tavoitetta",
                                         "Metrics without an objective"};
inline constexpr Bilingual kNoValue{"ei arvoa", "no value"};
inline constexpr Bilingual kNoMetricYet{"ei mittaria vielä", "no metric yet"};
inline constexpr Bilingual kNoMetric{"ei mittaria", "no metric"};
inline constexpr Bilingual kNoOwner{"ei omistajaa", "no owner"};
inline constexpr Bilingual kNotKnown{"ei tiedossa", "not known"};

}  // namespace stratmap::scorecard_words
