#include "models/tables/xml_names.h"

#include <pugixml.hpp>

namespace stratmap {

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child_named(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node child : node.children())
    if (without_prefix(child.name()) == name) return child;
  return {};
}

pugi::xml_attribute attribute_named(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute attribute : node.attributes())
    if (without_prefix(attribute.name()) == name) return attribute;
  return {};
}

std::string text_of_runs(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = without_prefix(child.name());
    if (name == "t") text += child.text().get();
    if (name == "r") text += child_named(child, "t").text().get();
  }
  return text;
}

}  // namespace stratmap
