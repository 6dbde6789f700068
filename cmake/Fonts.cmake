# The typeface of the pictures is compiled in: render/font/inter_font.cc names its weights.
set(inter_files)
set(inter_names)
foreach(weight Regular Medium SemiBold Bold)
  list(APPEND inter_files ${PROJECT_SOURCE_DIR}/third_party/inter/Inter-${weight}.otf)
  list(APPEND inter_names kInter${weight})
endforeach()
add_custom_command(
  OUTPUT ${PROJECT_BINARY_DIR}/inter_fonts.cc
  COMMAND ${CMAKE_COMMAND} "-DFILES=${inter_files}" "-DNAMES=${inter_names}" -DKIND=bytes
          -DOUTPUT=${PROJECT_BINARY_DIR}/inter_fonts.cc
          -P ${PROJECT_SOURCE_DIR}/cmake/Embed.cmake
  DEPENDS ${inter_files} ${PROJECT_SOURCE_DIR}/cmake/Embed.cmake
  COMMENT "Embedding the typeface"
  VERBATIM)
target_sources(stratmap_render PRIVATE ${PROJECT_BINARY_DIR}/inter_fonts.cc)
set_source_files_properties(${PROJECT_BINARY_DIR}/inter_fonts.cc PROPERTIES
  SKIP_PRECOMPILE_HEADERS ON)
