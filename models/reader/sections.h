#pragma once

// The decoders, one for each key at the top of a model. An id comes with the value behind it; what
// they give goes into the section in the order of the files.

#include "models/reader/decoding.h"

namespace stratmap {

void decode_organization(const Node& map, Decoding& decoding);
void decode_perspective(const Node& id, const Node& map, Decoding& decoding);
void decode_theme(const Node& id, const Node& map, Decoding& decoding);
void decode_objective(const Node& id, const Node& map, Decoding& decoding);
void decode_function(const Node& id, const Node& map, Decoding& decoding);
void decode_customer(const Node& id, const Node& map, Decoding& decoding);
void decode_system(const Node& id, const Node& map, Decoding& decoding);
void decode_channel(const Node& id, const Node& map, Decoding& decoding);
void decode_stage(const Node& id, const Node& map, Decoding& decoding);
void decode_metric(const Node& id, const Node& map, Decoding& decoding);
void decode_table(const Node& map, Decoding& decoding);
void decode_initiative(const Node& id, const Node& map, Decoding& decoding);
void decode_reward(const Node& id, const Node& map, Decoding& decoding);
void decode_thread(const Node& id, const Node& map, Decoding& decoding);
void decode_term(const Node& id, const Node& map, Decoding& decoding);
void decode_round(const Node& map, Decoding& decoding);
void decode_survey(const Node& map, Decoding& decoding);
void decode_idea(const Node& id, const Node& map, Decoding& decoding);
void decode_workshop(const Node& map, Decoding& decoding);
void decode_settings(const Node& map, Decoding& decoding);

}  // namespace stratmap
