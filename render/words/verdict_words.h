#pragma once

#include "engine/evidence/verdict.h"
#include "models/strategy.h"

// What numbers say of an arrow, in few words.
namespace stratmap {

// What is said of every test, whatever it found.
inline constexpr Bilingual kNoProof = {
    "Tukikin tarkoittaa vain, että luvut liikkuvat yhdessä viiveellä – se ei todista syytä.",
    "Even support says only that something moves together with a delay; this does not prove "
    "cause."};

// "supported", within a sentence.
Bilingual short_word(Verdict verdict);
// What its sign means: "supported: moves as the arrow assumes".
Bilingual meaning_of(Verdict verdict);
// A sentence on one arrow.
Bilingual verdict_sentence(Verdict verdict, const Link& link);

}  // namespace stratmap
