#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/graph/involvement.h"
#include "models/model.h"

namespace stratmap {

// A thing that an objective has to do with.
struct Surrounding {
  enum class Kind : std::uint8_t { function, theme, customer, system, source, stage, effect };

  Kind kind = Kind::function;
  std::uint32_t number = 0;  // in its section; of a source without a system, its word

  friend auto operator<=>(const Surrounding&, const Surrounding&) = default;
};

using Surroundings = std::vector<Surrounding>;  // sorted, each once

// A(o), by objective: who carries it out, its theme, the customers and sources of its metrics, and
// the stages of the journey that its metrics tell of.
std::vector<Surroundings> surroundings_of(const Model& model, const Involvement& involvement);

// |A∩B| / |A∪B|; 0 of two empty sets.
double jaccard_index(const Surroundings& one, const Surroundings& other);

// What both have, as elements of the model; the word of a source is none.
std::vector<const Element*> shared_elements(const Model& model, const Surroundings& one,
                                            const Surroundings& other);

}  // namespace stratmap
