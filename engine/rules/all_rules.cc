#include "engine/rules/all_rules.h"

#include <algorithm>
#include <array>

namespace stratmap {

// Each is defined in the file that bears its code.
// reading the model
extern const Rule kSm001, kSm002, kSm003, kSm004, kSm005, kSm006, kSm007, kSm008;
// structure, cause and effect
extern const Rule kSm101, kSm102, kSm103, kSm104, kSm105, kSm106, kSm107, kSm108, kSm109, kSm110,
    kSm111, kSm112, kSm113, kSm114;
// links across perspectives
extern const Rule kSm201, kSm202, kSm203, kSm204, kSm205, kSm206, kSm207, kSm208;
// silos and collaboration
extern const Rule kSm301, kSm302, kSm303, kSm304, kSm305, kSm306, kSm307, kSm308, kSm309, kSm310,
    kSm311, kSm312;
// customer ownership and definitions
extern const Rule kSm401, kSm402, kSm403, kSm404, kSm405, kSm406, kSm407, kSm408, kSm409, kSm410,
    kSm411, kSm412, kSm413, kSm414, kSm415, kSm416;
// operating mode
extern const Rule kSm501, kSm502, kSm503, kSm504, kSm505, kSm506, kSm507, kSm508, kSm509, kSm510,
    kSm511, kSm512, kSm513, kSm514, kSm515, kSm516;
// quality of metrics
extern const Rule kSm601, kSm602, kSm603, kSm604, kSm605, kSm606, kSm607, kSm608, kSm609, kSm610,
    kSm611, kSm612, kSm613, kSm614, kSm615, kSm616, kSm617, kSm618;
// red threads
extern const Rule kSm701, kSm702, kSm703, kSm704, kSm705, kSm706, kSm707, kSm708, kSm709, kSm710,
    kSm711, kSm712, kSm713, kSm714, kSm715;
// mandate and journey
extern const Rule kSm801, kSm802, kSm803, kSm804, kSm805, kSm806;
// round and culture
extern const Rule kSm901, kSm902, kSm903, kSm904, kSm905, kSm906, kSm907, kSm908, kSm909, kSm910,
    kSm911, kSm912, kSm913;

namespace {

constexpr std::array kAllRules = {
    // reading the model
    &kSm001,
    &kSm002,
    &kSm003,
    &kSm004,
    &kSm005,
    &kSm006,
    &kSm007,
    &kSm008,
    // structure, cause and effect
    &kSm101,
    &kSm102,
    &kSm103,
    &kSm104,
    &kSm105,
    &kSm106,
    &kSm107,
    &kSm108,
    &kSm109,
    &kSm110,
    &kSm111,
    &kSm112,
    &kSm113,
    &kSm114,
    // links across perspectives
    &kSm201,
    &kSm202,
    &kSm203,
    &kSm204,
    &kSm205,
    &kSm206,
    &kSm207,
    &kSm208,
    // silos and collaboration
    &kSm301,
    &kSm302,
    &kSm303,
    &kSm304,
    &kSm305,
    &kSm306,
    &kSm307,
    &kSm308,
    &kSm309,
    &kSm310,
    &kSm311,
    &kSm312,
    // customer ownership and definitions
    &kSm401,
    &kSm402,
    &kSm403,
    &kSm404,
    &kSm405,
    &kSm406,
    &kSm407,
    &kSm408,
    &kSm409,
    &kSm410,
    &kSm411,
    &kSm412,
    &kSm413,
    &kSm414,
    &kSm415,
    &kSm416,
    // operating mode
    &kSm501,
    &kSm502,
    &kSm503,
    &kSm504,
    &kSm505,
    &kSm506,
    &kSm507,
    &kSm508,
    &kSm509,
    &kSm510,
    &kSm511,
    &kSm512,
    &kSm513,
    &kSm514,
    &kSm515,
    &kSm516,
    // quality of metrics
    &kSm601,
    &kSm602,
    &kSm603,
    &kSm604,
    &kSm605,
    &kSm606,
    &kSm607,
    &kSm608,
    &kSm609,
    &kSm610,
    &kSm611,
    &kSm612,
    &kSm613,
    &kSm614,
    &kSm615,
    &kSm616,
    &kSm617,
    &kSm618,
    // red threads
    &kSm701,
    &kSm702,
    &kSm703,
    &kSm704,
    &kSm705,
    &kSm706,
    &kSm707,
    &kSm708,
    &kSm709,
    &kSm710,
    &kSm711,
    &kSm712,
    &kSm713,
    &kSm714,
    &kSm715,
    // mandate and journey
    &kSm801,
    &kSm802,
    &kSm803,
    &kSm804,
    &kSm805,
    &kSm806,
    // round and culture
    &kSm901,
    &kSm902,
    &kSm903,
    &kSm904,
    &kSm905,
    &kSm906,
    &kSm907,
    &kSm908,
    &kSm909,
    &kSm910,
    &kSm911,
    &kSm912,
    &kSm913,
};

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool same_letters(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower, lower);
}

}  // namespace

std::span<const Rule* const> all_rules() { return kAllRules; }

const Rule* rule_named(std::string_view code_or_name) {
  const auto found = std::ranges::find_if(kAllRules, [&](const Rule* rule) {
    return same_letters(rule->code, code_or_name) || same_letters(rule->name, code_or_name);
  });
  return found == kAllRules.end() ? nullptr : *found;
}

}  // namespace stratmap
