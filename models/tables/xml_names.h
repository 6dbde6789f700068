#pragma once

#include <string>
#include <string_view>

namespace pugi {
class xml_node;
class xml_attribute;
}  // namespace pugi

namespace stratmap {

// Programs write `<row>`, `<x:row>` or `<main:row>`: the prefix of a name is their choice.
std::string_view without_prefix(std::string_view name);
pugi::xml_node child_named(const pugi::xml_node& node, std::string_view name);
pugi::xml_attribute attribute_named(const pugi::xml_node& node, std::string_view name);

// The text of a cell or shared string, whole or of its runs; how it is pronounced is left out.
std::string text_of_runs(const pugi::xml_node& node);

}  // namespace stratmap
