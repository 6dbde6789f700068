#include "models/read_model.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "models/files/open_model.h"
#include "models/reader/complaints.h"
#include "models/reader/decode_model.h"
#include "models/reader/hierarchy.h"
#include "models/reader/outline.h"
#include "models/reader/table_list.h"
#include "models/reader/validator.h"

namespace stratmap {
namespace {

// Whether what belongs under a section lies beside it, which was told.
bool is_unindented(const Node& section, const Outline& outline) {
  return std::ranges::find(outline.unindented, section.key().span()) != outline.unindented.end();
}

void check_organization(const Outline& outline, Errors& errors) {
  const std::vector<Node>& organization = outline.at("organization");
  if (!organization.empty()) {
    const Node& first = organization.front();
    if (first.is_null() && !is_unindented(first, outline))
      errors.add(missing_organization(first.key().span()));
    return;
  }
  if (outline.is_misspelt[kModel.find("organization")]) return;
  const std::vector<Node>& version = outline.at("stratmap");
  errors.add(missing_organization(version.empty() ? Span{} : version.front().key().span()));
}

void check(const Outline& outline, Files files, Errors& errors) {
  if (files == Files::all_read) check_organization(outline, errors);
  Validator validator(outline.ids, files, errors);
  for (std::size_t field = 0; field < kModel.size(); ++field)
    for (const Node& node : outline.sections[field])
      if (!is_unindented(node, outline)) validator.check(node, kModel[field].value, node.key());
  check_hierarchy(outline, errors);
}

// The bytes of a table; of a database the path, for it is read in place.
Result<std::string> opened_table(const NamedTable& table, const ModelFolder& folder) {
  return table.kind == TableKind::sqlite ? folder.path_of_table(table.path, table.span)
                                         : folder.read_table(table.path, table.span);
}

Diagnostic to_error(const NamedTable& table, TableFault fault) {
  return {.code = "SM007",
          .message = std::move(fault.message),
          .span = table.span,
          .cure = std::move(fault.cure),
          .nearest = std::move(fault.nearest)};
}

// Reads the tables into the model, one after another.
std::vector<Diagnostic> read_tables(const std::vector<NamedTable>& tables,
                                    const ModelFolder& folder, Model& model) {
  Errors errors;
  for (const NamedTable& table : tables) {
    auto opened = opened_table(table, folder);
    if (!opened) {
      errors.add_all(std::move(opened.error()));
      continue;
    }
    auto fault = table.kind == TableKind::sqlite ? read_database(table, *opened, model)
                                                 : read_table(table, std::move(*opened), model);
    if (fault) errors.add_all({to_error(table, std::move(*fault))});
  }
  return std::move(errors).told().errors;
}

// Where the model is no good its tables are opened all the same: every error is told at once.
void check_tables(const std::vector<NamedTable>& tables, const ModelFolder& folder,
                  Errors& errors) {
  for (const NamedTable& table : tables)
    if (auto opened = opened_table(table, folder); !opened)
      errors.add_all(std::move(opened.error()));
}

Reading failed(Errors::Told told, Sources sources, Text organization_name) {
  return {tl::unexpected(std::move(told.errors)), std::move(sources), told.left_out,
          std::move(organization_name)};
}

// Decodes what was found right and lets go of the trees before the tables, which may be large.
// The tables are named first: decoding uses the trees up.
Reading read_sound(OpenModel opened, std::unique_ptr<Outline> outline) {
  Model model;
  const std::vector<NamedTable> tables = named_tables(*outline);
  decode_model(*outline, opened.trees, model);
  outline.reset();
  opened.trees.clear();
  auto errors = read_tables(tables, opened.folder, model);
  if (!errors.empty())
    return failed({std::move(errors), 0}, std::move(opened.sources),
                  std::move(model.organization.name));
  if (model.round)
    for (const Span span : model.round->kept_back) opened.sources.keep_back(span);
  opened.sources.pack();
  model.sources = std::move(opened.sources);
  return {std::move(model), {}, 0, {}};
}

Reading read_opened(OpenModel opened) {
  Errors errors;
  const Files files = opened.errors.empty() ? Files::all_read : Files::some_missing;
  errors.add_all(std::move(opened.errors));
  auto outline = std::make_unique<Outline>(outline_of(opened.trees, errors));
  check(*outline, files, errors);
  if (errors.empty()) return read_sound(std::move(opened), std::move(outline));
  check_tables(named_tables(*outline), opened.folder, errors);
  return failed(std::move(errors).told(), std::move(opened.sources),
                organization_name_in(*outline));
}

}  // namespace

Reading read_model(const std::string& path) { return read_opened(open_model(path)); }

Reading read_model_text(std::string_view name, std::string text) {
  return read_opened(open_model_text(name, std::move(text)));
}

}  // namespace stratmap
