#include "cli/version.h"

#include "cli/workbook.h"

namespace stratmap {

std::string_view version() { return STRATMAP_VERSION; }

// The values are the build's: see cmake/CommandLine.cmake.
std::string version_text() {
  std::string text =
      "stratmap " STRATMAP_VERSION
      "\n"
      "Boost " STRATMAP_BOOST ", yaml-cpp " STRATMAP_YAML_CPP ", Graphviz " STRATMAP_GRAPHVIZ
      ", fmt " STRATMAP_FMT ", nlohmann-json " STRATMAP_JSON ", CLI11 " STRATMAP_CLI11
      ", LZ4 " STRATMAP_LZ4 ", FreeType " STRATMAP_FREETYPE ", minizip " STRATMAP_MINIZIP
      ", pugixml " STRATMAP_PUGIXML ", SQLite " STRATMAP_SQLITE ", libxlsxwriter ";
  text += workbook_library_version();
  return text + "\nbuilt by " STRATMAP_COMPILER ", " STRATMAP_BUILD_TYPE "\n";
}

}  // namespace stratmap
