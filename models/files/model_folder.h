#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "models/files/regular_file.h"

namespace stratmap {

// A file of a model as it was read: its name relative to the model's folder, with `/`, and its
// bytes.
struct NamedFile {
  std::string name;
  std::string bytes;
};

// The folder of a model's main file, and what of it was read. Nothing outside of it is read, not
// even through links, and no file twice as part of the model. Files are numbered as in Sources.
class ModelFolder {
 public:
  // A folder out of which nothing can be read: the model came from standard input.
  ModelFolder() = default;

  // Opens a model's main file: the file at `path`, or `client.yaml` or else `stratmap.yaml` in the
  // folder at `path`. To be called once, before anything else.
  Result<NamedFile> open_main(const std::string& path);

  // Reads what an entry of `include` names, which stands at `place`: one file, or all that a
  // pattern finds. What can be read is in `files`, also beside errors.
  struct Included {
    std::vector<NamedFile> files;
    std::vector<Diagnostic> errors;
  };
  Included include(std::string_view written, Span place);

  // Reads a table whose path stands at `place`.
  Result<std::string> read_table(std::string_view written, Span place) const;

  // The path without links of a table that is read in place (a database). It is a regular file
  // that may be read; it is not opened.
  Result<std::string> path_of_table(std::string_view written, Span place) const;

 private:
  struct Part {  // a file of the model
    std::string name;
    FileIdentity identity;
  };

  // The path below the folder that is meant, or why it is none.
  Result<std::string> name_of(std::string_view written, Span place) const;
  Result<FileBytes> read(const std::string& name, std::string_view written, Span place,
                         std::size_t largest = kLargestFile) const;
  Result<NamedFile> read_part(const std::string& name, std::string_view written, Span place);
  const Part* part_with(FileIdentity identity) const;

  std::string root_;  // without links; "" where there is none
  std::vector<Part> parts_;
};

// A path for messages: what is no UTF-8 or no text is replaced by U+FFFD.
std::string to_shown_path(std::string_view path);

}  // namespace stratmap
