#include "cli/write_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/cli/golden.h"

namespace fs = std::filesystem;
using namespace stratmap;
using golden::read_text;
using golden::TemporaryFolder;
using golden::write_text;

namespace {

std::size_t files_in(const std::string& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string problem_of(const std::string& path, Existing existing = Existing::replace) {
  const auto problem = write_file(path, "new", existing);
  return problem ? problem->en : "";
}

}  // namespace

TEST_CASE("a file is written and nothing is left beside it") {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/map.svg";
  CHECK(!write_file(path, "first"));
  CHECK(!write_file(path, "second"));
  CHECK(read_text(path) == "second");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("permissions stay when a file is replaced") {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/map.svg";
  write_text(path, "old");
  REQUIRE(chmod(path.c_str(), 0640) == 0);
  CHECK(problem_of(path).empty());
  struct stat found {};
  REQUIRE(stat(path.c_str(), &found) == 0);
  CHECK((found.st_mode & 07777) == 0640);
}

TEST_CASE("a new file has the permissions that the umask leaves") {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/map.svg";
  const mode_t before = umask(027);
  CHECK(problem_of(path).empty());
  umask(before);
  struct stat found {};
  REQUIRE(stat(path.c_str(), &found) == 0);
  CHECK((found.st_mode & 07777) == 0640);
}

TEST_CASE("a link is followed to its file") {
  const TemporaryFolder folder;
  const std::string file = folder.path() + "/real.svg", link = folder.path() + "/link.svg";
  write_text(file, "old");
  fs::create_symlink("real.svg", link);
  CHECK(problem_of(link).empty());
  CHECK(fs::is_symlink(link));
  CHECK(read_text(file) == "new");
}

TEST_CASE("a link to nowhere is refused") {
  const TemporaryFolder folder;
  const std::string link = folder.path() + "/link.svg";
  fs::create_symlink("nowhere.svg", link);
  CHECK(problem_of(link) == "\"" + link + "\" is a link that leads nowhere");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("what can't be written is said with its reason") {
  const TemporaryFolder folder;
  CHECK(problem_of(folder.path()) == "\"" + folder.path() + "\" is a folder; name a file in it");
  CHECK(problem_of(folder.path() + "/no/map.svg") ==
        "can't write \"" + folder.path() + "/no/map.svg\": there is no such folder");
  const std::string beneath_a_file = (fs::path(folder.path()) / "client.yaml" / "map.svg").string();
  write_text(folder.path() + "/client.yaml", "");
  CHECK(problem_of(beneath_a_file) ==
        "can't write \"" + beneath_a_file + "\": a part of the path is no folder");
  CHECK(problem_of("/dev/full") == "can't write \"/dev/full\": the disk is full");
  CHECK(problem_of("") == "the file has no name");
  const std::string long_name = folder.path() + "/" + std::string(300, 'x');
  CHECK(problem_of(long_name) == "can't write \"" + long_name + "\": the name is too long");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a file that must stay is never replaced") {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/client.yaml";
  CHECK(problem_of(path, Existing::keep).empty());
  write_text(path, "mine");
  CHECK(problem_of(path, Existing::keep) == "can't write \"" + path + "\": it is there already");
  CHECK(read_text(path) == "mine");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a write-protected file stays as it is") {
  if (geteuid() == 0) return;  // nothing is protected from root
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/map.svg";
  write_text(path, "old");
  REQUIRE(chmod(path.c_str(), 0444) == 0);
  CHECK(problem_of(path) == "can't write \"" + path + "\": permission denied");
  CHECK(read_text(path) == "old");
}
