#include "models/read_model.h"

#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <utility>

#include "models/reader/complaints.h"
#include "models/reader/decode_model.h"
#include "models/reader/hierarchy.h"
#include "models/reader/outline.h"
#include "models/reader/set_entries.h"
#include "models/reader/table_list.h"
#include "models/reader/validator.h"
#include "models/tables/encoding.h"
#include "models/yaml/parse.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

using OpenTable = std::function<Result<std::string>(const NamedTable&)>;

// What was opened: the trees of all files that are YAML, the main file's first.
struct Opened {
  Sources sources;
  std::deque<Tree> trees;
  Files files = Files::all_read;
  Errors errors;
};

void validate(const Outline& outline, Files files, Errors& errors) {
  Validator validator(outline.ids, files, errors);
  for (std::size_t field = 0; field < kModel.size(); ++field)
    for (const Node& node : outline.sections[field])
      validator.check(node, kModel[field].value, node.key());
  check_hierarchy(outline, errors);
}

void check_organization(const Outline& outline, Files files, Errors& errors) {
  if (files == Files::some_missing || !outline.at("organization").empty()) return;
  const std::vector<Node>& version = outline.at("stratmap");
  errors.add(missing_organization(version.empty() ? Span{} : version.front().key().span()));
}

void read_tables(const std::vector<NamedTable>& tables, const OpenTable& open, Model& model,
                 Errors& errors) {
  for (const NamedTable& table : tables) {
    auto bytes = open(table);
    if (!bytes) {
      errors.add_all(std::move(bytes.error()));
      continue;
    }
    const std::string text = to_utf8(std::move(*bytes));
    if (auto lack = read_table(table, text, model))
      errors.add({.code = "SM007", .message = std::move(*lack), .span = table.span});
  }
}

Reading failed(Sources sources, Errors errors) {
  Errors::Told told = std::move(errors).told();
  return {tl::unexpected(std::move(told.errors)), std::move(sources), told.left_out};
}

Reading read_opened(Opened opened, const OpenTable& open) {
  Errors& errors = opened.errors;
  Model model;
  std::vector<NamedTable> tables;
  {
    const Outline outline = outline_of(opened.trees, errors);
    check_organization(outline, opened.files, errors);
    validate(outline, opened.files, errors);
    tables = named_tables(outline);
    if (errors.empty()) decode_model(outline, model);
  }
  opened.trees.clear();
  if (errors.empty()) read_tables(tables, open, model, errors);
  if (!errors.empty()) return failed(std::move(opened.sources), std::move(errors));
  model.sources = std::move(opened.sources);
  return {std::move(model), {}, 0};
}

void open_text(std::string name, std::string text, Opened& opened) {
  const std::uint32_t file = opened.sources.add(std::move(name), std::move(text));
  auto tree = parse_yaml(opened.sources, file);
  if (tree) {
    opened.trees.push_back(std::move(*tree));
  } else {
    opened.errors.add_all(std::move(tree.error()));
    opened.files = Files::some_missing;
  }
}

std::optional<std::string> bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return std::move(bytes).str();
}

Diagnostic cannot_open(std::string_view path, Span span) {
  return {.code = "SM007",
          .message = {"tiedostoa ei voi lukea", "the file can't be read"},
          .span = span,
          .path = std::string(path)};
}

}  // namespace

Reading read_model(const std::string& path) {
  fs::path main = path;
  if (fs::is_directory(main)) main /= "client.yaml";
  Opened opened;
  auto text = bytes_of(main);
  if (!text) {
    opened.errors.add(cannot_open(path, {}));
    return failed({}, std::move(opened.errors));
  }
  open_text(main.filename().string(), std::move(*text), opened);
  if (!opened.trees.empty()) {
    for (const auto [key, value] : opened.trees.front().root().entries())
      if (key.text() == "include")
        for_each_entry(value, [&](const Node& item, const std::optional<Node>& /*says*/) {
          auto included = bytes_of(main.parent_path() / std::string(item.text()));
          if (included) return open_text(std::string(item.text()), std::move(*included), opened);
          opened.errors.add(cannot_open(item.text(), item.span()));
          opened.files = Files::some_missing;
        });
  }
  return read_opened(std::move(opened), [&](const NamedTable& table) -> Result<std::string> {
    if (auto bytes = bytes_of(main.parent_path() / table.path)) return std::move(*bytes);
    return tl::unexpected(std::vector{cannot_open(table.path, table.span)});
  });
}

Reading read_model_text(std::string_view name, std::string text) {
  Opened opened;
  open_text(std::string(name), std::move(text), opened);
  return read_opened(std::move(opened), [](const NamedTable& table) -> Result<std::string> {
    return tl::unexpected(std::vector{cannot_open(table.path, table.span)});
  });
}

}  // namespace stratmap
