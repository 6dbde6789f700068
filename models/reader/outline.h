#pragma once

#include <array>
#include <deque>
#include <optional>
#include <vector>

#include "models/model.h"
#include "models/reader/errors.h"
#include "models/reader/id_index.h"
#include "models/schema/model_shape.h"
#include "models/yaml/tree.h"

namespace stratmap {

// A model before anything in it is looked at closely: where each section lies in which file, and
// which ids it has.
struct Outline {
  // By field of kModel: the values behind that key, one or more for each file, in the order of
  // the files.
  std::array<std::vector<Node>, kModel.size()> sections;
  IdIndex ids;
  std::vector<std::pair<std::string, Span>> section_spans;
  // Sections that are empty because what belongs under them lies beside them, which was told.
  std::vector<Span> unindented;

  std::array<bool, kModel.size()> is_misspelt{};  // by field: a section has nearly its name

  const std::vector<Node>& at(std::string_view key) const { return sections[kModel.find(key)]; }
};

// Finds the sections and ids of the trees (the main file's first) and tells what can be seen from
// there: unknown sections, ids and sections that stand twice, a missing version.
Outline outline_of(const std::deque<Tree>& trees, Errors& errors);

// The sector of the organization; needed before it is decoded, for the order of perspectives.
Sector sector_of(const Outline& outline);

// The organization's name as far as it can be read, also where it is not valid; may be empty.
Text organization_name_in(const Outline& outline);

}  // namespace stratmap
