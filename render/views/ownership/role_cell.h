#pragma once

#include "render/views/ownership/role_chip.h"

namespace stratmap {

// What a function is to a customer.
struct RoleCell {
  const Function& function;
  const Customer& customer;
  WordSet<OwnershipVerb> roles;
  ChipTone tone = ChipTone::usual;
};

// Its chips in the middle of `cell`, in as many lines as they take.
Group role_cell(const RoleCell& what, const Rect& cell, const Model& model, const Palette& palette,
                Lang lang);

}  // namespace stratmap
