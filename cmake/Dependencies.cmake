# Every dependency in one place. tools/packages.sh names the Debian packages that bring them.
find_package(Boost 1.74 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(tl-expected REQUIRED)
include(${CMAKE_CURRENT_LIST_DIR}/Graphviz.cmake)
