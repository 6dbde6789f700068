#include "models/files/pattern.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "models/files/regular_file.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

// How many bytes the character at the start of a text has.
std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
    ++length;
  return length;
}

std::vector<std::string> names_of(const std::string& folder,
                                  bool (*wanted)(const fs::directory_entry&)) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    if (wanted(*entry)) names.push_back(entry->path().filename().native());
  std::sort(names.begin(), names.end());
  return names;
}

bool is_folder(const fs::directory_entry& entry) {
  std::error_code error;
  return entry.symlink_status(error).type() == fs::file_type::directory;
}

bool is_no_folder(const fs::directory_entry& entry) {
  std::error_code error;
  return !entry.is_directory(error);
}

bool is_shown(const fs::directory_entry& entry) {
  std::error_code error;
  return entry.exists(error) && !entry.path().filename().native().starts_with('.');
}

std::string joined(const std::string& folder, const std::string& name) {
  return folder.empty() ? name : folder + "/" + name;
}

}  // namespace

bool is_pattern(std::string_view path) {
  return path.find_first_of("*?") != std::string_view::npos;
}

// Goes back to the last `*` where a character does not fit: linear in the product of both lengths.
bool matches(std::string_view pattern, std::string_view name) {
  if (name.starts_with('.') && !pattern.starts_with('.')) return false;
  std::size_t p = 0;
  std::size_t n = 0;
  std::size_t star = std::string_view::npos;
  std::size_t star_name = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      star_name = n;
    } else if (p < pattern.size() && pattern[p] == '?') {
      ++p;
      n += character_length(name.substr(n));
    } else if (p < pattern.size() && pattern[p] == name[n]) {
      ++p;
      ++n;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++star_name;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

std::vector<std::string> matching_files(const std::string& root, std::string_view pattern) {
  std::vector<std::string> found = {""};
  while (!pattern.empty()) {
    const std::size_t slash = pattern.find('/');
    const bool last = slash == std::string_view::npos;
    const std::string_view part = pattern.substr(0, slash);
    std::vector<std::string> deeper;
    for (const std::string& folder : found) {
      if (!last && !is_pattern(part)) {
        deeper.push_back(joined(folder, std::string(part)));
        continue;
      }
      const auto place = resolve_below(root, root + "/" + folder);
      if (!place) continue;  // no such folder, or a link out of the model's
      for (const std::string& name : names_of(*place, last ? is_no_folder : is_folder))
        if (matches(part, name)) deeper.push_back(joined(folder, name));
    }
    found = std::move(deeper);
    pattern = last ? std::string_view{} : pattern.substr(slash + 1);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> names_in(const std::string& folder) { return names_of(folder, is_shown); }

}  // namespace stratmap
