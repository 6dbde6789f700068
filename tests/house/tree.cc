#include "tests/house/tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace stratmap::house {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 11> kFolders = {"base", "models", "engine",  "render",
                                                       "cli",  "tests",  "bench",   "tools",
                                                       "docs", "cmake",  "examples"};
constexpr std::array<std::string_view, 9> kEndings = {".h",  ".cc",  ".md",    ".sh",  ".yaml",
                                                      ".py", ".txt", ".cmake", ".json"};

bool is_written_by_people(const fs::path& path) {
  return std::ranges::find(kEndings, path.extension().string()) != kEndings.end();
}

std::string text_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// One pass over C++ text that knows where comments and strings are.
class Blanker {
 public:
  Blanker(std::string_view text, bool strings) : out_(text), strings_(strings) {}

  std::string blanked() {
    while (at_ < out_.size()) step();
    return std::move(out_);
  }

 private:
  bool here(std::string_view word) const {
    return std::string_view(out_).substr(at_).starts_with(word);
  }

  void step() {
    if (here("//")) return blank_to(out_.find('\n', at_));
    if (here("/*")) return blank_to(past(out_.find("*/", at_ + 2), 2));
    if (here("R\"")) return raw_string();
    if (out_[at_] == '"') return quoted('"');
    if (out_[at_] == '\'' && !after_digit()) return quoted('\'');
    ++at_;
  }

  // 1'000 is a number, u8'x' is not.
  bool after_digit() const {
    return at_ > 0 && std::isxdigit(static_cast<unsigned char>(out_[at_ - 1])) != 0;
  }

  void raw_string() {
    const auto open = out_.find('(', at_);
    if (open == std::string::npos) return blank_to(open);
    const std::string close = ")" + out_.substr(at_ + 2, open - at_ - 2) + "\"";
    pass_string(past(out_.find(close, open), close.size()));
  }

  void quoted(char quote) {
    auto end = at_ + 1;
    while (end < out_.size() && out_[end] != quote && out_[end] != '\n')
      end += out_[end] == '\\' ? 2 : 1;
    pass_string(end + 1);
  }

  void pass_string(std::size_t end) {
    if (strings_) return blank_to(end);
    at_ = std::min(end, out_.size());
  }

  static std::size_t past(std::size_t found, std::size_t length) {
    return found == std::string::npos ? found : found + length;
  }

  void blank_to(std::size_t end) {
    for (end = std::min(end, out_.size()); at_ < end; ++at_) {
      if (out_[at_] != '\n') out_[at_] = ' ';
    }
  }

  std::string out_;
  bool strings_;
  std::size_t at_ = 0;
};

}  // namespace

Tree read_tree(const std::string& root) {
  Tree tree;
  const auto add = [&](const fs::path& path) {
    tree.push_back({fs::relative(path, root).generic_string(), text_of(path)});
  };
  for (const auto& entry : fs::directory_iterator(root)) {
    if (entry.is_regular_file() && is_written_by_people(entry.path())) add(entry.path());
  }
  for (const char* script : {"dev", ".ci/run"}) {
    if (fs::exists(fs::path(root) / script)) add(fs::path(root) / script);
  }
  for (const auto folder : kFolders) {
    if (!fs::is_directory(fs::path(root) / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(root) / folder)) {
      if (entry.is_regular_file() && is_written_by_people(entry.path())) add(entry.path());
    }
  }
  std::ranges::sort(tree, {}, &File::path);
  return tree;
}

std::string_view top_of(std::string_view path) {
  const auto slash = path.find('/');
  return slash == std::string_view::npos ? "" : path.substr(0, slash);
}

std::string_view ending_of(std::string_view path) {
  const auto name = path.substr(path.rfind('/') + 1);
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos ? "" : name.substr(dot);
}

std::string_view stem_of(std::string_view path) {
  const auto name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.size() - ending_of(path).size());
}

std::string without_comments(std::string_view text) { return Blanker(text, false).blanked(); }
std::string without_comments_and_strings(std::string_view text) {
  return Blanker(text, true).blanked();
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (int number = 1; !text.empty(); ++number) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back({number, text.substr(0, end)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<Include> includes_of(const File& file) {
  std::vector<Include> includes;
  const std::string code = without_comments(file.text);
  for (const auto& [number, line] : lines_of(code)) {
    if (!line.starts_with("#include")) continue;
    const auto open = line.find_first_of("\"<");
    if (open == std::string_view::npos) continue;
    const bool angled = line[open] == '<';
    const auto close = line.find(angled ? '>' : '"', open + 1);
    includes.push_back({std::string(line.substr(open + 1, close - open - 1)), angled, number});
  }
  return includes;
}

}  // namespace stratmap::house
