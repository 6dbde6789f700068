#pragma once

#include "base/language.h"
#include "engine/round/claims.h"

namespace stratmap {

// What is claimed, in words: "5", "osin", "ostaja ja kumppani", "Myynti", "ei tiedä".
Message claim_in_words(const ClaimTopic& asked, const ClaimValue& value, const Model& model);

// How far ratings go: "2–5", "ei – kyllä"; "from 2 to 5".
Message range_in_words(const ClaimTopic& asked, double low, double high, const Model& model);

// What a rating is given on: "1–5", "ei – osin – kyllä".
Message scale_in_words(const ClaimKind& kind);

// Whether the words of an answer speak of this claim and no other. Ratings stand beside what is
// said in words, and have none of their own where something else is claimed too.
bool speaks_of_it_alone(const Answer& answer, const ClaimKind& kind);

}  // namespace stratmap
