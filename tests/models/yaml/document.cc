#include "tests/models/yaml/document.h"

#include <fmt/format.h>

#include <utility>

namespace stratmap {
namespace {

std::string place(const Document& document, Span span) {
  const Position position = document.sources.start_of(span);
  return fmt::format("{}:{}", position.line, position.column);
}

}  // namespace

Document::Document(std::string text)
    : tree((sources.add("client.yaml", std::move(text)), parse_yaml(sources, 0))) {}

std::string outline(Node node) {
  switch (node.kind()) {
    case NodeKind::null:
      return "~";
    case NodeKind::scalar:
      return (node.is_quoted() ? "'" : "") + std::string(node.text());
    case NodeKind::sequence: {
      std::string text = "[";
      for (const Node item : node.children()) text += outline(item) + " ";
      return text + "]";
    }
    case NodeKind::map: {
      std::string text = "{";
      for (const auto [key, value] : node.entries())
        text += outline(key) + ":" + outline(value) + " ";
      return text + "}";
    }
  }
  return "";
}

std::string outline(std::string text) {
  const Document document(std::move(text));
  return document.tree ? outline(document.root()) : errors_of(document);
}

std::string errors_of(const Document& document) {
  if (document.tree) return "";
  std::string text;
  for (const Diagnostic& error : document.tree.error()) {
    if (!text.empty()) text += '\n';
    text += fmt::format("{} {} {}", place(document, error.span), error.code, error.message.en);
    for (const std::string& word : error.nearest) text += fmt::format(" (near {})", word);
    for (const Label& label : error.related)
      text += fmt::format(" ({} {})", place(document, label.span), label.message.en);
  }
  return text;
}

std::string errors_of(std::string text) { return errors_of(Document(std::move(text))); }

std::string cure_of(std::string text, Lang lang) {
  const Document document(std::move(text));
  if (document.tree) return "";
  const Diagnostic& error = document.tree.error().front();
  return place(document, error.span) + " " + (error.cure ? error.cure->in(lang) : "");
}

}  // namespace stratmap
