#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "models/files/model_folder.h"
#include "models/yaml/tree.h"

namespace stratmap {

// The YAML files of a model, read and parsed: the main file, then what it includes, then what
// those include. Where there are errors, trees of some files are missing.
struct OpenModel {
  Sources sources;
  std::deque<Tree> trees;  // of the files that are YAML, in the order of `sources`
  std::vector<Diagnostic> errors;
  ModelFolder folder;  // to read tables from
};

// Opens the model at `path`: a file, or a folder with `client.yaml` or `stratmap.yaml`.
OpenModel open_model(const std::string& path);

// Opens a model from memory, which can include nothing.
OpenModel open_model_text(std::string_view name, std::string text);

}  // namespace stratmap
