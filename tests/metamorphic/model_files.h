#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap::metamorphic {

struct ModelFile {
  std::string name;  // relative to the model's folder
  std::string text;

  bool is_yaml() const { return name.ends_with(".yaml"); }
};

// A model on its way to a folder of its own.
struct WrittenModel {
  std::string title;             // what a test calls it
  std::vector<ModelFile> files;  // client.yaml, what it includes, tables
};

// The models of examples/.
std::vector<WrittenModel> example_models();
// The rules' own examples, the failing and the passing one of each.
std::vector<WrittenModel> rule_examples();

}  // namespace stratmap::metamorphic
