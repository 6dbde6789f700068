#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/check.h"

namespace stratmap {

// What one rule lacks, for some subjects or as a whole.
struct LackOfRule {
  const Rule* rule = nullptr;
  std::vector<const Subject*> subjects;  // those that could not be assessed beside others
  std::size_t count = 0;                 // of all subjects, where it is none of them; or 0
  std::string_view section;
};

// The rules that lack the same thing.
struct Lack {
  std::string_view reason;
  std::vector<LackOfRule> rules;

  // How many rules would be assessed; those of reading ask for nothing that one would add.
  std::size_t worth() const;
  void add(const NotAssessed& entry);
};

// What the model does not say, first what would open the most rules. Reasons in `lang`.
std::vector<Lack> lacks_of(const CheckResult& result, Lang lang);

// A key that some elements lack, and the rules that it would complete: they were assessed without
// these.
struct KeyLack {
  std::string_view key;  // "measures"
  std::vector<const Rule*> rules;
};

// The one of the most rules; none of the keys that an element may do without. Nothing: there is
// none.
std::optional<KeyLack> commonest_key_lack(const CheckResult& result);

// "SM601, SM604 (2 metrics), SM401 ("Towns")"
std::string rules_of(const Lack& lack, const Model& model, Lang lang);

}  // namespace stratmap
