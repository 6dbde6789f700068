#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "models/model.h"

namespace stratmap {

// Each reads a table of what people said into the model, rejecting single rows, or tells why it
// can't be read at all.

// Columns respondent, organization, function, level, layer, mode, centrality (scale).
std::optional<Message> read_survey(std::string_view csv, Model& model);

// Columns rater, from, to, influence: objective to objective, 0–4.
std::optional<Message> read_influence(std::string_view csv, Model& model);

// Findings of the last round: columns code and subject, or what `check --format json` printed.
std::optional<Message> read_previous(std::string_view text, Model& model);

}  // namespace stratmap
