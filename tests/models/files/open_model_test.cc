#include "models/files/open_model.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/models/files/scratch_folder.h"

using namespace stratmap;

namespace {

// "file:line:column message" of every error, its nearest words after it.
std::string told(const OpenModel& model, const std::vector<Diagnostic>& errors) {
  std::string text;
  for (const Diagnostic& error : errors) {
    CHECK(error.code == "SM007");
    CHECK(error.cure.has_value());
    if (!text.empty()) text += '\n';
    if (error.path.empty()) {
      const Position start = model.sources.start_of(error.span);
      text += fmt::format("{}:{}:{} ", model.sources.name_of(error.span), start.line, start.column);
    }
    text += error.message.en;
    for (const std::string& word : error.nearest) text += " ~" + word;
  }
  return text;
}

std::string errors_of(const OpenModel& model) { return told(model, model.errors); }

std::string names_of(const OpenModel& model) {
  std::string names;
  for (const SourceFile& file : model.sources.files()) names += file.name() + " ";
  return names;
}

// What a table with this path gives, named on the first line of a model.
std::string table_error(const ScratchFolder& folder, const std::string& path) {
  folder.write("t/client.yaml", "csv: " + path + "\n");
  const OpenModel model = open_model(folder.path("t"));
  REQUIRE(errors_of(model).empty());
  const Node node = (*model.trees.front().root().entries().begin()).value;
  const auto table = model.folder.read_table(node.text(), node.span());
  return table ? "read " + *table : told(model, table.error());
}

}  // namespace

TEST_CASE("a model is a file, or a folder with client.yaml or stratmap.yaml") {
  const ScratchFolder folder;
  folder.write("a/stratmap.yaml", "a: 1\n");
  CHECK(names_of(open_model(folder.path("a"))) == "stratmap.yaml ");
  folder.write("a/client.yaml",
               "\xEF\xBB\xBF"
               "b: 1\n");
  const OpenModel model = open_model(folder.path("a/"));
  CHECK(names_of(model) == "client.yaml ");
  CHECK(model.sources.file(0).text() == "b: 1\n");
  CHECK(names_of(open_model(folder.path("a/stratmap.yaml"))) == "stratmap.yaml ");
}

TEST_CASE("a model that can't be opened is named as it was asked for") {
  const ScratchFolder folder;
  folder.write("empty/readme.txt", "");
  folder.write("a/client.yaml", "");
  folder.pipe("pipe");
  folder.link("circle", "circle");
  const auto error = [&](std::string_view name) {
    const OpenModel model = open_model(folder.path(name));
    REQUIRE(model.errors.size() == 1);
    CHECK(model.errors.front().path == folder.path(name));
    return errors_of(model);
  };
  CHECK(error("empty") ==
        "the folder \"" + folder.path("empty") + "\" holds neither client.yaml nor stratmap.yaml");
  CHECK(error("a/clinet.yaml") ==
        "there is no file \"" + folder.path("a/clinet.yaml") + "\" ~client.yaml");
  CHECK(error("none/x.yaml") == "there is no file \"" + folder.path("none/x.yaml") + "\"");
  CHECK(error("a/client.yaml/x") == "there is no file \"" + folder.path("a/client.yaml/x") + "\"");
  CHECK(error("pipe") == "\"" + folder.path("pipe") + "\" is not a regular file");
  CHECK(error("circle") == "the link \"" + folder.path("circle") + "\" leads back to itself");
  CHECK(errors_of(open_model("")) == "there is no file \"\"");
  CHECK(errors_of(open_model("/dev/null")) == "\"/dev/null\" is not a regular file");
}

TEST_CASE("a model may be a link inside its folder but not out of it") {
  const ScratchFolder folder;
  folder.write("m/real.yaml", "a: 1\n");
  folder.write("secret.yaml", "password: 1\n");
  folder.link("m/client.yaml", "real.yaml");
  CHECK(errors_of(open_model(folder.path("m"))).empty());
  folder.link("m/stratmap.yaml", "../secret.yaml");
  CHECK(errors_of(open_model(folder.path("m/stratmap.yaml"))) ==
        "the link \"" + folder.path("m/stratmap.yaml") + "\" leads out of its folder");
  folder.link("linked", "m");
  CHECK(errors_of(open_model(folder.path("linked"))).empty());
}

TEST_CASE("includes are read after the main file, level by level") {
  const ScratchFolder folder;
  folder.write("client.yaml", "include: [parts/a.yaml, \"metrics/*.yaml\"]\nx: 1\n");
  folder.write("parts/a.yaml", "include: [deep/c.yaml, ../d.yaml]\n");
  folder.write("parts/deep/c.yaml", "c: 1\n");
  folder.write("d.yaml", "d: 1\n");
  folder.write("metrics/2.yaml", "e: 1\n");
  folder.write("metrics/1.yaml", "f: 1\n");
  const OpenModel model = open_model(folder.path());
  CHECK(errors_of(model).empty());
  CHECK(names_of(model) ==
        "client.yaml parts/a.yaml metrics/1.yaml metrics/2.yaml parts/deep/c.yaml d.yaml ");
  CHECK(model.trees.size() == 6);
  CHECK(model.trees[5].root().span().file == 5);
}

TEST_CASE("every error of every file is told") {
  const ScratchFolder folder;
  folder.write("client.yaml",
               "include:\n  - a.yaml\n  - fucntions.yaml\n  - no/*.yaml\n  - b.yaml\n");
  folder.write("a.yaml", "x: [\n");
  folder.write("functions.yaml", "");
  folder.write("b.yaml", "include: '../x.yaml'\n");
  CHECK(errors_of(open_model(folder.path())) ==
        "a.yaml:1:4 the bracket is never closed\n"
        "client.yaml:3:5 there is no file \"fucntions.yaml\" ~functions.yaml\n"
        "client.yaml:4:5 \"no/*.yaml\" finds no file\n"
        "b.yaml:1:10 the path leads out of the model's folder");
}

TEST_CASE("no file is read twice, whatever it is called") {
  const ScratchFolder folder;
  folder.write("client.yaml", "include: [a.yaml, ./a.yaml, client.yaml, b.yaml, \"*.yaml\"]\n");
  folder.write("a.yaml", "include: b.yaml\n");
  folder.link("b.yaml", "a.yaml");
  CHECK(errors_of(open_model(folder.path())) ==
        "client.yaml:1:19 \"a.yaml\" is read twice\n"
        "client.yaml:1:29 \"client.yaml\" is read twice\n"
        "client.yaml:1:42 \"b.yaml\" is the same file as \"a.yaml\", which was read\n"
        "client.yaml:1:50 \"a.yaml\" is read twice\n"
        "client.yaml:1:50 \"b.yaml\" is the same file as \"a.yaml\", which was read\n"
        "client.yaml:1:50 \"client.yaml\" is read twice\n"
        "a.yaml:1:10 \"b.yaml\" is the same file as \"a.yaml\", which was read");
}

TEST_CASE("includes that go in a circle end") {
  const ScratchFolder folder;
  folder.write("client.yaml", "include: a.yaml\n");
  folder.write("a.yaml", "include: b.yaml\n");
  folder.write("b.yaml", "include: a.yaml\n");
  CHECK(errors_of(open_model(folder.path())) == "b.yaml:1:10 \"a.yaml\" is read twice");
}

TEST_CASE("a model from memory includes nothing") {
  const OpenModel model = open_model_text("standard input", "\uFEFFinclude: [/etc/passwd]\n");
  CHECK(errors_of(model) == "standard input:1:11 a model from standard input can't name files");
}

TEST_CASE("tables are read from the folder of the file that names them") {
  const ScratchFolder folder;
  folder.write("t/data/x.csv", "a;b\n");
  CHECK(table_error(folder, "data/x.csv") == "read a;b\n");
  CHECK(table_error(folder, "data/../data/x.csv") == "read a;b\n");
  folder.link("t/inside.csv", "data/x.csv");
  CHECK(table_error(folder, "inside.csv") == "read a;b\n");
}

TEST_CASE("nothing outside the folder is read, and nothing that is no file") {
  const ScratchFolder folder;
  folder.write("secret.csv", "password\n");
  folder.write("t/data/x.csv", "a;b\n");
  folder.link("t/link.csv", "../secret.csv");
  folder.link("t/folder", "..");
  folder.link("t/dangling.csv", "nowhere");
  folder.pipe("t/fifo.csv");
  const std::string place = "client.yaml:1:6 ";
  const std::string out = place + "the path leads out of the model's folder";
  CHECK(table_error(folder, "../secret.csv") == out);
  CHECK(table_error(folder, "data/../../secret.csv") == out);
  CHECK(table_error(folder, "link.csv") == place + "the link \"link.csv\" leads out of its folder");
  CHECK(table_error(folder, "folder/secret.csv") ==
        place + "the link \"folder/secret.csv\" leads out of its folder");
  CHECK(table_error(folder, "dangling.csv") == place + "there is no file \"dangling.csv\"");
  CHECK(table_error(folder, "fifo.csv") == place + "\"fifo.csv\" is not a regular file");
  CHECK(table_error(folder, "data") == place + "\"data\" is a folder");
  CHECK(table_error(folder, ".") == place + "\".\" is a folder");
  CHECK(table_error(folder, "client.yaml") ==
        place + "\"client.yaml\" is the model itself, no table");
  CHECK(table_error(folder, "data/y.csv") == place + "there is no file \"data/y.csv\" ~x.csv");
  CHECK(table_error(folder, "/dev/stdin") == place + "the path starts at the root of the disk");
  CHECK(table_error(folder, "file:///etc/passwd") == place + "nothing is read from an address");
  CHECK(table_error(folder, "$HOME/x.csv") == place + "an environment variable in the path");
  CHECK(table_error(folder, "data\\x.csv") == place + "a backslash in the path");
  CHECK(table_error(folder, "~/x.csv") == place + "the path starts at a home folder");
}

TEST_CASE("files that are too large or not to be read are named") {
  const ScratchFolder folder;
  folder.write("t/big.csv", "");
  std::filesystem::resize_file(folder.path("t/big.csv"), kLargestTable + 1);
  CHECK(table_error(folder, "big.csv") == "client.yaml:1:6 \"big.csv\" is larger than 256 MiB");
  folder.write("t/locked.csv", "x");
  REQUIRE(chmod(folder.path("t/locked.csv").c_str(), 0) == 0);
  const std::string locked = table_error(folder, "locked.csv");
  const bool as_root = geteuid() == 0;
  CHECK(locked == (as_root ? "read x" : "client.yaml:1:6 the file \"locked.csv\" may not be read"));
}

TEST_CASE("names that are no text are shown harmlessly") {
  CHECK(to_shown_path("ä/b.yaml") == "ä/b.yaml");
  CHECK(to_shown_path("a\x1B[31m.yaml") == "a\uFFFD[31m.yaml");
  const ScratchFolder folder;
  folder.write("client.yaml", "include: \"p/*\"\n");
  folder.write("p/a\xFF.yaml", "a: 1\n");
  CHECK(names_of(open_model(folder.path())) == "client.yaml p/a\uFFFD.yaml ");
}

TEST_CASE("the path of a table that is read in place is checked, and the file is not opened") {
  const ScratchFolder folder;
  folder.write("outside.db", "");
  folder.write("t/data/inside.db", "");
  folder.link("t/link.db", folder.path("outside.db"));
  folder.link("t/within.db", folder.path("t/data/inside.db"));
  folder.pipe("t/pipe.db");
  folder.write("t/client.yaml", "a: b\n");
  const OpenModel model = open_model(folder.path("t"));
  const auto told_of = [&](std::string_view path) {
    const auto found = model.folder.path_of_table(path, {0, 3, 1});
    return found ? std::filesystem::path(*found).filename().string() : told(model, found.error());
  };
  CHECK(told_of("data/inside.db") == "inside.db");
  CHECK(told_of("within.db") == "inside.db");
  CHECK(told_of("../outside.db") == "client.yaml:1:4 the path leads out of the model's folder");
  CHECK(told_of("/etc/passwd") == "client.yaml:1:4 the path starts at the root of the disk");
  CHECK(told_of("link.db") == "client.yaml:1:4 the link \"link.db\" leads out of its folder");
  CHECK(told_of("data/insid.db") ==
        "client.yaml:1:4 there is no file \"data/insid.db\" ~inside.db");
  CHECK(told_of("data") == "client.yaml:1:4 \"data\" is a folder");
  CHECK(told_of("pipe.db") == "client.yaml:1:4 \"pipe.db\" is not a regular file");
  CHECK(told_of("client.yaml").find("client.yaml:1:4 ") == 0);
}
