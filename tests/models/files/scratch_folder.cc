#include "tests/models/files/scratch_folder.h"

#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace stratmap {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::string name = (fs::temp_directory_path() / "stratmap-XXXXXX").native();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no scratch folder");
  root_ = fs::canonical(name).native();
}

ScratchFolder::~ScratchFolder() {
  std::error_code error;
  fs::remove_all(root_, error);
}

std::string ScratchFolder::path(std::string_view name) const {
  return name.empty() ? root_ : root_ + "/" + std::string(name);
}

void ScratchFolder::write(std::string_view name, std::string_view text) const {
  fs::create_directories(fs::path(path(name)).parent_path());
  std::ofstream file(path(name), std::ios::binary);
  file << text;
}

void ScratchFolder::link(std::string_view name, const std::string& target) const {
  fs::create_symlink(target, path(name));
}

void ScratchFolder::pipe(std::string_view name) const {
  if (mkfifo(path(name).c_str(), 0600) != 0) throw std::runtime_error("no pipe");
}

}  // namespace stratmap
