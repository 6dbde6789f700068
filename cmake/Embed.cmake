# Writes OUTPUT, a C++ source with the content of each of FILES under the name at its place in NAMES:
# as text or, where KIND is `bytes`, byte by byte. Run with `cmake -P`.
set(source "// Made by cmake/Embed.cmake.\n#include <string_view>\n\nnamespace stratmap {\n\n")
foreach(file name IN ZIP_LISTS FILES NAMES)
  string(APPEND source "extern const std::string_view ${name};\n")
  if(KIND STREQUAL "bytes")
    file(READ "${file}" content HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" content "${content}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," content "${content}")
    string(APPEND source "static const char ${name}Bytes[] = {\n${content}};\n"
           "const std::string_view ${name}(${name}Bytes, sizeof ${name}Bytes);\n\n")
  else()
    file(READ "${file}" content)
    string(APPEND source
           "const std::string_view ${name} = R\"~embedded~(${content})~embedded~\";\n\n")
  endif()
endforeach()
string(APPEND source "}  // namespace stratmap\n")
file(WRITE "${OUTPUT}" "${source}")
