#include "models/read_model.h"

#include <utility>

#include "models/files/open_model.h"
#include "models/reader/complaints.h"
#include "models/reader/decode_model.h"
#include "models/reader/hierarchy.h"
#include "models/reader/outline.h"
#include "models/reader/table_list.h"
#include "models/reader/validator.h"
#include "models/tables/encoding.h"

namespace stratmap {
namespace {

void check_organization(const Outline& outline, Errors& errors) {
  if (!outline.at("organization").empty()) return;
  const std::vector<Node>& version = outline.at("stratmap");
  errors.add(missing_organization(version.empty() ? Span{} : version.front().key().span()));
}

void check(const Outline& outline, Files files, Errors& errors) {
  if (files == Files::all_read) check_organization(outline, errors);
  Validator validator(outline.ids, files, errors);
  for (std::size_t field = 0; field < kModel.size(); ++field)
    for (const Node& node : outline.sections[field])
      validator.check(node, kModel[field].value, node.key());
  check_hierarchy(outline, errors);
}

// Reads the tables into the model, one after another. Where the model is no good they are opened
// all the same, so that every error is told at once.
void read_tables(const std::vector<NamedTable>& tables, const ModelFolder& folder, Model* model,
                 Errors& errors) {
  for (const NamedTable& table : tables) {
    auto bytes = folder.read_table(table.path, table.span);
    if (!bytes) {
      errors.add_all(std::move(bytes.error()));
      continue;
    }
    if (model == nullptr) continue;
    const std::string text = to_utf8(std::move(*bytes));
    if (auto lack = read_table(table, text, *model))
      errors.add({.code = "SM007", .message = std::move(*lack), .span = table.span});
  }
}

Reading read_opened(OpenModel opened) {
  Errors errors;
  const Files files = opened.errors.empty() ? Files::all_read : Files::some_missing;
  errors.add_all(std::move(opened.errors));
  Model model;
  std::vector<NamedTable> tables;
  {
    const Outline outline = outline_of(opened.trees, errors);
    check(outline, files, errors);
    tables = named_tables(outline);
    if (errors.empty()) decode_model(outline, model);
  }
  opened.trees.clear();
  read_tables(tables, opened.folder, errors.empty() ? &model : nullptr, errors);
  if (errors.empty()) {
    model.sources = std::move(opened.sources);
    return {std::move(model), {}, 0};
  }
  Errors::Told told = std::move(errors).told();
  return {tl::unexpected(std::move(told.errors)), std::move(opened.sources), told.left_out};
}

}  // namespace

Reading read_model(const std::string& path) { return read_opened(open_model(path)); }

Reading read_model_text(std::string_view name, std::string text) {
  return read_opened(open_model_text(name, std::move(text)));
}

}  // namespace stratmap
