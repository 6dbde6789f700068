#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// An object in JSON, written member by member and lists item by item: a document of ten thousand
// findings takes many times the memory of its text. Values and items are JSON, two spaces a level.
class JsonText {
 public:
  void add(std::string_view name, std::string_view value);
  void begin_list(std::string_view name);
  void add_item(std::string_view item);
  void end_list();
  std::string finish() &&;  // ends in a line break

 private:
  void add_name(std::string_view name);

  std::string text_ = "{";
  bool is_first_ = true;
  bool is_first_item_ = true;
};

}  // namespace stratmap
