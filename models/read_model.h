#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "models/model.h"

namespace stratmap {

// What reading gives: a model, or every error of all its files in the order of file and place.
// The sources are there in both cases, so that errors can be shown with their lines.
struct Reading {
  Result<Model> model;
  Sources sources;  // filled only where there is no model; else they are in the model
  std::size_t errors_left_out = 0;  // found, but not told: the first hundred are enough to begin
  Text organization_name = {};      // where there is no model: as far as it could be read
};

// Reads a YAML file, or a folder with `client.yaml` (or `stratmap.yaml`), with everything that it
// includes and the tables it names. Reads nothing outside the model's folder.
Reading read_model(const std::string& path);

// Reads a model from memory, as from standard input: it can include nothing. `name` is what
// messages call it.
Reading read_model_text(std::string_view name, std::string text);

}  // namespace stratmap
