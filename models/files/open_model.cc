#include "models/files/open_model.h"

#include <iterator>
#include <utility>

#include "models/yaml/characters.h"
#include "models/yaml/parse.h"

namespace stratmap {
namespace {

void add_errors(std::vector<Diagnostic>& errors, std::vector<Diagnostic> more) {
  errors.insert(errors.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

void add_file(OpenModel& model, std::string name, std::string text) {
  remove_byte_order_mark(text);
  const std::uint32_t file = model.sources.add(std::move(name), std::move(text));
  if (auto tree = parse_yaml(model.sources, file)) {
    model.trees.push_back(std::move(*tree));
  } else {
    add_errors(model.errors, std::move(tree.error()));
  }
}

void include_file(OpenModel& model, Node path) {
  if (!path.is_scalar()) return;  // of a wrong type: told with all others of its kind
  auto included = model.folder.include(path.text(), path.span());
  add_errors(model.errors, std::move(included.errors));
  for (NamedFile& file : included.files)
    add_file(model, std::move(file.name), std::move(file.bytes));
}

// `include` is a path or a list of paths.
void include_files(OpenModel& model, Node root) {
  for (const auto [key, value] : root.entries()) {
    if (key.text() != "include") continue;
    if (value.is_sequence()) {
      for (const Node path : value.children()) include_file(model, path);
    } else {
      include_file(model, value);
    }
  }
}

// The list of trees grows while it is walked; a deque leaves those before where they are.
void include_all(OpenModel& model) {
  for (std::size_t i = 0; i < model.trees.size(); ++i) include_files(model, model.trees[i].root());
}

}  // namespace

OpenModel open_model(const std::string& path) {
  OpenModel model;
  auto main = model.folder.open_main(path);
  if (!main) {
    model.errors = std::move(main.error());
    return model;
  }
  add_file(model, std::move(main->name), std::move(main->bytes));
  include_all(model);
  return model;
}

OpenModel open_model_text(std::string_view name, std::string text) {
  OpenModel model;
  add_file(model, std::string(name), std::move(text));
  include_all(model);
  return model;
}

}  // namespace stratmap
