#include "models/files/written_path.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("paths below the folder are fine") {
  for (const char* path : {"a.csv", "data/a.csv", "./a.csv", "a b/ä (1).csv", "50%.csv", "a$.csv",
                           "..a/b..", "1:b.csv", "%2e%2e/x.csv", "．．/x.csv"})
    CHECK_FALSE(fault_of(path).has_value());
}

TEST_CASE("paths of other kinds are told apart") {
  CHECK(fault_of("") == PathFault::empty);
  CHECK(fault_of("/etc/passwd") == PathFault::absolute);
  CHECK(fault_of("C:/x.csv") == PathFault::absolute);
  CHECK(fault_of("c:\\x.csv") == PathFault::absolute);
  CHECK(fault_of("\\\\server\\x.csv") == PathFault::absolute);
  CHECK(fault_of("data\\x.csv") == PathFault::backslash);
  CHECK(fault_of("https://example.org/x.csv") == PathFault::address);
  CHECK(fault_of("file:///etc/passwd") == PathFault::address);
  CHECK(fault_of("file:x") == PathFault::address);
  CHECK(fault_of("~/x.csv") == PathFault::home);
  CHECK(fault_of("$HOME/x.csv") == PathFault::environment);
  CHECK(fault_of("data/${X}") == PathFault::environment);
  CHECK(fault_of("%APPDATA%/x.csv") == PathFault::environment);
  CHECK(fault_of("a\nb") == PathFault::control);
}

TEST_CASE("a path is followed from the folder of the file that names it") {
  CHECK(below_folder("", "a.csv") == "a.csv");
  CHECK(below_folder("sub", "a.csv") == "sub/a.csv");
  CHECK(below_folder("sub", "./../x//a.csv") == "x/a.csv");
  CHECK(below_folder("a/b", "../../c") == "c");
  CHECK(below_folder("", "data/../a.csv") == "a.csv");
  CHECK_FALSE(below_folder("", "../a.csv").has_value());
  CHECK_FALSE(below_folder("", "data/../../a.csv").has_value());
  CHECK_FALSE(below_folder("a", "../../a.csv").has_value());
  CHECK(folder_of("a/b/c.yaml") == "a/b");
  CHECK(folder_of("c.yaml").empty());
}
