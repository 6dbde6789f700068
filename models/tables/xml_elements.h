#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "models/tables/zip_file.h"

namespace stratmap {

// Gives the elements of one name out of a part of a packed file, one after another as text, so
// that a sheet of a million rows needs the memory of one row. Such elements do not nest.
class XmlElements {
 public:
  // Opens the part; the file outlives it.
  XmlElements(ZipFile& file, const std::string& part, std::string_view name);

  // The next element with its tags, to be changed at will; nothing at the end and at a fault.
  std::optional<std::span<char>> next();

  // Whether an element did not end, or the file could not be read on.
  bool is_damaged() const { return is_damaged_; }

 private:
  bool grow();
  // Moves at_ to the next `<name`; false at the end.
  bool find_start();
  // The place behind the element at at_; npos where it does not end.
  std::size_t find_end();
  std::size_t find(std::string_view what, std::size_t from);

  ZipFile& file_;
  std::string name_;
  std::string text_;
  std::size_t at_ = 0;
  std::size_t name_end_ = 0;  // of the element at at_
  bool is_damaged_ = false;
};

}  // namespace stratmap
