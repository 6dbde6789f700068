#pragma once

#include "engine/rules/finding.h"

namespace stratmap {

// What a finding is a matter of, as the first figure of the rules on it: '1' the shape of the map,
// '3' who works with whom, '4' whose the customer is, '5' what we are for the customer, '6' what is
// measured, '7' rewards, adoption and people, '8' the journey, '9' the round itself; '0' what
// people may decide, which several groups have a rule on. A question of the round is a matter of
// what it asks about.
char matter_of(const Finding& finding);

// Whether a finding speaks of an element, at either end of an arrow or in a question of the round;
// of null, whether it speaks of the organization.
bool speaks_of(const Finding& finding, const Element* element);

// Whether two findings on one element tell one story: they are one matter, or both speak of
// another element too.
bool is_one_story(const Finding& one, const Finding& other, const Element* on);

// The order of codes, then ids: that of the file says nothing.
bool is_named_before(const Finding& one, const Finding& other);

}  // namespace stratmap
