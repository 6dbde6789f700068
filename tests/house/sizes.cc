// How long files and functions are, and which paths they name.
#include "tests/house/sizes.h"

#include <algorithm>
#include <cctype>

#include "tests/house/house.h"

namespace stratmap::house {
namespace {

// Files that are one long table of facts, or written by a program.
const std::vector<std::string_view> kTables = {};

// Folders of a system that any machine has.
const std::vector<std::string_view> kEverywhere = {"bin",  "dev", "etc", "lib", "no",  "opt",
                                                   "proc", "run", "sys", "tmp", "usr", "var"};

bool opens_a_definition(std::string_view line) {
  return !line.empty() &&
         (std::isalpha(static_cast<unsigned char>(line[0])) != 0 || line[0] == '[');
}

bool is_function_header(std::string_view line) {
  for (const std::string_view word : {"namespace", "struct ", "class ", "enum ", "union "}) {
    if (line.starts_with(word)) return false;
  }
  return true;
}

bool is_path_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.';
}

// The first folder of an absolute path at `at`, such as "home"; "" where there is none.
std::string_view absolute_folder(std::string_view line, std::size_t at) {
  if (line[at] != '/') return "";
  if (at > 0 && std::string_view(" \t\"'=(`:").find(line[at - 1]) == std::string_view::npos)
    return "";
  auto end = at + 1;
  while (end < line.size() && is_path_character(line[end])) ++end;
  const bool goes_on = end < line.size() && line[end] == '/' && end + 1 < line.size() &&
                       is_path_character(line[end + 1]);
  return goes_on ? line.substr(at + 1, end - at - 1) : "";
}

// How many folders `path` lies deep: a file at the root 0.
std::ptrdiff_t depth_of(std::string_view path) { return std::ranges::count(path, '/'); }

std::ptrdiff_t steps_up(std::string_view line, std::size_t at) {
  std::ptrdiff_t steps = 0;
  while (line.substr(at).starts_with("../")) {
    ++steps;
    at += 3;
  }
  return steps;
}

void add_path_breaches(const File& file, const Line& line, Breaches& breaches) {
  for (std::size_t at = 0; at < line.text.size(); ++at) {
    const auto folder = absolute_folder(line.text, at);
    if (!folder.empty() && std::ranges::count(kEverywhere, folder) == 0) {
      breaches.push_back(
          {file.path, line.number, "a path of one machine: /" + std::string(folder)});
    }
    const bool inside_path =
        at > 0 && (is_path_character(line.text[at - 1]) || line.text[at - 1] == '/');
    // Tests try to break out on purpose.
    if (!inside_path && top_of(file.path) != "tests" &&
        steps_up(line.text, at) > depth_of(file.path)) {
      breaches.push_back({file.path, line.number, "a path that leaves the repository"});
    }
  }
}

}  // namespace

std::vector<Function> functions_of(const File& file) {
  std::vector<Function> functions;
  const std::string code = without_comments_and_strings(file.text);
  Line header = {};
  bool open = false;
  for (const auto& line : lines_of(code)) {
    if (!open && opens_a_definition(line.text)) header = line;
    if (line.text.ends_with("{") && header.number > 0) open = true;
    if (line.text.starts_with("}")) {
      if (open && line.text == "}" && is_function_header(header.text)) {
        functions.push_back({header.number, line.number - header.number + 1});
      }
      header = {};
      open = false;
    }
    const bool names_a_space = header.text.starts_with("namespace");
    if (names_a_space || (!open && line.text.ends_with(";"))) {
      header = {};
      open = false;
    }
  }
  return functions;
}

int line_count(const File& file) { return static_cast<int>(lines_of(file.text).size()); }

Breaches size_breaches(const Tree& tree) {
  Breaches breaches;
  for (const auto& file : tree) {
    if (!is_cpp(file.path) || std::ranges::count(kTables, file.path) > 0) continue;
    const auto& limit = top_of(file.path) == "tests" ? kTestLimit : kSourceLimit;
    if (const int lines = line_count(file); lines > limit.file) {
      breaches.push_back({file.path, 0, std::to_string(lines) + " lines: make it two files"});
    }
    for (const auto& function : functions_of(file)) {
      if (function.lines <= limit.function) continue;
      breaches.push_back(
          {file.path, function.line, "a function of " + std::to_string(function.lines) + " lines"});
    }
  }
  return breaches;
}

Breaches path_breaches(const Tree& tree) {
  Breaches breaches;
  for (const auto& file : tree) {
    for (const auto& line : lines_of(file.text)) add_path_breaches(file, line, breaches);
  }
  return breaches;
}

}  // namespace stratmap::house
