#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis.h"
#include "render/views/scene.h"

namespace stratmap {

// What the check finds of a customer beside who owns it: a green pill alone would hide it.
struct OwnerRemark {
  enum class Kind : std::uint8_t { answers_differ, no_way_to_data, unheard_party };
  Kind kind = Kind::answers_differ;
  std::string_view code;  // of the rule
  std::string tooltip;    // the findings with their questions
};

inline constexpr std::size_t kOwnerRemarkKinds = 3;

// By customer, of each kind one at most. Findings that somebody accepted are told too, as are the
// frames of customers whose missing owner is accepted.
std::vector<std::vector<OwnerRemark>> owner_remarks(const Analysis& analysis, Lang lang);

Bilingual words_of(OwnerRemark::Kind kind);

inline constexpr double kOwnerRemarkHeight = 18;
inline constexpr double kOwnerRemarkSign = 23;  // from the left end to the words

// The sign of its kind, around `center`.
std::vector<Shape> owner_remark_sign(OwnerRemark::Kind kind, Point center, const Palette& palette);

// A sign and words in a frame, in the middle of `center`.
Group owner_remark_pill(const OwnerRemark& remark, const std::string& words,
                        const std::string& customer, Point center, const Palette& palette);

}  // namespace stratmap
