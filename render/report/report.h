#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "engine/check.h"
#include "render/terminal/style.h"

namespace stratmap {

// What all reports say alike.

// "warning", "puute".
Bilingual severity_word(Severity severity);
// The highest that a rule gives; errors of reading are no contradictions of the client's.
Bilingual severity_word(const Rule& rule);
// "3 warnings", "1 puute".
std::string counted(std::size_t count, Severity severity, Lang lang);
// The class of a rule in words: "convention", "periaate".
Bilingual class_word(RuleClass rule_class);

// A word in its two numbers: after 1, and after any other number.
struct Noun {
  Bilingual one;
  Bilingual many;
};
std::string counted(std::size_t count, const Noun& noun, Lang lang);

// The elements of a section as they are counted: "objectives" → objective, objectives. Null where
// the section is not counted.
const Noun* noun_of(std::string_view section);
inline constexpr std::string_view kLinks = "links";  // the arrows, as a section of their own

// The share that `count` of `whole` elements of a section are: "6 of 8 objectives",
// "8 tavoitteesta 6".
std::string share_of(std::size_t count, std::size_t whole, std::string_view section, Lang lang);

// A list in a sentence, its end left out where it is long: "A, B and C", "A, B, C, D and 3 more".
std::string listed(const std::vector<std::string>& items, std::size_t most, Lang lang);

// How many elements a section has; of kLinks, the entries of `drives` other than `none`.
std::size_t size_of(std::string_view section, const Model& model);

// A rule group by the hundred of its codes: "SM4" is "customer ownership and definitions".
Bilingual group_title(std::string_view code);

}  // namespace stratmap
