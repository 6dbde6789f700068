#include "models/files/written_path.h"

#include <algorithm>
#include <vector>

namespace stratmap {
namespace {

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

constexpr bool is_word(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_'; }

// "https:", "file:", but also "C:": what stands before the first colon, ahead of any `/`.
std::string_view scheme_of(std::string_view path) {
  const std::size_t colon = path.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_letter(path.front())) return {};
  const std::string_view scheme = path.substr(0, colon);
  const bool plain = std::all_of(scheme.begin(), scheme.end(), [](char c) {
    return is_word(c) || c == '+' || c == '.' || c == '-';
  });
  return plain ? scheme : std::string_view{};
}

bool names_environment(std::string_view path) {
  for (std::size_t at = 0; at + 1 < path.size(); ++at) {
    const char next = path[at + 1];
    if (path[at] == '$' && (is_letter(next) || next == '_' || next == '{' || next == '('))
      return true;
    if (path[at] != '%' || !is_letter(next)) continue;
    std::size_t end = at + 1;
    while (end < path.size() && is_word(path[end])) ++end;
    if (end < path.size() && path[end] == '%') return true;
  }
  return false;
}

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    parts.push_back(path.substr(0, end));
    path = end == std::string_view::npos ? std::string_view{} : path.substr(end + 1);
  }
  return parts;
}

}  // namespace

std::optional<PathFault> fault_of(std::string_view written) {
  if (written.empty()) return PathFault::empty;
  if (std::any_of(written.begin(), written.end(), [](char c) { return c >= 0 && c < ' '; }))
    return PathFault::control;
  const std::string_view scheme = scheme_of(written);
  if (scheme.size() > 1) return PathFault::address;
  if (written.front() == '/' || written.starts_with("\\\\") || scheme.size() == 1)
    return PathFault::absolute;
  if (written.find('\\') != std::string_view::npos) return PathFault::backslash;
  if (written.front() == '~') return PathFault::home;
  if (names_environment(written)) return PathFault::environment;
  return std::nullopt;
}

std::optional<std::string> below_folder(std::string_view home, std::string_view written) {
  std::vector<std::string_view> kept = parts_of(home);
  for (const std::string_view part : parts_of(written)) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      kept.push_back(part);
    } else if (kept.empty()) {
      return std::nullopt;
    } else {
      kept.pop_back();
    }
  }
  std::string path;
  for (const std::string_view part : kept) path += (path.empty() ? "" : "/") + std::string(part);
  return path;
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

}  // namespace stratmap
