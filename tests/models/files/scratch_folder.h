#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// A folder of its own for a test, removed with all that is in it.
class ScratchFolder {
 public:
  ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  std::string path(std::string_view name = "") const;
  void write(std::string_view name, std::string_view text) const;  // and the folders above it
  void link(std::string_view name, const std::string& target) const;
  void pipe(std::string_view name) const;

 private:
  std::string root_;
};

}  // namespace stratmap
