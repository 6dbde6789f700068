#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/tables/zip_file.h"

namespace stratmap {

// The texts of a workbook that its cells refer to by number, laid end to end.
class SharedStrings {
 public:
  // Reads a part; false where it is damaged. More texts than a sheet could name are damage, too.
  bool read(ZipFile& file, const std::string& part);

  std::optional<std::string_view> at(std::size_t number) const;

 private:
  std::string text_;
  std::vector<std::uint32_t> ends_;
};

}  // namespace stratmap
