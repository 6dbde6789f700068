#pragma once

#include <string>
#include <vector>

namespace stratmap::golden {

// A golden test is one text file: what it is about, then parts that begin with a line `== …`:
//   == file NAME     a file that the runs find in their folder
//   == run           lines for the shell; the folder `examples` is the repository's
//   == status N      what the run ends with; left out where it is 0
//   == stdout        what it prints; left out where it prints nothing
//   == stderr
// The parts after a run are what is expected of it.
struct Part {
  std::string head;  // "file client.yaml"
  std::string body;  // lines, each with its line break
};

struct Test {
  std::string about;
  std::vector<Part> parts;
};

Test parse(const std::string& text);
std::string to_text(const Test& test);

// The test with the parts after each run replaced by what `program` gave now, in a folder of its
// own under the C locale.
Test run(const Test& test, const std::string& program, const std::string& examples);

// The lines that differ, as `diff -u` shows them; empty where none does.
std::string difference(const std::string& expected, const std::string& found);

std::string read_text(const std::string& path);
void write_text(const std::string& path, const std::string& text);

// A new empty folder that is removed with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Runs lines of the shell in a folder; the exit status, 128 + n for signal n.
struct Shell {
  std::string folder;
  std::string environment;  // "LC_ALL=C HOME=/nowhere"

  int run(const std::string& lines, std::string& out, std::string& err) const;
};

}  // namespace stratmap::golden
