#include "tests/cli/golden.h"

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace stratmap::golden {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "== ";
constexpr std::string_view kUnended = "== (no line break at the end)\n";

bool is_input(const Part& part) { return part.head == "run" || part.head.starts_with("file "); }

void add_expected(Test& test, const std::string& head, const std::string& body) {
  if (body.empty()) return;
  const bool is_ended = body.ends_with('\n');
  test.parts.push_back({head, is_ended ? body : body + "\n" + std::string(kUnended)});
}

std::string in_quotes(const std::string& word) { return "'" + word + "'"; }

}  // namespace

Test parse(const std::string& text) {
  Test test;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string line = text.substr(at, end - at);
    at = end;
    if (line.starts_with(kMark) && line != kUnended) {
      test.parts.push_back({line.substr(kMark.size(), line.size() - kMark.size() - 1), ""});
    } else {
      (test.parts.empty() ? test.about : test.parts.back().body) += line;
    }
  }
  return test;
}

std::string to_text(const Test& test) {
  std::string text = test.about;
  for (const Part& part : test.parts) text += std::string(kMark) + part.head + "\n" + part.body;
  return text;
}

Test run(const Test& test, const std::string& program, const std::string& examples) {
  const TemporaryFolder folder;
  fs::create_directory_symlink(examples, folder.path() + "/examples");
  const std::string programs = fs::path(program).parent_path().string();
  const Shell shell{folder.path(),
                    "PATH=" + in_quotes(programs + ":/usr/bin:/bin") + " LC_ALL=C HOME=/nowhere"};
  Test found{test.about, {}};
  for (const Part& part : test.parts) {
    if (!is_input(part)) continue;
    found.parts.push_back(part);
    if (part.head != "run") {
      write_text(folder.path() + "/" + part.head.substr(5), part.body);
      continue;
    }
    std::string out, err;
    const int status = shell.run(part.body, out, err);
    if (status != 0) found.parts.push_back({"status " + std::to_string(status), ""});
    add_expected(found, "stdout", out);
    add_expected(found, "stderr", err);
  }
  return found;
}

std::string difference(const std::string& expected, const std::string& found) {
  if (expected == found) return "";
  const TemporaryFolder folder;
  write_text(folder.path() + "/expected", expected);
  write_text(folder.path() + "/found", found);
  std::string out, err;
  Shell{folder.path(), "PATH=/usr/bin:/bin"}.run(
      "diff -a -u --label expected --label found expected found", out, err);
  return "\n" + out + err;
}

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_text(const std::string& path, const std::string& text) {
  fs::create_directories(fs::path(path).parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (!file.flush()) throw std::runtime_error("can't write " + path);
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "stratmap-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

int Shell::run(const std::string& lines, std::string& out, std::string& err) const {
  const TemporaryFolder outputs;  // beside the folder, so that runs don't find them
  const auto path = [&](const char* name) { return outputs.path() + "/" + name; };
  write_text(path("lines"), lines);
  const std::string command = "cd " + in_quotes(folder) + " && env -i " + environment + " sh " +
                              path("lines") + " >" + path("out") + " 2>" + path("err") +
                              " </dev/null";
  const int status = std::system(command.c_str());
  out = read_text(path("out"));
  err = read_text(path("err"));
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace stratmap::golden
