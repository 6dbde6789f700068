# Writes OUTPUT, a C++ source with the text of each of FILES under the name at its place in NAMES.
# Run with `cmake -P`.
set(source "// Made by cmake/Embed.cmake.\n#include <string_view>\n\nnamespace stratmap {\n\n")
foreach(file name IN ZIP_LISTS FILES NAMES)
  file(READ "${file}" text)
  string(APPEND source "extern const std::string_view ${name};\n")
  string(APPEND source "const std::string_view ${name} = R\"~embedded~(${text})~embedded~\";\n\n")
endforeach()
string(APPEND source "}  // namespace stratmap\n")
file(WRITE "${OUTPUT}" "${source}")
