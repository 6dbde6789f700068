#pragma once

#include <string_view>
#include <vector>

#include "models/model.h"

namespace stratmap {

// The parties of a customer that bear one name (who is user and payer at once is heard as either),
// or one party without a name. Parties that nobody knows are left out.
struct PartyVoice {
  const Party* party = nullptr;  // the first of the name
  std::string_view name;         // "": none is given
  bool is_heard = false;         // one of them has an owner, or a metric
};

// By customer, in the order of its parties.
std::vector<std::vector<PartyVoice>> party_voices(const Model& model);

}  // namespace stratmap
