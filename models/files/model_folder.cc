#include "models/files/model_folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/nearest.h"
#include "models/files/file_error.h"
#include "models/files/pattern.h"
#include "models/files/written_path.h"
#include "models/yaml/characters.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 2> kMainFiles = {"client.yaml", "stratmap.yaml"};

// A model of more files is a pattern gone astray.
constexpr std::size_t kMostFiles = 1000;

tl::unexpected<std::vector<Diagnostic>> failed(Diagnostic error) {
  return tl::unexpected(std::vector{std::move(error)});
}

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

// A pipe or a device, which the path of a model may lead to: it is named as such.
bool is_special(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

// Names in the folder that a missing file may have meant, as paths like it.
std::vector<std::string> nearest_files(const std::string& root, std::string_view name) {
  const auto folder = resolve_below(root, root + "/" + std::string(folder_of(name)));
  if (!folder) return {};
  const std::vector<std::string> names = names_in(*folder);
  const std::vector<std::string_view> known(names.begin(), names.end());
  const std::size_t start = name.rfind('/') + 1;  // 0 where there is no `/`
  return nearest_words(name.substr(start), known);
}

}  // namespace

std::string to_shown_path(std::string_view path) {
  std::string shown;
  std::size_t at = 0;
  for (const Diagnostic& error : check_characters(0, path)) {
    if (error.span.offset < at) continue;
    shown += path.substr(at, error.span.offset - at);
    shown += "\uFFFD";
    at = error.span.offset + std::max(1U, error.span.length);
  }
  return shown += path.substr(std::min(at, path.size()));
}

Result<NamedFile> ModelFolder::open_main(const std::string& path) {
  const std::string shown = to_shown_path(path);
  if (path.empty()) return failed(no_model(shown, FileFault::missing));
  fs::path main = path;
  std::error_code error;
  if (fs::is_directory(main, error)) {
    const auto* name = std::find_if(kMainFiles.begin(), kMainFiles.end(),
                                    [&](const char* file) { return is_there(main / file); });
    if (name == kMainFiles.end()) return failed(folder_without_model(shown));
    main /= *name;
  }
  if (is_special(main)) return failed(no_model(shown, FileFault::not_regular));
  const fs::path folder = main.has_parent_path() ? main.parent_path() : fs::path(".");
  root_ = fs::canonical(folder, error).native();
  if (error) return failed(no_model(shown, FileFault::missing));
  const std::string name = main.filename().native();
  const auto resolved = resolve_below(root_, root_ + "/" + name);
  const auto file = resolved ? read_regular_file(*resolved) : tl::unexpected(resolved.error());
  if (!file) {
    Diagnostic lack = no_model(shown, file.error());
    if (file.error() == FileFault::missing) lack.nearest = nearest_files(root_, name);
    return failed(std::move(lack));
  }
  parts_.push_back({name, file->identity});
  return NamedFile{to_shown_path(name), std::move(file->bytes)};
}

Result<std::string> ModelFolder::name_of(std::string_view written, Span place) const {
  if (root_.empty()) return failed(no_folder(place));
  if (const auto fault = fault_of(written)) return failed(bad_path(place, *fault));
  auto name = below_folder(folder_of(parts_[place.file].name), written);
  if (!name) return failed(bad_path(place, PathFault::outside));
  return std::move(*name);
}

Result<FileBytes> ModelFolder::read(const std::string& name, std::string_view written, Span place,
                                    std::size_t largest) const {
  const auto resolved = resolve_below(root_, root_ + "/" + name);
  auto file = resolved ? read_regular_file(*resolved, largest) : tl::unexpected(resolved.error());
  if (file) return std::move(*file);
  Diagnostic lack = unreadable_file(place, written, file.error(), largest);
  if (file.error() == FileFault::missing) lack.nearest = nearest_files(root_, name);
  return failed(std::move(lack));
}

const ModelFolder::Part* ModelFolder::part_with(FileIdentity identity) const {
  const auto same = [&](const Part& part) { return part.identity == identity; };
  const auto part = std::find_if(parts_.begin(), parts_.end(), same);
  return part == parts_.end() ? nullptr : &*part;
}

Result<NamedFile> ModelFolder::read_part(const std::string& name, std::string_view written,
                                         Span place) {
  if (parts_.size() == kMostFiles) return failed(too_many_files(place, kMostFiles));
  auto file = read(name, written, place);
  if (!file) return tl::unexpected(std::move(file.error()));
  const std::string shown = to_shown_path(name);
  if (const Part* part = part_with(file->identity))
    return failed(read_before(place, shown, to_shown_path(part->name)));
  parts_.push_back({name, file->identity});
  return NamedFile{shown, std::move(file->bytes)};
}

ModelFolder::Included ModelFolder::include(std::string_view written, Span place) {
  const auto name = name_of(written, place);
  if (!name) return {{}, name.error()};
  Included included;
  std::vector<std::string> names = {*name};
  if (is_pattern(*name)) {
    names = matching_files(root_, *name);
    if (names.empty()) return {{}, {no_match(place, written)}};
  }
  for (const std::string& found : names) {
    const bool as_written = names.size() == 1 && !is_pattern(*name);
    auto file = read_part(found, as_written ? written : to_shown_path(found), place);
    if (file) {
      included.files.push_back(std::move(*file));
    } else {
      included.errors.insert(included.errors.end(), file.error().begin(), file.error().end());
    }
    if (parts_.size() == kMostFiles && !included.errors.empty()) break;
  }
  return included;
}

Result<std::string> ModelFolder::read_table(std::string_view written, Span place) const {
  const auto name = name_of(written, place);
  if (!name) return tl::unexpected(name.error());
  auto file = read(*name, written, place, kLargestTable);
  if (!file) return tl::unexpected(std::move(file.error()));
  if (part_with(file->identity) != nullptr) return failed(model_as_table(place, written));
  return std::move(file->bytes);
}

Result<std::string> ModelFolder::path_of_table(std::string_view written, Span place) const {
  const auto name = name_of(written, place);
  if (!name) return tl::unexpected(name.error());
  const auto resolved = resolve_below(root_, root_ + "/" + *name);
  const auto file = resolved ? look_at_regular_file(*resolved) : tl::unexpected(resolved.error());
  if (!file) {
    Diagnostic lack = unreadable_file(place, written, file.error());
    if (file.error() == FileFault::missing) lack.nearest = nearest_files(root_, *name);
    return failed(std::move(lack));
  }
  if (part_with(*file) != nullptr) return failed(model_as_table(place, written));
  return *resolved;
}

}  // namespace stratmap
