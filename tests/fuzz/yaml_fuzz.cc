#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "models/read_model.h"
#include "models/yaml/characters.h"
#include "models/yaml/parse.h"

// Any bytes give a tree whose texts are clean and whose places lie inside the file, or errors with
// messages and places inside the file; and a model, or errors.

namespace {

using namespace stratmap;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_span(Span span, std::size_t size) {
  require(span.file == 0 && span.offset <= size && span.length <= size - span.offset);
}

void check_node(Node node, std::size_t size) {
  check_span(node.span(), size);
  require(check_characters(0, " " + std::string(node.text())).empty());
  std::uint32_t count = 0;
  for (const Node child : node.children()) {
    check_node(child, size);
    ++count;
  }
  require(count == node.child_count());
  for (const auto [key, value] : node.entries()) require(value.key().index() == key.index());
}

void check_errors(const std::vector<Diagnostic>& errors, std::size_t size) {
  require(!errors.empty());
  for (const Diagnostic& error : errors) {
    require(!error.message.fi.empty() && !error.message.en.empty());
    check_span(error.span, size);
    for (const Label& label : error.related) check_span(label.span, size);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  Sources sources;
  sources.add("client.yaml", text);
  if (const auto tree = parse_yaml(sources, 0)) {
    check_node(tree->root(), size);
  } else {
    check_errors(tree.error(), size);
  }
  if (const auto reading = read_model_text("client.yaml", text); !reading.model)
    check_errors(reading.model.error(), size);
  return 0;
}
